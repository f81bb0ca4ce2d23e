"""What is said of plugins is so."""

import re
import tomllib
from pathlib import Path

import docsgen
import docsgen.plugins
from docsgen.extending import GROUPS

ROOT = Path(docsgen.__file__).parents[1]
GUIDE = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")
SOURCES = [path.read_text(encoding="utf-8") for path in (ROOT / "examples" / "plugin" / "src").rglob("*.py")]


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def test_the_code_of_the_guide_is_the_examples():
    shown = blocks("python")
    assert len(shown) == 2
    assert [text for text in shown if not any(text in source for source in SOURCES)] == []


def test_the_project_of_the_guide_is_part_of_the_examples():
    text, config = blocks("toml")
    whole = tomllib.loads((ROOT / "examples" / "plugin" / "pyproject.toml").read_text(encoding="utf-8"))
    part = tomllib.loads(text)
    assert part["build-system"] == whole["build-system"]
    points = part["project"].pop("entry-points")
    assert part["project"].items() <= whole["project"].items()
    assert all(points[group].items() <= whole["project"]["entry-points"][group].items() for group in points)
    assert tomllib.loads(config) == {"docsgen": {"plugins": [whole["project"]["name"]]}}


def test_every_kind_is_in_the_guide_and_in_the_example():
    points = tomllib.loads((ROOT / "examples/plugin/pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert points["entry-points"].keys() == {f"docsgen.{group}" for group in (*GROUPS, "plugin")}
    assert re.findall(r"^\| `(\w+)` \|", GUIDE, re.MULTILINE) == list(GROUPS)


def test_the_example_imports_the_interface_alone():
    imported = {name for source in SOURCES for name in re.findall(r"^from (docsgen[\w.]*)", source, re.MULTILINE)}
    assert imported == {"docsgen.plugins"}


def test_all_that_the_interface_names_is_there():
    assert [name for name in docsgen.plugins.__all__ if not hasattr(docsgen.plugins, name)] == []
