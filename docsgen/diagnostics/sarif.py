"""Findings as SARIF 2.1.0, the format in which code hosts and editors take results of analyses."""

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from docsgen.diagnostics.catalogue import Rule, known_rules
from docsgen.diagnostics.finding import Finding, Note
from docsgen.diagnostics.fingerprints import fingerprint
from docsgen.diagnostics.order import foremost
from docsgen.diagnostics.pages import page_of
from docsgen.diagnostics.region import Region, region
from docsgen.diagnostics.silencing import Place
from docsgen.diagnostics.visible import visible
from docsgen.model import Span

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# GitHub refuses a run with more results. It stores five thousand of them, and says not which: so the foremost go first.
_MOST_RESULTS = 25_000
_MOST_RELATED = 100
_GROUPS = {
    "DG1": "page",
    "DG2": "parameters",
    "DG3": "samples-and-tables",
    "DG4": "sentences",
    "DG5": "overlay",
    "DG6": "silencing",
    "DG7": "extensions",
}


def document(findings: Sequence[Finding], *, version: str, place: Place = str) -> dict[str, Any]:
    """The SARIF log of one run of docsgen ``version``, the most useful results first.

    ``place`` gives pages the names that they have from the top of the checkout: nothing of this machine is in it.
    """
    names = {found.name for found in findings}
    rules = [row for row in known_rules() if row.name in names]
    index = {row.code: number for number, row in enumerate(rules)}
    shown = foremost(findings)[:_MOST_RESULTS]
    driver = {
        "name": "docsgen",
        "semanticVersion": version,
        "language": "en",
        "rules": [_rule(row) for row in rules],
    }
    run: dict[str, Any] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(found, index[found.code], place) for found in shown],
    }
    if len(shown) < len(findings):
        run["invocations"] = [_invocation(len(findings) - len(shown))]
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _invocation(left: int) -> dict[str, Any]:
    text = f"{left} more {'is' if left == 1 else 'are'} left out here; `docsgen lint` shows all of them."
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [{"level": "warning", "message": {"text": text}}],
    }


def _rule(row: Rule) -> dict[str, Any]:
    page = page_of(row.name)
    return {
        "id": row.code,
        # Names are Pascal identifiers in SARIF, whatever a tool calls its rules.
        "name": "".join(word.capitalize() for word in re.split("[-/]", row.name)),
        "shortDescription": {"text": row.summary},
        "fullDescription": {"text": row.summary},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": row.severity},
        "properties": {"tags": ["documentation", _GROUPS.get(row.code[:3], "plugins"), row.name]},
    }


def _result(found: Finding, index: int, place: Place) -> dict[str, Any]:
    notes = found.notes[:_MOST_RELATED]
    result: dict[str, Any] = {
        "ruleId": found.code,
        "ruleIndex": index,
        "level": found.severity,
        "message": {"text": _message(found, notes, place)},
        "locations": [{"physicalLocation": _location(found.span, found.source_line, place)}],
        "partialFingerprints": {"docsgen/v1": fingerprint(found, place)},
    }
    if notes:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _location(note.span, note.source_line, place),
                "message": {"text": _plain(note.message)},
            }
            for number, note in enumerate(notes, 1)
        ]
    return result


def _message(found: Finding, notes: Sequence[Note], place: Place) -> str:
    """The message, notes that lead to their places, and the help. What has a first sentence is cut there by a host."""
    first = _plain(found.message)
    parts = [first if first.endswith((".", "!", "?")) else f"{first}."]
    for number, note in enumerate(notes, 1):
        elsewhere = f" of {place(note.span.file)}" if note.span.file != found.span.file else ""
        parts.append(f"note: {_plain(note.message)}: [line {note.span.line}]({number}){_plain(elsewhere)}")
    if found.help:
        parts.append(f"help: {_plain(found.help)}")
    return "\n".join(parts)


def _plain(text: str) -> str:
    """``text`` as a message: no control characters, and nothing that is a link to viewers, escaped or not."""
    return "\n".join(visible(line) for line in text.split("\n")).replace("](", "] (")


def _location(span: Span, source_line: str, place: Place) -> dict[str, Any]:
    where = region(span)
    # A colon or a leading slash would make an absolute URI of it; quote() leaves the slashes between folders.
    uri = quote(place(span.file).lstrip("/"), errors="surrogatepass")
    return {
        "artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"},
        "region": {
            "startLine": where.line,
            "startColumn": where.column,
            "endLine": where.end_line,
            "endColumn": where.end_column,
            **_snippet(where, source_line),
        },
    }


def _snippet(where: Region, source_line: str) -> dict[str, Any]:
    """The words of a region of one line; of more lines only the first is at hand, and a part would be wrong."""
    words = source_line[where.column - 1 : where.end_column - 1] if where.line == where.end_line else ""
    return {"snippet": {"text": visible(words)}} if words else {}
