"""What docsgen understands of pages, held against hand-made truth.

``gold/`` is the truth of the example pages, which are compiled as one site; ``pages/`` holds invented pages with theirs,
each compiled by itself: other layouts, other writers, Chinese, and slips of the pen.
"""

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
INVENTED = sorted((HERE / "pages").glob("*.gold.json"))


@pytest.fixture(scope="module")
def inspected(tmp_path_factory):
    sources = [Source(path.name, path.read_bytes()) for path in sorted(INPUT_DOCS.glob("*.md"))]
    found = compile_pages(sources, load("antom"))
    path = tmp_path_factory.mktemp("gold") / "inspected.json"
    path.write_text(json.dumps(inspection(found.model, (), version="0")), encoding="utf-8")
    return path


def score(gold: Path, inspected: Path) -> None:
    command = [sys.executable, str(HERE / "score.py"), str(gold), "--inspected", str(inspected)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.name.removesuffix(".gold.json"))
def test_every_fact_is_exact(gold, inspected):
    score(gold, inspected)


@pytest.mark.parametrize("gold", INVENTED, ids=lambda path: path.name.removesuffix(".gold.json"))
def test_every_fact_of_an_invented_page_is_exact(gold, tmp_path):
    page = gold.with_name(gold.name.replace(".gold.json", ".md"))
    found = compile_pages([Source(page.name, page.read_bytes())], load("antom"))
    path = tmp_path / "inspected.json"
    path.write_text(json.dumps(inspection(found.model, (), version="0")), encoding="utf-8")
    score(gold, path)
