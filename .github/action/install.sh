#!/usr/bin/env bash
# Install docsgen from the Action's own folder, with the versions that it is tested with, into an environment of its own.
set -euo pipefail
# shellcheck source=.github/action/lib.sh
source "$GITHUB_ACTION_PATH/.github/action/lib.sh"

python=${DOCSGEN_PYTHON:-python3}
# Several uses in one job share what is installed, if it is the same.
key=$(printf '%s\n' "$GITHUB_ACTION_PATH" "$python" | cksum)
venv=$RUNNER_TEMP/docsgen-${key%% *}

# -I: nothing is imported from the checkout, which is the current folder.
if [[ ! -e $venv/.ready ]]; then
    "$python" -I -c 'import sys; sys.exit(sys.version_info < (3, 11))' || refuse "docsgen needs Python 3.11 or newer"
    "$python" -I -m venv --clear "$venv"
    "$venv/bin/python" -I -m pip install --quiet --disable-pip-version-check --no-input \
        --constraint "$GITHUB_ACTION_PATH/requirements-dev.txt" "$GITHUB_ACTION_PATH"
    touch "$venv/.ready"
fi
"$venv/bin/docsgen" --version
output bin "$venv/bin"
output command "$venv/bin/docsgen"
