"""How statements are put to the rules: the ledger's part, what limits what, and that time stays in bounds."""

import signal
from dataclasses import replace

import pytest

from docsgen.prose import RULES, Subject, readings_of, registry, statements_of
from docsgen.prose.registry import LONGEST
from docsgen.reading import CODE, NAME, Sentence, read_page

P = Subject("p", "string")


def verdicts(markdown, subject=P):
    return list(readings_of(statements_of(read_page("page.md", markdown).blocks), subject))


def summary(markdown, subject=P):
    return [(each.statement.sentence.quote, each.rule, each.reading.verdict) for each in verdicts(markdown, subject)]


def test_an_advisory_keeps_the_words_of_the_whole_statement():
    words = "Specify this parameter:\n\n- When you sell tickets. Mostly.\n- When _a_ is `X`."
    (verdict,) = verdicts(words)
    (claim,) = verdict.reading.claims
    assert claim == ("advisory", "Specify this parameter: When you sell tickets. Mostly. When a is X.")
    assert [sentence.quote for sentence in verdict.reading.items] == [
        "When you sell tickets.",
        "Mostly.",
        "When a is X.",
    ]


def test_what_is_left_of_a_list_is_read_but_states_nothing_of_the_parameter():
    assert summary("Valid values are:\n\n- `A`: one. Maximum length: 10 characters\n- `B`. For example, B.") == [
        ("Valid values are:", "values", "enforced"),
        ("Maximum length: 10 characters", None, "unexplained"),
        ("For example, B.", "example", "descriptive"),
    ]


def test_an_advisory_below_a_limit_stays_one():
    assert summary("Cards:\n\n- Required when you sell tickets.") == [
        ("Cards:", None, "descriptive"),
        ("Required when you sell tickets.", "required-when", "modelled"),
    ]


def test_a_sentence_longer_than_any_rule_reads_is_left_unread():
    words = "Maximum length: 64 characters" + " " * (LONGEST - 29)
    assert summary(words.strip())[0][1:] == ("length", "enforced")
    long = "Valid values are " + ", ".join("`A`" for _ in range(LONGEST)) + "."
    assert summary(long)[0][1:] == (None, "unexplained")
    assert summary("x" * (LONGEST + 1))[0][1:] == (None, "descriptive")


def test_a_message_has_no_facts_of_a_parameter():
    message = Subject("", "object")
    for words in (
        "This parameter is deprecated.",
        "This parameter is required when _a_ is `X`.",
        "This field is an API idempotency field.",
        "Maximum length: 64 characters",
        "The value follows ISO 8601.",
    ):
        assert all(not each.reading.claims for each in verdicts(words, message)), words
    assert summary("_a_ and _b_ cannot both be null.", message)[0][1:] == ("choice", "enforced")
    assert summary("_a_ is required when _b_ is `X`.", message)[0][1:] == ("required-when", "enforced")


PUMPS = [
    "when ",
    "if you ",
    "for a, ",
    "if a, ",
    "the value ",
    "the ",
    "a, ",
    "a and b or ",
    ", or ",
    " and ",
    "is ",
    "both ",
    "letters, ",
    "digits and ",
    "9",
    "9,",
    "9.",
    "1 - ",
    "aB",
    "aB.",
    "a.b.cD ",
    f"{NAME}, ",
    f"{NAME} and ",
    f"{CODE}, ",
    f"{CODE} or ",
    f"{NAME} is {CODE} and ",
    f"{NAME} is {CODE}, ",
    '"',
    '"a" ',
    "(",
    "(a) ",
    "that the a has to ",
    "which a and ",
    "see ",
    "same as the ",
    "、",
    "默认",
    "当",
    " ",
    ":",
    "-",
]
LEADS = [
    "",
    "Valid values are ",
    "This parameter is required when ",
    "If ",
    "For ",
    "Only ",
    "See ",
    "Specify this parameter ",
    "The value must be ",
    "Default value: ",
    "Whether ",
    "At least one of ",
    "Maximum length: ",
    "Value range: ",
    "The value is the same as ",
    "When ",
    "The value consists of ",
]
HUNG = 60
"""Seconds after which a test counts as hung: patterns that backtrack would take years, the slowest sound one none."""


@pytest.fixture
def _not_for_ever():
    def give_up(*_):
        pytest.fail("a pattern does not come to an end")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(HUNG)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.usefixtures("_not_for_ever")
@pytest.mark.parametrize("pump", PUMPS)
def test_no_sentence_takes_for_ever(pump):
    (statement,) = statements_of(read_page("page.md", "x").blocks)
    atoms = dict(_atoms())
    for lead in LEADS:
        for tail in ("", "!", " must not."):
            words = (lead + pump * LONGEST)[: LONGEST - len(tail)] + tail
            shape = replace(
                statement.sentence.shape,
                skeleton=words,
                atoms={at: atoms[sign] for at, sign in enumerate(words) if sign in atoms},
            )
            long = statement._replace(sentence=Sentence(shape, statement.sentence.text))
            for rule in RULES:
                rule.read(long, P) if tail else rule.read(long, Subject("p", "integer"))


def _atoms():
    (found,) = statements_of(read_page("page.md", "`A` and _b_").blocks)
    kinds = {"code": CODE, "em": NAME}
    return [(kinds[atom.kind], atom) for atom in found.sentence.shape.atoms.values()]


def test_what_was_read_is_not_kept_without_end(monkeypatch):
    monkeypatch.setattr(registry, "_CACHED", 2)
    monkeypatch.setattr(registry, "_READ", kept := {})
    for number in range(1, 6):
        (verdict,) = verdicts(f"Maximum length: {number} characters")
        assert verdict.reading.claims == (("max_length", number),)
        assert len(kept) <= 2
    once, again = verdicts("- Maximum length: 9 characters\n- Maximum length: 9 characters")
    assert once.reading is again.reading
    assert once.statement.sentence.span != again.statement.sentence.span


def test_equal_words_about_something_else_are_read_anew():
    words = "Maximum length: 9 characters"
    assert [claim.fact for claim in verdicts(words)[0].reading.claims] == ["max_length"]
    assert [claim.fact for claim in verdicts(words, Subject("p", "array", "string"))[0].reading.claims] == [
        "items.max_length"
    ]
    assert summary(words, Subject("p", "object")) == [(words, None, "unexplained")]
