#!/usr/bin/env bash
# Say what has changed since another state of the docs, and, where that is asked for, say it on the pull request.
set -euo pipefail
# shellcheck source=.github/action/lib.sh
source "$GITHUB_ACTION_PATH/.github/action/lib.sh"

[[ $INPUT_COMMENT == true || $INPUT_COMMENT == false ]] || refuse "comment is neither true nor false: $INPUT_COMMENT"
enter_project
scratch=$(mktemp -d "$RUNNER_TEMP/docsgen.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

set -- --format=github "--write=markdown=$scratch/section" "--write=json=$scratch/document"
[[ -z $INPUT_CONFIG ]] || set -- "$@" "--config=$INPUT_CONFIG"
status=0
"$DOCSGEN_BIN/docsgen" diff "$@" -- "$INPUT_COMPARE_WITH" . 2> "$scratch/messages" || status=$?
show "$scratch/messages"

title="docsgen diff"
if ((status > 0)); then
    text=$(complaint "$scratch/messages" "$status")
    annotate "$title" "$text"
    summarise_text "$title" "$text"
    exit "$status"
fi
{ printf '# What changes for users\n\n' && cat "$scratch/section" && echo; } >> "$GITHUB_STEP_SUMMARY"
output bump "$("$DOCSGEN_BIN/python" -I -c '
import json, sys
with open(sys.argv[1], encoding="utf-8") as document:
    print(json.load(document)["bump"]["level"])
' "$scratch/document")"
if [[ $INPUT_COMMENT == true ]]; then
    # What goes wrong there is told, and fails nothing: a fork has no permission to comment.
    "$DOCSGEN_BIN/python" -I "$GITHUB_ACTION_PATH/.github/action/comment.py" "$scratch/section" > "$scratch/said" 2>&1 || true
    show "$scratch/said"
fi
