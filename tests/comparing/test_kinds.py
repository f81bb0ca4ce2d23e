"""Every kind of change has pages that give it, and nothing else, and pages that give nothing."""

import pytest
from changes_page import PAGE, PARTS, page
from kinds_pages import KINDS, cases, changes, turned

from docsgen.comparing import CATALOGUE, GRADES, Beside, compare, kind
from docsgen.comparing.kinds.kind import RECEIVED, SENT
from docsgen.model import Model

BESIDE = {
    "templates-changed": "compatible",
    "docsgen-changed": "compatible",
    "package-renamed": "breaking",
    "surface-changed": "breaking",
    "plugins-changed": "compatible",
}
WITHOUT_PAGES = {"location-changed", "elements-changed", *BESIDE}
CASES = [case for path in sorted(KINDS.glob("*.md")) for case in cases(path)]
GIVING = [case for case in CASES if case.gives == "gives"]
EMPTY = Model(version=1)


def kinds(found):
    return {change.kind for change in found if not change.along}


def test_every_kind_has_pages_that_give_it_and_pages_that_do_not():
    names = {row.name for row in CATALOGUE}
    for gives in ("gives", "gives nothing"):
        assert {case.kind for case in CASES if case.gives == gives} == names - WITHOUT_PAGES


def test_codes_and_names_are_given_once():
    assert len({row.code for row in CATALOGUE}) == len({row.name for row in CATALOGUE}) == len(CATALOGUE)
    for row in CATALOGUE:
        assert kind(row.name) is row
        assert row.reason.endswith(".")
        assert set(row.grades.values()) <= set(GRADES)


@pytest.mark.parametrize("case", GIVING, ids=str)
def test_pages_that_differ_so_give_the_change_and_no_other(case, tmp_path):
    found = changes(case.old, case.new, tmp_path)
    assert kinds(found) == {case.kind, *case.also}
    mine = [change for change in found if change.kind == case.kind]
    assert {change.grade for change in mine} == {case.sent}
    if kind(case.kind).grades.keys() == {"operation"}:
        assert {change.direction for change in mine} == {"operation"}


@pytest.mark.parametrize("case", [case for case in GIVING if case.received], ids=str)
def test_the_class_goes_by_who_sends(case, tmp_path):
    for directions, grade in ((SENT, case.sent), (RECEIVED, case.received)):
        for direction in directions:
            found = changes(turned(case.old, direction), turned(case.new, direction), tmp_path)
            told = {(change.direction, change.grade) for change in found if change.kind == case.kind}
            assert told == {(direction, grade)}


@pytest.mark.parametrize("case", [case for case in CASES if case.gives == "gives nothing"], ids=str)
def test_pages_that_say_the_same_give_nothing(case, tmp_path):
    assert case.old != case.new
    assert changes(case.old, case.new, tmp_path) == ()


@pytest.mark.parametrize("case", [case for case in CASES if case.gives == "gives not"], ids=str)
def test_pages_that_nearly_do_give_something_else(case, tmp_path):
    assert case.also
    assert kinds(changes(case.old, case.new, tmp_path)) == case.also - {case.kind}


@pytest.mark.parametrize("name", BESIDE)
def test_what_is_beside_the_model_counts_as_well(name):
    (change,) = compare(EMPTY, EMPTY, [Beside(name, "1.0", "1.1", "acme.Client")]).changes
    assert (change.kind, change.counts, change.direction) == (name, BESIDE[name], "service")
    assert (change.subject, change.fact) == ("acme.Client", "package")
    assert (change.old, change.new) == ("1.0", "1.1")


def test_the_page_lists_them_all():
    assert PAGE.read_text(encoding="utf-8") == page(), "run: make changes"
    assert sum(len(rows) for rows in PARTS.values()) == len(CATALOGUE)
