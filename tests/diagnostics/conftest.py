"""Findings as a hostile page would make them."""

import pytest
from hypothesis import strategies as st

from docsgen.diagnostics import CATALOGUE, Note, Span, finding

NASTY = (
    "\n", "\r\n", "\x1b[31m", "\x1b]0;x\x07", "\u202e", "\u2066", "\u200b", "\x00", "\x85", "\u2028", "\ud800", "\udfff",
    "::set-output name=x::y", "##[add-mask]x", "%0A::error::x", "|", "\\|", "\\", "`", "```", "<script>", "</td>", "<!--",
    "[x](javascript:y)", "![x](http://y)", "](", "[x]: http://y", "<http://y>", "@user", "#1", "http://y.z", "www.y.z",
    "&#124;", "&lt;", "*", "__", "~~", "$x$", "---", "# ", "> ", "- ", ",", ":", "%", "{0}", "日本", "e\u0301", "\t",
)  # fmt: skip
hostile = st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=5)), max_size=6).map("".join)
files = st.one_of(st.sampled_from(["docs/a.md", "docs/b.md"]), hostile.filter(bool))
numbers = st.integers(min_value=1, max_value=60)
spans = st.builds(Span, files, numbers, numbers, numbers, numbers)
notes = st.builds(Note, spans, hostile, hostile)


@st.composite
def findings(draw):
    return finding(
        draw(st.sampled_from([row.name for row in CATALOGUE])),
        draw(spans),
        draw(hostile),
        help=draw(st.one_of(st.none(), hostile)),
        notes=tuple(draw(st.lists(notes, max_size=3))),
        source_line=draw(hostile),
    )


@pytest.fixture(scope="session")
def many():
    """A strategy: some findings of hostile pages."""
    return st.lists(findings(), max_size=8)


@pytest.fixture(scope="session")
def words():
    """A strategy: a string of a hostile page."""
    return hostile
