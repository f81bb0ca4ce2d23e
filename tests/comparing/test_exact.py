"""A comparison is empty exactly where two models say the same, and it names every fact that differs."""

from random import Random

import msgspec
import pytest
from editing import DONORS, MODEL, bare, consistent, edit, hints, put, sites
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from docsgen.comparing import compare
from docsgen.comparing.fields import COMPARED, IGNORED
from docsgen.model import (
    Advisory,
    AllOf,
    AnyOf,
    Arguments,
    BaseUrl,
    Dependency,
    Equals,
    Evidence,
    Message,
    Model,
    NotEquals,
    Operation,
    Parameter,
    Present,
    Rejections,
    ResultCode,
    Sample,
    Sandbox,
    Sentence,
    Service,
    SharedType,
    Signing,
    Span,
    ValueNote,
)
from docsgen.proving.mutant import mutants

# A test that names every field by its own words, and not by the table that it is to judge.
MEMBERS = {"children", "name", "path", "scenario"}
LISTED = {"enum", "open_enum", "known_values"}
SAID: dict[tuple[type, str], set[str]] = {
    (Model, "operations"): {"operations", "id"},
    (Operation, "id"): {"id", "operations"},
    (Message, "parameters"): MEMBERS,
    (Parameter, "children"): MEMBERS,
    (Parameter, "name"): MEMBERS,
    (Parameter, "scenario"): MEMBERS,
    (Operation, "result_codes"): {"code", "result_codes", "status", "http_status", "message", "action", "retryable", "advice"},
    (ResultCode, "code"): {"code"},
    (SharedType, "name"): {"shared_types"},
    (SharedType, "members"): MEMBERS,
    (Model, "shared_types"): {"shared_types", "description", *MEMBERS, "max_length"},
    **{(made, name): {"dependencies"} for made in (Dependency, Equals, NotEquals, Present, AnyOf, AllOf)
       for name in made.__struct_fields__},
    **{(made, name): {said} for made, said in ((Sample, "samples"), (Sentence, "sentences"), (Advisory, "advisories"),
                                               (ValueNote, "value_notes"), (BaseUrl, "base_urls"))
       for name in made.__struct_fields__},
    **{(made, name): {f"{said}.{name}"} for made, said in ((Sandbox, "sandbox"), (Signing, "signing"),
                                                          (Arguments, "signing.arguments"), (Rejections, "rejections"))
       for name in made.__struct_fields__},
}  # fmt: skip


def named(one, old, new, changes):
    """Whether a change names what an edit did."""
    facts = SAID.get((one.holder, one.field))
    if facts is None:
        facts = LISTED if one.field in LISTED else {one.field}
    if "items" in one.way:
        facts = {f"items.{fact}" for fact in facts}
    if one.holder in (Service, Model) or one.way[0] in ("service", "shared_types"):
        places = {""} if one.field != "operations" else {each.id for each in (*old.operations, *new.operations)}
    else:
        ids = {each.id for each in old.operations} ^ {each.id for each in new.operations}
        places = {old.operations[one.way[1]].id} | ids
    mine = {change.fact for change in changes if change.operation in places}
    if one.field == "items" and any(fact.startswith("items") for fact in mine):
        return True
    if one.field in ("sandbox", "signing", "arguments", "rejections") and any(one.field in fact for fact in mine):
        return True
    return bool(facts & mine)


@pytest.mark.parametrize("seed", range(4))
def test_five_hundred_random_edits(seed):
    random = Random(seed)
    silent = 0
    for number in range(500):
        one = edit(MODEL, random)
        changes = compare(MODEL, one.model).changes
        about = (seed, number, one.way, one.holder.__name__, one.field)
        same = bare(one.model) == bare(MODEL)
        assert (changes == ()) == same, about
        assert same or named(one, MODEL, one.model, changes), (about, changes)
        silent += same
    assert 20 < silent < 250


@given(st.randoms(use_true_random=False), st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_several_edits_at_once(random, number):
    model = MODEL
    for _ in range(number):
        model = edit(model, random).model
    for old, new in ((MODEL, model), (model, MODEL)):
        assert (compare(old, new).changes == ()) == (bare(old) == bare(new))


def test_edits_of_two_operations_are_both_named():
    random = Random(7)
    for _ in range(60):
        one = edit(MODEL, random, among=("operations", 0, "request"))
        other = edit(MODEL, random, among=("operations", 1, "request"))
        model = replace(MODEL, operations=(one.model.operations[0], other.model.operations[1]))
        changes = compare(MODEL, model).changes
        for each in (one, other):
            assert bare(each.model) == bare(MODEL) or named(each, MODEL, model, changes), (one[1:], other[1:])


def test_every_mutant_differs():
    for operation in MODEL.operations:
        found = list(mutants(MODEL, operation))
        assert len(found) > 100
        for mutant in found:
            changes = compare(MODEL, mutant.model).changes
            assert changes, mutant.name
            assert {change.operation for change in changes} == {operation.id}, mutant.name


def structs(value=Model, found=None):
    """Every struct that a model can hold."""
    found = set() if found is None else found
    if isinstance(value, type) and issubclass(value, msgspec.Struct):
        if value in found:
            return found
        found.add(value)
        for hint in hints(value).values():
            structs(hint, found)
    for part in getattr(value, "__args__", ()):
        structs(part, found)
    return found


def test_every_field_is_compared_or_is_not_for_a_reason():
    for made in structs() - {Evidence, Span}:
        compared, ignored = set(COMPARED.get(made, ())), set(IGNORED.get(made, ()))
        assert compared | ignored == set(made.__struct_fields__), made
        assert not compared & ignored, made
        assert all(reason for reason in IGNORED.get(made, {}).values())
    assert set(DONORS) == structs() - {Evidence, Span}


CASES = sorted(
    ((made, name) for made in structs() - {Evidence, Span} for name in made.__struct_fields__),
    key=lambda case: (case[0].__name__, case[1]),
)


@pytest.mark.parametrize(("made", "name"), CASES, ids=[f"{made.__name__}.{name}" for made, name in CASES])
def test_what_is_said_of_fields_is_so(made, name):
    from editing import other

    if (name in ("version", "role") and made is not Sample) or name in ("wire", "request", "response"):
        return  # they have one value only, or fields of their own
    random, found = Random(1), set()
    for site in [site for site in sites(MODEL) if type(site.struct) is made][:4]:
        for _ in range(3):
            value = other(hints(made)[name], getattr(site.struct, name), random)
            changed = put(MODEL, (*site.way, name), value)
            if name != "path" or made is not Parameter:
                changed = consistent(changed)
            found.add(bool(compare(MODEL, changed).changes) if bare(changed) != bare(MODEL) else None)
    if name in IGNORED.get(made, ()):
        assert found <= {None, False}
    else:
        assert True in found
        assert False not in found


def test_places_evidence_and_lines_are_nothing():
    away = {"source", "evidence", "competing", "anchor", "rule"}
    moved = MODEL
    for site in sites(MODEL):
        for name in away & set(site.struct.__struct_fields__):
            value = {"source": Span("other.md", 99, 3, 99, 5), "anchor": "x", "rule": "y"}.get(name, ())
            moved = put(moved, (*site.way, name), value)
    reflowed = replace(
        moved.operations[0],
        summary="It\n  buys.",
        sentences=tuple(replace(each, text=each.text.replace(" ", "\n")) for each in moved.operations[0].sentences),
    )
    moved = replace(moved, operations=(reflowed, moved.operations[1]))
    assert moved != MODEL
    assert compare(MODEL, moved).changes == ()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("ab", []),
        ("abc", ["base-url-added"]),
        ("a", ["base-url-removed"]),
        ("aB", ["base-url-changed"]),
        ("ba", ["default-host-changed"]),
        ("", ["base-url-removed", "base-url-removed", "default-host-changed"]),
        ("abb", ["base-url-added"]),
        ("abB", ["base-url-added"]),
    ],
)
def test_hosts_go_by_name_and_the_first_is_the_default(names, expected):
    def hosts(names):
        return tuple(BaseUrl(name=name.lower(), url=f"https://{name}.example") for name in names)

    old, new = (replace(MODEL, service=replace(MODEL.service, base_urls=hosts(each))) for each in ("ab", names))
    assert [change.kind for change in compare(old, new).changes] == expected


def test_hosts_behind_the_first_may_change_places():
    hosts = tuple(BaseUrl(name=name, url=f"https://{name}.example") for name in "abc")
    old, new = (
        replace(MODEL, service=replace(MODEL.service, base_urls=each)) for each in (hosts, (hosts[0], *hosts[:0:-1]))
    )
    assert [change.kind for change in compare(old, new).changes] == ["order-changed"]
