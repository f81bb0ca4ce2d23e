"""Where the members of a sample stand."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.checking.places import Place, Places, Shown, Stretch, holders, scalars, shown, value_at
from docsgen.model import Sample, Span

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=25)


def cut(text: str, stretch: Stretch) -> str:
    """What stands in a stretch of a text."""
    lines = text.split("\n")[stretch.line - 1 : stretch.end_line]
    lines[-1] = lines[-1][: stretch.end_column - 1]
    lines[0] = lines[0][stretch.column - 1 :]
    return "\n".join(lines)


def pointers(value, steps=()):
    yield steps, value
    if isinstance(value, dict):
        for name, member in value.items():
            yield from pointers(member, (*steps, name))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from pointers(element, (*steps, str(index)))


@given(VALUES, st.sampled_from([None, 0, 2]), st.booleans())
@settings(deadline=None)
def test_every_place_holds_what_json_reads_there(value, indent, ascii_only):
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    places = Places(text)
    for steps, member in pointers(value):
        place = places.at(steps)
        assert json.loads(cut(text, place.value)) == member
        if steps and place.key is not None:
            assert json.loads(cut(text, place.key)) == steps[-1]
    assert places.at(("no", "such", "steps", "here")) is None


def test_keys_and_values():
    places = Places('{"a": 1,\n "b": [true, {"c": "x"}]}')
    assert places.at(["a"]) == Place(Stretch(1, 2, 1, 5), Stretch(1, 7, 1, 8))
    assert places.at(["b", "0"]) == Place(None, Stretch(2, 8, 2, 12))
    assert places.at(["b", "1", "c"]) == Place(Stretch(2, 15, 2, 18), Stretch(2, 20, 2, 23))
    assert places.at([]) == Place(None, Stretch(1, 1, 2, 26))


@pytest.mark.parametrize(
    "steps", [["b", "2"], ["b", "x"], ["b", "01"], ["b", "-1"], ["a", "x"], ["x", "y"], ["b", "²"]]
)
def test_what_is_not_there_has_no_place(steps):
    assert Places('{"a": 1, "b": [true, {}]}').at(steps) is None


def test_of_keys_that_stand_twice_the_last_one_counts():
    places = Places('{"a": {"b": 1}, "a": {"c": 2}}')
    assert places.at(["a"]).key == Stretch(1, 17, 1, 20)
    assert places.at(["a", "b"]) is None
    assert Places('{"k": 1, "\\u006b": 2}').at(["k"]).value == Stretch(1, 20, 1, 21)


@pytest.mark.parametrize("text", ["", "]", '{"a": }', '{"a" 1}', "[1,,2]", '{"a": ["x"'])
def test_what_is_not_json_is_no_crash(text):
    Places(text).at(["a", "0"])


def test_deep_and_long_texts_come_to_an_end():
    deep = Places('{"a":[' * 100_000 + "1" + "]}" * 100_000)
    assert deep.at(["a", "0"] * 100_000).value.column == 600_001
    long = Places("[" + ",\n".join(['"x"'] * 200_000) + "]")
    assert long.at(["199999"]).value.line == 200_000


def made(text: str, source: Span, *, valid: bool = True) -> Sample:
    return Sample(role="request", text=text, valid=valid, source=source)


def test_spans_are_the_pages():
    each = shown(made('{\n  "a": 1\n}\n', Span("p.md", 10, 1, 12, 2)))
    assert each.key(["a"]) == Span("p.md", 11, 3, 11, 6)
    assert each.value(["a"]) == Span("p.md", 11, 8, 11, 9)
    assert each.key([]) == Span("p.md", 10, 1, 10, 2)
    assert each.key(["b"]) == Span("p.md", 10, 1, 10, 2)
    assert each.value(["b"]) == Span("p.md", 10, 1, 12, 2)


def test_a_fence_that_is_indented():
    each = shown(made('{\n  "a": 1\n}\n', Span("p.md", 10, 1, 12, 6)))
    assert each.key(["a"]) == Span("p.md", 11, 7, 11, 10)


@pytest.mark.parametrize("text", ["[1]", "{", '{"a": ' + "9" * 301 + "}", '{"a": ' * 100_000])
def test_what_cannot_be_read_is_not_shown(text):
    assert shown(made(text, Span("p.md", 1, 1, 1, 2))) is None
    assert shown(made("{}", Span("p.md", 1, 1, 1, 2), valid=False)) is None


def test_values_of_a_message():
    payload = {"a": {"b": [1, {"c": "x"}]}, "d": None}
    assert sorted(map(str, scalars(payload))) == ["1", "None", "x"]
    assert len(list(holders(payload))) == 4
    assert value_at(payload, "a.b") == [1, {"c": "x"}]
    assert value_at(payload, "a.b.c") is None
    assert isinstance(shown(made("{}", Span("p.md", 1, 1, 1, 3))), Shown)
