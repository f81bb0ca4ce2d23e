"""Trees, repaired where headings could not go deeper, and what stays open."""

import pytest
from pages import compiled, names, operation, overlay, parameters

from docsgen.profiles import Profile, SharedType, load

SATURATED = """\
#### a (A)
##### b (B)
###### address (Address)
Where.
###### city (String)
###### zipCode (String)
###### phone (String)
"""


@pytest.fixture
def profile():
    shared = (
        SharedType("Address", frozenset({"city", "zipCode", "region"})),
        SharedType("Leg", frozenset({"from", "to", "carrier"})),
        SharedType("Goods", frozenset({"name", "price"})),
        SharedType("Amount", frozenset({"currency", "value"})),
    )
    return Profile(service=load("antom").service, shared_types=shared)


def paths(made):
    return [path.removeprefix("request.") for path in parameters(made)]


def test_levels_make_the_tree():
    made = operation("#### a (A)\n##### b (Array<B>)\n###### c (String)\n##### d (String)\n#### e (String)\n")
    assert paths(made) == ["a", "a.b", "a.b[].c", "a.d", "e"]


def test_a_level_may_be_skipped():
    assert paths(operation("#### a (A)\n###### b (String)\n##### c (String)\n")) == ["a", "a.b", "a.c"]


def test_without_evidence_siblings_stay_flat_and_are_reported():
    result = compiled(SATURATED)
    (made,) = result.model.operations
    assert paths(made) == ["a", "a.b", "a.b.address", "a.b.city", "a.b.zipCode", "a.b.phone"]
    (found,) = result.findings
    assert (found.name, found.span.line) == ("nesting-saturated", 11)
    assert "- operation: do_thing_plain" in found.help
    assert "parameter: request.a.b.address" in found.help
    assert "set: {children: [city, zipCode, phone]}" in found.help


def test_a_shared_type_takes_its_members(profile):
    made = operation(SATURATED, profile=profile)
    assert paths(made) == ["a", "a.b", "a.b.address", "a.b.address.city", "a.b.address.zipCode", "a.b.phone"]
    (proof,) = (proof for proof in parameters(made)["request.a.b.address.city"].evidence if proof.fact == "parent")
    assert (proof.rule, proof.tier) == ("shared-type", "shared_type")
    assert proof.quote == "Address of the profile lists city"


def test_only_the_run_behind_it_belongs_to_an_object(profile):
    body = (
        "##### b (B)\n###### address (Address)\n###### city (String)\n###### phone (String)\n###### zipCode (String)\n"
    )
    assert paths(operation(body, profile=profile)) == ["b", "b.address", "b.address.city", "b.phone", "b.zipCode"]


def test_a_name_that_the_object_has_begins_something_else(profile):
    body = "##### b (B)\n###### address (Address)\n###### city (String)\n###### city (Integer)\n"
    assert paths(operation(body, profile=profile)) == ["b", "b.address", "b.address.city", "b.city"]


def test_types_nest_in_types(profile):
    body = """\
    ##### b (B)
    ###### legs (Array<Leg>)
    ###### from (Address)
    ###### city (String)
    ###### to (Address)
    ###### city (String)
    ###### zipCode (String)
    ###### carrier (String)
    ###### other (String)
    """
    assert paths(operation(body, profile=profile)) == [
        "b",
        "b.legs",
        "b.legs[].from",
        "b.legs[].from.city",
        "b.legs[].to",
        "b.legs[].to.city",
        "b.legs[].to.zipCode",
        "b.legs[].carrier",
        "b.other",
    ]


def test_a_scenario_ends_what_an_object_may_take(profile):
    body = """\
    ##### b (B)
    **Scenario: One** (One)
    ###### address (Address)
    ###### city (String)
    **Scenario: Two** (Two)
    ###### zipCode (String)
    """
    made = operation(body, profile=profile)
    assert list(parameters(made)) == [
        "request.b",
        "request.b.address @One",
        "request.b.address.city",
        "request.b.zipCode @Two",
    ]


def test_scalars_and_shallower_objects_take_nothing(profile):
    assert paths(operation("##### address (Address)\n##### city (String)\n", profile=profile)) == ["address", "city"]
    body = "##### b (B)\n###### address (String)\n###### city (String)\n"
    assert paths(operation(body, profile=profile)) == ["b", "b.address", "b.city"]


def test_the_overlay_has_the_last_word(profile, tmp_path):
    corrections = overlay(
        tmp_path,
        """\
        - operation: do_thing_plain
          parameter: request.a.b.address
          set: {children: [city, phone]}
          reason: So says the vendor.
        """,
    )
    result = compiled(SATURATED, profile=profile, overlay=corrections)
    assert names(result) == []
    (made,) = result.model.operations
    # zipCode is none of the overlay's, so the run of members ends before it.
    assert paths(made) == ["a", "a.b", "a.b.address", "a.b.address.city", "a.b.zipCode", "a.b.phone"]
    proof = next(proof for proof in parameters(made)["request.a.b.address.city"].evidence if proof.fact == "parent")
    assert (proof.tier, proof.quote, proof.span.file) == ("overlay", "So says the vendor.", "overlay.yaml")


def test_the_overlay_may_say_that_there_are_no_members(tmp_path):
    corrections = overlay(
        tmp_path,
        "- {operation: do_thing_plain, parameter: request.a.b.address, set: {children: []}, reason: Opaque.}\n",
    )
    result = compiled(SATURATED, overlay=corrections)
    assert names(result) == []


def test_a_duplicate_is_reported_and_the_first_one_taken():
    result = compiled("#### a (String)\n- Maximum length: 3 characters\n\n#### a (Integer)\n")
    assert names(result) == ["duplicate-parameter"]
    (made,) = result.model.operations
    assert [(p.path, p.type) for p in made.request.parameters] == [("request.a", "string")]


def test_one_name_in_two_scenarios_is_no_duplicate():
    body = "#### m (M)\n**Scenario: A** (A)\n##### x (String)\n**Scenario: B** (B)\n##### x (Integer)\n"
    made = operation(body)
    assert {path: p.type for path, p in parameters(made).items()} == {
        "request.m": "object",
        "request.m.x @A": "string",
        "request.m.x @B": "integer",
    }


def test_an_unknown_type_is_reported():
    result = compiled("#### a (thing)\n")
    assert names(result) == ["unknown-type"]
    assert result.model.operations[0].request.parameters[0].type == "any"


def test_members_that_the_page_settles_alike_need_no_overlay(profile, tmp_path):
    entry = """\
    - operation: do_thing_plain
      parameter: request.a.b.address
      set: {children: [city, zipCode]}
      reason: So says the vendor.
    """
    assert names(compiled(SATURATED, profile=profile, overlay=overlay(tmp_path, entry))) == ["unneeded-overlay"]
    assert names(compiled(SATURATED, overlay=overlay(tmp_path, entry))) == []


INTERRUPTED = """\
##### b (B)
###### address (Address)
###### region (String)
###### building (String)
###### floor (String)
###### zipCode (String)
###### phone (String)
"""


def test_a_member_behind_what_is_none_is_reported(profile, tmp_path):
    result = compiled(INTERRUPTED, profile=profile)
    assert names(result) == ["nesting-interrupted"]
    (found,) = result.findings
    assert "zipCode may be a member of request.b.address, but stands behind building, floor" in found.message
    assert paths(result.model.operations[0]) == [
        "b",
        "b.address",
        "b.address.region",
        "b.building",
        "b.floor",
        "b.zipCode",
        "b.phone",
    ]
    settled = compiled(INTERRUPTED, profile=profile, overlay=overlay(tmp_path, found.suggestion))
    assert names(settled) == []
    assert paths(settled.model.operations[0]) == [
        "b",
        "b.address",
        *(f"b.address.{name}" for name in ("region", "building", "floor", "zipCode")),
        "b.phone",
    ]


def test_a_name_that_is_a_member_already_interrupts_nothing(profile):
    body = (
        "##### b (B)\n###### price (Amount)\n###### currency (String)\n###### value (Integer)\n###### rate (String)\n"
    )
    assert names(compiled(body + "###### currency (String)\n", profile=profile)) == []
