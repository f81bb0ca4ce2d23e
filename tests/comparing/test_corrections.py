"""Changes that correct the docs alone: how they are marked, and what comes of marks that mean nothing."""

from pathlib import Path

import pytest
from editing import MODEL
from msgspec.structs import replace

from docsgen.comparing import compare, corrected, load_corrections
from docsgen.diagnostics import UsageProblem
from docsgen.model import Model


def without_note(model: Model) -> Model:
    """The model in which the parameter ``note`` of buying is a short one."""
    buy, notify = model.operations
    parameters = tuple(replace(each, min_length=2) if each.name == "note" else each for each in buy.request.parameters)
    return replace(model, operations=(replace(buy, request=replace(buy.request, parameters=parameters)), notify))


def coded(model: Model, **facts) -> Model:
    buy, notify = model.operations
    codes = (buy.result_codes[0], replace(buy.result_codes[1], **facts))
    return replace(model, operations=(replace(buy, result_codes=codes), notify))


def renamed(model: Model) -> Model:
    buy, notify = model.operations
    parameters = tuple(
        replace(each, name="remark", path="request.remark") if each.name == "note" else each
        for each in buy.request.parameters
    )
    return replace(model, operations=(replace(buy, request=replace(buy.request, parameters=parameters)), notify))


@pytest.fixture
def marks(tmp_path):
    def load(text: str):
        path = tmp_path / "changes.yaml"
        path.write_text(text, encoding="utf-8")
        return load_corrections(path, "changes.yaml")

    return load


def counted(comparison):
    return [(change.kind, change.grade, change.counts, bool(change.correction)) for change in comparison.changes]


NARROWER = compare(MODEL, without_note(MODEL))


@pytest.mark.parametrize(
    "target",
    [
        "",
        "  operation: buy\n",
        "  operation: buy\n  parameter: request.note\n",
        "  parameter: request.note\n  fact: min_length\n",
    ],
)
def test_a_correction_counts_as_docs(marks, target):
    found = corrected(NARROWER, marks(f"- change: limit-narrowed\n{target}  reason: It never\n    took less.\n"))
    assert counted(found) == [("limit-narrowed", "breaking", "docs", True)]
    assert found.gravest == "docs"
    (change,) = found.changes
    assert change.correction.reason == "It never took less."
    assert (change.correction.source.file, change.correction.source.line) == ("changes.yaml", 1)


@pytest.mark.parametrize(
    "target",
    [
        "change: limit-widened",
        "change: limit-narrowed\n  operation: notify",
        "change: limit-narrowed\n  parameter: request.notes",
        "change: limit-narrowed\n  fact: max_length",
        "change: limit-narrowed\n  code: 'NO'",
    ],
)
def test_a_mark_that_fits_nothing_is_stale(marks, target):
    found = marks(f"- change: limit-narrowed\n  reason: So.\n- {target}\n  reason: So.\n")
    with pytest.raises(UsageProblem, match="fits no change") as caught:
        corrected(NARROWER, found)
    assert caught.value.where == "changes.yaml:3"


def test_a_code_is_named_as_one(marks):
    comparison = compare(MODEL, coded(MODEL, status="U"))
    found = corrected(comparison, marks("- {change: result-status-changed, code: 'NO', reason: So.}"))
    assert counted(found) == [("result-status-changed", "breaking", "docs", True)]


@pytest.mark.parametrize("name", ["request.note", "request.remark"])
def test_names_of_the_package_break_its_users_whoever_was_wrong(marks, name):
    comparison = compare(MODEL, renamed(MODEL))
    text = f"- {{change: parameter-renamed, parameter: {name}, reason: The page had a slip.}}"
    found = corrected(comparison, marks(text))
    (change,) = [each for each in found.changes if each.correction]
    assert (change.kind, change.counts) == ("parameter-renamed", "breaking")
    assert found.gravest == "breaking"


def test_a_moved_parameter_goes_by_both_its_places(marks):
    buy, notify = MODEL.operations
    kept = tuple(each for each in buy.request.parameters if each.name != "note")
    (note,) = (each for each in buy.request.parameters if each.name == "note")
    inside = replace(note, path="request.goods[].note")
    goods = replace(kept[0], children=(*kept[0].children, inside))
    moved = replace(buy, request=replace(buy.request, parameters=(goods, *kept[1:])))
    comparison = compare(MODEL, replace(MODEL, operations=(moved, notify)))
    for name in ("request.note", "request.goods[].note"):
        found = corrected(comparison, marks(f"- {{change: parameter-moved, parameter: '{name}', reason: So.}}"))
        assert [change.kind for change in found.changes if change.correction] == ["parameter-moved"]


@pytest.mark.parametrize("name", ["purchase", "buy"])
def test_a_renamed_operation_goes_by_both_its_ids(marks, name):
    buy, notify = MODEL.operations
    comparison = compare(MODEL, replace(MODEL, operations=(notify, replace(buy, id="purchase"))))
    found = corrected(comparison, marks(f"- {{change: operation-renamed, operation: {name}, reason: So.}}"))
    assert [change.kind for change in found.changes if change.correction] == ["operation-renamed"]


def test_a_scenario_need_not_be_named(marks):
    buy, notify = MODEL.operations
    parameters = tuple(
        replace(each, required=False) if each.name == "card" else each for each in buy.request.parameters
    )
    made = replace(MODEL, operations=(replace(buy, request=replace(buy.request, parameters=parameters)), notify))
    # Where it is sent, types go with it, and code goes by types.
    for name in ("request.card", "request.card [Card]"):
        found = corrected(
            compare(MODEL, made), marks(f"- {{change: became-optional, parameter: '{name}', reason: So.}}")
        )
        assert counted(found) == [("became-optional", "compatible", "compatible", True)]


def test_of_two_marks_the_first_says_why(marks):
    text = "- {change: limit-narrowed, reason: One.}\n- {change: limit-narrowed, reason: Two.}\n"
    (change,) = corrected(NARROWER, marks(text)).changes
    assert change.correction.reason == "One."


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]"])
def test_there_may_be_none(marks, text):
    assert marks(text) == ()


@pytest.mark.parametrize(
    ("text", "where", "message"),
    [
        ("a: [", "changes.yaml:1", "the corrections are no YAML"),
        ("a: b\n", "changes.yaml:1", "the corrections are no list of entries"),
        ("- one\n", "changes.yaml:1", "the entry is no mapping"),
        ("\n- change: limit-narrowed\n", "changes.yaml:2", "the entry has no reason"),
        ("- reason: So.\n", "changes.yaml:1", "the entry has no change"),
        ("- change: limit-narowed\n  reason: So.\n", "changes.yaml:1", "there is no kind of change 'limit-narowed'"),
        ("- change: limit-narrowed\n  reason: So.\n  path: x\n", "changes.yaml:3", "unknown key 'path'"),
        ("- change: limit-narrowed\n  reason: 3\n", "changes.yaml:2", "reason is not a text"),
        ("- change: limit-narrowed\n  reason: ' '\n", "changes.yaml:2", "reason is not a text"),
        ("- change: [limit-narrowed]\n  reason: So.\n", "changes.yaml:1", "change is not a text"),
        ("- change: limit-narrowed\n  change: enum-added\n", "changes.yaml:2", "change stands twice in one entry"),
        (
            "- change: enum-added\n  reason: So.\n  code: A\n  parameter: request.a\n",
            "changes.yaml:1",
            "both a parameter",
        ),
        ("- ? [a, b]\n  : c\n", "changes.yaml:1", "^changes.yaml:1: a key is not a text\n"),
        ("- change: enum-added\n  ? {a: b}\n  : c\n", "changes.yaml:2", "a key is not a text"),
        ("- 1: c\n", "changes.yaml:1", "unknown key '1'"),
        ("[" * 1200, "changes.yaml", "nested too deeply"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(marks, text, where, message):
    with pytest.raises(UsageProblem, match=message) as caught:
        marks(text)
    assert caught.value.where == where


def test_a_near_name_is_proposed(marks):
    with pytest.raises(UsageProblem, match="limit-narrowed"):
        marks("- change: limit-narowed\n  reason: So.\n")
    with pytest.raises(UsageProblem, match=r"docs/changes\.md"):
        marks("- change: zzz\n  reason: So.\n")


def test_a_file_that_is_none_is_told_of(tmp_path):
    with pytest.raises(UsageProblem, match="the corrections cannot be read: Is a directory"):
        load_corrections(tmp_path)
    (tmp_path / "changes.yaml").write_bytes(b"\xff")
    with pytest.raises(UsageProblem, match="cannot be read") as caught:
        load_corrections(tmp_path / "changes.yaml")
    assert caught.value.where == Path(tmp_path / "changes.yaml").as_posix()
