"""Findings as GitHub's runner reads them."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.diagnostics import Note, finding
from docsgen.diagnostics.github import render
from docsgen.diagnostics.order import foremost
from docsgen.diagnostics.visible import visible
from docsgen.model import Span


def parsed(line):
    """What the runner makes of a line of the log: command, properties, message (ActionCommand.TryParseV2)."""
    assert line.startswith("::")
    end = line.index("::", 2)
    command, _, properties = line[2:end].partition(" ")
    pairs = dict(one.split("=", 1) for one in properties.split(","))
    back = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}

    def unescaped(text, *, data):
        for escape, char in back.items():
            if not data or char in "\r\n":
                text = text.replace(escape, char)
        return text.replace("%25", "%")

    return (
        command,
        {key: unescaped(value, data=False) for key, value in pairs.items()},
        unescaped(line[end + 2 :].removesuffix("\n"), data=True),
    )


def test_a_command():
    found = finding(
        "conflicting-facts",
        Span("docs/a,b:c%.md", 7, 3, 7, 12),
        "100% of it: here",
        help="do this:\n- that\r",
        notes=(Note(Span("docs/a.md", 9, 1, 9, 2), "here it is 32"),),
        source_line="# the words that",
    )
    (line,) = render([found], lambda file: f"repo/{file}")
    assert line == (
        "::warning file=repo/docs/a%2Cb%3Ac%25.md,line=7,endLine=7,col=3,endColumn=12,title=DG402 conflicting-facts::"
        "100%25 of it: here%0A“the words”%0Anote: repo/docs/a.md:9: here it is 32%0Ahelp: do this:%0A- that\\r\n"
    )


def test_severities_have_commands():
    places = Span("a.md", 1, 1, 1, 2)
    lines = list(render([finding(name, places, "m") for name in ("limits-differ", "invalid-sample", "no-title")]))
    assert [line.split(" ")[0] for line in lines] == ["::error", "::warning", "::notice"]
    assert lines[0].endswith("::m\n")


def test_columns_are_of_one_line():
    def properties(*numbers):
        (line,) = render([finding("no-title", Span("a.md", *numbers), "m")])
        return {key: value for key, value in parsed(line)[1].items() if key not in ("file", "title")}

    assert properties(2, 3, 2, 9) == {"line": "2", "endLine": "2", "col": "3", "endColumn": "9"}
    assert properties(2, 3, 4, 9) == {"line": "2", "endLine": "4"}
    assert properties(2, 3, 4, 1) == {"line": "2", "endLine": "3"}
    assert properties(2, 3, 3, 1) == {"line": "2", "endLine": "2", "col": "3"}
    assert properties(2, 3, 1, 1) == {"line": "2", "endLine": "2", "col": "3", "endColumn": "4"}


def test_what_the_runner_would_cut_is_cut():
    (line,) = render([finding("no-title", Span("a.md", 1, 1, 1, 2), "%" * 9000)])
    message = parsed(line)[2]
    assert len(message) == 4000
    assert message.endswith("%…")


def test_nothing_is_no_line():
    assert list(render([])) == []


@settings(deadline=None)
@given(data=st.data())
def test_a_page_gives_no_command_and_no_property_of_its_own(many, data):
    findings = data.draw(many)
    lines = list(render(findings))
    assert len(lines) == len(findings)
    for line, found in zip(lines, foremost(findings), strict=True):
        assert visible(line[:-1]) == line[:-1]
        assert line[-1] == "\n"
        line.encode()
        command, properties, message = parsed(line)
        assert command in ("error", "warning", "notice")
        assert set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert properties["file"] == visible(found.span.file)
        assert properties["title"] == f"{found.code} {found.name}"
        assert int(properties["line"]) <= int(properties["endLine"])
        assert int(properties.get("col", 0)) <= int(properties.get("endColumn", 100))
        assert message.startswith("\n".join(map(visible, found.message.split("\n"))))
        assert re.search("\n?help: ", message) or not found.help
