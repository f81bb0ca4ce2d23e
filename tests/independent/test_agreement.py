"""Every page is read a second time, naively, and the model must say what the naive reader saw: no more, no less.

Tests that are made from the model cannot see that a page was misread. Here the facts of a model are laid beside those
of `naive`, each with its line on the page. What the naive reader alone saw, docsgen must own up to: by a finding, in
its ledger of sentences, or as a condition about the world outside the messages. What the model alone says, nothing
excuses: no fact that is compared here comes from an overlay, a profile or a sample.

Not compared, because it takes more than a look at a line: dependencies between parameters, patterns other than a number
of digits, formats, and where a heading of the deepest level belongs.
"""

import ast
import importlib.util
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from docsgen.diagnostics.catalogue import NAMES
from docsgen.model import Operation, Parameter, Sentence
from docsgen.profiles import load
from docsgen.project import Understood, read_named

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PAGES = sorted([*(ROOT / "input_docs").glob("*.md"), *(ROOT / "tests/pages").glob("*.md")])
READER = HERE / "naive.py"


def _reader() -> ModuleType:
    spec = importlib.util.spec_from_file_location("naive", READER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


naive = _reader()

# Findings by which docsgen says that it left out what stands on a line.
OWNED_UP = {
    "conflicting-facts",
    "conflicting-status",
    "duplicate-parameter",
    "limit-of-wrong-type",
    "possible-exception",
    "several-endpoints",
    "unknown-status",
    "unreadable-heading",
    "unreadable-row",
}
LIMITS = ("max_length", "min_length", "maximum", "minimum")
NUMBERS = {*LIMITS, "max_items", "min_items", "digits"}
LEAST = {  # how many of each kind there are to compare, lest both readers agree on nothing
    "heading": 2600,
    "parent": 1800,
    "required": 950,
    "max_length": 1450,
    "min_length": 50,
    "maximum": 60,
    "minimum": 250,
    "max_items": 80,
    "min_items": 8,
    "digits": 25,
    "const": 60,
    "default": 70,
    "values": 280,
    "row": 450,
    "endpoint": 30,
}


# --- The facts of a model, as the naive reader puts them --------------------------------------------------------------


def lines_of(parameter: Parameter, fact: str) -> list[int]:
    """Where a fact was read; line 0 where nothing says so."""
    return [evidence.span.line for evidence in parameter.evidence if evidence.fact == fact] or [0]


def stated(parameter: Parameter) -> Iterator[tuple[str, str, tuple]]:
    """The kind of every fact of a parameter and of its elements, what its evidence calls it, and its value."""
    for prefix, holder in (("", parameter), ("items.", parameter.items)):
        if holder is None:
            continue
        for kind in (*LIMITS, "const"):
            value = getattr(holder, kind)
            if value is not None:
                yield kind, prefix + kind, (value,)
        for name, more in (("enum", False), ("known_values", True)):
            if getattr(holder, name) is not None:
                yield "values", prefix + name, (more, *sorted(getattr(holder, name)))
        digits = re.fullmatch(r"\^\[0-9\]\{(\d+)\}\$", holder.pattern or "")
        if digits:
            yield "digits", prefix + "pattern", (int(digits[1]),)
    for kind in ("max_items", "min_items", "default"):
        if getattr(parameter, kind) is not None:
            yield kind, kind, (getattr(parameter, kind),)


def families(parameters: tuple[Parameter, ...], above: int = 0) -> Iterator[tuple[int, Parameter]]:
    for parameter in parameters:
        yield above, parameter
        yield from families(parameter.children, parameter.source.line)


def facts_of(operation: Operation) -> dict[str, set[tuple]]:
    facts = {kind: set() for kind in naive.KINDS}
    for message in operation.messages:
        for above, parameter in families(message.parameters):
            owner = parameter.source.line
            facts["heading"].add((owner, message.role, parameter.name, parameter.declared_type.replace(" ", "")))
            facts["parent"].add((owner, above))
            if parameter.required:
                facts["required"] |= {(line,) for line in lines_of(parameter, "required")}
            for kind, fact, value in stated(parameter):
                facts[kind] |= {(line, owner, *value) for line in lines_of(parameter, fact)}
    facts["row"] = {(row.source.line, row.code, row.status) for row in operation.result_codes}
    if operation.method or operation.path:
        lines = {evidence.span.line for evidence in operation.evidence if evidence.fact == "path"}
        facts["endpoint"] = {(line, operation.method, operation.path) for line in lines or {0}}
    return facts


# --- The comparison ---------------------------------------------------------------------------------------------------


def speaks_of(sentence: Sentence, kind: str, fact: tuple) -> bool:
    """Whether a sentence of the ledger is the one in which the naive reader saw a fact."""
    if not sentence.source.line <= fact[0] <= sentence.source.end_line:
        return False
    if kind in NUMBERS:
        return (kind, fact[2]) in set(naive.limits(sentence.text))
    return any(re.search(rf"\b{re.escape(str(value))}\b", sentence.text) for value in fact[2:])


def is_left_open(sentence: Sentence, operation: Operation) -> bool:
    """Whether docsgen says that it enforces nothing of a sentence: it read none of it, or shows it as advice."""
    return sentence.verdict == "unexplained" or any(
        sentence.owner == advice.owner and sentence.text in advice.text for advice in operation.advisories
    )


def is_owned_up(kind: str, fact: tuple, operation: Operation, understood: Understood) -> bool:
    """Whether docsgen says itself that it made nothing of what stands there."""
    told = [found for found in (*understood.findings, *understood.silenced) if found.name in OWNED_UP]
    spans = [span for found in told for span in (found.span, *(note.span for note in found.notes))]
    return any(span.line <= fact[0] <= span.end_line for span in spans) or any(
        speaks_of(sentence, kind, fact) and is_left_open(sentence, operation) for sentence in operation.sentences
    )


def differences(operation: Operation, understood: Understood, seen: dict[str, set[tuple]]) -> dict[str, set[tuple]]:
    """What one of the two readers alone says and nothing explains, by its kind; each with who says so behind it."""
    said = facts_of(operation)
    # A heading of the deepest level may belong to another one of that level.
    deepest = {line for line, *_ in seen["heading"]} - {line for line, _ in seen["parent"]}
    said["parent"] = {fact for fact in said["parent"] if fact[0] not in deepest}
    found = {
        kind: {(*fact, "model") for fact in said[kind] - seen[kind]}
        | {(*fact, "page") for fact in seen[kind] - said[kind] if not is_owned_up(kind, fact, operation, understood)}
        for kind in naive.KINDS
    }
    return {kind: facts for kind, facts in found.items() if facts}


@cache
def compiled(page: Path) -> Understood:
    return read_named([page], load("antom"))


@cache
def seen_on(page: Path) -> dict[str, set[tuple]]:
    return naive.read(page.read_text(encoding="utf-8"))


def operation_of(page: Path) -> Operation:
    (operation,) = compiled(page).model.operations
    return operation


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).with_suffix("").as_posix())
def test_both_readers_see_the_same(page):
    assert differences(operation_of(page), compiled(page), seen_on(page)) == {}


def test_there_is_much_to_agree_on():
    counts = Counter(dict.fromkeys(naive.KINDS, 0))
    for page in PAGES:
        counts.update({kind: len(facts) for kind, facts in seen_on(page).items()})
    assert {kind: count for kind, count in counts.items() if count < LEAST[kind]} == {}


# --- That it would notice ---------------------------------------------------------------------------------------------

replace = msgspec.structs.replace


def moved(parameter: Parameter, fact: str) -> Parameter:
    """A parameter in which one fact is said to stand a line further down."""
    evidence = tuple(
        (
            replace(item, span=replace(item.span, line=item.span.line + 1, end_line=item.span.end_line + 1))
            if item.fact == fact
            else item
        )
        for item in parameter.evidence
    )
    return replace(parameter, evidence=evidence)


def changed(name: str, change: Callable) -> Callable[[Parameter], list[Parameter]]:
    """Change an attribute of every parameter that has it."""

    def mutate(parameter: Parameter) -> list[Parameter]:
        value = getattr(parameter, name)
        return [parameter] if value in (None, False, ()) else [replace(parameter, **{name: change(value)})]

    return mutate


# What could go wrong: the kind of the facts that it touches, and how it turns a parameter into others.
MUTATIONS: dict[str, tuple[str, Callable[[Parameter], list[Parameter]]]] = {
    "headings without members lost": ("heading", lambda parameter: [parameter] if parameter.children else []),
    "name misread": ("heading", changed("name", lambda name: name + "s")),
    "type misread": ("heading", changed("declared_type", lambda words: words + "s")),
    "members taken for siblings": (
        "parent",
        lambda parameter: [replace(parameter, children=()), *parameter.children],
    ),
    "mark lost": ("required", changed("required", lambda _: False)),
    "mark invented": (
        "required",
        lambda parameter: [parameter if parameter.required else replace(parameter, required=True)],
    ),
    "longest lost": ("max_length", changed("max_length", lambda _: None)),
    "longest misread": ("max_length", changed("max_length", lambda limit: limit + 1)),
    "longest on another line": (
        "max_length",
        lambda parameter: [parameter if parameter.max_length is None else moved(parameter, "max_length")],
    ),
    "longest invented": (
        "max_length",
        lambda parameter: [replace(parameter, max_length=1) if parameter.max_length is None else parameter],
    ),
    "shortest misread": ("min_length", changed("min_length", lambda limit: limit + 1)),
    "least lost": ("minimum", changed("minimum", lambda _: None)),
    "most misread": ("maximum", changed("maximum", lambda limit: limit - 1)),
    "number of elements misread": ("max_items", changed("max_items", lambda limit: limit * 10)),
    "fewest elements lost": ("min_items", changed("min_items", lambda _: None)),
    "digits taken for anything": ("digits", changed("pattern", lambda _: None)),
    "fixed value misread": ("const", changed("const", lambda value: value + "S")),
    "fixed value lost": ("const", changed("const", lambda _: None)),
    "default misread": ("default", changed("default", lambda value: value + "S")),
    "value lost": ("values", changed("enum", lambda values: values[1:])),
    "open list closed": (
        "values",
        lambda parameter: [replace(parameter, enum=parameter.known_values or parameter.enum, known_values=None)],
    ),
}


def mutated(operation: Operation, change: Callable[[Parameter], list[Parameter]]) -> Operation:
    """An operation with a change made wherever it can be."""

    def through(parameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
        made = []
        for parameter in parameters:
            made += change(replace(parameter, children=through(parameter.children)))
        return tuple(made)

    messages = [replace(message, parameters=through(message.parameters)) for message in operation.messages]
    return replace(operation, request=messages[0], response=messages[1])


@pytest.mark.no_cover
@pytest.mark.parametrize(("kind", "change"), MUTATIONS.values(), ids=MUTATIONS)
def test_a_misread_parameter_is_noticed(kind, change):
    noticed = 0
    for page in PAGES:
        misread = mutated(operation_of(page), change)
        before, after = facts_of(operation_of(page))[kind], facts_of(misread)[kind]
        expected = {(*fact, "page") for fact in before - after} | {(*fact, "model") for fact in after - before}
        if kind == "parent":  # where the deepest headings belong, the naive reader does not know
            known = {line for line, _ in seen_on(page)["parent"]}
            expected = {fact for fact in expected if fact[0] in known}
        assert differences(misread, compiled(page), seen_on(page)).get(kind, set()) == expected
        noticed += len(expected)
    assert noticed


def with_first_row(operation: Operation, **changes) -> Operation:
    first, *others = operation.result_codes
    return replace(operation, result_codes=(replace(first, **changes), *others))


MISREAD_PAGES: dict[str, tuple[str, Callable[[Operation], Operation]]] = {
    "row lost": ("row", lambda operation: replace(operation, result_codes=operation.result_codes[1:])),
    "code misread": ("row", lambda operation: with_first_row(operation, code="SUCCES")),
    "status misread": ("row", lambda operation: with_first_row(operation, status="U")),
    "status lost": ("row", lambda operation: with_first_row(operation, status=None)),
    "path misread": ("endpoint", lambda operation: replace(operation, method="POST", path="/v1/other")),
    "endpoint lost or invented": (
        "endpoint",
        lambda operation: replace(operation, method=None if operation.method else "POST", path=None),
    ),
    "messages exchanged": (
        "heading",
        lambda operation: replace(
            operation,
            request=replace(operation.request, parameters=operation.response.parameters),
            response=replace(operation.response, parameters=operation.request.parameters),
        ),
    ),
}


@pytest.mark.parametrize(("kind", "change"), MISREAD_PAGES.values(), ids=MISREAD_PAGES)
def test_a_misread_page_is_noticed(kind, change):
    for page in PAGES:
        assert kind in differences(change(operation_of(page)), compiled(page), seen_on(page)), page.name


FRAME = """# pay (One-time Payments)

`POST /v1/payments/pay`

## Request parameters

{}

## Response parameters

#### result (Result, REQUIRED)

Outcome of the call.
"""


@pytest.fixture
def compare(tmp_path):
    def compare(parameters: str, spoil=lambda understood: understood) -> dict[str, set[tuple]]:
        page = tmp_path / "pay.md"
        page.write_text(FRAME.format(parameters), encoding="utf-8")
        understood = spoil(read_named([page], load("antom")))
        return differences(understood.model.operations[0], understood, naive.read(page.read_text(encoding="utf-8")))

    return compare


CONTRADICTION = "#### payee (String)\n\nPayee.\n\n- Maximum length: 64 characters\n- Maximum length: 32 characters\n"
ELSEWHERE = "#### payee (String)\n\nPayee. In the **refund** API, the maximum length of this value is 15 characters.\n"


@pytest.mark.parametrize("parameters", [CONTRADICTION, ELSEWHERE], ids=["finding", "ledger"])
def test_what_docsgen_owns_up_to_is_no_difference(compare, parameters):
    assert compare(parameters) == {}


def test_docsgen_has_the_findings_by_which_it_owns_up():
    assert set(NAMES.values()) >= OWNED_UP


def without_findings(understood: Understood) -> Understood:
    return understood._replace(findings=())


def without_ledger(understood: Understood) -> Understood:
    (operation,) = understood.model.operations
    return understood._replace(model=replace(understood.model, operations=(replace(operation, sentences=()),)))


@pytest.mark.parametrize(
    ("parameters", "spoil"),
    [(CONTRADICTION, without_findings), (ELSEWHERE, without_ledger)],
    ids=["finding", "ledger"],
)
def test_silence_is_a_difference(compare, parameters, spoil):
    assert set(compare(parameters, spoil)) == {"max_length"}


def test_an_unexplained_sentence_explains_nothing_beside_itself(compare):
    def forgetful(understood: Understood) -> Understood:
        (operation,) = understood.model.operations
        operation = mutated(operation, changed("max_length", lambda _: None))
        return understood._replace(model=replace(understood.model, operations=(operation,)))

    beside = ELSEWHERE.replace("Payee.", "Payee. The value must not exceed 64 characters.")
    assert compare(beside) == {}
    assert compare(beside, forgetful) == {"max_length": {(9, 7, 64, "page")}}


# --- The naive reader itself ------------------------------------------------------------------------------------------


def test_the_naive_reader_shares_nothing_with_docsgen():
    tree = ast.parse(READER.read_text(encoding="utf-8"))
    imported = {
        name
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module] if isinstance(node, ast.ImportFrom) else []
        )
    }
    assert imported == {"re", "typing", "collections.abc"}


def test_the_naive_reader_stays_small():
    text = READER.read_text(encoding="utf-8")
    assert text.count("\n") < 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno - node.lineno < 50, node.name


def test_code_and_comments_say_nothing():
    hidden = "```\n#### a (String, REQUIRED)\n```\n\n<!--\n#### b (String)\n-->\n\n<!-- c -->\n#### d (String)\n"
    assert {name for _, _, name, _ in naive.read(FRAME.format(hidden))["heading"]} == {"d", "result"}
