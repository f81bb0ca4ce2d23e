"""Packages that are served, or put to the proof, are made from the user's templates too."""

import msgspec.structs
import pytest
from shop import m, message, operation, shop

from docsgen.emitting.python import draft_package, draft_tests, emit_mock
from docsgen.rendering import Custom, TargetProblem, load_targets

VALIDATORS = """\
{% extends "builtin/validators/operation.py.jinja" %}
{% block more %}
MINE = {{ suite.callable|literal }}
{% endblock %}
"""
OWN = Custom(
    folder="mine",
    texts=(
        (
            "tests/operation.py.jinja",
            '{% extends "builtin/tests/operation.py.jinja" %}{% block more %}# {{ suite.bases|length }} bases\n{% endblock %}',
        ),
        ("validators/operation.py.jinja", VALIDATORS),
    ),
)


def small():
    request = message("request", m("word", max_length=9, required=True))
    return shop(operation("search", request, message("response", m("found"))))


def without(name):
    targets = [target for target in load_targets() if target.name != name]
    return msgspec.structs.replace(OWN, targets=tuple(targets))


def test_what_is_served_and_proved_is_what_is_generated():
    model = small()
    assert emit_mock(model, package="acme", custom=OWN)["acme/validators/search.py"].endswith("MINE = True\n")
    assert draft_package(model, package="acme", custom=OWN)["acme/validators/search.py"].endswith("MINE = True\n")
    assert draft_tests(model, package="acme", custom=OWN).files["tests/test_search.py"].endswith("# 4 bases\n")


def test_what_is_off_and_needed_is_told():
    with pytest.raises(TargetProblem, match="needs the target 'testing', which is off or writes elsewhere"):
        emit_mock(small(), package="acme", custom=without("testing"))
    moved = [
        msgspec.structs.replace(each, path=f"x/{each.path}") if each.name == "test" else each for each in load_targets()
    ]
    with pytest.raises(TargetProblem, match="needs the target 'test', which"):
        draft_tests(small(), package="acme", custom=msgspec.structs.replace(OWN, targets=tuple(moved)))
