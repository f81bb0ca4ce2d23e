"""What importing a generated package costs, against importing httpx and pydantic; each in a process of its own."""

import argparse
import hashlib
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from measured import Ratio, Row
from messages import FULL
from vendor import SESSION, Vendor

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "input_docs" / "create_payment_session_tokenized.md"
GOAL = 1.5
# httpx imports its command line where it finds click, which docsgen's environment has and a user's need not have.
_START = "import sys; sys.modules['click'] = None; "
_PEER = "import httpx, pydantic"
_CALL = """\
import json, os, httpx, antom
told = json.loads(os.environ["TOLD"])
client = antom.Client(**told["settings"], transport=httpx.MockTransport(
    lambda request: httpx.Response(200, headers=told["headers"], content=told["body"])))
client.payments.{operation}(told["payload"])
"""


def rows(options: argparse.Namespace) -> Iterator[Row]:
    """Measure the package as it is, and one of so many operations."""
    rounds, operations = options.rounds, options.operations
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder)
        # A copy: what is compiled when it is first imported does not belong into the generated files.
        shutil.copytree(options.package / "antom", small / "antom", ignore=shutil.ignore_patterns("__pycache__"))
        yield from _rows(small, "7 operations", "create_payment_session_tokenized_payment", SESSION, rounds)
    if operations:
        path = SESSION + "0"
        yield from _rows(_many(operations), f"{operations} operations", "create_payment_session0", path, rounds)


def _rows(package: Path, what: str, operation: str, path: str, rounds: int) -> Iterator[Row]:
    vendor = Vendor()
    headers, body = vendor.answer(path, json.dumps(FULL).encode())
    told = {"settings": vendor.settings(), "headers": headers, "body": body.decode(), "payload": FULL}
    call = _CALL.format(operation=operation)
    for program, does, limit in (
        ("import antom", "import antom", GOAL),
        ("import antom; antom.Client, antom.AsyncClient", "import antom, with its clients", None),
        (call, "import antom and make the first call", None),
    ):
        by_clock, by_processor = _compared(program, package, json.dumps(told), rounds)
        row = by_clock.row(f"{does} ({what}), against import httpx, pydantic", limit)
        yield row._replace(measured=f"{row.measured}; processor time {by_processor.median:.2f} ×")


def _compared(program: str, package: Path, told: str, rounds: int) -> tuple[Ratio, Ratio]:
    """Ratios by the clock and by the processor, both less what an interpreter takes that does nothing."""
    environment = {**os.environ, "PYTHONPATH": str(package), "TOLD": told}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    _spent(program, environment)
    by_clock, by_processor = [], []
    for _ in range(rounds):
        nothing, ours, peer = (_spent(text, environment) for text in ("pass", program, _PEER))
        by_clock.append((ours[0] - nothing[0], peer[0] - nothing[0]))
        by_processor.append((ours[1] - nothing[1], peer[1] - nothing[1]))
    return Ratio.of(by_clock), Ratio.of(by_processor)


def _spent(program: str, environment: dict[str, str]) -> tuple[float, float]:
    """The time by the clock and that of the processor."""
    used, start = _children(), time.perf_counter()
    subprocess.run([sys.executable, "-c", _START + program], env=environment, check=True)
    return time.perf_counter() - start, _children() - used


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _many(operations: int) -> Path:
    """A package made of so many copies of a page; kept among temporary files until docsgen changes."""
    page = PAGE.read_text(encoding="utf-8")
    made_by = sorted(path for room in ("docsgen", "templates") for path in (ROOT / room).rglob("*") if path.is_file())
    digest = hashlib.sha256(page.encode())
    for path in made_by:
        if "__pycache__" not in path.parts:
            digest.update(path.read_bytes())
    folder = Path(tempfile.gettempdir()) / f"docsgen-benchmark-{operations}-{digest.hexdigest()[:16]}"
    if not (folder / "done").exists():
        print(f"generating a package of {operations} operations in {folder} …", file=sys.stderr)
        (folder / "pages").mkdir(parents=True, exist_ok=True)
        for number in range(operations):
            text = re.sub(r"^# (\w+).*", rf"# \g<1>{number}", page, count=1)
            text = re.sub(r"^(`POST .*)`$", rf"\g<1>{number}`", text, count=1, flags=re.MULTILINE)
            (folder / "pages" / f"page{number}.md").write_text(text, encoding="utf-8")
        settings = '[docsgen]\ninputs = ["pages/*.md"]\noutput = "made"\npackage = "antom"\nprofile = "antom"\n'
        (folder / "docsgen.toml").write_text(settings, encoding="utf-8")
        subprocess.run([sys.executable, "-m", "docsgen", "generate"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (folder / "done").touch()
    return folder / "made"
