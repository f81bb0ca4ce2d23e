"""Ruff in the place of black."""

import pytest

from docsgen.diagnostics import DocsgenError
from docsgen.rendering import Code, ruffed
from docsgen.rendering.targets import Subject, Target, render_targets


def test_nothing_takes_no_process(monkeypatch):
    monkeypatch.setattr(ruffed.subprocess, "run", None)
    assert ruffed.ruffed({}) == {}


def test_whether_it_is_installed(monkeypatch):
    monkeypatch.setattr(ruffed, "find_spec", lambda name: None)
    assert not ruffed.is_installed()


def test_what_does_not_parse_is_told():
    pytest.importorskip("ruff")
    with pytest.raises(DocsgenError, match="ruff cannot format what was generated: "):
        ruffed.ruffed({"a.py": "x = ("})


def test_it_formats_what_black_would(tmp_path, monkeypatch):
    pytest.importorskip("ruff")
    target = Target(name="t", template="t.jinja", path="{id}.py", each="operation", formatter="black")
    monkeypatch.setattr("docsgen.rendering.targets.render", lambda *_, **__: Code("x  =  (1)\n"))
    subjects = {"operation": [Subject("pay", {"id": "pay"}, {})]}
    assert render_targets([target], subjects, python="ruff") == {"pay.py": "x = 1\n"}
    assert render_targets([target], subjects, python="ruff", finished=False) == {"pay.py": "x  =  (1)\n"}


def test_what_does_not_parse_is_told_with_its_template(monkeypatch):
    pytest.importorskip("ruff")
    target = Target(name="t", template="t.jinja", path="{id}.py", each="operation", formatter="black")
    monkeypatch.setattr("docsgen.rendering.targets.render", lambda *_, **__: Code("x = (\n"))
    with pytest.raises(DocsgenError, match=r"t\.jinja: what the template gives for pay does not parse: .* line 1"):
        render_targets([target], {"operation": [Subject("pay", {"id": "pay"}, {})]}, python="ruff")
    monkeypatch.setattr("docsgen.rendering.targets.formatted", lambda text, *_, **__: text)
    with pytest.raises(DocsgenError, match="ruff cannot format what was generated"):
        render_targets(
            [target],
            {"operation": [Subject("pay", {"id": "pay"}, {})]},
            python="ruff",
            finish=lambda text, *_, **__: text,
        )
