"""The GitHub Action of this repository: its form, and its own steps as a runner would run them.

The runner here knows just what action.yml uses. A step that uses another action (there is one, which sets up Python) is
not run: its outputs are given.
"""

import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FILE = ROOT / "action.yml"
ACTION = yaml.safe_load(FILE.read_text(encoding="utf-8"))
SCRIPTS = sorted((ROOT / ".github" / "action").glob("*.sh"))
USED = {"python": {"python-path": sys.executable}}
"""Outputs of the steps that are not run."""


# -- a runner ----------------------------------------------------------------------------------------------------------


@dataclass
class Step:
    """What a runner knows of a step that it ran. ``commands``: (name, properties, text) of each that it obeyed."""

    outcome: str
    outputs: dict[str, str] = field(default_factory=dict)
    summary: str = ""
    log: str = ""
    commands: list[tuple[str, dict[str, str], str]] = field(default_factory=list)

    def errors(self) -> list[str]:
        return [text for name, _, text in self.commands if name == "error"]


TOKEN = re.compile(
    r"\s*(?:(?P<call>cancelled|success)\(\)|(?P<name>(?:inputs|steps)\.[\w.-]+)|(?P<text>'[^']*')|(?P<sign>&&|==|!=|!))"
)
SIGNS = {"&&": " and ", "==": " == ", "!=": " != ", "!": " not "}


def value(expression: str, inputs: dict[str, str], steps: dict[str, Step]):
    """What an expression of action.yml is; it uses few of those that there are."""
    code, at = "", 0
    while at < len(expression.rstrip()):
        token = TOKEN.match(expression, at)
        assert token, f"this runner does not know {expression!r}"
        at = token.end()
        match token.lastgroup:
            case "call":
                succeeded = all(step.outcome != "failure" for step in steps.values())
                code += repr(succeeded if token["call"] == "success" else False)
            case "name":
                code += repr(looked_up(token["name"].split("."), inputs, steps))
            case "text":
                code += token["text"]
            case _:
                code += SIGNS[token["sign"]]
    return eval(code)


def looked_up(path: list[str], inputs: dict[str, str], steps: dict[str, Step]) -> str:
    match path:
        case ["inputs", name]:
            return inputs[name]
        case ["steps", step, "outcome"]:
            return steps[step].outcome
        case ["steps", step, "outputs", name]:
            return steps[step].outputs.get(name, "")
    raise AssertionError(path)


def filled(text: str, inputs: dict[str, str], steps: dict[str, Step]) -> str:
    return re.sub(r"\$\{\{(.*?)\}\}", lambda found: str(value(found[1], inputs, steps)), text)


def commands(log: str) -> list[tuple[str, dict[str, str], str]]:
    """The commands of a log, in both of the forms that runners obey."""
    found, stopped = [], None
    for line in log.splitlines():
        command = re.match(r"\s*::([\w-]+) ?(.*?)::(.*)", line) or re.search(r"##\[([\w-]+) ?(.*?)\](.*)", line)
        if stopped is not None:
            stopped = None if line.strip() == f"::{stopped}::" else stopped
        elif command and command[1] == "stop-commands":
            stopped = command[3]
        elif command:
            pairs = (pair.partition("=") for pair in command[2].split(",") if pair)
            found.append((command[1], {name: plain(given) for name, _, given in pairs}, plain(command[3])))
    assert stopped is None, "the log ends with commands stopped"
    return found


def plain(text: str) -> str:
    for code, sign in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def read_outputs(text: str) -> dict[str, str]:
    outputs, lines = {}, iter(text.splitlines())
    for line in lines:
        if match := re.fullmatch(r"([\w-]+)<<(\w{20,})", line):
            held = []
            while (line := next(lines)) != match[2]:
                held.append(line)
            outputs[match[1]] = "\n".join(held)
        else:
            name, equals, given = line.partition("=")
            assert equals, line
            outputs[name] = given
    return outputs


class Runner:
    """Runs the action in a checkout."""

    def __init__(self, workspace: Path, temp: Path, files: Path) -> None:
        self.workspace, self.temp, self.files = workspace, temp, files
        self.job: dict[str, str] = {}  # what its environment has besides

    def run(self, **given: str) -> tuple[dict[str, Step], dict[str, str]]:
        """Run the action with inputs (``fail_on`` is ``fail-on``): its steps by their id, and its outputs."""
        inputs = {name: declared["default"] for name, declared in ACTION["inputs"].items()}
        wanted = {name.replace("_", "-"): text for name, text in given.items()}
        assert set(wanted) <= set(inputs)
        inputs |= wanted
        steps: dict[str, Step] = {}
        for step in ACTION["runs"]["steps"]:
            condition = str(step.get("if", "success()")).removeprefix("${{").removesuffix("}}").strip()
            if not re.search(r"\b(cancelled|success)\(\)", condition):
                condition = f"success() && {condition}"
            if not value(condition, inputs, steps):
                steps[step["id"]] = Step("skipped")
            elif "uses" in step:
                steps[step["id"]] = Step("success", USED[step["id"]])
            else:
                env = {name: filled(text, inputs, steps) for name, text in step["env"].items()}
                steps[step["id"]] = self._run(step, env)
        outputs = {name: filled(declared["value"], inputs, steps) for name, declared in ACTION["outputs"].items()}
        return steps, outputs

    def _run(self, step: dict, env: dict[str, str]) -> Step:
        assert step["shell"] == "bash"
        files = {
            name: self.files / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH")
        }
        for file in files.values():
            file.write_text("")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.workspace,
            env={
                **{name: text for name, text in os.environ.items() if not name.startswith(("GITHUB_", "DOCSGEN_"))},
                **{name: str(file) for name, file in files.items()},
                "GITHUB_ACTION_PATH": str(ROOT),
                "GITHUB_WORKSPACE": str(self.workspace),
                "GITHUB_ACTIONS": "true",
                "RUNNER_TEMP": str(self.temp),
                "PIP_COMPILE": "0",  # what is not imported need not be compiled
                **self.job,
                **env,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert files["GITHUB_ENV"].read_text() == files["GITHUB_PATH"].read_text() == ""
        return Step(
            outcome="failure" if done.returncode else "success",
            outputs=read_outputs(files["GITHUB_OUTPUT"].read_text()),
            summary=files["GITHUB_STEP_SUMMARY"].read_text(),
            log=done.stdout,
            commands=commands(done.stdout),
        )


@pytest.fixture(scope="session")
def installed(once):
    """A runner's folder for what is temporary, in which the action has installed docsgen."""
    if shutil.which("bash") is None:
        pytest.skip("this test needs the bash command")

    def make(folder: Path) -> str:
        for name in ("workspace", "temp", "files"):
            (folder / name).mkdir()
        # Nothing of the checkout may stand in for a module.
        for name in ("docsgen", "ensurepip", "json", "pip", "sitecustomize", "venv"):
            (folder / "workspace" / f"{name}.py").write_text("open('pwned', 'w').close()\n")
        (folder / "workspace" / "page.md").write_text("Nothing here is a title.\n")
        steps, outputs = Runner(folder / "workspace", folder / "temp", folder / "files").run(pages="page.md")
        if steps["install"].outcome != "success":
            return steps["install"].log
        assert outputs["errors"] == "1"
        assert not (folder / "workspace" / "pwned").exists()
        return ""

    return once("action", make, index=True) / "temp"


@pytest.fixture
def empty(installed, tmp_path):
    """A runner whose checkout is empty, and on which docsgen is installed already."""
    for name in ("files", "check out", "temp"):
        (tmp_path / name).mkdir()
    for venv in installed.glob("docsgen-*"):
        (tmp_path / "temp" / venv.name).symlink_to(venv)
    return Runner(tmp_path / "check out", tmp_path / "temp", tmp_path / "files")


@pytest.fixture
def runner(empty, small_project):
    """A runner whose checkout is a project with clean docs and up to date."""
    shutil.copytree(small_project, empty.workspace, dirs_exist_ok=True)
    return empty


def outcomes(steps: dict[str, Step]) -> tuple[str, str]:
    assert steps["install"].outcome == "success", steps["install"].log
    return steps["lint"].outcome, steps["check"].outcome


UNREAD = "The ID. The value must be frobnicated before noon unless tomorrow is a holiday."


# -- its form ----------------------------------------------------------------------------------------------------------


def test_it_fits_the_schema_of_actions():
    if find_spec("check_jsonschema") is None:
        pytest.skip("this test needs check-jsonschema")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions", FILE]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_expression_becomes_part_of_a_script():
    own = [step for step in ACTION["runs"]["steps"] if "run" in step]
    assert own
    for step in own:
        assert "${{" not in step["run"]
        script = re.fullmatch(r'bash "\$GITHUB_ACTION_PATH/(\S+)"', step["run"])
        assert script
        assert (ROOT / script[1]) in SCRIPTS
    assert [script.name for script in SCRIPTS if "${{" in script.read_text(encoding="utf-8")] == []


def test_other_actions_are_pinned_by_commit():
    used = [step["uses"] for step in ACTION["runs"]["steps"] if "uses" in step]
    assert used
    assert [name for name in used if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", name)] == []


def test_every_input_is_described_and_used():
    text = FILE.read_text(encoding="utf-8")
    assert [name for name, declared in ACTION["inputs"].items() if set(declared) != {"description", "default"}] == []
    assert [name for name in ACTION["inputs"] if f"inputs.{name} " not in text] == []


def test_shellcheck_has_nothing_to_say():
    if shutil.which("shellcheck") is None:
        pytest.skip("this test needs the shellcheck command")
    done = subprocess.run(["shellcheck", "--external-sources", *SCRIPTS], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_the_scripts_are_strict_and_parse(script):
    text = script.read_text(encoding="utf-8")
    assert script.name == "lib.sh" or "\nset -euo pipefail\n" in text
    assert not re.search(r"\b(eval|mapfile|readarray)\b", text)
    if shutil.which("bash") is None:
        pytest.skip("this test needs the bash command")
    assert subprocess.run(["bash", "-n", script], capture_output=True, check=False).stderr == b""


def workflows() -> list[dict]:
    """Every YAML block of docs/ci.md that has to do with GitHub, as a whole workflow."""
    blocks = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8").split("```yaml\n")[1:]
    found = []
    for block in (yaml.safe_load(block.partition("```")[0]) for block in blocks):
        if isinstance(block, list):
            found.append({"on": "push", "jobs": {"docs": {"runs-on": "ubuntu-latest", "steps": block}}})
        elif "jobs" in block:
            # YAML takes the key for a truth value.
            found.append({"on": block.pop(True, "push"), **block})
    return found


def test_the_workflows_of_the_docs_fit_their_schema(tmp_path):
    if find_spec("check_jsonschema") is None:
        pytest.skip("this test needs check-jsonschema")
    for number, workflow in enumerate(workflows()):
        (tmp_path / f"{number}.yaml").write_text(yaml.safe_dump(workflow))
    files = sorted(tmp_path.iterdir())
    assert len(files) == 7
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_docs_use_the_inputs_and_outputs_that_there_are():
    for workflow in workflows():
        (job,) = workflow["jobs"].values()
        (used,) = [step for step in job["steps"] if step.get("uses", "").startswith("OWNER/docsgen@")]
        assert set(used.get("with", {})) <= set(ACTION["inputs"])
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    assert set(re.findall(r"steps\.docsgen\.outputs\.([\w-]+)", text)) <= set(ACTION["outputs"])
    for name in (*ACTION["inputs"], *ACTION["outputs"]):
        assert re.search(rf"^\| .*`{name}`.* \|", text, re.MULTILINE), name


# -- what it does ------------------------------------------------------------------------------------------------------


def test_a_good_project(runner):
    steps, outputs = runner.run()
    assert outcomes(steps) == ("success", "success"), steps
    sarif = runner.workspace / "docsgen.sarif"
    counts = {"errors": "0", "warnings": "0", "notes": "0", "drift": "false"}
    command = f"{steps['install'].outputs['bin']}/docsgen"
    assert outputs == {"sarif-file": str(sarif), "command": command, "bump": "", **counts}
    assert json.loads(sarif.read_text(encoding="utf-8"))["runs"][0]["results"] == []
    assert "No findings" in steps["lint"].summary
    assert "up to date" in steps["check"].summary
    assert [step.commands for step in steps.values()] == [[], [], [], [], []]
    assert list(runner.temp.iterdir()) == [Path(steps["install"].outputs["bin"]).parent]


def test_the_checks_can_be_left_out(runner):
    steps, outputs = runner.run(check="false", sarif_file="")
    assert outcomes(steps) == ("success", "skipped")
    assert (outputs["drift"], outputs["sarif-file"]) == ("", "")
    assert not (runner.workspace / "docsgen.sarif").exists()


def test_without_a_version_the_python_of_the_runner_is_used(runner, tmp_path, monkeypatch):
    (tmp_path / "bin").mkdir()
    old = tmp_path / "bin" / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    monkeypatch.setenv("PATH", f"{old.parent}{os.pathsep}{os.environ['PATH']}")
    steps, outputs = runner.run(python_version="")
    assert [step.outcome for step in steps.values()] == ["skipped", "failure", "skipped", "skipped", "skipped"]
    assert steps["install"].errors() == ["docsgen needs Python 3.11 or newer"]
    assert {held for name, held in outputs.items() if name != "command"} == {""}


def test_findings_and_drift(runner):
    page = runner.workspace / "docs" / "refund.md"
    page.write_text(page.read_text().replace("64", "32").replace("The ID.", UNREAD))
    steps, outputs = runner.run()
    assert outcomes(steps) == ("success", "failure"), steps
    assert (outputs["warnings"], outputs["drift"]) == ("1", "true")
    ((name, where, text),) = steps["lint"].commands
    assert (name, where["file"], where["line"]) == ("warning", "docs/refund.md", "9")
    assert "no rule reads this sentence" in text
    (drift,) = steps["check"].errors()
    assert "generated/acme/models/refund.py is out of date" in drift
    assert "help: run docsgen generate" in drift
    assert "    generated/acme/models/refund.py is out of date\n" in steps["check"].summary


def test_a_lint_that_fails_still_writes_everything(runner):
    (runner.workspace / "docs" / "untitled.md").write_text("Nothing here is a title.\n")
    steps, outputs = runner.run(sarif_file="reports/of lint/docs.sarif")
    assert outcomes(steps) == ("failure", "failure")
    (result,) = json.loads(Path(outputs["sarif-file"]).read_text(encoding="utf-8"))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "docs/untitled.md"
    assert outputs["sarif-file"] == str(runner.workspace / "reports" / "of lint" / "docs.sarif")
    assert (outputs["errors"], outputs["drift"]) == ("1", "")
    assert "docs/untitled.md" in steps["lint"].summary
    assert [where["file"] for _, where, _ in steps["lint"].commands] == ["docs/untitled.md"]
    assert steps["check"].errors() == ["Nothing was compared, because of the errors in the docs."]


def test_what_fails_can_be_asked_for(runner):
    page = runner.workspace / "docs" / "refund.md"
    page.write_text(page.read_text().replace("The ID.", UNREAD))
    steps, _ = runner.run(fail_on="warning", check="false")
    assert (steps["lint"].outcome, steps["lint"].errors()) == ("failure", [])
    steps, outputs = runner.run(fail_under="99.5", check="false")
    assert steps["lint"].outcome == "failure"
    (error,) = steps["lint"].errors()
    assert "99.5 % are asked for" in error
    assert "99.5 % are asked for" in steps["lint"].summary
    assert outputs["warnings"] == "1"


def test_a_project_below_the_top(empty, small_project):
    service = empty.workspace / "services" / "the refunds"
    shutil.copytree(small_project, service)
    (service / "docs" / "untitled.md").write_text("Nothing here is a title.\n")
    steps, outputs = empty.run(working_directory="services/the refunds", pages="docs/untitled.md")
    assert steps["lint"].outcome == "failure"
    assert [where["file"] for _, where, _ in steps["lint"].commands] == ["services/the refunds/docs/untitled.md"]
    assert outputs["sarif-file"] == str(service / "docsgen.sarif")
    assert "services/the refunds/docs/untitled.md" in steps["lint"].summary


def test_pages_without_a_config(empty, small_project):
    page = (small_project / "docs" / "refund.md").read_text()
    pages = ("a page.md", "--help", "$(touch pwned).md")
    for number, name in enumerate(pages):
        (empty.workspace / name).write_text(page.replace("# refund", f"# refund{number}").replace("The ID.", UNREAD))
    (empty.workspace / "folder").mkdir()
    (empty.workspace / "folder" / "untitled.md").write_text("Nothing here is a title.\n")
    steps, outputs = empty.run(pages="a page.md\n\n  --help\n$(touch pwned).md\nfolder", check="false")
    assert (steps["lint"].outcome, outputs["errors"], outputs["warnings"]) == ("failure", "1", "3"), steps["lint"].log
    assert {where["file"] for _, where, _ in steps["lint"].commands} == {*pages, "folder/untitled.md"}
    assert not (empty.workspace / "pwned").exists()


def test_calling_it_wrongly_says_so(empty):
    steps, outputs = empty.run()
    assert outcomes(steps) == ("failure", "failure")
    for step in (steps["lint"], steps["check"]):
        (error,) = step.errors()
        assert "there is no docsgen.toml" in error
        assert "there is no docsgen.toml" in step.summary
    assert {held for name, held in outputs.items() if name != "command"} == {""}


HOSTILE = [
    "; touch pwned",
    "$(touch pwned)`touch pwned`",
    "\"; touch pwned; '; touch pwned; '",
    "a b\n::warning::pwned\n##[warning]pwned%0A::warning::pwned",
    "\nsarif-file=pwned\nEOF\n",
    "--help",
    "-",
    "*<b>",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", ["working-directory", "config", "fail-on", "fail-under", "pages"])
def test_hostile_inputs_are_refused_as_what_they_are(runner, name, text):
    before = sorted(runner.workspace.rglob("*"))
    steps, outputs = runner.run(check="false", **{name.replace("-", "_"): text})
    lint = steps["lint"]
    assert lint.outcome == "failure", lint.log
    assert {command for command, _, _ in lint.commands} == {"error"}
    assert len(lint.commands) == 1
    assert {held for name, held in outputs.items() if name != "command"} == {""}
    assert sorted(runner.workspace.rglob("*")) == before
    assert "\n<b>" not in lint.summary


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_of_the_sarif_file_are_names(runner, text):
    steps, outputs = runner.run(check="false", sarif_file=text)
    assert steps["lint"].outcome == "success", steps["lint"].log
    assert steps["lint"].commands == []
    assert {name: held for name, held in outputs.items() if name not in ("sarif-file", "command")} == {
        "errors": "0",
        "warnings": "0",
        "notes": "0",
        "drift": "",
        "bump": "",
    }
    assert outputs["sarif-file"] == f"{runner.workspace}/{text}"
    assert Path(outputs["sarif-file"]).is_file()
    assert not (runner.workspace / "pwned").exists()


def test_the_sarif_file_goes_through_no_link(runner, tmp_path):
    outside = tmp_path / "outside"
    outside.write_text("as it was")
    (runner.workspace / "docsgen.sarif").symlink_to(outside)
    steps, outputs = runner.run(check="false")
    assert steps["lint"].outcome == "success"
    assert outside.read_text() == "as it was"
    assert not Path(outputs["sarif-file"]).is_symlink()


def test_a_sarif_file_that_cannot_be_written(runner):
    steps, outputs = runner.run(check="false", sarif_file="docs")
    assert steps["lint"].outcome == "failure"
    (error,) = steps["lint"].errors()
    assert error.startswith("sarif-file: ")
    assert outputs["sarif-file"] == ""
    assert "No findings" in steps["lint"].summary


@pytest.mark.parametrize("text", ["yes", "$(touch pwned)", "True"])
def test_only_false_leaves_the_check_out(runner, text):
    steps, _ = runner.run(check=text)
    assert outcomes(steps) == ("success", "failure")
    assert steps["check"].errors() == [f"check is neither true nor false: {text}"]


def test_hostile_docs_command_nothing(runner):
    (runner.workspace / "docs" / "##[warning]a.md").write_text("##[warning]pwned\n::warning::pwned\n<b>x</b> `y`\n")
    (runner.workspace / "generated" / "acme" / "errors.py").write_text("::warning::pwned\n")
    steps, outputs = runner.run()
    assert outcomes(steps) == ("failure", "failure")
    assert outputs["errors"] == "1"
    for step in (steps["lint"], steps["check"]):
        assert step.commands
        assert {name for name, _, _ in step.commands} == {"error"}
    assert "pwned" in steps["check"].log


def test_what_is_shown_in_the_log_commands_nothing(tmp_path):
    if shutil.which("bash") is None:
        pytest.skip("this test needs the bash command")
    hostile = "##[warning]pwned\n::warning::pwned\n::stop-commands::pwned\n::pwned::\n::error::pwned"
    (tmp_path / "hostile").write_text(hostile)
    script = f"set -euo pipefail; source '{ROOT}/.github/action/lib.sh'; show hostile; annotate ours \"$(cat hostile)\""
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert hostile in done.stdout
    assert commands(done.stdout) == [("error", {"title": "ours"}, hostile)]


# -- what has changed --------------------------------------------------------------------------------------------------


class Host(BaseHTTPRequestHandler):
    """A code host's comments. ``status``: what it answers to those who want to write."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        _, _, number = self.path.rpartition("&page=")
        self._answer(200, self.server.comments if number == "1" else [])

    def do_POST(self):
        self._write()

    def do_PATCH(self):
        self._write()

    def _write(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["body"]
        self.server.asked.append((self.command, self.path, self.headers["Authorization"]))
        if self.server.status < 300:
            self.server.comments[:] = [*FOREIGN, {"id": 7, "body": body, "user": {"type": "Bot"}}]
        self._answer(self.server.status, {})

    def _answer(self, status, document):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(document).encode())


MARK = '<!-- docsgen diff: "." -->'
FOREIGN = [
    {"id": 1, "body": f"{MARK} mine", "user": {"type": "User"}},
    {"id": 2, "body": '<!-- docsgen diff: "other" -->', "user": {"type": "Bot"}},
]


@pytest.fixture
def host():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
    server.comments, server.asked, server.status = [*FOREIGN], [], 201
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def pull_request(runner, host, tmp_path):
    """A runner whose job is about a pull request: number 5, which narrows a limit."""
    if shutil.which("git") is None:
        pytest.skip("this test needs the git command")
    git = ["git", "-C", runner.workspace, "-c", "user.name=A", "-c", "user.email=a@example.com"]
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message=one"], ["tag", "base"]):
        subprocess.run([*git, *command], check=True, capture_output=True)
    page = runner.workspace / "docs" / "refund.md"
    page.write_text(page.read_text().replace("64", "32"))
    (tmp_path / "event.json").write_text(json.dumps({"pull_request": {"number": 5}}))
    runner.job = {
        "GITHUB_EVENT_PATH": str(tmp_path / "event.json"),
        "GITHUB_API_URL": f"http://127.0.0.1:{host.server_port}",
        "GITHUB_REPOSITORY": "acme/docs",
    }
    return runner


def test_what_has_changed_is_said_and_put_on_the_pull_request(pull_request, host):
    asked = {"check": "false", "compare_with": "base", "comment": "true", "token": "t0ken"}
    steps, outputs = pull_request.run(**asked)
    assert (steps["diff"].outcome, outputs["bump"]) == ("success", "major"), steps["diff"].log
    breaking, summary = steps["diff"].commands
    assert breaking[:2] == (
        "warning",
        {"file": "docs/refund.md", "line": "9", "title": "breaking limit-narrowed refund"},
    )
    assert summary[2] == "1 breaking; next: a major version"
    section = "## Unreleased\n\n1 breaking; a major version.\n\n### Breaking\n\n- **refund** request.refundId: "
    assert section in steps["diff"].summary
    assert host.comments[-1]["body"].startswith(f"{MARK}\n{section}")
    assert "commented" in steps["diff"].log
    assert "t0ken" not in steps["diff"].log
    assert host.asked == [("POST", "/repos/acme/docs/issues/5/comments", "Bearer t0ken")]
    assert host.comments[:2] == FOREIGN


@pytest.fixture
def commenting(host, tmp_path, monkeypatch):
    """What runs the script that comments, with a text: what it prints."""
    (tmp_path / "event.json").write_text(json.dumps({"pull_request": {"number": 5}}))
    job = {
        "GITHUB_EVENT_PATH": str(tmp_path / "event.json"),
        "GITHUB_API_URL": f"http://127.0.0.1:{host.server_port}",
        "GITHUB_REPOSITORY": "acme/docs",
        "INPUT_WORKING_DIRECTORY": ".",
        "INPUT_TOKEN": "t0ken",
    }
    for name, held in job.items():
        monkeypatch.setenv(name, held)

    def run(text: str, capsys) -> str:
        (tmp_path / "text").write_text(text)
        monkeypatch.setattr(sys, "argv", ["comment.py", str(tmp_path / "text")])
        runpy.run_path(str(ROOT / ".github" / "action" / "comment.py"), run_name="__main__")
        return capsys.readouterr().out.strip()

    return run


def test_there_is_one_comment_which_changes(commenting, host, capsys):
    assert commenting("one", capsys) == "commented"
    assert commenting("one", capsys) == "the comment says so already"
    assert commenting("two", capsys) == "changed the comment"
    assert [(method, path.rpartition("/issues/")[2]) for method, path, _ in host.asked] == [
        ("POST", "5/comments"),
        ("PATCH", "comments/7"),
    ]
    assert host.comments == [*FOREIGN, {"id": 7, "body": f"{MARK}\ntwo", "user": {"type": "Bot"}}]


def test_projects_of_one_repository_have_a_comment_each(commenting, host, monkeypatch, capsys):
    monkeypatch.setenv("INPUT_WORKING_DIRECTORY", "a --> b")
    assert commenting("one", capsys) == "commented"
    assert host.comments[-1]["body"].count("-->") == 1


def test_uses_in_one_folder_have_a_comment_each_by_their_keys(commenting, host, monkeypatch, capsys):
    mine = {"id": 6, "body": f"{MARK}\none", "user": {"type": "Bot"}}
    host.comments.append(mine)
    monkeypatch.setenv("INPUT_COMMENT_KEY", "eu --> x")
    assert commenting("one", capsys) == "commented"
    assert host.comments[-1]["body"].startswith('<!-- docsgen diff: "." "eu ')
    assert host.comments[-1]["body"].count("-->") == 1
    assert commenting("one", capsys) == "the comment says so already"
    assert [method for method, _, _ in host.asked] == ["POST"]


def test_comments_of_nobody_and_without_words_are_passed_over(commenting, host, capsys):
    host.comments[:0] = [{"id": 3, "body": None, "user": None}, {"id": 4, "body": f"{MARK}\none", "user": None}]
    assert commenting("one", capsys) == "commented"


def test_without_permission_the_log_says_so(commenting, host, tmp_path, monkeypatch, capsys):
    host.status = 403
    assert commenting("one", capsys) == "no comment: 403 Forbidden; it needs the permission `pull-requests: write`"
    (tmp_path / "event.json").write_text("{}")
    assert commenting("one", capsys) == "no comment: the job is about no pull request"
    (tmp_path / "event.json").write_text("{")
    assert commenting("one", capsys).startswith("no comment: Expecting")
    monkeypatch.delenv("GITHUB_EVENT_PATH")
    assert commenting("one", capsys) == "no comment: 'GITHUB_EVENT_PATH'"


@pytest.mark.parametrize("given", [{"compare_with": text} for text in HOSTILE[1:6:2]] + [{"comment": "yes"}])
def test_what_cannot_be_compared_fails_and_is_said(pull_request, host, given):
    steps, outputs = pull_request.run(check="false", **{"compare_with": "base", "comment": "true", **given})
    assert (steps["diff"].outcome, outputs["bump"]) == ("failure", ""), steps["diff"].log
    assert [name for name, _, _ in steps["diff"].commands] == ["error"]
    assert steps["diff"].summary
    assert host.asked == []
    assert not (pull_request.workspace / "pwned").exists()
