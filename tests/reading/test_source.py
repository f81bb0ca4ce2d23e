"""Bytes → text, and what is invisible in it."""

import pytest

from docsgen.reading import Unreadable, decode, suspicious


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"\xef\xbb\xbf# a", "# a"),
        (b"a\r\nb\rc\n", "a\nb\nc\n"),
        ("中文：é".encode(), "中文：é"),
        (b"---\ntitle: a\nlist:\n- b\n  c\n# d\n\n---\n# x", "\n" * 8 + "# x"),
        (b"\xef\xbb\xbf---\r\ntitle: a\r\n...\r\nx", "\n\n\nx"),
        (b"---\n---\nx", "\n\nx"),
        (b"---\ntitle: a\n---", "\n\n"),
        (b"---\n# not yaml\n---\n", "---\n# not yaml\n---\n"),
        (b"---\ntitle: a\nSome words.\n---\n", "---\ntitle: a\nSome words.\n---\n"),
        (b"---\nhttps://a.b\n---\n", "---\nhttps://a.b\n---\n"),
        (b"---\ntitle: a\n", "---\ntitle: a\n"),
        (b"\n---\ntitle: a\n---\n", "\n---\ntitle: a\n---\n"),
        (b"---\n" + b"a: b\n" * 201 + b"---\n", "---\n" + "a: b\n" * 201 + "---\n"),
    ],
)
def test_decode(data: bytes, text: str):
    assert decode(data) == text


@pytest.mark.parametrize(
    ("data", "line", "message"),
    [
        (b"\xff", 1, "byte 0xff is not UTF-8"),
        (b"a\n\nb\xc3", 3, "byte 0xc3 is not UTF-8"),
        ("# é\n".encode() + "é".encode("latin-1") + b"\n", 2, "byte 0xe9 is not UTF-8"),
        ("# a".encode("utf-16"), 1, "byte 0xff is not UTF-8"),
        (b"a\n\xed\xa0\x80", 2, "byte 0xed is not UTF-8"),
        (b"a\rb\r\nc\xff", 3, "byte 0xff is not UTF-8"),
    ],
)
def test_bytes_that_are_no_text(data: bytes, line: int, message: str):
    with pytest.raises(Unreadable) as caught:
        decode(data)
    assert (caught.value.line, str(caught.value)) == (line, message)


def test_suspicious_characters_are_told_once_a_line():
    text = "fine\tand 中\u200b\na\0b\x07\n\u202eevil\u202c\n\x1b[0m\n\u2028\n"
    assert list(suspicious(text)) == [(2, 2, "\0"), (3, 1, "\u202e"), (4, 1, "\x1b"), (5, 1, "\u2028")]
    assert list(suspicious("plain\n")) == []


@pytest.mark.parametrize("char", ["\0", "\x08", "\x0b", "\x0c", "\x7f", "\x85", "\u061c", "\u200e", "\u2066", "\u2069"])
def test_each_kind_of_suspicious_character(char: str):
    assert list(suspicious(f"ab{char}")) == [(1, 3, char)]


@pytest.mark.parametrize("char", ["\t", "\n", " ", "\u00a0", "\u3000", "é", "😀", "\u200b", "\u200d"])
def test_characters_that_are_not_suspicious(char: str):
    assert list(suspicious(f"ab{char}")) == []
