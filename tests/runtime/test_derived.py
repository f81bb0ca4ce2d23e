"""The synchronous files are what the asynchronous ones give, and what makes them is pinned (C2)."""

import re
import tomllib
from pathlib import Path

import derive
import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("source", "target"), derive.DERIVED.items())
def test_the_derived_files_are_up_to_date(source, target):
    """C2: one of the two is derived from the other: ``python tests/runtime/derive.py``."""
    assert derive.derived(source) == (derive.RUNTIME / target).read_text(encoding="utf-8")


@pytest.mark.parametrize("target", derive.DERIVED.values())
def test_nothing_asynchronous_is_left(target):
    """C2: a name that was forgotten shows."""
    text = (derive.RUNTIME / target).read_text(encoding="utf-8")
    assert not re.search(r"async|await|\ba(close|iter|enter|exit)", text, re.IGNORECASE)


def test_deriving_writes_the_files(tmp_path, monkeypatch):
    for source in derive.DERIVED:
        (tmp_path / source).write_text((derive.RUNTIME / source).read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(derive, "RUNTIME", tmp_path)
    assert derive.main() == 0
    assert all((tmp_path / target).is_file() for target in derive.DERIVED.values())


def test_what_derives_them_is_pinned():
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]["dev"]
    pins = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").splitlines()
    for name in ("setuptools", "tokenize_rt", "unasync"):
        (pin,) = (each for each in groups if each.partition("==")[0] == name)
        assert pin in pins
