"""Whole runs of ``docsgen generate``, against an interpreter that does nothing, and against the model generator alone.

usage: generating.py [--pages N] [--rounds N] [--write]

The site is so many renamed copies of one page. The peer, datamodel-code-generator with its default settings (black and
isort), makes the models of the same messages from JSON Schema, and nothing else. With ``formatter = "ruff"`` docsgen is
held against openapi-python-client, which has ruff format too, and which makes models and functions of the OpenAPI
document that docsgen exports; it is in the environment that ``make judges`` makes. Every run is a process of its own;
time is that of processors, of all processes that a run starts. ``--write`` puts the table into docs/performance.md.
"""

import argparse
import cProfile
import json
import os
import platform
import pstats
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from measured import Ratio, Row, table

from docsgen.exporting.jsonschema import message_schema
from docsgen.profiles import load
from docsgen.project import build_project, load_config, read_named

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "input_docs" / "create_payment_session_tokenized.md"
REPORT = ROOT / "docs" / "performance.md"
CONFIG = '[docsgen]\ninputs = ["pages/*.md"]\noutput = "made"\npackage = "antom"\nprofile = "antom"\n'
TOOLS = ("black", "datamodel-code-generator", "jinja2", "markdown-it-py", "msgspec", "ruff")
_CLIENT_MAKER = ROOT / ".venv" / "judges" / "bin" / "openapi-python-client"
_PEER = ["--input", "schema.json", "--input-file-type", "jsonschema", "--output", "models.py"]
_ROOMS = {
    "black": "formatting: black",
    "rendering": "rendering: templates, shapes",
    "jinja2": "rendering: templates, shapes",
    "datamodel_code_generator": "models: datamodel-code-generator",
    "emitting": "emitting: names, contexts, cases of tests",
    "exporting": "emitting: judging the cases of tests",
    "markdown_it": "reading",
    "reading": "reading",
    "dialects": "reading",
    "prose": "linking: sentences, facts",
    "linking": "linking: sentences, facts",
    "checking": "checking",
    "output": "output: comparing, writing",
}


class Spent(NamedTuple):
    """What a process took: seconds by the clock, of processors, and its largest memory in MB."""

    clock: float
    processor: float
    memory: float


def main() -> None:
    """Print the table, or write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, nargs="+", default=[100, 1000])
    parser.add_argument("--rounds", type=int, default=7, help="of the short runs; the long ones are made once")
    parser.add_argument("--write", action="store_true", help=f"into {REPORT.relative_to(ROOT)}")
    options = parser.parse_args()
    rows = [row for pages in options.pages for row in measure(pages, options.rounds)]
    versions = ", ".join(f"{name} {version(name)}" for name in TOOLS)
    head = f"Python {platform.python_version()}, {os.cpu_count()} processors; {versions}."
    text = "\n\n".join(
        [head, table(rows), "Where the time of a cold run of 20 pages goes, in one process:", profile(20)]
    )
    if options.write:
        mark = "<!-- measured -->\n"
        begin, _, rest = REPORT.read_text(encoding="utf-8").split(mark)
        REPORT.write_text(f"{begin}{mark}{text}\n{mark}{rest}", encoding="utf-8")
    else:
        print(text)


def measure(pages: int, rounds: int) -> Iterator[Row]:
    """All that is measured of a site of so many pages."""
    with tempfile.TemporaryDirectory() as name:
        folder, alone, peer = (Path(name, part) for part in ("site", "alone", "peer"))
        site(folder, pages)
        cold = spent(folder, "-m", "docsgen", "generate")
        models = spent(schemas(peer, pages), "-m", "datamodel_code_generator", *_PEER)
        what = f"{pages:,} pages"
        yield _against(
            f"{what}, cold: processor time, against the peer's models alone", cold.processor, models.processor
        )
        yield _against(f"{what}, cold: by the clock, against the peer's models alone", cold.clock, models.clock, 1)
        yield Row(
            f"{what}, cold: memory of the largest process", f"{cold.memory:.0f} MB", "< 500 MB", cold.memory < 500
        )
        yield from _ruffed(what, folder, Path(name))
        python = [path for path in (folder / "made").rglob("*.py") if "_runtime" not in path.parts]
        lines = sum(path.read_bytes().count(b"\n") for path in python)
        yield Row(f"{what}: lines of Python a page, without the runtime", f"{lines / pages:,.0f}")
        time.sleep(2.5)  # what is younger is not believed
        spent(folder, "-m", "docsgen", "generate")
        yield _short(f"{what}, nothing changed, file times known", folder, rounds, 5)
        yield _short(f"{what}, nothing changed, no file time known", folder, rounds, 8, before=_retime)
        yield from _changes(what, folder, alone, rounds)


def _ruffed(what: str, folder: Path, beside: Path) -> Iterator[Row]:
    """Both that have ruff format, cold. The folder stays as it is."""
    label = f"{what}, cold, formatted by ruff, against openapi-python-client"
    if not _CLIENT_MAKER.exists():
        yield Row(label, "not measured: `make judges` installs it")
        return
    ruffed = beside / "ruffed"
    shutil.copytree(folder / "pages", ruffed / "pages")
    (ruffed / "docsgen.toml").write_text(CONFIG + 'formatter = "ruff"\n', encoding="utf-8")
    ours = spent(ruffed, "-m", "docsgen", "generate")
    document = ruffed / "openapi.json"
    with document.open("wb") as file:
        subprocess.run([sys.executable, "-m", "docsgen", "export", "openapi"], cwd=ruffed, stdout=file, check=True)
    words = ["generate", "--path", document, "--output-path", ruffed / "client", "--meta", "none"]
    theirs = spent(ruffed, *map(str, words), program=_CLIENT_MAKER)
    yield _against(f"{label}: processor time", ours.processor, theirs.processor)
    yield _against(f"{label}: by the clock", ours.clock, theirs.clock, 1)


def _changes(what: str, folder: Path, alone: Path, rounds: int) -> Iterator[Row]:
    page = min((folder / "pages").iterdir())
    text = page.read_text(encoding="utf-8")
    prose, facts, ones = [], [], []
    for number in range(max(1, rounds // 3)):
        page.write_text(text.replace("Maximum length: 256", f"Maximum length: {250 - number}"), encoding="utf-8")
        facts.append(spent(folder, "-m", "docsgen", "generate").processor)
        shutil.rmtree(alone, ignore_errors=True)
        site(alone, 1)
        shutil.copy(page, alone / "pages")
        ones.append(spent(alone, "-m", "docsgen", "generate").processor)
        # On a line that there is: a line more would move what stands below, and below is the page's last sample.
        noted = page.read_text(encoding="utf-8").replace("# Structure", f"# Structure <!-- {number} -->", 1)
        page.write_text(noted, encoding="utf-8")
        prose.append(spent(folder, "-m", "docsgen", "generate").processor)
    nothing = [spent(folder, "-c", "pass").processor for _ in facts]
    yield Ratio.of(list(zip(facts, ones, strict=True))).row(
        f"{what}, a fact of one changed, against that page alone", 1.3
    )
    yield Ratio.of(list(zip(prose, nothing, strict=True))).row(
        f"{what}, no fact changed in one, against python -c pass", 16
    )


def _short(what: str, folder: Path, rounds: int, limit: float, before: object = None) -> Row:
    pairs = []
    for _ in range(rounds):
        if callable(before):
            before(folder)
        ours = spent(folder, "-m", "docsgen", "generate", "--check")
        pairs.append((ours.processor, spent(folder, "-c", "pass").processor))
    return Ratio.of(pairs).row(f"{what}, against python -c pass", limit)


def _against(what: str, ours: float, peer: float, limit: float | None = None) -> Row:
    return Ratio.of([(ours, peer)]).row(f"{what} ({ours:.1f} s, {peer:.1f} s)", limit)


def _retime(folder: Path) -> None:
    now = time.time() - 10
    for path in folder.rglob("*"):
        if path.is_file() and ".docsgen" not in path.parts:
            os.utime(path, (now, now))


def site(folder: Path, pages: int) -> None:
    """Make a project of so many renamed copies of the page."""
    (folder / "pages").mkdir(parents=True)
    for number, text in enumerate(copies(pages)):
        (folder / "pages" / f"page{number:04}.md").write_text(text, encoding="utf-8")
    (folder / "docsgen.toml").write_text(CONFIG, encoding="utf-8")


def copies(pages: int) -> Iterator[str]:
    """The page, renamed."""
    page = PAGE.read_text(encoding="utf-8")
    for number in range(pages):
        text = re.sub(r"^# (\w+).*", rf"# \g<1>{number}", page, count=1)
        yield re.sub(r"^(`POST .*)`$", rf"\g<1>{number}`", text, count=1, flags=re.MULTILINE)


def schemas(folder: Path, pages: int) -> Path:
    """The messages of those pages as one JSON Schema, in a folder of its own."""
    folder.mkdir()
    operation = read_named([PAGE], load("antom")).model.operations[0]
    messages = {role: message_schema(operation, role) for role in ("request", "response")}
    shown = {
        role: {key: part for key, part in schema.items() if key not in ("$schema", "allOf", "$id")}
        for role, schema in messages.items()
    }
    named = {f"Page{number}{role.title()}": schema for number in range(pages) for role, schema in shown.items()}
    document = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "$defs": named}
    (folder / "schema.json").write_text(json.dumps(document), encoding="utf-8")
    return folder


def spent(folder: Path, *words: str, program: str | Path = sys.executable) -> Spent:
    """Run a program (Python) with these words in a folder, and measure it and all that it starts."""
    start = time.perf_counter()
    paths = {"PYTHONPATH": [ROOT, os.environ.get("PYTHONPATH", "")], "PATH": [Path(program).parent, os.environ["PATH"]]}
    environment = {**os.environ, **{name: os.pathsep.join(map(str, value)) for name, value in paths.items()}}
    process = subprocess.Popen([program, *words], cwd=folder, stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(words)} ended with {process.returncode}")
    return Spent(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def profile(pages: int) -> str:
    """The share of each room in the processor time of a build."""
    with tempfile.TemporaryDirectory() as name:
        site(Path(name, "site"), pages)
        config = load_config(Path(name, "site"))
        profiler = cProfile.Profile(time.process_time)
        profiler.runcall(build_project, config)
    shares: dict[str, float] = {}
    for (file, _, called), (_, _, own, _, _) in pstats.Stats(profiler).stats.items():  # type: ignore[attr-defined]
        room = _room(file, called)
        shares[room] = shares.get(room, 0) + own
    total = sum(shares.values())
    ordered = sorted(shares.items(), key=lambda pair: -pair[1])
    return "\n".join(
        ["| room | share |", "| --- | --- |", *(f"| {room} | {part / total:.0%} |" for room, part in ordered)]
    )


def _room(file: str, called: str) -> str:
    if "black" in called:
        return _ROOMS["black"]
    parts: Sequence[str] = Path(file).parts
    if file.endswith(".jinja"):
        return _ROOMS["rendering"]
    known = [_ROOMS[part] for part in parts if part in _ROOMS]
    return known[-1] if known else "Python itself: regular expressions, imports, copies"


if __name__ == "__main__":
    main()
