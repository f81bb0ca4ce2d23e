"""The property-based tests of generated packages: they pass where all agree, and fail where one of them does not."""

import importlib
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import Phase, given, settings
from hypothesis.internal.conjecture import providers
from kinds import kinds
from shop import impossible, lopsided, m, message, operation

from docsgen.emitting.python import draft_package, draft_tests
from docsgen.emitting.python.plan import plan
from docsgen.emitting.python.properties import facts
from docsgen.exporting.judge import judge
from docsgen.model import Items
from docsgen.project import read_named

PACKAGE = "emitted_kinds"
PAGES = Path(__file__).parents[1] / "pages"
# Chosen once: small ones, of which each has something that the others have not.
SAMPLE = ("notify_dispute.md", "inquiry_trip.md")
FAILURES = (AssertionError, BaseExceptionGroup, pytest.fail.Exception)
TOP = ("properties", "test_properties", "support")


def imported(package):
    return [name for name in sys.modules if name.partition(".")[0] in (*TOP, package)]


def layer_of(model, package, folder, examples):
    """The property-based tests of a model's package, imported; gone afterwards, and what they hid is back."""
    for path, text in (draft_package(model, package=package) | dict(draft_tests(model, package=package).files)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    hidden = {name: sys.modules.pop(name) for name in imported(package)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROPERTY_EXAMPLES", str(examples))
        patch.syspath_prepend(folder)
        patch.syspath_prepend(folder / "tests")
        # It would read every module of the package for numbers and texts to try, which takes seconds.
        patch.setattr(providers, "_get_local_constants", lambda: providers._local_constants)
        yield SimpleNamespace(
            tests=importlib.import_module("test_properties"),
            breaking=importlib.import_module("properties.breaking"),
            validators=importlib.import_module(f"{package}.validators"),
            models=importlib.import_module(f"{package}.models"),
            model=model,
            folder=folder,
        )
    for name in imported(package):
        del sys.modules[name]
    sys.modules.update(hidden)


@pytest.fixture(scope="module")
def layer(tmp_path_factory):
    yield from layer_of(kinds(), PACKAGE, tmp_path_factory.mktemp("kinds"), 15)


def messages(layer, identifier="", side=""):
    return [
        each for each in layer.tests.POSSIBLE if each.operation.startswith(identifier) and each.side.startswith(side)
    ]


def passes(layer, *some):
    for each in some:
        layer.tests.test_what_is_as_documented_is_accepted(each)
        layer.tests.test_one_fault_is_told_where_it_is(each)


def drawn(layer, strategy, count):
    """What a strategy gives, as the layer's tests draw it."""
    found = []

    @settings(layer.tests.SETTINGS, max_examples=count)
    @given(strategy)
    def collect(made):
        found.append(made)

    collect()
    return found


@pytest.mark.parametrize("identifier", ["native", "text"])
@pytest.mark.parametrize("side", ["request", "response"])
def test_all_agree_on_every_kind_of_limit_and_rule(layer, identifier, side):
    (some,) = messages(layer, identifier, side)
    passes(layer, some)


def test_every_kind_of_fault_is_tried(layer):
    found = set()
    for some in messages(layer, "few", "request"):
        found |= {each.fault[1] for each in drawn(layer, layer.breaking.broken(some), 80)}
    limits = {
        "required",
        "type",
        "min_length",
        "max_length",
        "minimum",
        "maximum",
        "pattern",
        "const",
        "enum",
        "format",
    }
    assert found >= limits | {
        "min_items",
        "max_items",
        "unknown_field",
        "zero_or_one",
        "or",
        "all_or_none",
        "relational",
    }


def test_every_rule_is_broken_and_little_else(layer):
    (some,) = messages(layer, "text", "request")
    made = drawn(layer, layer.breaking.broken(some), 200)
    kinds_of_rules = {rule["kind"] for rule in some.docs["rules"]}
    assert len(kinds_of_rules & {each.fault[1] for each in made}) >= len(kinds_of_rules) - 2
    assert {each.scenario for each in made} == {None, "Person", "Firm"}
    # Most have that fault and no other; messages differ, and none is a refuge from rules that could not be settled.
    assert sum(each.faults == [each.fault] for each in made) > len(made) / 3
    assert len({json.dumps(each.payload) for each in made}) > len(made) / 2
    assert sum(each.before == some.docs["least"] for each in made) < len(made) / 20


def test_the_model_s_own_judge_agrees(layer):
    for some in [*messages(layer, "text"), *messages(layer, "native")]:
        own = next(each for each in layer.model.operations if each.id == some.operation)
        for made in drawn(layer, layer.breaking.broken(some), 30):
            found = judge(own, some.side, made.payload, made.scenario)
            assert [tuple(fault) for fault in found] == made.faults
            assert not any(fault.severity == "error" for fault in judge(own, some.side, made.before, made.scenario))


def test_every_run_draws_the_same(layer):
    (some,) = messages(layer, "native", "request")
    first, second = (drawn(layer, layer.breaking.broken(some), 30) for _ in range(2))
    assert first == second
    assert layer.tests.SETTINGS.derandomize
    assert layer.tests.SETTINGS.database is None


LEAST = {"kind": "A", "must": "m", "a": "a"}


@pytest.mark.parametrize(
    ("member", "found"),
    [
        ({"size": "0.1"}, []),
        ({"size": "0.10"}, []),
        ({"size": "0.09"}, [("minimum", "/size")]),
        ({"share": "100.3"}, []),
        ({"share": "100.30001"}, [("maximum", "/share")]),
        ({"rows": [{"key": "k", "low": f"1{'0' * 20}1", "high": f"1{'0' * 20}2"}]}, []),
        ({"rows": [{"key": "k", "low": f"1{'0' * 20}2", "high": f"1{'0' * 20}1"}]}, [("relational", "/rows/0/low")]),
        ({"rows": [{"key": "k", "low": "0.5", "high": "1"}]}, [("type", "/rows/0/low")]),
    ],
)
def test_numbers_are_compared_as_the_docs_write_them(layer, member, found):
    payload = {**LEAST, **member}
    told = [(each.rule, each.pointer) for each in layer.validators.validate("text", "request", payload)]
    assert told == found
    operation = next(each for each in layer.model.operations if each.id == "text")
    assert [(fault.rule, fault.pointer) for fault in judge(operation, "request", payload)] == found


def test_numbers_of_json_are_compared_as_they_are(layer):
    for size, found in ((0.1, []), (0.09, ["minimum"]), (10, []), (10.5, ["maximum"])):
        told = layer.validators.validate("native", "request", {**LEAST, "size": size})
        assert [each.rule for each in told] == found


@pytest.fixture
def unshrunk(layer, monkeypatch):
    """Failures are wanted here, and nobody reads them."""
    wanted = settings(layer.tests.SETTINGS, max_examples=200, phases=[Phase.generate], report_multiple_bugs=False)
    monkeypatch.setattr(layer.tests, "SETTINGS", wanted)


WRONG = [
    ("few_texts", "len(v) > 5", "len(v) > 6"),
    ("few_texts", "len(v) < 2", "len(v) < 1"),
    ("few_texts", 'not in ("A", "B")', 'not in ("A",)'),
    ("few_texts", 'v != "X"', "False"),
    ("few_texts", "not checks.matches(_PATTERN_1, v)", "False"),
    ("few_texts", "not checks.is_datetime(v)", "False"),
    ("few_texts", "if not _request_1_names.issuperset(value)", "if False"),
    ("few_numbers", "checks.below(v, 0.1)", "(number := checks.numeric(v)) is not None and number < 0.1"),
    ("few_numbers", "number > 12", "number > 13"),
    ("few_numbers", "checks.digits(v) > 3", "checks.digits(v) > 4"),
    ("few_numbers", "len(element) > 2", "len(element) > 3"),
    ("few_natives", "checks.digits(v) < 2", "False"),
    ("few_rules", '"zero_or_one"', '"only_one"'),
    ("few_rules", '"all_or_none"', '"or"'),
    ("few_rows", '"<="', '"<"'),
    ("few_rows", "len(v) < 1", "False"),
]


@pytest.mark.no_cover
@pytest.mark.parametrize(("identifier", "right", "wrong"), WRONG, ids=[right for _, right, _ in WRONG])
def test_a_broken_validator_is_noticed(layer, unshrunk, identifier, right, wrong):
    source = (layer.folder / PACKAGE / "validators" / f"{identifier}.py").read_text(encoding="utf-8")
    assert right in source
    module = importlib.import_module(f"{PACKAGE}.validators.{identifier}")
    try:
        _run(source.replace(right, wrong), module, layer)
        with pytest.raises(FAILURES):
            passes(layer, *messages(layer, identifier, "request"))
    finally:
        _run(source, module, layer)


def _run(source, module, layer):
    exec(compile(source, module.__file__, "exec"), vars(module))
    layer.validators._judges.clear()


def test_a_broken_model_is_noticed(layer, unshrunk, monkeypatch):
    model = layer.models.FewTextsRequest
    monkeypatch.setattr(model, "_binding", model._binding._replace(judge=lambda _: []))
    with pytest.raises(FAILURES):
        passes(layer, *messages(layer, "few_texts", "request"))


def test_a_broken_schema_is_noticed(layer, unshrunk, monkeypatch):
    (some,) = messages(layer, "few_natives", "request")
    wrong = layer.tests.Draft202012Validator({**some.schema, "required": []})
    monkeypatch.setattr(layer.tests, "schema_of", lambda *_: wrong)
    with pytest.raises(FAILURES):
        passes(layer, some)


def test_pages_of_the_corpus(tmp_path):
    model = read_named([PAGES / name for name in SAMPLE], jobs=1).model
    for layer in layer_of(model, "emitted_sample", tmp_path, 5):
        assert len(messages(layer)) == 2 * len(SAMPLE)
        passes(layer, *messages(layer))


def told(made):
    return json.loads(facts(plan(made)))


def test_a_message_that_cannot_be_is_not_tried():
    assert told(impossible())["request"]["least"] is None
    found = told(lopsided())["request"]
    assert found["least"] == {"kept": "1"}
    assert [member["name"] for member in found["members"] if member.get("never")] == ["odd"]


@pytest.mark.parametrize(
    ("member", "never"),
    [
        (m("x", "array", items=Items(type="string", min_length=2, max_length=1)), False),
        (m("x", "array", items=Items(type="string", min_length=2, max_length=1), min_items=1), True),
        (m("x", "array", items=Items(type="string"), min_items=2, max_items=1), True),
        (m("x", "array", min_items=2), False),
        (m("x", "object", m("y", required=True, min_length=2, max_length=1)), True),
        (m("x", "object", m("y", min_length=2, max_length=1)), False),
        (m("x", "array", m("y", required=True, min_length=2, max_length=1), max_items=0), False),
        (m("x", "integer", minimum=3, maximum=2), True),
    ],
)
def test_what_no_value_fits_is_never_given(member, never):
    (found,) = told(operation("x", message("request", member), message("response")))["request"]["members"]
    assert found.get("never", False) is never


def test_facts_are_ascii_without_words_in_lines_of_a_width():
    hostile = m("名", description="Words.", enum=('"}\n', "\x85"), deprecated=True)
    text = facts(plan(operation("x", message("request", hostile, m("description")), message("response"))))
    assert text.isascii()
    assert "Words" not in text
    assert max(map(len, text.splitlines())) <= 120
    schema = json.loads(text)["request"]["schema"]
    assert schema["properties"] == {
        "名": {"type": "string", "enum": ['"}\n', "\x85"]},
        "description": {"type": "string"},
    }
