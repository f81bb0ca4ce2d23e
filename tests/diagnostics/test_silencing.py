"""What is not to be told."""

import pytest

from docsgen.diagnostics import (
    CATALOGUE,
    NAMES,
    Known,
    Scope,
    Silencer,
    Span,
    asked,
    finding,
    nearest,
    silence,
    silenceable,
)


def found(name="unknown-type", line=3, file="a.md"):
    return finding(name, Span(file, line, 1, line, 2), "m", source_line="x")


def silencer(*names, lines=None, files=("a.md",), judged=True):
    return Silencer(
        names=names or ("unknown-type",),
        files=frozenset(files),
        source=Span("s", 1, 1, 1, 2),
        source_line="s",
        lines=lines,
        judged=judged,
    )


PAGE = Scope({"a.md", "b.md"}, whole=False)
SITE = Scope({"a.md", "b.md"}, whole=True)


@pytest.mark.parametrize("lines", [None, (3, 3), (1, 9), (3, 4), (2, 3)])
def test_what_is_silenced_is_told_no_more(lines):
    kept, silenced = silence([found()], [silencer(lines=lines)], PAGE)
    assert (kept, silenced) == ((), (found(),))


@pytest.mark.parametrize(
    "other",
    [
        silencer(lines=(4, 9)),
        silencer(lines=(1, 2)),
        silencer("duplicate-parameter"),
        silencer(files=("b.md",)),
    ],
)
def test_what_is_not_meant_is_told_and_the_silencer_too(other):
    kept, silenced = silence([found()], [other], PAGE)
    assert silenced == ()
    assert kept[0] == found()
    assert [(each.name, each.span.file) for each in kept[1:]] == [("unused-silencer", "s")]


def test_an_error_cannot_be_silenced():
    kept, silenced = silence([found("no-title")], [silencer("no-title")], PAGE)
    assert (kept, silenced) == ((found("no-title"),), ())


def test_each_rule_of_a_silencer_is_judged():
    kept, silenced = silence([found()], [silencer("unknown-type", "invalid-sample")], PAGE)
    assert len(silenced) == 1
    assert [(each.message, each.help) for each in kept] == [
        ("this silences no finding invalid-sample", "take invalid-sample out of it")
    ]
    kept, _ = silence([], [silencer()], PAGE)
    assert [(each.message, each.help) for each in kept] == [("this silences no finding unknown-type", "remove it")]


def test_two_silencers_of_one_finding_are_both_of_use():
    kept, silenced = silence([found()], [silencer(), silencer(lines=(3, 3))], PAGE)
    assert (kept, len(silenced)) == ((), 1)


@pytest.mark.parametrize(
    ("unused", "scope", "told"),
    [
        (silencer("limits-differ"), PAGE, 0),
        (silencer("limits-differ"), SITE, 1),
        (silencer(files=("c.md",)), SITE, 1),
        (silencer(files=("c.md",)), PAGE, 0),
        (silencer(files=("a.md", "c.md")), PAGE, 0),
        (silencer(files=()), SITE, 1),
        (silencer(judged=False), SITE, 0),
    ],
)
def test_a_silencer_is_judged_by_what_was_looked_at(unused, scope, told):
    kept, _ = silence([], [unused], scope)
    assert len(kept) == told


def test_a_baseline_silences_what_it_lists():
    known = {"f1": Known("unknown-type", "a.md", Span("base.json", 4, 1, 4, 5), "row")}
    kept, silenced = silence([found(), found(line=4)], [], PAGE, known, lambda each: f"f{each.span.line - 2}")
    assert (kept, silenced) == ((found(line=4),), (found(),))
    kept, silenced = silence([found("no-title")], [], PAGE, known, lambda _each: "f1")
    assert (kept, silenced) == ((found("no-title"),), ())


def test_what_a_baseline_lists_in_vain_is_told():
    known = {
        "gone": Known("unknown-type", "a.md", Span("base.json", 4, 1, 4, 5), "row"),
        "elsewhere": Known("unknown-type", "c.md", Span("base.json", 5, 1, 5, 5), "row"),
        "of-all-pages": Known("limits-differ", "a.md", Span("base.json", 6, 1, 6, 5), "row"),
    }
    kept, _ = silence([], [], PAGE, known)
    (only,) = kept
    assert (only.name, only.span.line, only.source_line) == ("unused-silencer", 4, "row")
    assert only.message == "the finding unknown-type that this line silences in a.md is no longer there"
    assert len(silence([], [], SITE, known)[0]) == 3


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("DG301", ["invalid-sample"]),
        ("dg301", ["invalid-sample"]),
        ("invalid-sample", ["invalid-sample"]),
        ("DG10", [row.name for row in CATALOGUE if row.code.startswith("DG10")]),
        ("DG", [row.name for row in CATALOGUE]),
        ("DG999", []),
        ("D", []),
        ("DG3011", []),
        ("Invalid-Sample", []),
        ("", []),
    ],
)
def test_what_a_word_asks_for(word, names):
    assert [row.name for row in asked(word)] == names


@pytest.mark.parametrize(("word", "near"), [("invalid-sampel", "invalid-sample"), ("dg3001", "DG301"), ("qqq", None)])
def test_what_is_near(word, near):
    assert nearest(word) == near


def test_names_and_codes_are_each_one_rule():
    assert len(NAMES) == 2 * len(CATALOGUE) == 2 * len({row.code for row in CATALOGUE})
    assert [row.code for row in CATALOGUE] == sorted(row.code for row in CATALOGUE)
    assert not silenceable("no-title")
    assert silenceable("invalid-sample")
