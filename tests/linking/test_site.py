"""What pages say of each other's types: definitions, agreement of contexts, and samples that speak against them."""

import pytest
from pages import HEAD, compiled, names, overlay

from docsgen.linking import Source, compile_pages
from docsgen.model import walk
from docsgen.profiles import Profile, SharedType, load

DEEP = "##### b (B)\n###### address (Address)\n###### city (String)\n###### zipCode (String)\n###### phone (String)\n"


def heads(*variants: str) -> list[str]:
    return [HEAD.replace("Plain", variant) for variant in variants]


def site(*bodies: str, profile=None, corrections=None):
    """Compile pages, each a variant of its own, so that the ids differ."""
    variants = [f"V{at}" for at in range(len(bodies))]
    sources = [
        Source(f"page{at}.md", (head + body).encode())
        for at, (head, body) in enumerate(zip(heads(*variants), bodies, strict=True))
    ]
    return compile_pages(sources, profile, corrections)


def paths(result, at=0):
    return [
        parameter.path.removeprefix("request.") for parameter in walk(result.model.operations[at].request.parameters)
    ]


def parent_proofs(result, at=0):
    return {
        parameter.name: proof
        for parameter in walk(result.model.operations[at].request.parameters)
        for proof in parameter.evidence
        if proof.fact == "parent"
    }


def test_a_definition_on_another_page_settles_a_type():
    result = site(DEEP, "#### address (Address)\n##### city (String)\n##### zipCode (String)\n")
    assert names(result) == []
    assert paths(result) == ["b", "b.address", "b.address.city", "b.address.zipCode", "b.phone"]
    proof = parent_proofs(result)["city"]
    assert (proof.rule, proof.quote) == ("type-definition", "page1.md:10 shows Address with city")


def test_a_definition_on_the_same_page_settles_a_type():
    assert paths(site(DEEP + "#### address (Address)\n##### city (String)\n##### zipCode (String)\n"))[:3] == [
        "b",
        "b.address",
        "b.address.city",
    ]


def test_a_definition_at_the_deepest_level_counts_where_nothing_there_is_open():
    clear = "##### address (Address)\n###### city (String)\n###### zipCode (String)\n"
    assert paths(site(DEEP, clear))[2] == "b.address.city"
    open_one = "##### address (Address)\n###### geo (Geo)\n###### city (String)\n###### zipCode (String)\n"
    result = site(DEEP, open_one)
    assert names(result) == ["nesting-saturated", "nesting-saturated"]
    assert paths(result)[2] == "b.city"


def test_types_settle_each_other_round_by_round():
    lines = "##### order (Order)\n###### leg (Leg)\n###### from (Address)\n###### city (String)\n###### to (String)\n###### note (String)\n"
    leg = "#### x (X)\n##### leg (Leg)\n###### from (Address)\n###### city (String)\n###### to (String)\n"
    address = "#### address (Address)\n##### city (String)\n"
    assert paths(site(lines, leg, address)) == [
        "order",
        "order.leg",
        "order.leg.from",
        "order.leg.from.city",
        "order.leg.to",
        "order.note",
    ]


def test_contexts_that_part_agree_on_what_stands_before():
    other = "##### c (C)\n###### home (Address)\n###### city (String)\n###### zipCode (String)\n###### age (Integer)\n"
    result = site(DEEP, other)
    assert names(result) == []
    assert paths(result) == ["b", "b.address", "b.address.city", "b.address.zipCode", "b.phone"]
    assert paths(result, 1) == ["c", "c.home", "c.home.city", "c.home.zipCode", "c.age"]
    proof = parent_proofs(result)["zipCode"]
    assert (proof.rule, proof.quote) == ("type-contexts", "zipCode follows Address at page0.md:10 and page1.md:10")


def test_contexts_that_are_alike_are_one_witness():
    result = site(DEEP, DEEP.replace("##### b (B)", "##### c (C)"))
    assert names(result) == ["nesting-saturated", "nesting-saturated"]
    assert paths(result) == ["b", "b.address", "b.city", "b.zipCode", "b.phone"]


def test_one_parameter_in_two_places_is_one_witness():
    result = site(DEEP, DEEP.replace("phone", "age"))
    assert names(result) == ["nesting-saturated", "nesting-saturated"]


def test_one_context_is_no_agreement():
    assert names(site(DEEP)) == ["nesting-saturated"]


def test_contexts_with_nothing_in_common_settle_nothing():
    other = "##### c (C)\n###### home (Address)\n###### age (Integer)\n"
    assert names(site(DEEP, other)) == ["nesting-saturated", "nesting-saturated"]


def test_contexts_whose_common_names_do_not_stand_together_settle_nothing():
    other = "##### c (C)\n###### home (Address)\n###### city (String)\n###### age (Integer)\n###### zipCode (String)\n"
    assert names(site(DEEP, other)) == ["nesting-saturated", "nesting-saturated"]


def test_a_context_ends_where_a_name_repeats_or_a_scenario_begins():
    scenario = "##### c (C)\n**Scenario: A** (A)\n###### home (Address)\n###### city (String)\n###### zipCode (String)\n**Scenario: B** (B)\n###### phone (String)\n"
    repeated = "##### d (D)\n###### place (Address)\n###### city (String)\n###### zipCode (String)\n###### city (Integer)\n###### x (X)\n"
    assert paths(site(scenario, DEEP))[:4] == ["c", "c.home", "c.home.city", "c.home.zipCode"]
    assert paths(site(repeated, DEEP))[:5] == ["d", "d.place", "d.place.city", "d.place.zipCode", "d.city"]


def sample(text: str, role: str = "Request") -> str:
    return f"\n## {role}\n\n```json\n{text}\n```\n"


DEFINED = "#### address (Address)\n##### city (String)\n##### zipCode (String)\n"
AGAINST = '{"b": {"address": {"city": "x"}, "zipCode": "1"}}'


def test_a_sample_vetoes_what_only_other_pages_say():
    result = site(DEEP + sample(AGAINST), DEFINED)
    assert paths(result) == ["b", "b.address", "b.address.city", "b.zipCode", "b.phone"]
    (found,) = result.findings
    assert (found.name, found.span.line) == ("nesting-disagreement", 10)
    assert found.message == (
        "page1.md:11 shows Address with zipCode, but a sample shows zipCode beside request.b.address; "
        "the tree stays flat there"
    )


def test_a_sample_only_speaks_against_the_profile():
    profile = Profile(
        service=load("antom").service, shared_types=(SharedType("Address", frozenset({"city", "zipCode"})),)
    )
    result = site(DEEP + sample(AGAINST), profile=profile)
    assert paths(result)[3] == "b.address.zipCode"
    (found,) = result.findings
    assert found.name == "nesting-disagreement"
    assert found.message.endswith("it is taken for a member")


@pytest.mark.parametrize(
    ("children", "found"),
    [("[city]", []), ("[city, zipCode]", []), ("[city, phone]", []), (None, ["nesting-disagreement"])],
)
def test_what_the_overlay_settles_against_a_sample_or_with_it_is_no_disagreement(tmp_path, children, found):
    entry = f"- {{operation: do_thing_v0, parameter: request.b.address, set: {{children: {children}}}, reason: so}}\n"
    corrections = overlay(tmp_path, entry) if children else None
    assert names(site(DEEP + sample(AGAINST), DEFINED, corrections=corrections)) == found


def test_samples_that_confirm_or_are_silent_veto_nothing():
    for text in (
        '{"b": {"address": {"city": "x", "zipCode": "1"}}}',
        '{"b": {"address": {"city": "x"}}}',
        '{"b": {"address": {}, "zipCode": "1"}}',
        '{"b": {"zipCode": "1"}}',
        '{"b": "no object"}',
        "{}",
        "no JSON",
    ):
        assert paths(site(DEEP + sample(text), DEFINED))[3] == "b.address.zipCode"
    assert paths(site(DEEP + sample(AGAINST, "Response"), DEFINED))[3] == "b.address.zipCode"


def test_samples_show_the_elements_of_arrays():
    body = DEEP.replace("b (B)", "b (Array<B>)")
    against = '{"b": [{"address": {"city": "x"}}, {"address": {"city": "y"}, "zipCode": "1"}, 3]}'
    result = site(body + sample(against), DEFINED)
    assert paths(result) == ["b", "b[].address", "b[].address.city", "b[].zipCode", "b[].phone"]


def test_without_a_profile_the_seed_page_stays_open():
    from pathlib import Path

    page = Path(__file__).parents[2] / "input_docs" / "create_payment_session_tokenized.md"
    result = compile_pages([Source(page.name, page.read_bytes())], None)
    (found,) = (found for found in result.findings if found.name == "nesting-saturated")
    assert page.read_text().splitlines()[found.span.line - 1] == "###### billingAddress (Address)"
    assert compiled("").model.operations[0].request.parameters == ()
