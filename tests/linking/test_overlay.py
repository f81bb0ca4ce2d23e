"""Overlay files: how they are read, what they correct, when they are stale."""

import pytest
from pages import HEAD, compiled, names, overlay, parameters

from docsgen.diagnostics import UsageProblem
from docsgen.linking import Source, compile_pages, load_overlay

PAGE = """\
#### p (String, REQUIRED)

The thing.

- Maximum length: 64 characters

#### q (Array<String>)

## Result/Error codes

| Code | Value | Further action |
|---|---|---|
| A | U | Call the API again. |
"""
TARGET = "- operation: do_thing_plain\n"


def corrected(tmp_path, text):
    return compiled(PAGE, overlay=overlay(tmp_path, text))


def made(result):
    (operation,) = result.model.operations
    return operation


def test_an_empty_overlay(tmp_path):
    assert overlay(tmp_path, "# nothing yet\n").entries == ()


def test_facts_of_a_parameter(tmp_path):
    text = TARGET + (
        "  parameter: request.p\n"
        "  set: {max_length: 32, required: false, enum: [A, B], pattern: '^[A-Z]$', minimum: 1.5, type: Integer}\n"
        "  reason: The gateway says so.\n"
        "  page_says: 'Maximum  length: 64 characters'\n"
    )
    result = corrected(tmp_path, text)
    assert names(result) == []
    p = parameters(made(result))["request.p"]
    assert (p.max_length, p.required, p.enum, p.pattern, p.minimum, p.type) == (
        32,
        False,
        ("A", "B"),
        "^[A-Z]$",
        1.5,
        "integer",
    )
    for fact in ("max_length", "required", "enum", "pattern", "type"):
        (proof,) = (proof for proof in p.evidence if proof.fact == fact)
        assert (proof.tier, proof.rule, proof.quote) == ("overlay", "overlay", "The gateway says so.")
        assert (proof.span.file, proof.span.line) == ("overlay.yaml", 1)


def test_null_takes_a_fact_away(tmp_path):
    result = corrected(tmp_path, TARGET + "  parameter: request.p\n  set: {max_length: null}\n  reason: r\n")
    p = parameters(made(result))["request.p"]
    assert p.max_length is None
    (why,) = (proof for proof in p.evidence if proof.fact == "max_length")
    assert (why.tier, why.quote) == ("overlay", "r")
    (overruled,) = p.competing
    assert (overruled.fact, overruled.rule) == ("max_length", "length")


def test_facts_of_elements_and_open_lists(tmp_path):
    text = (
        TARGET
        + "  parameter: request.q\n  set: {items.known_values: [A], items.max_length: 3, max_items: 2}\n  reason: r\n"
    )
    q = parameters(made(corrected(tmp_path, text)))["request.q"]
    assert (q.items.known_values, q.items.open_enum, q.items.max_length, q.max_items) == (("A",), True, 3, 2)


def test_an_operation_as_a_whole(tmp_path):
    text = TARGET + "  set: {id: other, path: /v2/x, method: PUT, strings: true}\n  reason: r\n"
    operation = made(corrected(tmp_path, text))
    assert (operation.id, operation.path, operation.method, operation.wire.strings) == ("other", "/v2/x", "PUT", True)
    assert operation.wire.evidence[0].tier == "overlay"


def test_a_path_makes_a_call_of_a_webhook(tmp_path):
    entry = overlay(tmp_path, "- {operation: notify, set: {path: /v1/n}, reason: r}")
    result = compiled(PAGE, head="# notify\n\n## Request parameters\n\n", overlay=entry)
    operation = made(result)
    assert (operation.kind, operation.method, operation.path) == ("call", "POST", "/v1/n")


def test_a_result_code(tmp_path):
    result = corrected(tmp_path, TARGET + "  code: A\n  set: {status: F, retryable: false}\n  reason: r\n")
    (code,) = made(result).result_codes
    assert (code.status, code.retryable) == ("F", False)


def test_a_status_that_the_page_says_otherwise_is_needed(tmp_path):
    assert names(corrected(tmp_path, TARGET + "  code: A\n  set: {status: F}\n  reason: r\n")) == []


def test_two_pages_of_one_id_are_told_apart_by_their_files(tmp_path):
    entry = overlay(tmp_path, "- {page: page1.md, set: {id: second}, reason: Both are called alike.}")
    assert names(compiled(PAGE, PAGE)) == ["duplicate-operation"]
    result = compiled(PAGE, PAGE, overlay=entry)
    assert names(result) == []
    assert [operation.id for operation in result.model.operations] == ["do_thing_plain", "second"]


def test_a_page_is_named_by_the_end_of_its_path(tmp_path):
    entry = overlay(tmp_path, "- {page: docs/a.md, set: {id: a}, reason: r}")
    sources = [Source("x/docs/a.md", HEAD.encode()), Source("x/mydocs/a.md", HEAD.encode())]
    result = compile_pages(sources, None, entry)
    assert [operation.id for operation in result.model.operations] == ["a", "do_thing_plain"]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("parameter: request.x\n  set: {required: true}", "do_thing_plain has no parameter request.x"),
        ("code: X\n  set: {status: S}", "do_thing_plain has no result code X"),
        ("parameter: request.p\n  set: {items.const: A}", "request.p of do_thing_plain is no array"),
        (
            "parameter: request.p\n  set: {max_length: 1}\n  page_says: 'length: 65'",
            "the page of do_thing_plain does not say 'length: 65'",
        ),
    ],
)
def test_a_stale_entry_is_an_error_at_its_own_place(tmp_path, entry, message):
    result = corrected(tmp_path, f"# first line\n{TARGET}  {entry}\n  reason: r\n")
    (found,) = result.findings
    assert (found.name, found.severity, found.message) == ("stale-overlay", "error", message)
    assert (found.span.file, found.span.line, found.source_line) == ("overlay.yaml", 2, "- operation: do_thing_plain")


@pytest.mark.parametrize(
    "entry",
    [
        "parameter: request.p\n  set: {max_length: 64}",
        "parameter: request.p\n  set: {required: true, const: null}",
        "code: A\n  set: {status: U, retryable: true}",
        "set: {method: POST, strings: false}",
    ],
)
def test_an_entry_that_the_page_says_alike_is_unneeded(tmp_path, entry):
    assert names(corrected(tmp_path, f"{TARGET}  {entry}\n  reason: r\n")) == ["unneeded-overlay"]


def test_entries_for_other_pages_are_not_judged(tmp_path):
    assert (
        names(corrected(tmp_path, "- {operation: elsewhere, parameter: request.x, set: {required: true}, reason: r}"))
        == []
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [", "overlay.yaml:1: the overlay is no YAML"),
        ("a: 1", "overlay.yaml:1: the overlay is no list of entries"),
        ("- 1", "overlay.yaml:1: the entry is no mapping"),
        ("- !!python/object:os.system {}", "overlay.yaml:1: the entry cannot be read"),
        ("- {operations: x}", "overlay.yaml:1: unknown key 'operations'"),
        ("- {operation: 1, set: {id: a}, reason: r}", "overlay.yaml:1: operation is not a text"),
        ("- {operation: x, set: {id: a}}", "overlay.yaml:1: the entry has no reason"),
        ("- {operation: x, set: {id: a}, reason: ' '}", "overlay.yaml:1: the entry has no reason"),
        ("- {set: {id: a}, reason: r}", "overlay.yaml:1: the entry names no operation"),
        ("- {operation: x, page: y, set: {id: a}, reason: r}", "overlay.yaml:1: the entry names no operation"),
        ("- {operation: x, parameter: a, code: b, set: {id: a}, reason: r}", "names both a parameter and a code"),
        ("- {operation: x, reason: r}", "overlay.yaml:1: the entry sets nothing"),
        ("- {operation: x, set: {max_length: 1}, reason: r}", "nothing called 'max_length' can be set here"),
        ("- {operation: x, parameter: p, set: {max_length: long}, reason: r}", "max_length: expected `int | null`"),
        ("- {operation: x, parameter: p, set: {pattern: '['}, reason: r}", "'[' is no regular expression"),
        (
            "- {operation: x, set: {id: Not One}, reason: r}",
            "id: 'Not One' is no operation id\nhelp: write it as 'not_one'",
        ),
        ("- {operation: x, set: {id: 3d}, reason: r}", "id: '3d' is no operation id\nhelp: begin it with a letter"),
        ("- " + "[" * 1500, "overlay.yaml"),
    ],
)
def test_what_is_no_overlay_is_one_clear_message(tmp_path, text, message):
    with pytest.raises(UsageProblem) as caught:
        overlay(tmp_path, text)
    assert message in str(caught.value)


def test_a_file_that_cannot_be_read(tmp_path):
    with pytest.raises(UsageProblem, match="cannot be read"):
        load_overlay(tmp_path / "missing.yaml")
    (tmp_path / "latin.yaml").write_bytes(b"\xff")
    with pytest.raises(UsageProblem, match="cannot be read"):
        load_overlay(tmp_path / "latin.yaml")


VAGUE = "It must be agreed upon.\n\n#### p (String)\n\nThe thing. It must be agreed upon, too.\n"


def settled(tmp_path, *entries):
    return compiled(VAGUE, overlay=overlay(tmp_path, "".join(TARGET + entry for entry in entries)))


def test_a_sentence_that_no_rule_reads_is_what_a_person_says(tmp_path):
    result = settled(
        tmp_path,
        "  set: {sentence: descriptive}\n  page_says: It must be agreed upon.\n  reason: r\n",
        "  parameter: request.p\n  set: {sentence: advisory}\n  page_says: It must be  agreed upon, too.\n  reason: r\n",
    )
    assert names(result) == []
    sentences = {sentence.text: sentence for sentence in made(result).sentences}
    assert [
        (sentences[text].verdict, sentences[text].rule)
        for text in ("It must be agreed upon.", "It must be agreed upon, too.")
    ] == [("descriptive", "overlay"), ("modelled", "overlay")]
    (advisory,) = made(result).advisories
    assert (advisory.owner, advisory.text) == ("request.p", "It must be agreed upon, too.")


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ("  parameter: request.p\n  set: {sentence: advisory}\n  page_says: The thing.\n", "unneeded-overlay"),
        ("  parameter: request.p\n  set: {sentence: advisory}\n  page_says: It must be agreed.\n", "stale-overlay"),
        ("  parameter: request.q\n  set: {sentence: advisory}\n  page_says: The thing.\n", "stale-overlay"),
        ("  set: {sentence: advisory}\n  page_says: 'It must be agreed upon, too.'\n", "unneeded-overlay"),
    ],
)
def test_what_is_said_of_another_sentence_is_found(tmp_path, entry, found):
    assert found in names(settled(tmp_path, entry + "  reason: r\n"))


@pytest.mark.parametrize("says", ["", "  page_says: ' '\n"])
def test_which_sentence_is_meant_has_to_be_said(tmp_path, says):
    with pytest.raises(UsageProblem, match="does not say which sentence"):
        overlay(tmp_path, TARGET + "  set: {sentence: advisory}\n  reason: r\n" + says)


def test_a_sentence_is_advisory_or_descriptive(tmp_path):
    with pytest.raises(UsageProblem, match="sentence: "):
        overlay(tmp_path, TARGET + "  set: {sentence: enforced}\n  page_says: x\n  reason: r\n")


def test_what_is_overruled_or_disagrees_is_kept_as_competing_evidence(tmp_path):
    body = (
        "#### a (String)\n\n- Maximum length: 3 characters\n- Maximum length: 5 characters\n\n"
        "#### b (String)\n\nValid values are `LONG`.\n\n- Maximum length: 2 characters\n\n"
        "#### c (thing, REQUIRED)\n"
    )
    text = TARGET + "  parameter: request.c\n  set: {type: String, required: false}\n  reason: r\n"
    (operation,) = compiled(body, overlay=overlay(tmp_path, text)).model.operations
    found = {
        parameter.name: [(proof.fact, proof.rule) for proof in parameter.competing]
        for parameter in operation.request.parameters
    }
    assert found == {
        "a": [("max_length", "length"), ("max_length", "length")],
        "b": [("max_length", "length")],
        "c": [("type", "heading"), ("required", "heading")],
    }


def test_a_sentence_and_facts_are_two_entries(tmp_path):
    with pytest.raises(UsageProblem, match="either a sentence or facts"):
        overlay(tmp_path, TARGET + "  set: {sentence: advisory, max_length: 3}\n  page_says: x\n  reason: r\n")


@pytest.mark.parametrize(
    "sets",
    [
        "pattern: '" + "(" * 5000 + "'",
        "pattern: 'a{99999999999999999999}'",
        "pattern: '[[a]'",
        "maximum: .inf",
        "maximum: .nan",
        "maximum: !!int abc",
        "maximum: !!float x",
        "maximum: 2020-99-99",
        "maximum: " + "9" * 5000,
    ],
)
def test_values_that_are_none_are_refused(tmp_path, sets):
    with pytest.raises(UsageProblem):
        overlay(tmp_path, TARGET + "  parameter: request.p\n  set: {" + sets + "}\n  reason: r\n")


@pytest.mark.parametrize(
    ("target", "message", "help"),
    [
        ("operation: do_thng_plain", "no page gives the operation do_thng_plain", "did you mean do_thing_plain?"),
        ("operation: zzz", "no page gives the operation zzz", "correct the entry, or remove it"),
        ("page: other.md", "there is no page other.md", "correct the entry, or remove it"),
    ],
)
def test_an_entry_for_no_page_is_told_of_where_all_pages_are_read(tmp_path, target, message, help):
    entry = overlay(tmp_path, f"- {target}\n  set: {{path: /x}}\n  reason: r\n")
    sources = [Source("page0.md", HEAD.encode() + b"#### p (String)\n")]
    assert compile_pages(sources, None, entry).findings == ()
    (found,) = compile_pages(sources, None, entry, whole=True).findings
    assert (found.name, found.span.file, found.message, found.help) == ("unused-overlay", "overlay.yaml", message, help)


@pytest.mark.parametrize("target", ["operation: do_thing_plain", "operation: other", "page: page0.md"])
def test_an_entry_by_either_id_or_by_the_page_is_for_it(tmp_path, target):
    text = f"- {{{target}, set: {{path: /x}}, reason: r}}\n- {{page: page0.md, set: {{id: other}}, reason: r}}\n"
    sources = [Source("page0.md", HEAD.encode() + b"#### p (String)\n")]
    assert compile_pages(sources, None, overlay(tmp_path, text), whole=True).findings == ()
