"""docs/mock-server.md shows what the mock server is: its faults, its actions, and Python that runs.

``python tests/mocking/test_documented.py`` writes the tables anew.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from docsgen.runtime.testing import control
from docsgen.runtime.testing.control import Control
from docsgen.runtime.testing.faults import FAULTS

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "mock-server.md"


def faults():
    lines = ["| fault | what it does | when it strikes |", "|---|---|---|"]
    stages = {"connect": "before a request is read", "answer": "in the answer", "wire": "on the way out"}
    for name, kind in FAULTS.items():
        given = ", ".join(f"`{parameter}` {json.dumps(value)}" for parameter, value in kind.defaults.items())
        lines.append(f"| `{name}` | {kind.says}{f' ({given})' if given else ''} | {stages[kind.stage]} |")
    return "\n".join(lines)


def actions():
    lines = ["| request | what it does |", "|---|---|"]
    table = Control.__new__(Control)._table()
    for path, methods in table.items():
        lines += [f"| `{method} {control.PREFIX}{path}` | {action.says} |" for method, action in methods.items()]
    return "\n".join(lines)


def documented(text):
    for name, table in (("faults", faults()), ("actions", actions())):
        text = re.sub(
            rf"<!-- {name} -->.*?<!-- /{name} -->",
            lambda _, name=name, table=table: f"<!-- {name} -->\n{table}\n<!-- /{name} -->",
            text,
            flags=re.DOTALL,
        )
    return text


def test_the_tables_are_what_is_so():
    text = PAGE.read_text(encoding="utf-8")
    assert documented(text) == text
    assert text.count("| `reset_after_read` |") == 1
    assert "`POST /__mock__/orders`" in text


def test_the_python_of_the_page_runs():
    (code,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    lines = done.stdout.splitlines()
    assert lines[:2] == ["PROCESS_FAIL", "UNKNOWN_EXCEPTION 3"]
    assert len(lines) == 10


if __name__ == "__main__":
    PAGE.write_text(documented(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
