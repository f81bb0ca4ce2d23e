"""Hostile pages take time in proportion to their length: counted in the interpreter's steps, not in seconds."""

import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from docsgen.reading import Paragraph, read_page, sentences_of, silencers, suspicious


def read_all(text: str) -> None:
    page = read_page("page.md", text)
    for block in page.blocks:
        if isinstance(block, Paragraph):
            sentences_of(block.text)
    list(suspicious(text))
    silencers(page, [])


def steps(work: Callable[[], None]) -> int:
    """How many bytecode instructions ``work`` takes; in a thread of its own, so that no other tracer is disturbed."""
    counted = 0

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal counted
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        counted += event == "opcode"
        return trace

    def run() -> None:
        sys.settrace(trace)
        try:
            work()
        finally:
            sys.settrace(None)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return counted


PATHOLOGICAL = {
    "sentences with code": "A `b`. ",
    "links with code": "[l](u) `c`. ",
    "emphasis": "a *b* **c ",
    "brackets": "[",
    "images": "![",
    "links that do not end": "[a](b",
    "backticks": "` `` ",
    "tags": "<a ",
    "comments": "<!-- ",
    "comments for docsgen": "<!-- docsgen: ignore[x] `r` --> a ",
    "comments for docsgen on lines": "<!-- docsgen: ignore[x] r -->\n",
    "comments for docsgen in lists": "- <!-- docsgen: ignore[x] r -->\n",
    "comments for docsgen in code": "```\n<!-- docsgen: ignore[x] r -->\n```\n",
    "comments for docsgen that do not end": "<!-- docsgen: ` ",
    "comments for docsgen that end code": "- ```\n<!-- docsgen: ignore[x] r -->\n",
    "entities": "&amp; &",
    "full stops": "a.'\") ",
    "blanks": "a. \u3000\t\u200b",
    "lines": "a  \n",
    "quotes": "> a\n",
    "items": "- a\n",
    "rows": "|a|`b`|\n",
    "escaped pipes": "\\|",
    "headings": "# a #\n",
    "control characters": "\x07\n",
    "front": "---\na: b\n",
}


@pytest.mark.parametrize("piece", PATHOLOGICAL.values(), ids=PATHOLOGICAL)
def test_work_grows_with_the_length(piece: str):
    head = "|a|b|\n|-|-|\n" if "|" in piece else ""
    read_all(head + piece)
    small, large = (steps(lambda number=number: read_all(head + piece * number)) for number in (40, 160))
    assert large < 6 * small, "four times the length, and far more than four times the work"
