"""Names in sentences, resolved as the contract says."""

import pytest
from pages import compiled, names, operation

from docsgen.linking.references import Resolver, Unresolved, common_element
from docsgen.model import AllOf, AnyOf, Equals, NotEquals, Present
from docsgen.prose import SELF


def dependencies(body, **how):
    return [(d.kind, d.condition, d.then, d.paths) for d in operation(body, **how).dependencies]


def test_objects_and_arrays_are_not_compared():
    for declared in ("Integer", "Order", "Array<String>"):
        body = f"#### count (Integer)\nThe value must be equal to _items_.\n#### items ({declared})\n"
        found = [(kind, paths) for kind, _, _, paths in dependencies(body)]
        assert found == ([("relational", ("request.count", "request.items"))] if declared == "Integer" else [])
    assert Resolver([]).type_of("request.count") is None


def requires(name: str) -> str:
    return f"This parameter must be specified when the value of _{name}_ is `v`.\n"


def test_siblings_come_before_the_rest_of_the_message():
    body = f"#### x (String)\n#### a (A)\n##### x (String)\n##### y (String)\n{requires('x')}"
    assert dependencies(body) == [("requires", Equals("request.a.x", ("v",)), "request.a.y", ())]


def test_children_come_before_siblings():
    body = f"#### x (String)\n#### a (A)\n{requires('x')}\n##### x (String)\n"
    assert dependencies(body) == [("requires", Equals("request.a.x", ("v",)), "request.a", ())]


def test_up_the_tree_comes_before_elsewhere():
    body = (
        f"#### x (String)\n#### a (A)\n##### b (B)\n###### y (String)\n{requires('x')}\n#### c (C)\n##### x (String)\n"
    )
    assert dependencies(body) == [("requires", Equals("request.x", ("v",)), "request.a.b.y", ())]


def test_elsewhere_in_the_message():
    body = f"#### a (A)\n##### b (B)\n###### x (String)\n#### y (String)\n{requires('x')}"
    assert dependencies(body) == [("requires", Equals("request.a.b.x", ("v",)), "request.y", ())]


def test_two_equally_near_are_unexplained():
    body = f"#### a (A)\n##### x (String)\n#### b (B)\n##### x (String)\n#### y (String)\n{requires('x')}"
    result = compiled(body)
    assert names(result) == ["unexplained-sentence"]
    assert "x means request.a.x or request.b.x" in result.findings[0].message
    assert result.model.operations[0].dependencies == ()
    (sentence,) = result.model.operations[0].sentences
    assert (sentence.verdict, sentence.rule) == ("unexplained", None)


def test_a_name_that_is_nowhere_is_unexplained():
    result = compiled(f"#### y (String)\n{requires('x')}")
    assert names(result) == ["unexplained-sentence"]
    assert "x means no parameter" in result.findings[0].message


def test_a_dotted_name_is_a_suffix_of_whole_segments():
    body = f"#### a (A)\n##### x (String)\n#### ba (B)\n##### x (String)\n#### y (String)\n{requires('a.x')}"
    assert dependencies(body) == [("requires", Equals("request.a.x", ("v",)), "request.y", ())]
    assert names(compiled(f"#### x (String)\n#### y (String)\n{requires('a.x')}")) == ["unexplained-sentence"]


def test_two_scenarios_of_one_name_are_one_path():
    body = (
        "#### m (M)\n**Scenario: A** (A)\n##### x (String)\n**Scenario: B** (B)\n##### x (String)\n"
        f"#### y (String)\n{requires('x')}"
    )
    assert dependencies(body) == [("requires", Equals("request.m.x", ("v",)), "request.y", ())]


def test_a_received_message_may_name_the_sent_one():
    body = "#### x (String)\n\n## Response parameters\n\n#### y (String)\nThis field is returned when _x_ is `v`.\n"
    assert dependencies(body) == [("returned_if", Equals("request.x", ("v",)), "response.y", ())]


def test_a_sent_message_never_names_the_received_one():
    body = f"#### y (String)\n{requires('x')}\n## Response parameters\n\n#### x (String)\n"
    assert names(compiled(body)) == ["unexplained-sentence"]


def received(sentence: str) -> str:
    return (
        f"#### x (String)\n#### z (String)\n\n## Response parameters\n\n#### x (String)\n#### y (String)\n{sentence}\n"
    )


def test_in_the_request_means_the_request():
    body = received("This field is returned when the value of _x_ in the request is `v`.")
    assert dependencies(body) == [("returned_if", Equals("request.x", ("v",)), "response.y", ())]
    both = received("This field is returned when _x_ in the request is `v` and _x_ is `w`.")
    assert dependencies(both) == [
        ("returned_if", AllOf((Equals("request.x", ("v",)), Equals("response.x", ("w",)))), "response.y", ())
    ]


def test_in_the_request_is_never_the_response():
    body = received("This field is returned when the value of _y_ in the request is `v`.")
    assert names(compiled(body)) == ["unexplained-sentence"]


def test_in_the_request_of_a_request_is_its_nearest():
    body = "#### x (String)\n#### a (A)\n##### x (String)\n##### y (String)\n"
    sentence = "This parameter must be specified when the value of _x_ in the request is `v`.\n"
    assert dependencies(body + sentence) == [("requires", Equals("request.a.x", ("v",)), "request.a.y", ())]


def test_a_webhook_does_not_say_which_request_it_means():
    head = "# notify\n\n## Request parameters\n\n"
    body = "#### x (String)\n#### y (String)\nThis field is returned when the value of _x_ in the request is `v`.\n"
    result = compiled(body, head=head)
    assert names(result) == ["unexplained-sentence"]
    assert "not clear in which request x is meant" in result.findings[0].message


def test_a_webhook_receives_its_request():
    head = "# notify\n\n## Request parameters\n\n"
    body = "#### y (String)\nThis field is returned when _x_ is `v`.\n\n## Response parameters\n\n#### x (String)\n"
    assert dependencies(body, head=head) == [("returned_if", Equals("response.x", ("v",)), "request.y", ())]


def test_conditions_of_every_shape():
    body = """\
    #### a (String)
    #### b (String)
    #### c (String)
    This parameter is required when _a_ is `1` or _b_ is not `2`.
    #### d (String)
    This parameter is required when _a_ is specified and _b_ is not specified.
    """
    assert [condition for _, condition, _, _ in dependencies(body)] == [
        AnyOf((Equals("request.a", ("1",)), NotEquals("request.b", ("2",)))),
        AllOf((Present("request.a", present=True), Present("request.b", present=False))),
    ]


def test_a_rule_said_of_both_its_parameters_is_one():
    body = "#### a (String)\n_a_ and _b_ cannot both be null.\n#### b (String)\n_b_ and _a_ cannot both be null.\n"
    made = operation(body)
    assert [(d.kind, d.paths) for d in made.dependencies] == [("or", ("request.a", "request.b"))]
    assert len(made.dependencies[0].evidence) == 2


def test_a_rule_within_array_elements():
    body = f"#### g (Array<G>)\n##### x (String)\n##### y (String)\n{requires('x')}"
    assert dependencies(body) == [("requires", Equals("request.g[].x", ("v",)), "request.g[].y", ())]


def test_a_rule_across_two_arrays_stands_nowhere():
    body = f"#### g (Array<G>)\n##### x (String)\n#### h (Array<H>)\n##### y (String)\n{requires('x')}"
    result = compiled(body)
    assert names(result) == ["unexplained-sentence"]
    assert "no array element in common" in result.findings[0].message


@pytest.mark.parametrize(
    ("paths", "common"),
    [
        (["request.a", "request.b"], True),
        (["request.a", "request.g[].b"], True),
        (["request.g[].a", "request.g[].h[].b"], True),
        (["request.g[].a", "request.h[].b"], False),
        (["request.g[].a", "request.gh[].b"], False),
        (["request.a", "request.g[].b", "request.g[].h[].c", "request.g[].i[].d"], False),
    ],
)
def test_common_element(paths, common):
    assert common_element(paths) is common


def test_each_required_without_the_other_is_one_choice():
    body = """\
    #### a (String)
    Required if _b_ is not specified.
    #### b (String)
    Required if _a_ is not specified.
    #### c (String)
    Required if _a_ is not specified.
    """
    made = operation(body)
    assert [(d.kind, d.condition, d.then, d.paths) for d in made.dependencies] == [
        ("requires", Present("request.a", present=False), "request.c", ()),
        ("or", None, None, ("request.a", "request.b")),
    ]
    assert [proof.span.line for proof in made.dependencies[1].evidence] == [10, 12]


def test_a_rule_about_the_message_as_a_whole():
    made = operation("One of _a_ or _b_ is required.\n\n#### a (String)\n#### b (String)\n")
    assert [(d.kind, d.paths) for d in made.dependencies] == [("or", ("request.a", "request.b"))]


def test_nothing_is_said_of_itself_by_a_sentence_about_no_parameter():
    with pytest.raises(Unresolved, match="about no parameter"):
        Resolver(()).path(SELF, None)
