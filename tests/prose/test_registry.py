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


def claimed(markdown, subject=P):
    """Each claim of the verdicts, with the rule that is its evidence."""
    return [(claim.fact, claim.value, rule) for each in verdicts(markdown, subject) for claim, rule in each.claims()]


@pytest.mark.parametrize(
    ("words", "subject", "wanted"),
    [
        (
            "The value must not exceed 20 characters and defaults to `A`.",
            P,
            [("max_length", 20, "length"), ("default", "A", "default-value")],
        ),
        (
            "It defaults to `A` and must be at least 6 characters long but cannot exceed 20 characters.",
            P,
            [("default", "A", "default-value"), ("min_length", 6, "length"), ("max_length", 20, "length")],
        ),
        (
            "The value must be at least 1 and defaults to `1`",
            Subject("p", "integer"),
            [("minimum", 1, "value-range"), ("default", "1", "default-value")],
        ),
        (
            "The value defaults to `A`, which stands for cards, and cannot exceed 20 characters.",
            P,
            [("default", "A", "default-value"), ("max_length", 20, "length")],
        ),
        (
            "Each name must be at least 2 characters long and must not exceed 20 characters.",
            Subject("names", "array", "string"),
            [("items.min_length", 2, "length"), ("items.max_length", 20, "length")],
        ),
    ],
)
def test_each_clause_of_a_sentence_is_read_by_its_own_rule(words, subject, wanted):
    (verdict,) = verdicts(words, subject)
    assert claimed(words, subject) == wanted
    assert verdict.rule == wanted[0][2]
    assert bool(verdict.reading.rules) == (len({rule for _, _, rule in wanted}) > 1)


def test_the_verdict_on_several_clauses_is_the_strongest():
    (verdict,) = verdicts("It defaults to `A` and must not exceed 20 characters.")
    assert (verdict.rule, verdict.reading.verdict) == ("default-value", "enforced")
    assert verdict.reading.rules == ("default-value", "length")
    (verdict,) = verdicts("It is shown to the buyer and defaults to `A`.")
    assert (verdict.rule, verdict.reading.verdict, verdict.reading.rules) == ("default-value", "modelled", ())


@pytest.mark.parametrize(
    "words",
    [
        "The value must not exceed 20 characters and must be unique.",
        "The value must not exceed 20 characters and defaults to something.",
        "The value should be short and defaults to `A`.",
        "The value must not exceed 20 characters and defaults to `A` if _a_ is `X`.",
        "The value is shown to the buyer and must be known.",
        "It is always known and defaults to what is known.",
        "It is short; for card payments, the value is fixed as `A`.",
        "It must not exceed 20 characters and defaults to `A`:\n\n- one",
    ],
)
def test_a_clause_that_no_rule_reads_leaves_the_whole_sentence_unread(words):
    first, *_ = verdicts(words)
    assert (first.rule, first.reading.verdict, first.reading.claims) == (None, "unexplained", ())


@pytest.mark.parametrize(
    ("words", "subject", "wanted"),
    [
        ("The URL must not exceed 20 characters.", Subject("notifyUrl", "url"), [("max_length", 20, "length")]),
        ("The maximum length is `20`, that is, one line.", P, [("max_length", 20, "length")]),
        ("Maximum size: `5` elements", Subject("p", "array", "object"), [("max_items", 5, "elements")]),
        ("The text on the bill, up to `22` characters.", P, []),
        ("The text on the bill, up to 22 characters.", P, [("max_length", 22, "length")]),
        ("The text on the bill, up to 22 characters (that is, one line).", P, [("max_length", 22, "length")]),
        ("The text on the bill, required when _a_ is `X`.", P, []),
        ("The text on the bill, it is the same as before.", P, []),
    ],
)
def test_what_no_rule_reads_as_it_stands_is_put_in_other_words(words, subject, wanted):
    assert claimed(words, subject) == wanted


def test_the_evidence_of_other_words_is_the_sentence_itself():
    words = "The notify URL can't exceed `20` charcters, which means that it's short."
    (verdict,) = verdicts(words, Subject("notifyUrl", "url"))
    assert verdict.reading.claims == (("max_length", 20),)
    assert verdict.statement.sentence.quote == words.replace("`", "")
    (verdict,) = verdicts("当 _a_ 为 `X` 时，该参数必填。")
    assert (verdict.rule, verdict.statement.sentence.quote) == ("required-when", "当 a 为 X 时，该参数必填。")


def test_what_binds_nobody_is_not_put_in_other_words(monkeypatch):
    monkeypatch.setattr(registry, "_in_other_words", None)
    assert summary("The text on the bill, as it is known.") == [
        ("The text on the bill, as it is known.", None, "descriptive")
    ]


PUMPS = [
    " and must ",
    ", and it is ",
    " and must be known",
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
    "为",
    "时,",
    "必填",
    "大写字母、",
    "数字和",
    "不同时为空",
    "(即",
    "或",
    "且",
    ";",
    "; ",
    "；必须",
    ",默认",
    ", which means ",
    "(that is) ",
    "it is ",
    "each ",
    "the length of the ",
    "twenty ",
    "don't ",
    "lenght ",
    "_a",
    "a,",
    f"当{NAME}为{CODE}",
    f"{NAME}、",
    f"{NAME}和",
    f"{CODE}、",
    f"{CODE}(",
    f"'{CODE}' ",
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
    "It ",
    "You ",
    "The text on the bill, ",
    "Each p ",
    "当",
    "如果",
    "仅支持",
    "只能由",
    "除非",
    "有效值",
    f"{NAME}",
    f"{NAME}和{NAME}",
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


@pytest.mark.no_cover
@pytest.mark.usefixtures("_not_for_ever")
@pytest.mark.parametrize("pump", PUMPS)
def test_no_sentence_takes_for_ever(pump):
    (statement,) = statements_of(read_page("page.md", "x").blocks)
    atoms = dict(_atoms())
    for lead, tail in _by_turns(pump, ("", "!", " must not.")):
        words = (lead + pump * LONGEST)[: LONGEST - len(tail)] + tail
        shape = replace(
            statement.sentence.shape,
            skeleton=words,
            atoms={at: atoms[sign] for at, sign in enumerate(words) if sign in atoms},
        )
        long = statement._replace(sentence=Sentence(shape, statement.sentence.text))
        for rule in RULES:
            rule.read(long, P) if tail else rule.read(long, Subject("p", "integer"))


def _by_turns(pump, tails):
    """Every beginning with one of the ends: all ends come after every pump, and after every beginning."""
    return [(lead, tails[(number + PUMPS.index(pump)) % len(tails)]) for number, lead in enumerate(LEADS)]


@pytest.mark.no_cover
@pytest.mark.usefixtures("_not_for_ever")
@pytest.mark.parametrize("pump", PUMPS)
def test_no_page_takes_for_ever(pump):
    marked = str.maketrans({NAME: "_a_ ", CODE: "`A` "})
    for lead, tail in _by_turns(pump, ("!", " must not.", "，必填")):
        # Behind a token stands a blank, so that it counts twice.
        size = LONGEST // 2 if {NAME, CODE} & set(lead + pump) else LONGEST
        words = ((lead + pump * LONGEST)[: size - len(tail)] + tail).translate(marked)
        statements = statements_of(read_page("page.md", words).blocks)
        assert len(list(readings_of(statements, P))) == len(statements)


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


@pytest.mark.parametrize(
    "words",
    [
        "This parameter is required when" + " x and y or" * 40 + " _z_ z.",
        "You must " + "xteen" * 60 + " (5",
        "The value must be z" + ", e.g. a" * 110 + "; x.",
        f"Maximum length: `{'9' * 5000}`",
    ],
)
def test_what_is_made_to_be_slow_is_not_read(words):
    statements = statements_of(read_page("page.md", words).blocks)
    assert [verdict.reading.verdict for verdict in readings_of(statements, Subject("p", "string"))] == ["unexplained"]
