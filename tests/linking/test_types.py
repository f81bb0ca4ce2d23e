import pytest

from docsgen.linking.types import DeclaredType, read_type

OBJECT = DeclaredType("object", "Goods")


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("String", DeclaredType("string")),
        ("string", DeclaredType("string")),
        ("Integer", DeclaredType("integer")),
        ("Long", DeclaredType("integer")),
        ("BigDecimal", DeclaredType("number")),
        ("Boolean", DeclaredType("boolean")),
        ("Datetime", DeclaredType("datetime")),
        ("URL", DeclaredType("url")),
        ("Object", DeclaredType("object")),
        ("Map", DeclaredType("map")),
        ("Map<String, Object>", DeclaredType("map")),
        ("Goods", OBJECT),
        ("Array<String>", DeclaredType("array", None, DeclaredType("string"))),
        ("Array <Goods>", DeclaredType("array", None, OBJECT)),
        ("Array<Goods >", DeclaredType("array", None, OBJECT)),
        ("List<Integer>", DeclaredType("array", None, DeclaredType("integer"))),
        ("Goods[]", DeclaredType("array", None, OBJECT)),
        ("Array<Array<Goods>>", DeclaredType("array", None, DeclaredType("array", None, OBJECT))),
        ("Array", DeclaredType("array", None, DeclaredType("any"))),
        ("Enum", DeclaredType("string")),
        ("Date", DeclaredType("string")),
        ("Array of String", DeclaredType("array", None, DeclaredType("string"))),
        ("list of Goods", DeclaredType("array", None, OBJECT)),
        ("HashMap<String, String>", DeclaredType("map")),
        ("goods", DeclaredType("any", known=False)),
        ("", DeclaredType("any", known=False)),
        ("Array<???>", DeclaredType("array", None, DeclaredType("any", known=False), known=False)),
    ],
)
def test_read_type(words, read):
    assert read_type(words) == read


def test_where_members_belong():
    assert read_type("Goods").holds_members
    assert read_type("Goods").member_type == "Goods"
    assert read_type("Array<Goods>").holds_members
    assert read_type("Array<Goods>").member_type == "Goods"
    assert not read_type("Array<String>").holds_members
    assert not read_type("Map").holds_members


def test_no_type_is_as_long_as_this():
    for words in ("Array<" * 1000 + "String" + ">" * 1000, "x" * 501):
        assert read_type(words) == DeclaredType("any", known=False)
