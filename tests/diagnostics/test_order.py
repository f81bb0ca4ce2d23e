"""The most useful findings first."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.diagnostics import finding
from docsgen.diagnostics.order import by_page, foremost
from docsgen.diagnostics.region import Region, region, words_of
from docsgen.model import Span


def found(name, file, line):
    return finding(name, Span(file, line, 1, line, 2), "m")


def brief(findings):
    return [(one.name, one.span.file, one.span.line) for one in findings]


MANY = [
    *(found("unexplained-sentence", "a.md", line) for line in (9, 3, 5)),
    found("limits-differ", "a.md", 1),
    *(found("unexplained-sentence", "b.md", line) for line in (2, 4)),
    *(found("invalid-sample", "b.md", line) for line in (8, 7)),
    found("duplicate-parameter", "b.md", 50),
    found("unexplained-sentence", "c.md", 1),
    found("no-title", "c.md", 1),
]


def test_pages_with_errors_come_first_and_what_is_rare_on_a_page():
    assert [(name, [(one.name, one.span.line) for one in own]) for name, own in by_page(MANY)] == [
        ("c.md", [("no-title", 1), ("unexplained-sentence", 1)]),
        (
            "a.md",
            [
                ("unexplained-sentence", 3),
                ("unexplained-sentence", 5),
                ("unexplained-sentence", 9),
                ("limits-differ", 1),
            ],
        ),
        (
            "b.md",
            [
                ("duplicate-parameter", 50),
                ("invalid-sample", 7),
                ("invalid-sample", 8),
                ("unexplained-sentence", 2),
                ("unexplained-sentence", 4),
            ],
        ),
    ]


def test_the_foremost_are_of_many_kinds():
    assert brief(foremost(MANY)) == [
        ("no-title", "c.md", 1),
        ("duplicate-parameter", "b.md", 50),
        ("invalid-sample", "b.md", 7),
        ("unexplained-sentence", "c.md", 1),
        ("unexplained-sentence", "a.md", 3),
        ("unexplained-sentence", "b.md", 2),
        ("invalid-sample", "b.md", 8),
        ("unexplained-sentence", "a.md", 5),
        ("unexplained-sentence", "b.md", 4),
        ("unexplained-sentence", "a.md", 9),
        ("limits-differ", "a.md", 1),
    ]


def test_of_nothing_there_is_no_order():
    assert by_page([]) == foremost([]) == []


@settings(deadline=None)
@given(data=st.data())
def test_nothing_is_lost_and_the_order_given_does_not_count(many, data):
    findings = data.draw(many)
    shuffled = data.draw(st.permutations(findings))
    assert Counter(map(id, foremost(findings))) == Counter(map(id, findings))
    assert Counter(id(one) for _, own in by_page(findings) for one in own) == Counter(map(id, findings))
    assert brief(foremost(findings)) == brief(foremost(shuffled))
    assert [name for name, _ in by_page(findings)] == [name for name, _ in by_page(shuffled)]


def test_a_region_has_a_character():
    assert region(Span("a", 2, 3, 2, 9)) == Region(2, 3, 2, 9)
    assert region(Span("a", 2, 3, 4, 1)) == Region(2, 3, 4, 1)
    assert region(Span("a", 2, 3, 4, 0)) == Region(2, 3, 4, 1)
    assert region(Span("a", 2, 3, 2, 3)) == region(Span("a", 2, 3, 1, 9)) == Region(2, 3, 2, 4)
    assert region(Span("a", 0, 0, 0, 0)) == Region(1, 1, 1, 2)


def test_a_region_ends_on_the_last_line_that_has_something_of_it():
    assert Region(2, 1, 4, 2).last_line == 4
    assert Region(2, 1, 4, 1).last_line == 3
    assert Region(2, 1, 2, 2).last_line == 2


def test_the_words_of_a_finding():
    def words(span, line):
        return words_of(finding("no-title", span, "m", source_line=line))

    assert words(Span("a", 1, 3, 1, 12), "x the\t words x") == "the word"
    assert words(Span("a", 1, 3, 2, 1), "x the words") == "the words"
    assert words(Span("a", 1, 1, 1, 9), "| { } a|") == ""
    assert words(Span("a", 1, 50, 1, 59), "short") == ""
