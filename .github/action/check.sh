#!/usr/bin/env bash
# Say which generated files are not what the docs give. Nothing of the project is written.
set -euo pipefail
# shellcheck source=.github/action/lib.sh
source "$GITHUB_ACTION_PATH/.github/action/lib.sh"

[[ $INPUT_CHECK == true ]] || refuse "check is neither true nor false: $INPUT_CHECK"
enter_project
scratch=$(mktemp -d "$RUNNER_TEMP/docsgen.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

set -- --check
[[ -z $INPUT_CONFIG ]] || set -- "$@" "--config=$INPUT_CONFIG"

status=0
"$DOCSGEN_BIN/docsgen" generate "$@" > "$scratch/said" 2> "$scratch/messages" || status=$?
show "$scratch/said"
show "$scratch/messages"

drift=$(LC_ALL=C sed -n '/^Drift /,$p' "$scratch/said")
title="docsgen generate --check"
if ((status == 0)); then
    output drift false
    summarise_text "$title" "The generated files are up to date."
    exit 0
elif ((status > 1)); then
    text=$(complaint "$scratch/messages" "$status")
elif [[ -n $drift ]]; then
    output drift true
    files=$(wc -l <<< "$drift")
    ((files <= 50)) || drift=$(head -n 50 <<< "$drift")$'\n'"… and more, which the log of this step lists"
    text=$(LC_ALL=C sed -E 's/^(Drift)? +//' <<< "$drift")
    text+=$'\n'"help: run docsgen generate, and commit what it writes"
else
    text="Nothing was compared, because of the errors in the docs."
fi
annotate "$title" "$text"
summarise_text "$title" "$text"
exit "$status"
