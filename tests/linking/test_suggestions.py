"""Overlay entries that are suggested: they are YAML, they load, and they settle what they were suggested for."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pages import HEAD, compiled, names, overlay, parameters

from docsgen.linking import Source, compile_pages
from docsgen.linking.suggestions import entry
from docsgen.profiles import load


def test_an_entry_is_laid_out_as_a_person_would():
    assert entry({"children": ["city", "zipCode"]}, operation="pay", parameter="request.order.goods[].address") == (
        "- operation: pay\n  parameter: request.order.goods[].address\n  set: {children: [city, zipCode]}\n  reason: …"
    )


def test_an_entry_can_say_yes_no_and_nothing():
    text = entry({"required": True, "deprecated": False, "enum": None}, operation="pay")
    assert "set: {required: true, deprecated: false, enum: null}" in text


def test_brackets_in_a_list_are_quoted():
    assert yaml.safe_load(entry({"children": ["a[]", "b"]}, operation="pay"))[0]["set"] == {"children": ["a[]", "b"]}


@given(st.text(), st.text(min_size=1), st.text(min_size=1), st.lists(st.text(), max_size=3))
def test_whatever_a_page_holds_stays_what_it_is(says, operation, parameter, children):
    text = entry(
        {"children": children, "required": True, "enum": None}, operation=operation, page_says=says, code=parameter
    )
    assert all(char.isprintable() or char == "\n" for char in text)
    (loaded,) = yaml.safe_load(text)
    assert loaded == {
        "operation": operation,
        "code": parameter,
        "set": {"children": children, "required": True, "enum": None},
        "page_says": says,
        "reason": "…",
    }


SETTLED = {
    "nesting-saturated": "##### b (B)\n###### address (Address)\n###### city (String)\n###### phone (String)\n",
    "unknown-type": "#### p (thing)\n",
    "conflicting-facts": "#### p (String)\n\nMaximum length: 3 characters. Maximum length: 5 characters.\n",
    "limit-rejects-value": "#### p (String)\n\nValid values are `LONG`.\n\n- Maximum length: 2 characters\n",
    "possible-exception": "#### p (String)\n\nMaximum length: 6 characters. For cards, the maximum length is 8.\n",
    "unexplained-sentence": "#### p (String)\n\nIt must be agreed upon.\n",
}


@pytest.mark.parametrize("name", SETTLED)
def test_what_is_suggested_settles_the_finding(name, tmp_path):
    before = compiled(SETTLED[name])
    assert names(before) == [name]
    suggested = before.findings[0].suggestion
    assert suggested is not None
    assert names(compiled(SETTLED[name], overlay=overlay(tmp_path, suggested))) == []


def test_two_pages_of_one_id_are_told_apart(tmp_path):
    sources = [Source(f"{name}.md", (HEAD + "#### p (String)\n").encode()) for name in ("a", "b")]
    (found,) = compile_pages(sources, None).findings
    assert (found.name, found.source_line) == ("duplicate-operation", "# doThing (Plain)")
    made = compile_pages(sources, None, overlay(tmp_path, found.suggestion))
    assert [operation.id for operation in made.model.operations] == ["do_thing_plain", "do_thing_plain_2"]
    assert made.findings == ()


def test_a_title_without_letters_is_given_an_id(tmp_path):
    sources = [Source("a.md", b"# !?\n\n## Request parameters\n\n#### p (String)\n")]
    (found,) = compile_pages(sources, None).findings
    assert found.name == "unusable-title"
    made = compile_pages(sources, None, overlay(tmp_path, found.suggestion))
    assert [(operation.id, operation.name) for operation in made.model.operations] == [("operation_name", "!?")]
    assert made.findings == ()


def test_disagreement_of_a_sample_is_settled_by_the_tree_as_it_is(tmp_path):
    profile = load("antom")
    body = (
        "##### b (B)\n###### address (Address)\n###### city (String)\n\n## Request\n\n```json\n"
        '{"b": {"address": {"region": "US"}, "city": "X"}}\n```\n'
    )
    (found,) = compiled(body, profile=profile).findings
    assert found.name == "nesting-disagreement"
    assert found.suggestion is not None
    settled = compiled(body, profile=profile, overlay=overlay(tmp_path, found.suggestion))
    assert parameters(settled.model.operations[0]).keys() >= {"request.b.address.city"}
    assert settled.findings == ()
