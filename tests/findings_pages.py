"""The pages about findings, run: what an example gives, what the mended one gives, and what else gives a finding or not.

usage: findings_pages.py [NAME …]    write the output that the pages show, and the index, anew

A fence with a file name behind its language is a file (``markdown page.md``). Words behind the name are flags: an
encoding in which the file is written (``latin-1``), ``escaped`` where ``\\u202e`` stands for the character itself, and
``with`` where the file goes together with the one above it. Where there are entry points among the files, these are
packages that are installed.
"""

import difflib
import io
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import chdir, nullcontext, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

import docsgen

sys.path.append(str(Path(__file__).with_name("plugins")))

from packages import installed

from docsgen.cli.main import main
from docsgen.diagnostics import CATALOGUE, Rule

ROOT = Path(docsgen.__file__).parents[1]
PAGES = ROOT / "docs" / "findings"
INDEX = PAGES / "README.md"
MENDING = ROOT / "docs" / "mending-a-page.md"
CASES = Path(__file__).parent / "findings"

GIVES = "\ngives\n"
DO = "\n## What to do\n"
ALL = "## All findings\n"

_FENCE = re.compile(r"^(?P<marks>`{3,})(?P<info>[^`\n]*)\n(?P<text>.*?)^(?P=marks)[ \t]*$", re.MULTILINE | re.DOTALL)
_CASE = re.compile(r"^## (?P<gives>gives not|gives)(?:: (?P<title>[^\n]+))?\n", re.MULTILINE)
_ALSO = re.compile(r"^Also: .*$", re.MULTILINE)
_BLOCK = re.compile(r"^(?:error|warning|note)\[DG[0-9]{3} (?P<name>[a-z-]+)\].*\n(?:.+\n)*", re.MULTILINE)
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")


class Fence(NamedTuple):
    """A block of code: its language, the file that it is (or nothing), its flags, and where its text stands."""

    language: str
    file: str
    flags: tuple[str, ...]
    text: str
    start: int
    end: int

    @property
    def data(self) -> bytes:
        """The file's bytes."""
        text = self.text
        if "escaped" in self.flags:
            text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
        return text.encode(next((flag for flag in self.flags if flag not in ("escaped", "with")), "utf-8"))


Files = dict[str, bytes]


class Case(NamedTuple):
    """Files, whether they give the finding, and what else they give."""

    title: str
    files: Files
    gives: bool
    also: frozenset[str]


def fences(text: str, start: int = 0, end: int | None = None) -> list[Fence]:
    """The blocks of code in a part of a document, in order."""
    found = []
    for match in _FENCE.finditer(text, start, len(text) if end is None else end):
        language, file, *flags = [*match["info"].split(), "", ""][: max(2, len(match["info"].split()))]
        found.append(Fence(language, file, tuple(flags), match["text"], match.start("text"), match.end("text")))
    return found


def without_fences(text: str) -> str:
    """A document without its blocks of code."""
    return _FENCE.sub("", text)


def files_of(blocks: Sequence[Fence]) -> Files:
    """The files among blocks of code."""
    return {fence.file: fence.data for fence in blocks if fence.file}


class Page:
    """The page about a rule, taken apart."""

    def __init__(self, name: str) -> None:
        self.path = PAGES / f"{name}.md"
        self.text = self.path.read_text(encoding="utf-8")
        at, behind = self.text.index(GIVES), self.text.index(DO)
        self.example = files_of(fences(self.text, 0, at))
        self.output = [fence for fence in fences(self.text, at, behind) if fence.language == "text"]
        self.also = also(self.text[:behind])
        self.mended = list(self._mended(fences(self.text, behind)))

    def _mended(self, blocks: Sequence[Fence]) -> Iterator[Files]:
        """Each way out: the files of the example, with the one that is changed, and those that go with it."""
        files: Files = {}
        for fence in blocks:
            if not fence.file:
                continue
            if "with" not in fence.flags:
                if files:
                    yield files
                files = dict(self.example)
            files[fence.file] = fence.data
        if files:
            yield files


def also(text: str) -> frozenset[str]:
    """The other findings that a text says its files give, in a line such as ``Also: `no-title`.``"""
    return frozenset(name for line in _ALSO.findall(text) for name in re.findall(r"`([a-z-]+)`", line))


def cases(name: str) -> list[Case]:
    """More files that give a finding or do not."""
    text = (CASES / f"{name}.md").read_text(encoding="utf-8")
    heads = list(_CASE.finditer(text))
    made = []
    for head, end in zip(heads, [*(head.start() for head in heads[1:]), len(text)], strict=True):
        title = head["title"] or head["gives"]
        files = files_of(fences(text, head.end(), end))
        made.append(Case(title, files, head["gives"] == "gives", also(text[head.end() : end])))
    return made


def run(arguments: Sequence[str], folder: Path) -> str:
    """What the command prints in a folder, errors last."""
    out, err = io.StringIO(), io.StringIO()
    kept = {name: os.environ.pop(name, None) for name in ("COLUMNS", "GITHUB_WORKSPACE")}
    try:
        with chdir(folder), redirect_stdout(out), redirect_stderr(err):
            main(arguments)
    finally:
        os.environ.update({name: value for name, value in kept.items() if value is not None})
    return out.getvalue() + err.getvalue()


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Write files below a folder."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def lint(files: Mapping[str, bytes], folder: Path) -> str:
    """What ``docsgen lint`` prints for some files: for all pages, or what the config among them names."""
    write_files(files, folder)
    arguments = ["lint", "--full", "--jobs", "1"]
    if "docsgen.toml" not in files:
        arguments += sorted(name for name in files if name.endswith(".md"))
        arguments += ["--overlay", "overlay.yaml"] if "overlay.yaml" in files else []
    packages = any(name.endswith("/entry_points.txt") for name in files)
    with installed(folder) if packages else nullcontext():
        return run(arguments, folder)


def names_in(output: str) -> list[str]:
    """The rules of the findings that an output shows."""
    return [match["name"] for match in _BLOCK.finditer(output)]


def blocks_of(name: str, output: str) -> str:
    """The findings of one rule as an output shows them."""
    return "\n".join(match[0] for match in _BLOCK.finditer(output) if match["name"] == name)


def index() -> str:
    """The index: what is written by hand, and the table of all findings behind it."""
    text = INDEX.read_text(encoding="utf-8")
    rows = "".join(
        f"| {row.code} | [{row.name}]({row.name}.md) | {row.severity} | {row.summary} |\n" for row in CATALOGUE
    )
    return f"{text[: text.index(ALL)]}{ALL}\n| code | name | severity | what is found |\n|---|---|---|---|\n{rows}"


class Step(NamedTuple):
    """A command of the walk, the output that is shown for it, and the real one."""

    command: str
    shown: Fence
    real: str


def walk(folder: Path) -> Iterator[Step]:
    """Follow the walk through mending a page: write its files, make its changes, run its commands."""
    command = None
    for fence in fences(MENDING.read_text(encoding="utf-8")):
        if fence.language == "diff":
            change(folder / fence.file, fence.text)
        elif fence.file:
            write_files({fence.file: fence.data}, folder)
        elif fence.language == "sh":
            command = fence.text.strip()
        elif fence.language == "text" and command is not None:
            program, *arguments = shlex.split(command)
            assert program == "docsgen", command
            yield Step(command, fence, run(arguments, folder))
            command = None


def change(path: Path, diff: str) -> None:
    """Make a change as a diff without line numbers shows it; what it takes away must stand once."""
    lines = diff.splitlines()
    assert all(line[:1] in ("+", "-", " ", "") for line in lines), diff
    old = "".join(f"{line[1:]}\n" for line in lines if line[:1] != "+")
    new = "".join(f"{line[1:]}\n" for line in lines if line[:1] != "-")
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{path.name}: {old}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def _replaced(text: str, shown: Fence, real: str) -> str:
    return text[: shown.start] + real + text[shown.end :]


def rewrite(rule: Rule) -> None:
    """Write the output into the page about a rule."""
    page = Page(rule.name)
    with tempfile.TemporaryDirectory() as folder:
        output = lint(page.example, Path(folder))
    real = blocks_of(rule.name, output)
    if not real or len(page.output) != 1:
        raise SystemExit(f"{rule.name}: the example gives no such finding, or not one text is shown:\n{output}")
    page.path.write_text(_replaced(page.text, page.output[0], real), encoding="utf-8")


def rewrite_walk() -> None:
    """Write the output into the walk through mending a page."""
    text = MENDING.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        steps = list(walk(Path(folder)))
    for step in reversed(steps):
        text = _replaced(text, step.shown, step.real)
    MENDING.write_text(text, encoding="utf-8")


def write(names: Sequence[str]) -> None:
    """Write what the pages show, those of all rules if none is named, and the index."""
    known = {row.name: row for row in CATALOGUE}
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            raise SystemExit(f"{name} is no rule" + (f"; {near[0]} is near" if near else ""))
    for name in names or known:
        rewrite(known[name])
    INDEX.write_text(index(), encoding="utf-8")
    rewrite_walk()


if __name__ == "__main__":
    write(sys.argv[1:])
