"""What holds for any Markdown, and for any number, value and name in a wording."""

import string
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from docsgen.model import Equals, NotEquals, Present
from docsgen.prose import SELF, DependencyClaim, Subject, ValuesClaim, readings_of, statements_of
from docsgen.prose.grammar import LONGEST_VALUE, MOST_ELEMENTS
from docsgen.reading import read_page

SUBJECTS = [
    Subject("p", "string"),
    Subject("p", "integer"),
    Subject("p", "boolean"),
    Subject("p", "datetime"),
    Subject("p", "array", "string"),
    Subject("p", "array", "object"),
    Subject("p", "object"),
    Subject("", "object"),
]
LINES = sorted(
    {
        line
        for path in Path(__file__).with_name("fixtures").glob("*.md")
        for line in path.read_text("utf-8").splitlines()
        if line.strip()
    }
)
MARKS = [
    "\n",
    "\n\n",
    "- ",
    "  - ",
    "    ",
    "> ",
    "`",
    "*",
    "_",
    "**",
    ":",
    ". ",
    ", ",
    " and ",
    " when ",
    " is ",
    "|",
    "#",
]
MARKDOWN = st.one_of(
    st.text(),
    st.lists(st.one_of(st.sampled_from(LINES), st.sampled_from(MARKS), st.text(max_size=5))).map("".join),
    st.lists(st.tuples(st.sampled_from(MARKS), st.sampled_from(LINES))).map(
        lambda pairs: "\n".join(map("".join, pairs))
    ),
)


def claims(markdown, subject):
    statements = statements_of(read_page("page.md", markdown).blocks)
    return [claim for verdict in readings_of(statements, subject) for claim in verdict.reading.claims]


@settings(max_examples=60, deadline=None)
@given(MARKDOWN, st.sampled_from(SUBJECTS))
@example("- a:\n  - b. c:\n    - d\n", SUBJECTS[0])
@example("Valid values are:\n\n- `A`: one. Two:\n  - `B`: three\n", SUBJECTS[0])
def test_each_sentence_has_one_verdict(markdown, subject):
    statements = statements_of(read_page("page.md", markdown).blocks)
    judged = []
    for verdict in readings_of(statements, subject):
        assert verdict.reading.verdict in ("enforced", "modelled", "descriptive", "unexplained")
        assert verdict.rule is not None or not verdict.reading.claims
        judged += [verdict.statement.sentence, *verdict.reading.items]
    assert sorted(map(id, judged)) == sorted(id(each) for statement in statements for each in statement.sentences)


NUMBERS = st.integers(1, 10**12) | st.integers(1, 10**5)
WRITTEN = st.sampled_from(["{}", "{:,}"])


@pytest.mark.parametrize(
    ("words", "subject", "facts"),
    [
        ("Maximum length: {} characters", "string", ["max_length"]),
        ("The maximum length is {}.", "string", ["max_length"]),
        ("{} characters or less", "string", ["max_length"]),
        ("最大长度：{}个字符", "string", ["max_length"]),
        ("Minimum length: {} characters", "string", ["min_length"]),
        ("Length: {} characters", "string", ["min_length", "max_length"]),
        ("Exactly {} characters.", "string", ["min_length", "max_length"]),
        ("Value range: {}", "string", ["max_length"]),
        ("Maximum value: {}", "integer", ["maximum"]),
        ("Value range: {} - unlimited", "integer", ["minimum"]),
        ("The value must be greater than or equal to {}.", "integer", ["minimum"]),
        ("The value cannot exceed {}.", "integer", ["maximum"]),
        ("取值范围：-1 - {}", "integer", ["maximum"]),
    ],
)
@settings(max_examples=60, deadline=None)
@given(number=NUMBERS, written=WRITTEN)
def test_numbers_come_through(words, subject, facts, number, written):
    found = claims(words.format(written.format(number)), Subject("p", subject))
    if number > LONGEST_VALUE and {"min_length", "max_length"} & set(facts):
        assert found == []  # no value of a message is as long
        return
    assert [claim for claim in found if claim.fact in facts] == [(fact, number) for fact in facts]
    assert {claim.fact for claim in found} - {"minimum"} == set(facts) - {"minimum"}


@settings(max_examples=60, deadline=None)
@given(number=NUMBERS, written=WRITTEN)
@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("Maximum size: {} elements", "max_items"),
        ("No more than {} items are allowed.", "max_items"),
        ("Minimum size: {} elements", "min_items"),
    ],
)
def test_numbers_of_elements_come_through(words, fact, number, written):
    wanted = [(fact, number)] if number <= MOST_ELEMENTS else []  # no array of a message has more
    assert claims(words.format(written.format(number)), Subject("p", "array", "object")) == wanted


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 10**6))
@pytest.mark.parametrize(
    ("words", "subject", "facts"),
    [
        ("Length range: {} - {} characters", "string", ("min_length", "max_length")),
        ("Between {} and {} characters", "string", ("min_length", "max_length")),
        ("Value range: {} - {}", "integer", ("minimum", "maximum")),
        ("Value range: [{}, {}]", "integer", ("minimum", "maximum")),
        ("The valid value is from {} to {}.", "integer", ("minimum", "maximum")),
    ],
)
def test_spans_come_through_unless_nothing_fits_them(words, subject, facts, least, most):
    wanted = [(facts[0], least), (facts[1], most)]
    empty = least > most or (facts[1] == "max_length" and most == 0)
    assert claims(words.format(least, most), Subject("p", subject)) == ([] if empty else wanted)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 99), st.integers(0, 99))
def test_decimals_come_through(whole, part):
    written = f"{whole}.{part:02}"
    found = claims(f"Value range: {written} - unlimited", Subject("p", "number"))
    assert found == [("minimum", float(written))]


# What one code span can hold without changing: no backtick, no blank at its ends, a letter or a digit in it.
VALUES = (
    st.text(string.ascii_letters + string.digits + "_-./|\\\"'<>{}[]()*&;:,% ", min_size=1, max_size=12)
    .map(str.strip)
    .filter(lambda value: any(map(str.isalnum, value)) and value.casefold() != "null")
)
NAMES = st.from_regex(r"[a-z][A-Za-z0-9]{0,8}(\.[a-z][A-Za-z0-9]{0,5}){0,2}", fullmatch=True)
SEVERAL = st.lists(VALUES, min_size=2, max_size=5, unique=True)
TEXT = Subject("p", "string")


@settings(max_examples=60, deadline=None)
@given(VALUES)
@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("The value is fixed as `{}`.", "const"),
        ("Always `{}`.", "const"),
        ("值固定为`{}`", "const"),
        ("Defaults to `{}`.", "default"),
        ("Default value: `{}`", "default"),
        ("The value is `{}` by default.", "default"),
    ],
)
def test_one_value_comes_through(words, fact, value):
    assert claims(words.format(value), TEXT) == [(fact, value)]


@settings(max_examples=60, deadline=None)
@given(SEVERAL)
@pytest.mark.parametrize("words", ["Valid values are {}.", "Valid values: {}", "One of {}.", "Only {} are supported."])
def test_values_in_a_sentence_come_through(words, values):
    listed = ", ".join(f"`{value}`" for value in values[:-1]) + f", and `{values[-1]}`"
    assert claims(words.format(listed), TEXT) == [("values", ValuesClaim(tuple(values), open=False))]


@settings(max_examples=60, deadline=None)
@given(SEVERAL, st.sampled_from(["- `{}`", "- `{}`: a text.", "- `{}` (for cards only): text"]))
@pytest.mark.parametrize(("lead", "is_open"), [("Valid values are:", False), ("Some possible values are:", True)])
def test_values_in_a_list_come_through(lead, is_open, values, item):
    (claim,) = claims(lead + "\n\n" + "\n".join(item.format(value) for value in values), TEXT)
    assert (claim.value.values, claim.value.open) == (tuple(values), is_open)
    assert [note.value for note in claim.value.notes] == (values if "text" in item else [])


@settings(max_examples=60, deadline=None)
@given(NAMES, SEVERAL)
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("This parameter is required when {}.", "requires"),
        ("If {}, this parameter must be specified.", "requires"),
        ("Do not specify this parameter when {}.", "forbids"),
        ("Specify this parameter if {}.", "advised_if"),
        ("This field is returned only when {}.", "returned_if"),
        ("Required:\n\n- When {}.", "requires"),
    ],
)
def test_names_and_values_of_conditions_come_through(words, kind, name, values):
    listed = ", ".join(f"`{value}`" for value in values[:-1]) + f", or `{values[-1]}`"
    for condition, wanted in (
        (f"_{name}_ is `{values[0]}`", Equals(name, (values[0],))),
        (f"the value of _{name}_ is {listed}", Equals(name, tuple(values))),
        (f"_{name}_ is not {listed}", NotEquals(name, tuple(values))),
        (f"_{name}_ is specified", Present(name, present=True)),
        (f"`{name}` is not specified", Present(name, present=False)),
    ):
        assert claims(words.format(condition), TEXT) == [("dependency", DependencyClaim(kind, wanted, SELF))]


@settings(max_examples=60, deadline=None)
@given(st.lists(NAMES, min_size=2, max_size=4, unique=True), st.sampled_from(["_{}_", "`{}`", "the _{}_ parameter"]))
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("At least one of {} must be specified.", "or"),
        ("{} cannot all be empty.", "or"),
        ("Exactly one of {} must be specified.", "only_one"),
        ("{} are mutually exclusive.", "zero_or_one"),
        ("{} must be specified together.", "all_or_none"),
    ],
)
def test_names_of_choices_come_through(words, kind, names, marked):
    written = [marked.format(name) for name in names]
    listed = ", ".join(written[:-1]) + f" and {written[-1]}"
    assert claims(words.format(listed), TEXT) == [("dependency", DependencyClaim(kind, names=tuple(names)))]


@settings(max_examples=60, deadline=None)
@given(NAMES, st.sampled_from([("less", "<"), ("greater", ">")]), st.booleans())
def test_names_of_comparisons_come_through(name, sign, or_equal):
    word, operator = sign
    words = f"The value must be {word} than {'or equal to ' * or_equal}_{name}_."
    names = (SELF, name) if operator == "<" else (name, SELF)
    wanted = DependencyClaim("relational", names=names, operator="<" + "=" * or_equal)
    assert claims(words, Subject("p", "integer")) == [("dependency", wanted)]


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 999))
@pytest.mark.parametrize(
    ("words", "allowed"),
    [
        ("Exactly {} digits.", "0-9"),
        ("The value consists of {} upper-case letters.", "A-Z"),
        ("Pattern: `^[a-z]{{{}}}$`", "a-z"),
    ],
)
def test_numbers_of_characters_come_through(words, allowed, count):
    (claim,) = claims(words.format(count), TEXT)
    assert (claim.fact, claim.value.pattern) == ("characters", f"^[{allowed}]{{{count}}}$")
    assert claim.value.is_counted
