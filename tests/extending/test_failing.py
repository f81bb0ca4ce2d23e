"""Plugins that fail are named, and the run goes on without what they do there."""

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest
from packages import installed, package

from docsgen.cli.main import main
from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.extending import Plugins, plugins_for
from docsgen.extending.guarding import guarded
from docsgen.project import load_config, plugins_of, read_named, steps
from docsgen.rendering import Custom, environment_for, render

RULE = """\
from docsgen.plugins import *
def read(statement, subject):
    {0}
R = Rule("r", read, ("glyphs",))
"""
DIALECT = """\
from docsgen.plugins import *
def parse(page):
    raw = parse_as_docsgen(page)
    {0}
D = Dialect("d", lambda page: True, parse)
"""
CHECK = """\
from docsgen.plugins import *
ROW = FindingRule("ACME101", "path", "warning", "A path.")
def find(site):
    yield finding(ROW, site.model.operations[0].source, "here")
    {0}
C = Check((ROW,), find)
"""
PAGE = """\
# book

`POST /v1/book`

## Request parameters

#### a (String)

Holds 12 glyphs.

#### b (String)

Holds 13 glyphs.
"""
AS = "from docsgen.plugins import *\n"
UNFIT = {
    "import": ("1 / 0", "rules R", "it cannot be loaded: ZeroDivisionError: division by zero"),
    "exit": ("raise SystemExit(3)", "rules R", "it cannot be loaded: SystemExit: 3"),
    "syntax": ("def", "rules R", "it cannot be loaded: SyntaxError: invalid syntax (acme.py, line 1)"),
    "lines": ("raise ValueError('a\\n\\x1b[1mb')", "rules R", "it cannot be loaded: ValueError: a \\x1b[1mb"),
    "mute": ("class E(Exception):\n  __str__ = None\nraise E", "rules R", "it cannot be loaded: E"),
    "missing": ("", "rules R", "it cannot be loaded: AttributeError: module 'acme' has no attribute 'R'"),
    "kind": ("R = 1", "rulers R", "there are no plugins of this kind: they are dialects, rules, profiles, checks,"),
    "rule": ("R = 1", "rules R", "it is a int, and no Rule of docsgen.plugins"),
    "read": (AS + "R = Rule('r', 1, ('a',))", "rules R", "its read is a int, and nothing to call"),
    "cues": (AS + "R = Rule('r', print, ['a'])", "rules R", "cues is of the type list, not tuple"),
    "cue": (AS + "R = Rule('r', print, (1,))", "rules R", "cues[0] is of the type int, not str"),
    "no cue": (AS + "R = Rule('r', print, ())", "rules R", "its cues are words in lower case, at least one"),
    "upper cue": (AS + "R = Rule('r', print, ('A',))", "rules R", "its cues are words in lower case, at least one"),
    "dialect": ("D = print", "dialects D", "it is a builtin_function_or_method, and no Dialect of docsgen.plugins"),
    "profile": ("P = 1", "profiles p=P", "it is a int, and no text or file of TOML"),
    "profile gone": ("import pathlib\nP = pathlib.Path('gone')", "profiles p=P", "its file cannot be read: [Errno 2]"),
    "profile wrong": ("P = '[service]'", "profiles p=P", "the profile cannot be used: Object missing required field"),
    "profile bytes": (
        "class P:\n    def read_text(encoding):\n        return b''",
        "profiles p=P",
        "it cannot be read: TypeError",
    ),
    "profile known": ("P = ''", "profiles antom=P", "docsgen itself has a profile of that name"),
    "check": ("C = 1", "checks C", "it is a int, and no Check of docsgen.plugins"),
    "rows": (AS + "C = Check([], print)", "checks C", "rules is of the type list, not tuple"),
    "code": (AS + "C = Check((FindingRule('DG101', 'a', 'note', ''),), print)", "checks C", "the code 'DG101' is none"),
    "no code": (AS + "C = Check((FindingRule('A1', 'a', 'note', ''),), print)", "checks C", "the code 'A1' is none"),
    "name": (AS + "C = Check((FindingRule('AB1', 'a/b', 'note', ''),), print)", "checks C", "the name 'a/b' of AB1"),
    "severity": (
        AS + "C = Check((FindingRule('AB1', 'a', 'bad', ''),), print)",
        "checks C",
        "rules[0].severity is 'bad'",
    ),
    "folder": ("T = 1", "targets T", "it is a int, and no folder"),
    "table": ("T = '/nowhere'", "targets T", "the table of targets cannot be used: [Errno 2]"),
    "filter": ("F = 1", "filters f=F", "it is a int, and nothing to call"),
    "filter known": ("F = print", "filters literal=F", "docsgen itself has a filter of that name"),
    "filter kept": ("F = print", "filters sort=F", "docsgen itself has a filter of that name"),
    "filter name": ("F = print", "filters a-b=F", "its name is none for a filter"),
    "renderer": ("R = 1", "renderers csv=R", "it is a int, and nothing to call"),
    "renderer known": ("R = print", "renderers sarif=R", "docsgen itself has a format of that name"),
    "renderer name": ("R = print", "renderers Csv=R", "its name is none for a format"),
}


def lint(folder: Path, text: str = PAGE):
    file = folder / "book.md"
    file.write_text(text)
    understood = read_named([str(file)])
    (operation,) = understood.model.operations
    return understood.findings, {each.name: each.max_length for each in operation.request.parameters}


@pytest.mark.parametrize(("code", "brings", "why"), UNFIT.values(), ids=list(UNFIT))
def test_what_is_not_as_agreed_is_not_used(bring, code, brings, why):
    plugins = bring(code, brings)
    (member,) = plugins.members
    assert (member.state, member.why[: len(why)]) == ("failed", why)
    (failure,) = plugins.failures
    assert failure.what == f"the {member.kind[:-1]} {member.name} of the plugin acme 1.0"
    assert "\n" not in failure.why


def test_a_target_whose_template_is_missing_is_not_used(bring, tmp_path):
    row = '[[target]]\nname = "a"\ntemplate = "a.jinja"\neach = "api"\npath = "a"\nformatter = "none"\n'
    (tmp_path / "targets.toml").write_text(row)
    plugins = bring(f"T = {str(tmp_path)!r}", "targets T")
    assert plugins.members[0].why == "its target 'a' names the template 'a.jinja', which is not there"


def test_two_of_one_name_are_both_left_out_and_each_names_the_other(bring):
    bring("P = ''", "profiles p=P", "filters f=print", name="one")
    row = (
        AS
        + "C = Check((FindingRule('AB1', '{}', 'note', ''),), print)\nP = '[service]\\nname = \"x\"\\ntitle = \"X\"\\nbase_urls = [{{name = \"a\", url = \"https://a.example\"}}]'\n"
    )
    bring(row.format("a"), "profiles twice=P", "checks C", name="two")
    plugins = bring(row.format("b"), "profiles twice=P", "checks C", name="three")
    whys = {(each.distribution, each.kind): each.why for each in plugins.members if each.kind in ("profiles", "checks")}
    assert whys["two", "profiles"] == "three/twice brings twice as well, so neither is used"
    assert whys["three", "profiles"] == "two/twice brings twice as well, so neither is used"
    assert whys["two", "checks"] == "three/C brings AB1 as well, so neither is used"
    assert (plugins.profiles, plugins.checks) == ({}, ())
    with pytest.raises(UsageProblem) as raised:
        steps.profile_named("twice", plugins)
    assert raised.value.help.startswith("the profile twice of the plugin three 1.0: two/twice brings")


def test_the_rule_of_a_page_where_it_fails_has_read_nothing_there(bring, tmp_path):
    bring(
        RULE.format("n = statement.sentence.text.plain; assert '13' not in n; return enforced(('max_length', 12))"),
        "rules R",
    )
    findings, lengths = lint(tmp_path)
    assert lengths == {"a": None, "b": None}
    (failed,) = findings
    assert (failed.name, failed.span.line) == ("failed-plugin", 13)
    assert (
        failed.message == "the rule R of the plugin acme 1.0 fails: AssertionError; the page is read without this rule"
    )
    assert lint(tmp_path, PAGE.replace("13", "14")) == ((), {"a": 12, "b": 12})


def test_two_rules_that_read_different_things_have_read_nothing(bring, tmp_path):
    bring(RULE.format("return enforced(('max_length', 12))"), "rules R", name="one")
    bring(RULE.format("return enforced(('max_length', 12))"), "rules R", name="same")
    assert lint(tmp_path) == ((), {"a": 12, "b": 12})
    bring(RULE.format("return enforced(('max_length', 13))"), "rules R", name="two")
    findings, lengths = lint(tmp_path)
    assert lengths == {"a": None, "b": None}
    assert [found.message for found in findings] == [
        "no rule reads this sentence in full: one/R and two/R read different things in it"
    ] * 2


def test_a_rule_that_does_not_read_a_sentence_leaves_it_to_others(bring, tmp_path):
    bring(RULE.format("return None"), "rules R", name="none")
    assert lint(tmp_path) == ((), {"a": None, "b": None})
    bring(RULE.format("return enforced(('max_length', 12))"), "rules R", name="some")
    assert lint(tmp_path) == ((), {"a": 12, "b": 12})


def test_a_check_that_claims_a_code_twice_is_not_used(bring):
    plugins = bring(CHECK.format("") + "B = C", "checks B", "checks C")
    assert [member.why for member in plugins.members] == [
        "acme/C brings ACME101 as well, so neither is used",
        "acme/B brings ACME101 as well, so neither is used",
    ]
    plugins = bring(
        AS + "ROW = FindingRule('AB1', 'a', 'note', '')\nC = Check((ROW, ROW), print)", "checks C", name="b"
    )
    assert "its rules have a code or a name twice" in [member.why for member in plugins.members]


def test_what_docsgen_reads_itself_no_plugin_reads_otherwise(bring, tmp_path):
    bring(RULE.format("return enforced(('max_length', 1))").replace("glyphs", "characters"), "rules R")
    text = PAGE.replace("Holds 12 glyphs", "Maximum length: 12 characters")
    assert lint(tmp_path, text) == ((), {"a": 12, "b": None})


DIALECTS = {
    "raises": ("raise KeyError('a')", "fails: KeyError: 'a'"),
    "nothing": ("return None", "gives what it may not: the page is of the type NoneType, not RawPage"),
    "inside": (
        "return raw._replace(title='a')",
        "gives what it may not: the page.title is of the type str, not reading.text.Text | None",
    ),
    "deep": (
        "return raw._replace(request=raw.request._replace(role='both'))",
        "gives what it may not: the page.request.role is 'both', which is none of 'request', 'response'",
    ),
    "roles": (
        "return raw._replace(request=raw.response, response=raw.request)",
        "gives what it may not: its messages have each other's roles",
    ),
    "row": (
        "return raw._replace(request=RawMessage('request', (raw.request.parameters[0]._replace(name='a b'),)))",
        "gives what it may not: a parameter has the name 'a b' and the level 4",
    ),
    "endpoint": (
        "return raw._replace(endpoints=(raw.endpoints[0]._replace(path='https://a'),))",
        "gives what it may not: an endpoint is 'POST' 'https://a'",
    ),
    "another page": (
        "return raw._replace(page=page._replace(file='b'))",
        "gives what it may not: its `page` is another one",
    ),
    "findings": (
        "return raw._replace(findings=(finding(FindingRule('AB1', 'a', 'note', ''), raw.title.span(), 'm'),))",
        "gives what it may not: it has findings of the unknown rule 'a'",
    ),
    "unlinkable": (
        "return raw._replace(title=raw.title._replace(segments=()))",
        "gives what cannot be linked: IndexError",
    ),
}


@pytest.mark.parametrize(("code", "why"), DIALECTS.values(), ids=list(DIALECTS))
def test_a_page_over_which_a_dialect_fails_is_read_without_it(bring, tmp_path, code, why):
    bring(DIALECT.format(code), "dialects D")
    findings, lengths = lint(tmp_path)
    assert list(lengths) == ["a", "b"]
    (failed,) = findings
    assert failed.message == f"the dialect D of the plugin acme 1.0 {why}; the page is read without it"


def test_a_dialect_that_cannot_say_whether_it_reads_a_page_does_not(bring, tmp_path):
    bring(DIALECT.format("return raw").replace("True", "1"), "dialects D")
    (failed,), lengths = lint(tmp_path)
    assert "gives what it may not: whether it reads a page is of the type int, not bool" in failed.message
    assert list(lengths) == ["a", "b"]


def test_a_page_without_a_title_may_be_read_by_a_dialect(bring, tmp_path):
    bring(DIALECT.format("return raw"), "dialects D")
    (tmp_path / "no.md").write_text("words\n")
    assert [found.name for found in read_named([str(tmp_path / "no.md")]).findings] == ["no-title"]


CHECKS = {
    "raises": ("1 / 0", "fails: ZeroDivisionError: division by zero"),
    "another code": (
        "yield finding(FindingRule('DG101', 'unreadable-page', 'error', ''), Span('a', 1, 1, 1, 1), '')",
        "gives what it may not: a finding has the code 'DG101', of which it told nothing",
    ),
    "no finding": ("yield 1", "gives what it may not: its findings[1] is of the type int, not Finding"),
    "no place": (
        "yield finding(ROW, None, 'm')",
        "gives what it may not: its findings[1].span is of the type NoneType, not Span",
    ),
}


@pytest.mark.parametrize(("code", "why"), CHECKS.values(), ids=list(CHECKS))
def test_a_check_that_fails_has_found_nothing(bring, tmp_path, code, why):
    bring(CHECK.format(code), "checks C")
    (failed,), _ = lint(tmp_path)
    assert failed.message == f"the check C of the plugin acme 1.0 {why}; what it finds is left out"
    assert failed.span.file == "plugins"


def test_a_failure_is_told_at_the_line_of_the_config_that_chooses(bring, tmp_path, monkeypatch):
    bring(CHECK.format("1 / 0"), "checks C", "rules R")
    monkeypatch.chdir(tmp_path)
    Path("book.md").write_text(PAGE)
    config = '[docsgen]\ninputs = ["*.md"]\noutput = "out"\npackage = "acme"\n'
    Path("docsgen.toml").write_text(config)
    found = steps.compile_project(load_config()).findings
    assert [(each.name, each.span.file, each.span.line) for each in found] == [
        ("unusable-plugin", "docsgen.toml", 1),
        ("failed-plugin", "docsgen.toml", 1),
    ]
    Path("docsgen.toml").write_text(config + 'plugins = ["acme"]\n')
    found = steps.compile_project(load_config()).findings
    assert {(each.span.line, each.source_line) for each in found} == {(5, 'plugins = ["acme"]')}


def test_a_filter_that_fails_fails_its_template_and_is_named(bring):
    plugins = bring("def f(text):\n    return text.nothing", "filters acme.f=f")
    own = environment_for(Custom(texts=(("a.jinja", "{{ 'a'|acme.f }}"),)), extra=plugins)
    with pytest.raises(DocsgenError) as raised:
        render("a.jinja", {}, subject="book", environment=own)
    assert raised.value.message == (
        "the template cannot be rendered for book: PluginFailed: the filter acme.f of the plugin acme 1.0 fails: "
        "AttributeError: 'str' object has no attribute 'nothing'"
    )


def test_what_a_filter_gives_is_no_code_unless_it_says_so(bring):
    plugins = bring(
        "from docsgen.plugins import Code\ndef f(text):\n    return text * 2\ndef g(text):\n    return Code(text)",
        "filters f",
        "filters g",
    )
    texts = (("a.jinja", "{{ 'a'|f }}"), ("b.jinja", "{{ 'a'|f|literal }}{{ 'b'|g }}"))
    own = environment_for(Custom(texts=texts), extra=plugins)
    with pytest.raises(DocsgenError, match="a value reaches the output through a filter only"):
        render("a.jinja", {}, subject="book", environment=own)
    assert render("b.jinja", {}, subject="book", environment=own) == '"aa"b'


def test_a_format_that_fails_is_told_with_the_findings_and_status_2(bring, tmp_path, capsys, monkeypatch):
    bring("def r(findings, place):\n    yield 'a'\n    yield 1", "renderers csv=r", "renderers none=gone")
    monkeypatch.chdir(tmp_path)
    Path("book.md").write_text(PAGE.replace("(String)", "(Strin)"))
    assert main(["lint", "book.md", "--format", "csv", "--write", "csv=a.csv", "--write", "json=a.json"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[0].startswith(
        "error: the renderer csv of the plugin acme 1.0 fails: TypeError: sequence item 1"
    )
    assert "DG202" in err
    assert (Path("a.csv").exists(), len(json.loads(Path("a.json").read_text())["diagnostics"])) == (False, 3)
    assert main(["lint", "book.md", "--write", "none=a"]) == 2
    assert (
        "the format 'none' cannot be used\nhelp: the renderer none of the plugin acme 1.0: it cannot"
        in capsys.readouterr().err
    )


def test_the_first_of_two_installations_counts_as_for_python(bring, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    bring("R = 1", "rules R")
    with installed(other):
        before = plugins_for(None)
        (other / "acme-2.0.dist-info").mkdir()
        (other / "acme-2.0.dist-info" / "entry_points.txt").write_text("[console_scripts]\na = acme:a\n")
        plugins_for.cache_clear()
        assert (len(before.members), plugins_for(None).members) == (1, ())


def test_entry_points_that_cannot_be_read_are_nobodys(bring, tmp_path):
    bring("R = 1", "rules R")
    (file,) = tmp_path.rglob("entry_points.txt")
    file.write_bytes(b"[docsgen.rules]\nR = acme:\xff\n")
    plugins_for.cache_clear()
    assert plugins_for(None).members == ()


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("", "it does not say for which interface it is written: [docsgen.plugin] has no api-1"),
        (
            "[docsgen.plugin]\napi-2 = acme\napi-3 = acme\n",
            "it is written for version 2 and 3 of the interface, and this is 1",
        ),
        ("[docsgen.plugin]\napi-1 = acme\napi-2 = acme\n", None),
    ],
)
def test_a_plugin_says_for_which_versions_of_the_interface_it_is_written(bring, tmp_path, line, why):
    bring(RULE.format("return None"), "rules R")
    (file,) = tmp_path.rglob("entry_points.txt")
    file.write_text(line + "[docsgen.rules]\nR = acme:R\n")
    plugins_for.cache_clear()
    (member,) = plugins_for(None).members
    assert (member.state, member.why) == ("failed" if why else "used", why)
    assert [failure.what for failure in plugins_for(None).failures] == (["the plugin acme 1.0"] if why else [])


def test_files_of_every_layout_are_watched(bring, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "specless", ModuleType("specless"))
    folder = tmp_path / "installed"
    for name in (
        "shared/inner/__init__.py",
        "shared/single.py",
        "whole/__init__.py",
        "whole/__pycache__/x.pyc",
        "whole/data.txt",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    bring("R = 1", "rules R")
    (file,) = tmp_path.rglob("entry_points.txt")
    file.write_text(
        "[docsgen.plugin]\napi-1 = acme\n[docsgen.rules]\n"
        "a = acme:R\nb = shared.inner.more:R\nc = shared.single:R\nd = whole:R\ne = nowhere:R\nf = whole.b:R\ng = sys:path\nh = specless:R\n"
    )
    plugins_for.cache_clear()
    found = sorted(Path(name).relative_to(folder).as_posix() for name in plugins_for(None).files)
    assert found == ["acme.py", "shared/inner/__init__.py", "shared/single.py", "whole/__init__.py", "whole/data.txt"]


def test_a_module_that_is_none_is_told(tmp_path):
    package(tmp_path, "acme", "", {"rules": {"r": "docsgen-acme.rule:R"}})
    with installed(tmp_path):
        (member,) = plugins_for(None).members
    assert member.state == "failed"
    assert member.why.startswith("it cannot be loaded: ")


def test_what_an_entry_point_leads_to_counts(tmp_path):
    package(tmp_path, "acme", "A = B = str", {"filters": {"f": "acme:A"}})
    (file,) = tmp_path.rglob("entry_points.txt")
    with installed(tmp_path):
        before = plugins_for(None).digest
        file.write_text(file.read_text().replace("acme:A", "acme:B"))
        plugins_for.cache_clear()
        assert plugins_for(None).digest != before


def test_a_folder_of_templates_may_be_text(tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "targets.toml").write_text("target = []\n")
    (tmp_path / "there" / ".#lock").symlink_to("nowhere")
    package(tmp_path / "site", "acme", f"T = {str(tmp_path / 'there')!r}", {"targets": {"t": "acme:T"}})
    with installed(tmp_path / "site"):
        plugins = plugins_for(None)
    assert [Path(file).name for file in plugins.files] == ["acme.py", "targets.toml"]


def test_filters_take_arguments_by_name():
    assert guarded("p", lambda text, *, width: text * width)("a", width=3) == "aaa"


def test_nothing_is_installed_and_nothing_is_loaded(tmp_path):
    plugins = plugins_for(None)
    assert (plugins.members, plugins.digest, plugins_of(None)) == ((), "", plugins)
    assert Plugins().deciding(None) == {}


def test_an_editable_install_is_watched_where_its_code_is(tmp_path):
    package(tmp_path / "site", "acme", RULE.format("return None"), {"rules": {"R": "acme:R"}})
    (tmp_path / "code").mkdir()
    code = (tmp_path / "site" / "acme.py").rename(tmp_path / "code" / "acme.py")
    with installed(tmp_path / "site", tmp_path / "code"):
        before = plugins_for(None)
        assert ([member.state for member in before.members], before.files) == (["used"], (str(code),))
        code.write_text(code.read_text() + "# more\n")
        plugins_for.cache_clear()
        assert plugins_for(None).digest != before.digest
