"""Mutants of whole models: each breaks one fact, and the emitter takes every one."""

import ast
from collections import Counter

import pytest
from msgspec.structs import replace
from shop import m, message, operation, result, shop, webhook

from docsgen.emitting.python.project import Project
from docsgen.model import from_json, to_json
from docsgen.proving.mutant import KINDS, mutants, sample
from docsgen.rendering import load_targets

PACKAGE = [target for target in load_targets() if target.path.startswith("{package}/")]
OPERATIONS = [
    ("shop", "make_order_online"),
    ("shop", "tangled"),
    ("shop", "lopsided"),
    ("shop", "impossible"),
    ("shop", "search"),
    ("shop", "notify"),
    ("pages", "apply_token"),
    ("pages", "cancel"),
    ("pages", "create_payment_session_tokenized_payment"),
    ("pages", "inquiry_payment"),
    ("pages", "notify_payment"),
    ("pages", "pay_one_time_payments"),
    ("pages", "refund"),
]


def operation_of(model, identifier):
    return next(found for found in model.operations if found.id == identifier)


@pytest.fixture(scope="module")
def found(models):
    """All mutants of an operation, made once."""
    made = {}

    def give(name, identifier):
        if (name, identifier) not in made:
            model = models[name]
            made[name, identifier] = list(mutants(model, operation_of(model, identifier)))
        return made[name, identifier]

    return give


def test_every_operation_is_tried(models):
    assert {identifier for _, identifier in OPERATIONS} == {
        operation.id for model in models.values() for operation in model.operations
    }


@pytest.mark.parametrize(("name", "identifier"), OPERATIONS)
def test_each_mutant_differs_from_the_model_and_from_the_others(models, found, name, identifier):
    model, all_found = models[name], found(name, identifier)
    assert len({mutant.name for mutant in all_found}) == len(all_found) > 50
    broken = {operation_of(model, identifier)}
    for mutant in all_found:
        broken.add(operation_of(mutant.model, identifier))
    assert len(broken) == len(all_found) + 1


@pytest.mark.parametrize(("name", "identifier"), OPERATIONS)
def test_each_mutant_breaks_its_own_operation_alone(models, found, name, identifier):
    model = models[name]
    own = operation_of(model, identifier)
    for mutant in found(name, identifier):
        changed = operation_of(mutant.model, identifier)
        assert replace(mutant.model, operations=model.operations) == model
        assert [other is known for other, known in zip(mutant.model.operations, model.operations, strict=True)].count(
            False
        ) == 1
        words = ("name", "variant", "kind", "source", "summary", "description", "samples", "sentences", "evidence")
        assert all(getattr(changed, word) is getattr(own, word) for word in words)
        parts = ("method", "path", "request", "response", "wire", "dependencies", "result_codes")
        assert sum(getattr(changed, part) != getattr(own, part) for part in parts) == 1
        assert (mutant.operation, mutant.kind in KINDS, mutant.source.file) == (identifier, True, own.source.file)
        assert mutant.name.startswith(mutant.path)


@pytest.mark.parametrize("name", ["shop", "pages"])
def test_the_same_mutants_come_again(models, found, name):
    again = from_json(to_json(models[name]))
    for _, identifier in [pair for pair in OPERATIONS if pair[0] == name and pair[1] != "pay_one_time_payments"]:
        made = list(mutants(again, operation_of(again, identifier)))
        known = found(name, identifier)
        assert [mutant[:-1] for mutant in made] == [mutant[:-1] for mutant in known]
        assert [operation_of(mutant.model, identifier) for mutant in made] == [
            operation_of(mutant.model, identifier) for mutant in known
        ]


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("shop", "make_order_online"),
        ("shop", "search"),
        ("shop", "notify"),
        ("pages", "create_payment_session_tokenized_payment"),
    ],
)
def test_the_emitter_takes_them(found, name, identifier):
    for mutant in sample(found(name, identifier), len(KINDS)):
        cut = replace(mutant.model, operations=(operation_of(mutant.model, identifier),))
        files = Project(cut, "antom").render(PACKAGE, finished=False)
        ast.parse(files[f"antom/validators/{identifier}.py"])
        ast.parse(files[f"antom/models/{identifier}.py"])


def test_a_sample_is_fixed_and_spread(found):
    known = found("shop", "make_order_online")
    chosen = sample(iter(known), 40)
    assert chosen == sample(known, 40)
    assert [known.index(mutant) for mutant in chosen] == sorted(known.index(mutant) for mutant in chosen)
    kinds = Counter(mutant.kind for mutant in chosen)
    # path, method and wire have one each, which leaves the others three, or what they have.
    assert kinds.keys() == set(KINDS)
    assert max(kinds.values()) == 3
    fewer = sample(known, len(KINDS))
    assert {mutant.kind for mutant in fewer} == set(KINDS)
    assert {mutant.name for mutant in fewer} <= {mutant.name for mutant in chosen}
    # One that is gone changes no more than its own place.
    without = [mutant for mutant in known if mutant is not chosen[0]]
    assert len(set(names(sample(without, 40))) - set(names(chosen))) == 1


def names(found):
    return [mutant.name for mutant in found]


@pytest.mark.parametrize(("size", "count"), [(-1, 0), (0, 0), (3, 3), (10_000, 769)])
def test_a_sample_has_its_size(found, size, count):
    assert len(sample(found("shop", "make_order_online"), size)) == count


def small(*parameters, **more):
    made = operation("small", message("request", *parameters), message("response"))
    return replace(made, **{"result_codes": (), **more})


def kinds_of(made, model=None):
    return Counter(mutant.kind for mutant in mutants(model or shop(made), made))


def test_counts_of_a_small_operation():
    made = small(m("name", required=True, max_length=64), m("box", "object", m("inner", "integer", minimum=1)))
    assert kinds_of(made) == {
        "path": 1,
        "method": 1,
        "wire": 1,
        "type": 3,
        "limit": 6,
        "required": 3,
        "nullable": 3,
        # Each renamed and dropped; `name` moves into `box`, `inner` out of it, and `box` has nowhere to go.
        "parameter": 8,
    }


def test_a_webhook_has_messages_but_no_address():
    made = webhook()
    kinds = kinds_of(made)
    assert "path" not in kinds
    assert "method" not in kinds
    paths = {mutant.path for mutant in mutants(shop(made), made)}
    assert {"request.type", "request.result.status", "response.result.status"} <= paths


def test_a_model_without_a_service_has_the_usual_statuses():
    made = small(result_codes=webhook().result_codes[:1])
    known = [mutant.name for mutant in mutants(shop(made, service=None), made)]
    assert [name for name in known if "status" in name] == [
        "code SUCCESS: status S → F",
        "code SUCCESS: status S → U",
        "code SUCCESS: status S → none",
    ]


def test_mutants_of_one_name_are_numbered():
    made = small(
        m("box", "object", m("name", max_length=3), scenario="A"),
        m("box", "object", m("name", max_length=3), scenario="B"),
    )
    known = [mutant.name for mutant in mutants(shop(made), made)]
    assert "request.box.name: max_length 3 → 4" in known
    assert "request.box.name: max_length 3 → 4 (2)" in known


def test_what_would_equal_another_mutant_is_left_out():
    # Whichever of two equal rows is dropped, the other is left.
    row = webhook().result_codes[0]
    made = small(result_codes=(row, row))
    known = [mutant.name for mutant in mutants(shop(made), made)]
    assert known.count("code SUCCESS: dropped") == 1
    assert "code SUCCESS: dropped (2)" not in known


def test_a_name_of_half_a_character_has_its_place_in_a_sample():
    made = small(m("a\ud800"), m("result"))
    known = [mutant for mutant in mutants(shop(made), made) if mutant.kind == "parameter"]
    assert len(sample(known, 2)) == 2


def test_results_are_members_as_others_are():
    made = small(result())
    known = [mutant.name for mutant in mutants(shop(made), made)]
    assert "request.result.status: enum without 'U'" in known
