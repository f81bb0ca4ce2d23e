"""Code formatted by shapes is what black makes of it, and black is asked less."""

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.rendering import shapes
from docsgen.rendering.formatting import black
from docsgen.rendering.ruffed import ruffed
from docsgen.rendering.shapes import Shaper

GENERATED = Path(__file__).parents[2] / "generated"
LONG = ", ".join(f'"a text of the number {number}"' for number in range(6))
SOURCES = {
    "nothing": "",
    "comment": "# only this\n",
    "assignments": f"a = 1\nb  =  2\nc = ({LONG})\n\n\n\n\nd = 'x'\n",
    "imports": f"import a\nfrom b import ({LONG.replace(chr(34), '').replace(' ', '_')})\na = 1\nb = 2\n",
    "docstring": '"""Doc."""\na = 1\n',
    "odd docstring": 'def f():\n    """ Doc. """\n    a = 1\nclass A:\n    """Doc\n\n      moved in.\n    """\n    b = 1\n',
    "docstring of lines": 'class A:\n    """Doc\n\n    More.\n    """\n\n    a: int = 1\n    """Of an attribute,\n    in lines.\n    """\n',
    "docstrings that end oddly": 'class A:\n    """Doc\\\\"""\ndef f():\n    """\n    Doc.\n    """\ndef g():\n    """Doc\n    x\\"\n    """\n',
    "text that is none": "class A:\n    a = 1\n    'text'\n    \"text\"\n",
    "definitions": f"def f(a, b, {', '.join(f'argument_{n}' for n in range(12))}) -> None:\n    return a\nasync def g(): ...\n",
    "stub": "class A:\n    @overload\n    def f(self, a: int) -> int: ...\n    @overload\n    def f(self, a: str) -> str: ...\n",
    "one line": "def f(): return 1\nclass A: pass\nif a: b = 1\nfor x in y: pass\n",
    "comment in a head": "def f(\n    a,  # this\n):\n    return a\n",
    "decorators": f"@a.b({LONG})\n@c\ndef f():\n    pass\n@c( 1 )\nclass A:\n    a = 1\n",
    "blocks": "if a:\n    b = 1\nelif c:\n    d = 2\nelse:\n    e = 3\ntry:\n    x = 1\nexcept E:\n    y = 2\nfinally:\n    z = 3\n",
    "more blocks": "def f():\n    while a:\n        with b as c:\n            match c:\n                case 1:\n                    d = 1\n    for x in y:\n        del x\n    return a\n",
    "definition in a block": "if a:\n    def f():\n        return 1\nelse:\n    'text'\n    b = 1\n",
    "fmt off": "a = 1\n# fmt: off\nb = [ 1 ,\n  2]\nc  =  3\n# fmt: on\nd  =  4\n",
    "fmt off to the end": "a = 1\n# fmt: off\nb  =  2\nc  =  3\n",
    "fmt off inside": "class A:\n    a = 1\n    # fmt: off\n    b = [ 1 ]\n    # fmt: on\n    c = [ 1 ]\n",
    "comments": "a = 1  # why\nb = 2\n# what\nc = 3\n\n# and\n\nd = 4\n",
    "wide": f"a = '{'路' * 50}'\nb = f('{'路' * 30}', '{'路' * 30}')\n",
    "quotes": "a = 'b'\nc = 'd\"e'\nf = '''g'''\nh = \"\"\"i\nj\"\"\"\nk = b'l'\nm = rb'n'\nf'o'\n",
    "two on a line": "a = 1; b = 2\n",
    "another margin": "def f():\n  return  (a)\nb  =  1\n",
    "brackets beyond the margin": "def f():\n    a = [\n  1,\n2]\n    b  =  1\n",
    "continued": "a = 1 + \\\n    2\nb = 3\n",
    "tab": "if a:\n\tb = 1\n",
    "blank that opens": "def f():\n\n    a = 1\n\n    b = 2\n\n\n    c = 3\n",
    "numbers": "a = 0XFF\nb = 1E5\nc = 10l0 if 0 else 1\n".replace("10l0", "10"),
    "texts side by side": f'a = ("b" "c"\n  "d" {LONG.replace(",", "")})\n',
    "its own name": "docsgen_piece_0 = 1\nb  =  2\n",
    "commas": "a = f(1,)\nb = [1,2,]\nc = (1,)\n",
    "empty lines in brackets": "a = [\n    1,\n\n    2,\n]\ndef f(\n    a,\n\n    b,\n):\n    a = {\n\n        1: 2,\n    }\n",
}


@pytest.mark.parametrize("source", SOURCES.values(), ids=list(SOURCES))
def test_it_is_what_black_makes_of_it(source):
    shaper = Shaper(black)
    expected = black(source)
    assert shaper.formatted(source) == expected
    assert shaper.formatted(source) == expected
    assert shaper.formatted(expected) == black(expected)


@pytest.mark.parametrize("source", ["a = (", "a = 1\n  b = 2\n", "a\0"])
def test_what_does_not_parse_is_told(source):
    with pytest.raises(ValueError, match=r".+"):
        Shaper(black).formatted(source)


NAMES = st.sampled_from(["a", "value", "a_rather_long_name_of_something", "_OP", "print", "match", "é"])
TEXTS = st.sampled_from(
    ['"x"', "'y'", '"a text that is not short at all, and then some"', '"路路路"', '"\\n"', 'f"{a}"']
)
VALUES = st.recursive(
    NAMES | TEXTS | st.integers(0, 10**6).map(str),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(lambda parts: f"[{', '.join(parts)}]"),
        st.lists(inner, max_size=4).map(lambda parts: f"f({', '.join(parts)})"),
        st.tuples(inner, inner).map(lambda pair: f"{{{pair[0]}: {pair[1]}}}"),
        st.tuples(inner, inner).map(lambda pair: f"({pair[0]} or {pair[1]})"),
        st.tuples(inner, inner).map(" + ".join),
    ),
    max_leaves=8,
)
SIMPLE = st.one_of(
    st.tuples(NAMES, VALUES).map(" = ".join),
    VALUES.map(lambda value: f"assert {value}"),
    VALUES.map(lambda value: f"a: T[{value}] = {value}"),
    st.just('"""Words."""'),
    st.just("import os"),
    st.just("# a comment"),
)


def _block(head, inner, blank):
    lines = [f"    {line}" if line else line for statement in inner for line in statement.split("\n")]
    return "\n".join([head, *lines, "    pass", *[""] * blank])


STATEMENTS = st.recursive(
    SIMPLE,
    lambda inner: st.builds(
        _block,
        st.one_of(
            VALUES.map(lambda value: f"if {value}:"),
            NAMES.map(lambda name: f"class {name}:"),
            VALUES.map(lambda value: f"def f(a, b={value}):"),
            VALUES.map(lambda value: f"@g({value})\ndef f():"),
        ),
        st.lists(inner, max_size=3),
        st.integers(0, 3),
    ),
    max_leaves=6,
)
SHARED = Shaper(black)


@settings(max_examples=60, deadline=None)
@given(st.lists(STATEMENTS, max_size=5).map("\n".join))
def test_whatever_it_is_it_is_what_black_makes_of_it(source):
    assert SHARED.formatted(source + "\n") == black(source + "\n")


def test_a_shape_is_asked_for_once():
    asked = []
    shaper = Shaper(lambda text: asked.append(text) or black(text))
    rows = [f"VALUE_{number} = checks.broken({LONG}, {number})\nAT_{number} = {number}\n" for number in range(10, 20)]
    assert shaper.formatted("".join(rows)) == black("".join(rows))
    first = len(asked)
    assert first == 3
    shaper.formatted("".join(rows).replace("VALUE", "OTHER").replace("checks", "taught"))
    assert len(asked) == first  # what is left is the same text
    assert len(asked[-1].splitlines()) == 1


@pytest.mark.parametrize(
    "source",
    [
        "from a import b,c\n\n\n\n\nX=1\n",
        "import a\nX=1\n",
        f"from a.{'b' * 40} import {'c' * 30}, {'d' * 30}\n",
        "from a import (b,\n  c,)\nimport d as e\n\ndef f(): ...\n",
        "from __future__ import annotations\nimport a  # why\n",
        "def f():\n    from a import   b\n    return b\n",
        "try:\n    import a\nexcept ImportError:\n    a = None\n",
        f"class A ( {'B' * 40}, {'C' * 40} ):\n\n    x:int=1\n",
        'class A():\n\n    """Doc."""\n    x = 1\n    class B: pass\n',
        "class A:  # why\n    x = 1\n",
        "class A(B,):\n    # why\n    def f(self): return 1\n",
        "class A(B): ...\nclass C(D):\n    ...\n",
        "@a\nclass A( metaclass=B ):\n\n\n    async def f(self):\n        pass\n",
        "import a; import b\n",
        "def f():\n    ...\n\ndef g( a ):\n    ...\n    a = 1\n",
        'def f():\n    """Doc.\n    """\n    return 1\n',
        "if a:\n    b = 1\n    # about b\nc = 2\n",
        "def f():\n    for a in b:\n        c = 1\n\n        # about c\n    # about f\n# about all\n",
        "if a:\n    class A(B):\n        x=1\n    import c\n",
    ],
)
def test_imports_and_heads_of_classes_are_looked_up(source):
    shaper = Shaper(black)
    for text in (source, source, source.replace("B", "Q")):
        assert shaper.formatted(text) == black(text)


def test_what_is_left_of_modules_alike_is_asked_for_once():
    asked = []
    shaper = Shaper(lambda text: asked.append(text) or black(text))
    module = 'from .aa import Bb\n\n\nclass Cc(Bb):\n    """Dd."""\n\n    ee: int = 1\n'
    assert shaper.formatted(module) == module
    first = len(asked)
    other = module.replace("aa", "xx").replace("Bb", "Yy").replace("Cc", "Zz").replace("Dd", "Other words")
    assert shaper.formatted(other) == other
    assert len(asked) == first


def test_shapes_are_not_kept_without_end(monkeypatch):
    monkeypatch.setattr(shapes, "_MOST", 2)
    shaper = Shaper(black)
    for length in range(1, 6):
        shaper.formatted(f"{'a' * length}  =  1\n")
    assert len(shaper._made) <= 2


def test_ruff_formats_what_is_generated_as_black_does():
    pytest.importorskip("ruff")
    files = {
        str(path): path.read_text(encoding="utf-8")
        for path in sorted(GENERATED.rglob("*.py"))
        if "_runtime" not in path.parts
    }
    assert ruffed(files) == files
    crooked = {name: f"{ast.unparse(ast.parse(text))}\n" for name, text in list(files.items())[:8] if "# " not in text}
    assert crooked
    assert ruffed(crooked) == {name: black(text) for name, text in crooked.items()}


def test_what_has_no_form_of_its_own_is_left():
    assert Shaper(black).made("a = (", 0) is None


def test_where_words_are_added_the_statement_itself_is_looked_at():
    shaper = Shaper(lambda text: text.replace("(", "(more, "))
    assert shaper.made("of = f(1)", 0) == "of = f(more, 1)"
