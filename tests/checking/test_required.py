"""Required parameters that rules make optional."""

import pytest
from checked import found, request
from msgspec.structs import replace
from small import FILE, model, operation, parameter, rule

from docsgen.checking import required
from docsgen.checking.site import Site
from docsgen.model import AllOf, AnyOf, Equals, Present, Sentence

OTHER = "#### kind (String)\n\nIt.\n\n"


def told(text):
    return [each for each in found(request(text)) if each.name == "required-and-conditional"]


def test_required_and_required_when():
    (each,) = told(f"{OTHER}#### card (String, REQUIRED)\n\nThis parameter is required when _kind_ is `CARD`.\n")
    assert each.message == "request.card is required, and yet a rule requires it only in some cases"
    assert each.source_line == "#### card (String, REQUIRED)"
    assert [note.source_line for note in each.notes] == ["This parameter is required when _kind_ is `CARD`."]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Specify this parameter when _kind_ is `CARD`.", "advises it only"),
        ("Do not specify this parameter when _kind_ is `CARD`.", "forbids it"),
        ("_kind_ and _card_ cannot both be null.", "lets another parameter stand for it"),
        ("Exactly one of _kind_ and _card_ must be specified.", "lets another parameter stand for it"),
        ("_kind_ and _card_ are mutually exclusive.", "makes a choice between it and another"),
        ("This parameter is required if _kind_ is not specified.", "requires it only"),
    ],
)
def test_rules_that_make_it_optional(words, why):
    (each,) = told(f"{OTHER}#### card (String, REQUIRED)\n\n{words}\n")
    assert why in each.message
    assert told(f"{OTHER}#### card (String)\n\n{words}\n") == []


def test_a_field_that_is_returned_only_sometimes():
    page = "## Response parameters\n\n#### kind (String)\n\nIt.\n\n#### card (String, REQUIRED)\n\nThis field is returned when _kind_ is `CARD`.\n"
    (each,) = [each for each in found(page) if each.name == "required-and-conditional"]
    assert each.message == "response.card is required, and yet a rule says that it is returned only in some cases"


@pytest.mark.parametrize(
    "text",
    [
        # A default says what counts, not that it may be left out.
        "#### card (String, REQUIRED)\n\nThe default is `A`.\n",
        # A list of what a case needs may hold what is always required.
        f"{OTHER.replace('It.', 'If _kind_ is `A`, _card_ and _token_ must be specified.')}#### card (String, REQUIRED)\n\nx\n\n#### token (String)\n\nx\n",
        "#### card (String, REQUIRED)\n\nx\n\n#### kind (String)\n\nThis parameter is required when _card_ is `A`.\n",
        # Within its object it is required; the object may be left out.
        f"{OTHER}#### box (Box)\n\nIt.\n\n##### card (String, REQUIRED)\n\nThis parameter is required when _kind_ is `A`.\n",
        "#### box (Box)\n\nIt.\n\n##### card (String, REQUIRED)\n\nThis parameter is required when _box_ is specified.\n",
        f"{OTHER}#### box (Box)\n\nIt.\n\n##### card (String, REQUIRED)\n\n_kind_ and _card_ cannot both be null.\n",
        # The rule says that it goes with another, not that it may be left out.
        f"{OTHER}#### card (String, REQUIRED)\n\n_card_ and _kind_ must be specified together.\n",
    ],
)
def test_what_is_no_contradiction(text):
    assert told(text) == []


def test_inside_its_object():
    text = "#### box (Box)\n\nIt.\n\n##### kind (String)\n\nx\n\n##### card (String, REQUIRED)\n\nThis parameter is required when _kind_ is `A`.\n"
    assert len(told(text)) == 1


def test_several_rules_are_one_finding():
    (each,) = told(
        f"{OTHER}#### card (String, REQUIRED)\n\nThis parameter is required when _kind_ is `A`. Do not specify this parameter when _kind_ is `B`.\n"
    )
    assert len(each.notes) == 2


def checked(condition, *more, kind="forbids", doubtful=frozenset(), **facts):
    card = parameter("request.card", **{"required": True, **facts})
    box = parameter("request.box", "object", children=[parameter("request.box.x", required=True)], required=True)
    made = operation([card, box, *more], [rule(kind, condition=condition, then="request.card")])
    return len(list(required.check(Site(model(made), doubtful))))


def test_what_is_known_and_what_is_not():
    a = parameter("request.a")
    assert checked(Equals("request.a", ("A",)), a) == 1
    assert checked(Equals("request.a", ("A",)), a, required=False) == 0
    assert checked(Equals("request.a", ("A",)), a, nullable=True) == 0
    assert checked(Equals("request.a", ("A",)), a, scenario="One") == 0
    assert checked(Equals("request.a", ("A",)), a, doubtful=frozenset({FILE})) == 0
    assert checked(Equals("request.a", ("A",)), a, kind="relational") == 0
    assert checked(Equals("response.a", ("A",)), a) == 1


def owned(condition, path="request.card"):
    """A rule that requires, said of the parameter itself."""
    card = parameter("request.card", required=True)
    box = parameter("request.box", "object", children=[parameter("request.box.x", required=True)], required=True)
    said = rule("requires", condition=condition, then=path)
    made = operation([card, box, parameter("request.a")], [said])
    owner = Sentence(owner=path, text="It.", verdict="enforced", source=said.evidence[0].span)
    return len(list(required.check(Site(model(replace(made, sentences=(owner,))), frozenset()))))


def test_conditions_that_always_hold():
    sure, unsure = Present("request.box", True), Present("request.a", True)
    assert owned(unsure) == 1
    assert owned(sure) == 0
    assert owned(Present("request.box", True), "request.box.x") == 0
    assert owned(Present("request.a", False)) == 1
    assert owned(AllOf((sure, unsure))) == 1
    assert owned(AllOf((sure, sure))) == 0
    assert owned(AnyOf((sure, unsure))) == 0
    assert owned(unsure, "request.nowhere") == 0
