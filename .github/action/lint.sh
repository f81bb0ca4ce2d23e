#!/usr/bin/env bash
# Lint: annotations on the lines, the summary of the job, the SARIF file, the numbers.
set -euo pipefail
# shellcheck source=.github/action/lib.sh
source "$GITHUB_ACTION_PATH/.github/action/lib.sh"

enter_project
scratch=$(mktemp -d "$RUNNER_TEMP/docsgen.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

set -- --format=github
set -- "$@" "--write=sarif=$scratch/sarif" "--write=markdown=$scratch/summary" "--write=json=$scratch/report"
# As one word with `=`, and pages behind `--`, so that no value is taken for a flag.
[[ -z $INPUT_CONFIG ]] || set -- "$@" "--config=$INPUT_CONFIG"
[[ -z $INPUT_FAIL_ON ]] || set -- "$@" "--fail-on=$INPUT_FAIL_ON"
[[ -z $INPUT_FAIL_UNDER ]] || set -- "$@" "--fail-under=$INPUT_FAIL_UNDER"
set -- "$@" --
while read -r page; do
    [[ -z $page ]] || set -- "$@" "$page"
done <<< "$INPUT_PAGES"

status=0
"$DOCSGEN_BIN/docsgen" lint "$@" 2> "$scratch/messages" || status=$?
show "$scratch/messages"

# There is no report where docsgen could not do its work.
if [[ -s $scratch/report ]]; then
    { printf '# docsgen\n\n' && cat "$scratch/summary" && echo; } >> "$GITHUB_STEP_SUMMARY"
    "$DOCSGEN_BIN/python" -I -c '
import collections, json, sys
with open(sys.argv[1], encoding="utf-8") as report:
    counts = collections.Counter(found["severity"] for found in json.load(report)["diagnostics"])
for severity in ("error", "warning", "note"):
    print(f"{severity}s={counts[severity]}")
' "$scratch/report" >> "$GITHUB_OUTPUT"
    sarif=$INPUT_SARIF_FILE
    if [[ -n $sarif ]]; then
        [[ $sarif == /* ]] || sarif=$PWD/$sarif
        # A link that the checkout has there is replaced, not followed.
        { mkdir -p "${sarif%/*}/" && rm -f "$sarif" && cp "$scratch/sarif" "$sarif"; } 2> "$scratch/trouble" ||
            refuse "sarif-file: $(cat "$scratch/trouble")"
        output sarif-file "$sarif"
    fi
fi

# Findings have annotations of their own; what is left is a usage error, or too small a share of sentences.
if ((status > 1)) || { ((status == 1)) && grep -q '^error: ' "$scratch/messages"; }; then
    text=$(complaint "$scratch/messages" "$status")
    annotate "docsgen lint" "$text"
    summarise_text "docsgen lint" "$text"
fi
exit "$status"
