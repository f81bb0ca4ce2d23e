"""Requests are read strictly."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.runtime.testing import strict
from docsgen.runtime.testing.places import ABSENT, dotted, find, pointer_of, put, steps_of
from docsgen.runtime.testing.strict import MAX_DEPTH, read_json, read_object, write_json


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "the body is empty"),
        (b"\xef\xbb\xbf{}", "the body begins with a byte order mark, which JSON has not"),
        (b'{"a":"\xff"}', "the body is not UTF-8 (at byte 7)"),
        (b'{"a":1,}', "the body is not JSON: "),
        (b"{} {}", "the body is not JSON: extra data at character 4"),
        (b'{"a":1,"b":2,"a":1}', "an object of the body has the name 'a' twice"),
        (b'{"a":[{"b":1,"b":1}]}', "an object of the body has the name 'b' twice"),
        (b'{"a":NaN}', "the body has NaN, which JSON has not"),
        (b'{"a":-Infinity}', "the body has -Infinity, which JSON has not"),
        (b'{"a":1e999}', "the body has a number that is too large to read"),
        (b'{"a":' + b"1" * 5000 + b"}", "the body has a number that is too large to read"),
        (b'{"a":"\\ud800"}', "the body has half of a surrogate pair, which is no character"),
        (b'{"\\udc00":1}', "the body has half of a surrogate pair, which is no character"),
        (b"[" * 100_000, f"the body is nested deeper than {MAX_DEPTH} levels"),
        (b'{"a":' * 200 + b"1" + b"}" * 200, f"the body is nested deeper than {MAX_DEPTH} levels"),
        (b"7", "the body is JSON, but no object"),
        (b"[]", "the body is JSON, but no object"),
        (b"null", "the body is JSON, but no object"),
    ],
)
def test_what_is_no_object_of_json_is_refused(body, says):
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        read_object(body)
    assert str(caught.value).startswith(says)
    assert "\n" not in str(caught.value)


class Name(str):  # noqa: SLOT000
    """Counts how often a name is compared."""

    compared = 0
    __hash__ = str.__hash__

    def __eq__(self, other):
        Name.compared += 1
        return str.__eq__(self, other)


def test_a_name_that_is_there_twice_is_found_in_one_pass():
    names = [Name(f"k{n}") for n in range(1000)]
    with pytest.raises(ValueError, match="has the name 'k999' twice"):
        strict._members([(name, 1) for name in [*names, Name("k999")]])
    assert Name.compared < 5000


def test_what_is_json_is_read():
    text = '{"a": [1, 2.5, true, null, "ä\\ud83d\\ude00"], "b": {}}'
    assert read_object(text.encode()) == json.loads(text)
    assert read_json(b" 7 ") == 7
    assert write_json({"ä": [1, None]}) == '{"ä":[1,null]}'.encode()


@settings(max_examples=200)
@given(st.binary(max_size=60) | st.text(alphabet='{}[]":,01eE-naulltrue\\ud83', max_size=30).map(str.encode))
def test_no_bytes_make_it_fail(body):
    try:
        value = read_object(body)
    except ValueError:
        return
    assert read_object(write_json(value)) == value


@pytest.mark.parametrize(
    ("pointer", "found"),
    [
        ("", {"a": {"b/c": [1, {"~": 2}]}, "t": "text"}),
        ("/a/b~1c/0", 1),
        ("/a/b~1c/1/~0", 2),
        ("/a/b~1c/2", ABSENT),
        ("/a/b~1c/-1", ABSENT),
        ("/a/b~1c/x", ABSENT),
        ("/a/b~1c/²", ABSENT),
        ("/a/b~1c/12345678901", ABSENT),
        ("/t/0", ABSENT),
        ("/x/y", ABSENT),
    ],
)
def test_places_are_found(pointer, found):
    value = {"a": {"b/c": [1, {"~": 2}]}, "t": "text"}
    assert find(value, steps_of(pointer)) == found
    assert pointer_of(steps_of(pointer)) == pointer


@pytest.mark.parametrize(
    ("pointer", "new", "becomes"),
    [
        ("", 7, 7),
        ("/a/1/b", 7, {"a": [1, {"b": 7}]}),
        ("/a/0", ABSENT, {"a": [{"b": 2}]}),
        ("/a", ABSENT, {}),
        ("/x", ABSENT, {"a": [1, {"b": 2}]}),
        ("/x/y", 7, {"a": [1, {"b": 2}], "x": {"y": 7}}),
        ("/a/5", 7, {"a": {"5": 7}}),
    ],
)
def test_places_are_changed_in_a_copy(pointer, new, becomes):
    value = {"a": [1, {"b": 2}]}
    assert put(value, steps_of(pointer), new) == becomes
    assert value == {"a": [1, {"b": 2}]}


def test_dotted_paths():
    assert (dotted(""), dotted("a.b")) == ((), ("a", "b"))
