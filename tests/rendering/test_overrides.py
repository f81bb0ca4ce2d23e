"""What a user's templates override: where they are looked up, what cannot work, and what is worth a finding."""

import msgspec.structs
import pytest

from docsgen.diagnostics import UsageProblem
from docsgen.rendering import Custom, Target, load_targets
from docsgen.rendering.custom import Lookup, built_in_sources
from docsgen.rendering.failing import near
from docsgen.rendering.overrides import checked, findings
from docsgen.rendering.reading import block_texts, digest, mark, marks, outline

MODEL = "client/model.py.jinja"
EXTENDS = f'{{% extends "builtin/{MODEL}" %}}'


def custom(texts, *targets):
    return Custom(folder="mine", texts=tuple(sorted(texts.items())), targets=(*load_targets(), *targets))


def told(texts, *targets):
    own = custom(texts, *targets)
    return [(found.name, found.span.file, found.span.line) for found in findings(own, checked(own))]


def refused(texts):
    with pytest.raises(UsageProblem) as caught:
        checked(custom(texts))
    return str(caught.value)


def test_where_templates_are_looked_up():
    own = custom({MODEL: "all", f"operations/pay/{MODEL}": "pay", "part.jinja": "part"})
    pay, other = Lookup(own, "pay"), Lookup(own, "refund")
    assert (pay(MODEL).text, other(MODEL).text) == ("pay", "all")
    assert pay(f"project/{MODEL}").text == "all"
    assert pay(f"builtin/{MODEL}").file == f"builtin/{MODEL}"
    assert pay("client/types.py.jinja").file == "builtin/client/types.py.jinja"
    assert pay("part.jinja").file == "mine/part.jinja"
    assert pay("nowhere") is None
    assert pay("project/client/types.py.jinja") is None
    assert own.operations == ("pay",)
    assert "part.jinja" in other.names
    assert not [name for name in other.names if name.startswith("operations/")]


def test_blocks_are_found_by_their_tags_as_jinja_finds_them():
    count = 0
    for source in built_in_sources():
        names = [block.name for block in outline(source).blocks]
        assert sorted(block_texts(source.text)) == sorted(names), source.name
        count += len(names)
    assert count > 100


def test_every_template_with_words_has_a_block():
    bare = {source.name for source in built_in_sources() if not outline(source).blocks}
    assert bare == {
        "client/py.typed.jinja",
        "tests/properties/facts.json.jinja",
        "validators/demands.jinja",
        "validators/tests.jinja",
    }


def test_an_unclosed_tag_is_left_alone():
    assert block_texts("{% endblock %}{% block a %}x") == {}
    assert block_texts("{% block a %}\nx{% block b scoped %}y{% endblock b %}\n{% endblock %}") == {
        "a": "x{% block b scoped %}y{% endblock b %}\n",
        "b": "y",
    }


def test_layout_does_not_change_what_a_block_is():
    assert digest("a\n\n  b  \n") == digest("a\n  b")
    assert digest("a\n  b") != digest("a\nb")


def test_marks_are_read_as_they_are_written():
    text = f"x\n{mark('a.jinja', 'b', 'text')}\n{mark('a.jinja', None, 'text')}"
    assert [(each.template, each.block, each.digest, each.line) for each in marks(text)] == [
        ("a.jinja", "b", digest("text"), 2),
        ("a.jinja", None, digest("text"), 3),
    ]


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        ({MODEL: "\n{% if %}"}, f"mine/{MODEL}:2: this is no template: Expected an expression"),
        ({"a.jinja": "{{ x|jsn }}"}, "mine/a.jinja:1: this is no template: No filter named 'jsn'.\nhelp: did you mean 'json'?"),
        ({"a.jinja": "{{ x|json(indent=2, indent=2) }}"}, "mine/a.jinja: this is no template: keyword argument repeated"),
        ({"a.jinja": "{{ x|join }}"}, "No filter named 'join'.\nhelp: docsgen has few of Jinja's filters; texts have"),
        ({"a.jinja": "{{ x is defind }}"}, "No test named 'defind'.\nhelp: did you mean 'defined' or"),
        ({"a.jinja": '\n{% include "b.jinja" %}'}, "mine/a.jinja:2: there is no template 'b.jinja'"),
        ({"a.jinja": '{% import "validators/test.jinja" as t %}'}, "help: did you mean 'validators/tests.jinja'"),
        ({"a.jinja": '{% include ["b.jinja", "c.jinja"] %}'}, "there is no template 'b.jinja'"),
        ({MODEL: '{% extends "builtin/client/mode.py.jinja" %}'}, "help: did you mean 'builtin/client/model.py.jinja'"),
        (
            {MODEL: f"{EXTENDS}\n{{% block importz %}}{{% endblock %}}"},
            f"mine/{MODEL}:2: builtin/{MODEL} has no block 'importz', so nothing would come of this one\nhelp: did you",
        ),
        ({MODEL: f"{EXTENDS}{{% block zzz %}}{{% endblock %}}"}, "`docsgen template list` shows the blocks"),
        (
            {MODEL: f'{{% extends "{MODEL}" %}}'},
            f"mine/{MODEL}:1: mine/{MODEL} extends itself\nhelp: docsgen's own is builtin/{MODEL}",
        ),
        ({"a.jinja": '{% extends "b.jinja" %}', "b.jinja": '\n{% extends "a.jinja" %}'}, "mine/b.jinja:2: mine/a.jinja extends itself"),
    ],
)  # fmt: skip
def test_what_cannot_work(texts, message):
    assert message in refused(texts)


def test_what_is_overridden():
    own = custom(
        {
            "client/types.py.jinja": "all of it",
            MODEL: f"{EXTENDS}\n{{% block imports %}}{{% block new %}}{{% endblock %}}{{% endblock %}}",
            f"operations/pay/{MODEL}": f'{{% extends "project/{MODEL}" %}}{{% block imports %}}{{% endblock %}}'
            "{% block more %}{% endblock %}",
            "own.jinja": "{% extends which %}{% block any %}{% endblock %}",
            "notes.txt": "{% no template",
        }
    )
    assert [(each.source.name, each.line, each.block) for each in checked(own)] == [
        (MODEL, 2, "imports"),
        ("client/types.py.jinja", 1, None),
        (f"operations/pay/{MODEL}", 1, "more"),
    ]


def test_overrides_without_a_mark_are_noted_and_those_of_changed_ones_told():
    texts = block_texts(next(each.text for each in built_in_sources() if each.name == MODEL))
    now, then = mark(MODEL, "imports", texts["imports"]), mark(MODEL, "imports", "something else")
    block = "\n{% block imports %}{% endblock %}"
    assert told({MODEL: f"{EXTENDS}\n{now}{block}"}) == []
    assert told({MODEL: f"{EXTENDS}\n{then}{block}"}) == [("override-of-changed", f"mine/{MODEL}", 2)]
    assert told({MODEL: f"{EXTENDS}{block}"}) == [("unmarked-override", f"mine/{MODEL}", 2)]
    assert told({"client/types.py.jinja": mark("client/types.py.jinja", None, "x")}) == [
        ("override-of-changed", "mine/client/types.py.jinja", 1)
    ]


def test_templates_that_nothing_is_made_from():
    a_target = Target(name="a", template="a.jinja", each="operation", path="{id}.txt")
    assert told({"a.jinja": ""}) == [("unused-template", "mine/a.jinja", 1)]
    assert told({"a.jinja": ""}, a_target) == []
    assert told({"operations/pay/a.jinja": ""}, a_target) == []
    assert told({"a.jinja": '{% include "b.jinja" %}', "b.jinja": "x"}, a_target) == []
    assert told({"operations/pay/b.jinja": "", "a.jinja": '{% import "b.jinja" as b %}', "b.jinja": ""}, a_target) == []
    assert told({"a.jinja": "{% include which %}", "b.jinja": ""}, a_target) == []
    assert told({"a.jinja": '{% include "b.jinja" ignore missing %}', "operations/pay/b.jinja": ""}, a_target) == []
    assert told({"a.jinja": '{% include ["b.jinja", "c.jinja"] %}', "c.jinja": ""}, a_target) == []
    assert told({"a.jinja": '{% include ["b.jinja", which] %}'}, a_target) == []
    assert told({"a.jinja": '{% include ["b.jinja", "c.jinja"] ignore missing %}'}, a_target) == []
    assert told({"operations/pay/b.jinja": ""}, a_target) == [("unused-template", "mine/operations/pay/b.jinja", 1)]


def test_a_target_whose_template_is_nowhere_uses_nothing():
    own = msgspec.structs.replace(
        custom({"b.jinja": ""}), targets=(Target(name="a", template="a", each="api", path="a"),)
    )
    assert [found.name for found in findings(own, ())] == ["unused-template"]


def test_what_is_near():
    assert near("operaton", ["operation", "x"]) == "did you mean 'operation'?"
    assert near("zzz", ["operation"]) is None
