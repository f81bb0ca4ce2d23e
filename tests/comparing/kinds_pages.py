"""The pages about kinds of changes, read: old and new docs that give a change of the kind, and docs that give nothing.

``tests/comparing/kinds/<kind>.md`` has sections ``## gives: <class>`` (for what is in messages: ``<class> when sent,
<class> when received``), ``## gives nothing: <what differs all the same>``, and ``## gives not: <a near miss>``. A fence with a file name is a file of one
side: ``old.md`` or ``old/a.md`` (a page), ``old.toml`` (a profile), ``old.yaml`` (an overlay). Other changes that come
with the one are named in a line ``Also: `kind`.``
"""

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

import msgspec

from docsgen.comparing import Change, compare
from docsgen.linking import Overlay, Source, compile_pages, load_overlay
from docsgen.model import Model
from docsgen.profiles import Profile

KINDS = Path(__file__).parent / "kinds"
_SECTION = re.compile(r"^## (?P<gives>gives nothing|gives not|gives): (?P<title>[^\n]+)\n", re.MULTILINE)
_FENCE = re.compile(r"^(?P<marks>`{3,})\w+ (?P<file>\S+)\n(?P<text>.*?)^(?P=marks)$", re.MULTILINE | re.DOTALL)
_ALSO = re.compile(r"^Also: .*$", re.MULTILINE)
_TITLE = re.compile(r"(?P<sent>\w+) when sent, (?P<received>\w+) when received")
_CALL = re.compile(r"^`[A-Z]+ /\S+`$", re.MULTILINE)


class Case(NamedTuple):
    """Two sides of files, what they give, and how grave: the class when sent, and when received."""

    kind: str
    title: str
    old: dict[str, str]
    new: dict[str, str]
    gives: str
    sent: str
    received: str | None
    also: frozenset[str]

    def __str__(self) -> str:
        return f"{self.kind}: {self.title}"


def cases(path: Path) -> list[Case]:
    """The cases of one kind's file."""
    text = path.read_text(encoding="utf-8")
    heads = list(_SECTION.finditer(text))
    found = []
    for head, end in zip(heads, [*(each.start() for each in heads[1:]), len(text)], strict=True):
        part = text[head.end() : end]
        sides: dict[str, dict[str, str]] = {"old": {}, "new": {}}
        for fence in _FENCE.finditer(part):
            side, separator, name = fence["file"].partition("/")
            side, ending = (side, "") if separator else fence["file"].split(".")
            sides[side][name or f"page.{ending}"] = fence["text"]
        also = frozenset(name for line in _ALSO.findall(part) for name in re.findall(r"`([a-z-]+)`", line))
        classes = _TITLE.fullmatch(head["title"])
        sent, received = (classes["sent"], classes["received"]) if classes else (head["title"], None)
        found.append(Case(path.stem, head["title"], sides["old"], sides["new"], head["gives"], sent, received, also))
    return found


def model(files: dict[str, str], folder: Path) -> Model:
    """What the files of one side say."""
    pages = [Source(name, text.encode()) for name, text in files.items() if name.endswith(".md")]
    compiled = compile_pages(pages, _profile(files.get("page.toml")), _overlay(files.get("page.yaml"), folder))
    assert [found.message for found in compiled.findings if found.severity == "error"] == []
    return compiled.model


def _profile(text: str | None) -> Profile | None:
    if text is None:
        return None
    data = tomllib.loads(text)
    named = {"name": "acme", "title": "Acme", "base_urls": [{"name": "asia", "url": "https://acme.example"}]}
    return msgspec.convert({"service": named, **data}, Profile)


def _overlay(text: str | None, folder: Path) -> Overlay | None:
    if text is None:
        return None
    path = folder / "overlay.yaml"
    path.write_text(text, encoding="utf-8")
    return load_overlay(path, "overlay.yaml")


def changes(old: dict[str, str], new: dict[str, str], folder: Path) -> tuple[Change, ...]:
    """What changed between two sides."""
    return compare(model(old, folder), model(new, folder)).changes


def turned(files: dict[str, str], direction: str) -> dict[str, str]:
    """The files of a case about requests, for another direction."""
    return {name: _turned(text, direction) if name.endswith(".md") else text for name, text in files.items()}


def _turned(page: str, direction: str) -> str:
    heading = "## Request parameters"
    page = page.replace(heading, "## Response parameters") if direction in ("response", "acknowledgement") else page
    return _CALL.sub("", page) if direction in ("webhook", "acknowledgement") else page
