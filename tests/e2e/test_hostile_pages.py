"""Hostile words on a page, from Markdown to the imported package: they never become code, nor leave the output."""

import json
import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from docsgen.cli.main import main
from docsgen.rendering import formatting

TRAP = "open('PWNED','w').close()"
HOSTILE = {
    "triple double quotes": f'"""\n{TRAP}\n"""',
    "triple single quotes": f"'''+{TRAP}+'''",
    "trailing backslash": "\\",
    "quote and backslash": '\\"',
    "braces": "{" + TRAP + "}",
    "jinja": "{{ 7*7 }}{% for x in (1,2) %}{{ x }}{% endfor %}{# c #}",
    "newline": f"a\n{TRAP}\n#",
    "carriage return": f"a\r{TRAP}\r",
    "form feed and line separator": f"a\x0c{TRAP}\u2028{TRAP}\x85",
    "nul": "a\x00b",
    "bidi": "\u202egnp.exe\u2066",
    "path": "../../../PWNED",
    "absolute path": "/tmp/PWNED",
    "unicode name": "\\N{BULLET}\\x41\\u0041\\U0001F600",
    "html": "<script>alert(1)</script>-->",
    "dunder": "__class__",
    "keyword": "lambda",
    "toml": '"]\n[project.scripts]\nx = "os:system',
    "surrogate": "\ud800",
}


def page(words: str) -> str:
    """A page with ``words`` wherever a page can say something; one line where only one can stand."""
    line = " ".join(words.split()) or "x"
    code = line.replace("`", "")
    name = "".join(line.split()).replace("(", "").replace(")", "") or "x"
    sample = json.dumps({line: words, name: [words]})
    return dedent(f"""\
        # call {line} ({line})

        > {line}

        `POST /v1/{name}`

        {line}

        > **Note**: Set the data type of each field (except array) as String.

        ## Request parameters

        #### {name} (String, REQUIRED)

        {line} The value is fixed as `{code}`.

        #### {name}2 (String)

        {line} Valid values are:

        - `{code}`: {line}
        - `A`: {line}

        #### b (Integer)

        Defaults to `{code}`.

        > **Note**: This parameter must be specified when the value of _{name}2_ is `{code}`.

        #### o (Obj, REQUIRED)

        **Scenario: {line}** ({line})

        ##### {name} (Array<String>)

        Only `{code[:1]}` and digits are allowed.

        ## Response parameters

        #### result (Result)

        ##### resultStatus (String)

        ##### {name} (String)

        ## Result/Error codes

        | Code | Value | Message | Further action |
        |---|---|---|---|
        | {name.replace("|", "")} | F | {line.replace("|", "")} | {line.replace("|", "")} |
        | SUCCESS | S | ok | |

        ## Request

        ```json
        """) + sample + "\n```\n"


LOOK = """\
import ast, importlib, pkgutil, sys, tomllib
from pathlib import Path
sys.path.insert(0, "generated")
for path in Path("generated").rglob("*.py"):
    ast.parse(path.read_text(encoding="utf-8"))
tomllib.loads(Path("generated/pyproject.toml").read_text(encoding="utf-8"))
import api
for found in pkgutil.walk_packages(api.__path__, "api."):
    importlib.import_module(found.name)
for name in api.__all__:
    getattr(api, name)
"""


@pytest.fixture(params=HOSTILE.values(), ids=HOSTILE)
def project(request, tmp_path, monkeypatch):
    """A project in a folder of its own, whose one page is hostile."""
    home = tmp_path / "a" / "b" / "project"
    (home / "pages").mkdir(parents=True)
    (home / "docsgen.toml").write_text(
        '[docsgen]\ninputs = ["pages/*.md"]\noutput = "generated"\npackage = "api"\nprofile = "antom"\n'
    )
    (home / "pages" / "page.md").write_bytes(page(request.param).encode("utf-8", "surrogatepass"))
    monkeypatch.chdir(home)
    return home


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


SHAPED = ("triple double quotes", "newline", "unicode name")
"""Whose files black formats; the others' stay as they were rendered, which takes a fraction of the time."""


@pytest.mark.no_cover
def test_hostile_words_never_become_code_or_leave_the_output(project, tmp_path, capsys, request, monkeypatch):
    if request.node.callspec.id not in SHAPED:
        monkeypatch.setitem(formatting._FORMATTERS, "black", lambda text: text)
    before = everything(tmp_path)
    status = main(["generate"])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    assert not any(char in said.out + said.err for char in "\x00\x0c\u202e\u2066\u2028\x85\x1b")
    new = everything(tmp_path) - before
    inside = ("a/b/project/generated", "a/b/project/.docsgen")
    assert [path for path in new if not path.startswith(inside)] == []
    if "\ud800".encode("utf-8", "surrogatepass") in (project / "pages" / "page.md").read_bytes():
        assert status == 1  # no UTF-8: an error, and nothing is written
        assert not (project / "generated").exists()
        return
    assert status == 0, said.err
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", LOOK],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [path for path in everything(tmp_path) if "PWNED" in Path(path).name] == []
    assert [
        path
        for path in (project / "generated").rglob("*")
        if "pwned" in path.name.lower() and path.suffix != ".md" and "PWNED" in path.name
    ] == []


def test_hostile_words_leave_inspect_calm(project, capsys):
    for form in ("text", "json"):
        status = main(["inspect", "pages/page.md", "--profile", "antom", "--format", form])
        said = capsys.readouterr()
        assert status in (0, 1)
        assert "Traceback" not in said.err
        assert not any(char in said.out + said.err for char in "\x00\x0c\u202e\u2066\u2028\x85\x1b")
        if form == "json":
            assert set(json.loads(said.out)) == {"docsgen", "schema", "operations", "diagnostics"}
