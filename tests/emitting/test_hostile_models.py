"""Hostile words in every text of a model: they never become code, nor leave the output."""

import ast
import itertools
import json
import re
import subprocess
import sys

import frugal
import pytest
from shop import m, message, operation, result, rule, service, span

from docsgen.emitting.python import draft_package, draft_tests, emit
from docsgen.model import Equals, Items, Model, Sample, SharedType, ValueNote, from_json, to_json

TRAP = "open('PWNED','w').close()"
ATTACKS = [
    f'"""\n{TRAP}\n"""',
    f"'''+{TRAP}+'''",
    f'"+{TRAP}+"',
    f"'+{TRAP}+'",
    "\\",
    '\\"',
    "{" + TRAP + "}",
    "{{ 7*7 }}{% for x in (1,2) %}{{ x }}{% endfor %}{# c #}",
    f"a\n{TRAP}\n#",
    f"a\r{TRAP}\r",
    f"\x0c{TRAP}\x0b\x1c\x85\u2028{TRAP}\u2029",
    "a\x00b",
    "\u202egnp.exe\u2066",
    "../../../PWNED",
    "/tmp/PWNED",
    "\\N{BULLET}\\x41\\u0041\\U0001F600",
    "<script>alert(1)</script>-->",
    "__class__",
    "__init__",
    "model_config",
    "lambda",
    "None",
    "mro",
    '"]\n[project.scripts]\nx = "os:system',
    "",
    " ",
    "docsgen_text_0",
    "'docsgen_text_0'",
    "# coding: utf-7",
    "# fmt: off",
    "ABSENT",
    "con",
    "名前",
    "ﬁ",
    "a" * 300,
]
# What a word of the model's own stands in: changing it would make no model, or name what the runtime knows.
KEPT = {
    "kind", "role", "tier", "type", "location", "verdict", "operator", "op", "scheme", "method", "status_path",
    "code_path", "message_path", "url", "find", "replace", "path_prefix", "content_type", "status", "success", "failure",
    "unknown", "advice", "pattern",
}  # fmt: skip


class Hostile:
    """Puts attacks in place of every text of a model: ``words`` into names and paths, all in turn into the others."""

    def __init__(self, words):
        self._words = words
        self._turn = itertools.cycle(ATTACKS)

    def copy(self, value, key=""):
        if isinstance(value, dict):
            # A profile's loader sees to it that signatures can be made so.
            return {name: member if name == "signing" else self.copy(member, name) for name, member in value.items()}
        if isinstance(value, list):
            return [self.copy(member, key) for member in value]
        if not isinstance(value, str) or key in KEPT:
            return value
        if key == "file":
            return self._words
        if key in ("path", "then", "paths") and value.partition(".")[0] in ("request", "response"):
            role, *segments = value.split(".")
            return ".".join([role, *(re.sub(r"^([^\[]*)", self._named, segment) for segment in segments)])
        return f"{value}{self._words}" if key in ("id", "name", "code", "type_name") else next(self._turn)

    def _named(self, match):
        return match[1] + self._words


def small():
    """A model in which every kind of text stands once, so that all attacks are soon made on it."""
    request = message(
        "request",
        m("kept", required=True, description="d", scenario=None),
        m("chosen", enum=("A", "B"), default="A", format="f", value_notes=(ValueNote("A", "a"),)),
        m("fixed", const="C", scenario="S"),
        m("known", known_values=("K",), open_enum=True),
        m("inner", "object", m("deep", max_length=9), type_name="T", description="i"),
        m("rows", "array", m("cell"), items=None),
        m("values", "array", items=Items(type="string", enum=("V",))),
    )
    rules = (
        rule("requires", condition=Equals("request.chosen", ("A",)), then="request.known"),
        rule("or", paths=("request.known", "request.inner.deep")),
        rule("forbids", condition=Equals("request.fixed", ("x",)), then="request.rows[].cell"),
    )
    samples = tuple(
        Sample(role=role, text=text, valid=True, source=span())
        for role in ("request", "response")
        for text in ("{}", '"x"')
    )
    one = operation("op", request, message("response", result()), dependencies=rules, samples=samples, summary="s",
                    description="d", anchor="a", variant="v")  # fmt: skip
    hook = operation("hook", request, message("response", result()), kind="webhook", method=None, path=None)
    shared = SharedType(name="T", members=(m("deep", max_length=9, description="t")("T"),), description="d")
    return Model(version=1, operations=(one, hook), service=service(), shared_types=(shared,))


def made(words, model):
    return from_json(json.dumps(Hostile(words).copy(json.loads(to_json(model)))))


def written(files, folder):
    for path, text in files.items():
        assert all(part not in ("", ".", "..") for part in path.split("/"))
        assert path.isascii()
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode("utf-8"))
        if path.endswith(".py"):
            assert called(ast.parse(text)) == []


def called(tree):
    """Calls that could only be ours."""
    return [
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("open", "exec", "eval")
    ]


IMPORT = """
import importlib, pathlib, sys
sys.dont_write_bytecode = True
for number, folder in enumerate(sorted(pathlib.Path(".").iterdir())):
    sys.path[:0] = [str(folder), str(folder / "tests")]
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        module = importlib.import_module(".".join(parts[1:] if parts[0] == "tests" else parts))
        if parts[1:2] == ("validators",) and hasattr(module, "request"):
            assert module.request({}) and module.response({})
    del sys.path[:2]
    ours = ("hostile", "support", "receiving", "conftest", "properties")
    for name in [name for name in sys.modules if name.partition(".")[0] in ours]:
        del sys.modules[name]
print("imported")
"""


@pytest.mark.no_cover
def test_hostile_words_stay_words(tmp_path):
    for number, words in enumerate(ATTACKS[::3]):
        model = made(words, small())
        # One as users get it; the others before black has seen them, as it makes no code of what is none.
        drafts = draft_package(model, package="hostile") | dict(draft_tests(model, package="hostile").files)
        files = drafts if number else emit(model, package="hostile").files
        assert "hostile/models/types.py" in files
        written(files, tmp_path / str(number))
    command = [sys.executable, "-W", "error", "-c", IMPORT]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "imported\n"), done.stderr
    assert list(tmp_path.rglob("PWNED")) == []


def test_the_tests_of_hostile_models_pass(tmp_path):
    words = f'"""\n{TRAP}\n"""\\'
    written(emit(made(words, small()), package="hostile").files, tmp_path)
    command = [sys.executable, "-m", "pytest", *frugal.PLUGIN, "-q", "-c", "pyproject.toml", "-p", "no:cacheprovider"]
    environment = frugal.environment()
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
    assert list(tmp_path.rglob("PWNED")) == []
