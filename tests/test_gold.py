"""What docsgen understands of the example pages, held against hand-made truth."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from docsgen.exporting.inspection import inspection
from docsgen.linking import Source, compile_pages
from docsgen.profiles import load

HERE = Path(__file__).parent
INPUT_DOCS = HERE.parent / "input_docs"
GOLD = sorted((HERE / "gold").glob("*.gold.json"))


@pytest.fixture(scope="module")
def inspected(tmp_path_factory):
    sources = [Source(path.name, path.read_bytes()) for path in sorted(INPUT_DOCS.glob("*.md"))]
    found = compile_pages(sources, load("antom"))
    path = tmp_path_factory.mktemp("gold") / "inspected.json"
    path.write_text(json.dumps(inspection(found.model, (), version="0")), encoding="utf-8")
    return path


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.name.removesuffix(".gold.json"))
def test_every_fact_is_exact(gold, inspected):
    command = [sys.executable, str(HERE / "score.py"), str(gold), "--inspected", str(inspected)]
    score = subprocess.run(command, capture_output=True, text=True, check=False)
    assert score.returncode == 0, score.stdout + score.stderr
