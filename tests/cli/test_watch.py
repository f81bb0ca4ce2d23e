"""``docsgen watch``: real files, and a terminal that changes one as soon as it hears that docsgen is watching."""

import io
import os
import signal
import sys
import threading
from pathlib import Path

import pytest
import watchfiles

from docsgen.cli import watch as command
from docsgen.cli.main import main
from docsgen.diagnostics import DocsgenError
from docsgen.project import load_config, watching

PAGE = "# {name}\n\n`POST /v1/{name}`\n\n## Request parameters\n\n#### refundId (String, REQUIRED)\n\nThe ID.\n"
SERVICE = """
[service]
name = "acme"
title = "Acme"
base_urls = [{ name = "live", url = "https://api.acme.example" }]
"""


class Watcher(io.StringIO):
    """Standard error of the command: what it says between two times that it is watching, and what is done then."""

    def __init__(self, steps):
        super().__init__()
        self.steps = steps
        self.rounds = []
        self.read = 0

    def flush(self):
        pass

    def write(self, text):
        super().write(text)
        if "Ctrl-C ends it" in text:
            said = self.getvalue()
            self.rounds.append(said[self.read :])
            self.read = len(said)
            step = self.steps.pop(0) if self.steps else lambda: os.kill(os.getpid(), signal.SIGINT)
            threading.Timer(0.05, step).start()  # by then it waits
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)


@pytest.fixture
def watched(project, monkeypatch):
    def ran(*steps, arguments=(), status=0):
        stream = Watcher(list(steps))
        monkeypatch.setattr(sys, "stderr", stream)
        assert main(["watch", "--jobs", "1", *arguments]) == status
        assert stream.steps == []
        return stream.rounds

    return ran


def write(name, text):
    return lambda: Path(name).write_text(text)


def test_a_page_that_changes_is_generated_and_a_new_one_as_well(watched, capsys):
    rounds = watched(
        write("docs/refund.md", PAGE.format(name="cancel")),
        write("docs/void.md", PAGE.format(name="void")),
        lambda: Path("docs/void.md").unlink(),
    )
    assert "Written         1 written, 0 unchanged, 0 removed" in rounds[0]
    assert rounds[0].endswith("watching what docsgen.toml names; Ctrl-C ends it\n")
    assert rounds[1].startswith("changed: docs/refund.md\n")
    assert "Written         1 written, 0 unchanged, 1 removed" in rounds[1]
    assert rounds[2].startswith("changed: docs/void.md\n")
    assert "Written         1 written, 1 unchanged, 0 removed" in rounds[2]
    assert "Written         0 written, 1 unchanged, 1 removed" in rounds[3]
    assert len(rounds) == 4
    assert sorted(path.name for path in Path("generated/acme").iterdir()) == ["cancel.py"]
    assert capsys.readouterr().out == ""


def test_nothing_that_is_wrong_ends_it(watched):
    good = Path("docsgen.toml").read_text()
    rounds = watched(
        write("docs/refund.md", "no title\n"),
        write("docsgen.toml", "[docsgen\n"),
        write("docsgen.toml", good.replace("docs/*.md", "new/*.md")),
        lambda: (Path("new").mkdir(), Path("new/page.md").write_text(PAGE.format(name="found"))),
        lambda: (Path("generated/acme/found.py").write_text("mine"), Path("new/page.md").touch()),
    )
    assert "error[DG102 no-title]" in rounds[1]
    assert rounds[2].startswith("changed: docsgen.toml\nerror: docsgen.toml:1: the config is not TOML")
    assert "error: docsgen.toml:2: inputs: the pattern 'new/*.md' matches no file" in rounds[3]
    assert "Written         1 written, 0 unchanged, 1 removed" in rounds[4]
    assert "error: edited by hand since docsgen wrote it: generated/acme/found.py\n" in rounds[5]


def test_overlay_baseline_templates_and_profile_count(watched, monkeypatch, tmp_path):
    profile = tmp_path / "antom.toml"
    profile.write_bytes(watching.file_of("antom").read_bytes())
    monkeypatch.setattr("docsgen.profiles.loader.file_of", lambda name: profile)
    monkeypatch.setattr(watching, "file_of", lambda name, root: profile)
    Path("settings").mkdir()
    Path("settings/overlay.yaml").write_text("[]\n")
    Path("t/deep").mkdir(parents=True)
    with Path("docsgen.toml").open("a") as config:
        config.write('overlay = "settings/overlay.yaml"\ntemplates = "t"\nprofile = "antom"\n')
        config.write('[docsgen.lint]\nbaseline = "settings/baseline.json"\n')
    rounds = watched(
        write("settings/overlay.yaml", "[ ]\n"),
        write("t/deep/x.jinja", "x"),
        write("settings/baseline.json", "{"),
        lambda: profile.write_text("["),
    )
    assert [each.splitlines()[0] for each in rounds[1:]] == [
        "changed: settings/overlay.yaml",
        "changed: t/deep/x.jinja",
        "changed: settings/baseline.json",
        "changed: antom.toml",
    ]
    assert "error: " in rounds[3]
    assert "the profile cannot be used" in rounds[4]


def test_a_profile_of_the_users_own_counts(watched):
    Path("profiles").mkdir()
    own = Path("profiles/acme.toml")
    own.write_text(SERVICE)
    with Path("docsgen.toml").open("a") as config:
        config.write('profile = "profiles/acme.toml"\n')
    rounds = watched(lambda: own.write_text(SERVICE.replace("https", "http")), lambda: own.write_text("no profile"))
    assert [each.splitlines()[0] for each in rounds[1:]] == ["changed: profiles/acme.toml"] * 2
    assert "Written " in rounds[1]
    assert "error: profiles/acme.toml:1: the profile cannot be used" in rounds[2]


def test_what_changes_during_a_build_is_not_missed(watched, monkeypatch):
    honest = command._generate
    late = [lambda: None, write("docs/refund.md", PAGE.format(name="late"))]

    def generate(*arguments):
        honest(*arguments)
        if late:
            late.pop(0)()

    monkeypatch.setattr(command, "_generate", generate)
    rounds = watched(write("docs/refund.md", PAGE.format(name="soon")), lambda: None)
    assert len(rounds) == 3
    assert Path("generated/acme/late.py").exists()


def test_what_the_system_tells_of_is_looked_at(project, monkeypatch):
    def watch(*_, **__):
        yield set()
        Path("docs/notes.txt").write_text("no page")
        yield {("added", "docs/notes.txt")}
        Path("docs/refund.md").touch()
        yield set()

    monkeypatch.setattr(watching, "watch", watch)
    rounds = watching.watch_project(load_config())
    assert [next(rounds), next(rounds), next(rounds)] == [(), ("docs/refund.md",), ("docs/refund.md",)]


def test_a_build_that_is_interrupted_is_so(watched, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "_generate", interrupted)
    assert watched(status=130) == []


def test_without_a_config_there_is_nothing_to_watch(watched):
    Path("docsgen.toml").unlink()
    assert watched(status=2) == []


def test_many_changes_are_cut_short():
    assert command._names(["a", "b", "c"]) == "a, b, c"
    assert command._names(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"


def test_only_folders_that_matter_are_watched(project):
    for name in ("docs/a/b", "docs/c", "other/x", "generated/docs", ".docsgen/x"):
        Path(name).mkdir(parents=True)

    def folders(pattern):
        Path("docsgen.toml").write_text(f'[docsgen]\ninputs = ["{pattern}"]\noutput = "generated"\npackage = "acme"\n')
        return [path.as_posix() for path in watching._folders(load_config())]

    assert folders("docs/*.md") == [".", "docs"]
    assert folders("docs/*/b/*.md") == [".", "docs", "docs/a", "docs/a/b", "docs/c"]
    assert folders("**/*.md") == [".", "docs", "docs/a", "docs/a/b", "docs/c", "other", "other/x"]
    assert folders("none/*.md") == ["."]
    assert folders("/etc/*.md") == ["."]


@pytest.mark.parametrize("failure", [OSError("limit"), RuntimeError("limit")])
def test_a_system_that_cannot_watch_is_told(project, monkeypatch, failure):
    outcomes = [FileNotFoundError("gone"), failure]

    def watch(*_, **__):
        raise outcomes.pop(0)

    monkeypatch.setattr(watching, "watch", watch)
    rounds = watching.watch_project(load_config())
    assert next(rounds) == ()
    with pytest.raises(DocsgenError, match="files cannot be watched: limit") as raised:
        next(rounds)
    assert "WATCHFILES_FORCE_POLLING" in raised.value.help
    assert watchfiles.watch is not watch
