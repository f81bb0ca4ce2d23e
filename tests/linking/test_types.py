import pytest
from pages import compiled, names, parameters

from docsgen.linking.types import DeclaredType, read_type
from docsgen.profiles import Profile, SharedType, load

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
        ("Timestamp", DeclaredType("any")),
        ("JSON", DeclaredType("any")),
        ("Byte", DeclaredType("any")),
        ("Binary", DeclaredType("string")),
        ("GUID", DeclaredType("string")),
        ("BigInt", DeclaredType("integer")),
        ("varchar(32)", DeclaredType("any", known=False)),
        ("String or Integer", DeclaredType("any", known=False)),
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


def types(body, **how):
    result = compiled(body, **how)
    return {path: made.type for path, made in parameters(result.model.operations[0]).items()}, names(result)


@pytest.mark.parametrize(("word", "meant"), [("Strng", "String"), ("Interger", "Integer"), ("Boolen", "Boolean")])
def test_a_slip_is_no_object(word, meant):
    body = f"#### p ({word})\n#### q (Array<{word}>)\n"
    result = compiled(body)
    p, q = result.model.operations[0].request.parameters
    assert (p.type, q.type, q.items.type) == ("any", "array", "any")
    assert [(found.name, found.message) for found in result.findings] == [
        ("unknown-type", f"request.p has the type '{word}', which may be a slip for {meant}"),
        ("unknown-type", f"request.q has the type 'Array<{word}>', which may be a slip for {meant}"),
    ]
    assert result.findings[1].help.startswith(f"write Array<{meant}>, or set")


def test_a_name_of_which_members_are_known_is_no_slip():
    assert types("#### p (Spring)\n##### leaf (String)\n#### q (Spring)\n") == (
        {"request.p": "object", "request.p.leaf": "string", "request.q": "object"},
        [],
    )
    assert types("#### p (Sort)\n#### q (Charge)\n") == ({"request.p": "object", "request.q": "object"}, [])
    shared = Profile(service=load("antom").service, shared_types=(SharedType("Spring", frozenset({"leaf"})),))
    assert types("#### q (Spring)\n", profile=shared) == ({"request.q": "object"}, [])
    assert types("#### q (Spring)\n", profile=load("antom"))[1] == ["unknown-type"]


def test_what_may_be_any_value_is_an_object_where_it_has_members():
    body = "#### p (File)\n##### name (String)\n#### q (Array<File>)\n##### name (String)\n#### r (File)\n"
    made, found = types(body)
    assert (made["request.p"], made["request.q"], made["request.r"], found) == ("object", "array", "any", [])
    assert made["request.q[].name"] == "string"


def sampled(body, sample):
    return types(f"{body}\n## Sample codes\n\n### Request sample\n\n```json\n{sample}\n```\n")


@pytest.mark.parametrize("value", ["3", '"a text"', "true", '{"x": 1}', '"..."', "null", '"{…}"'])
def test_a_single_value_in_a_sample_speaks_against_an_object(value):
    made, found = sampled("#### p (Thing)\n", f'{{"p": {value}}}')
    single = value in ("3", '"a text"', "true")
    assert made["request.p"] == ("any" if single else "object")
    assert ("unknown-type" in found) is single


def test_single_values_as_elements_and_members():
    body = "#### a (Object)\n##### p (Array<Thing>)\n##### q (Thing)\n"
    made, found = sampled(body, '{"a": {"p": ["x"], "q": {}}}')
    assert (found, made["request.a.q"]) == (["unknown-type"], "object")
    assert sampled(body, '{"a": "..."}')[1] == []
