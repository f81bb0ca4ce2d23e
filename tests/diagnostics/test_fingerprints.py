"""What findings are known by."""

from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.diagnostics import finding
from docsgen.diagnostics.fingerprints import fingerprint, numbered
from docsgen.model import Span


def found(line=1, name="no-title", file="a.md", message="m", source_line="the words"):
    return finding(name, Span(file, line, 1, line, 2), message, source_line=source_line)


def of(*findings):
    return [fingerprint(each) for each in numbered(findings)]


def test_lines_may_move_and_blanks_and_wordings_may_change():
    assert of(found()) == of(found(9, message="another wording", source_line="  the   words "))


def test_rule_page_and_words_count():
    assert len({*of(found()), *of(found(name="no-parameters")), *of(found(file="b.md"))}) == 3
    assert of(found()) != of(found(source_line="other words"))


def test_lines_that_are_alike_are_told_apart_by_their_order():
    first, second = of(found(1), found(5))
    assert first != second
    assert of(found(1), found(3, source_line="between"), found(9)) == [first, *of(found(source_line="between")), second]


def test_the_place_names_the_page():
    assert [fingerprint(found(file="x/a.md"), lambda file: file.removeprefix("x/"))] == of(found())


@settings(deadline=None)
@given(data=st.data())
def test_no_two_share_one(many, data):
    findings = data.draw(many)
    prints = of(*findings)
    assert len(set(prints)) == len(findings)
    assert all(len(one) == 20 and one.isalnum() for one in prints)
