"""The command itself: statuses, messages, and how light it starts."""

import importlib
import io
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import docsgen
from docsgen.cli import generate as generate_command
from docsgen.cli.main import COMMANDS, main

PAGE = "docs/refund.md"
HEAVY = ("black", "jinja2", "pydantic", "markdown_it", "datamodel_code_generator", "rich", "msgspec", "httpx", "yaml")


def start(*arguments: str, **options):
    """Run docsgen in a process of its own."""
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 60, **options}
    return subprocess.run([sys.executable, "-m", "docsgen", *arguments], check=False, **options)


def unread(*arguments: str):
    """Run docsgen with a standard output that nobody reads any more."""
    read, write = os.pipe()
    os.close(read)
    try:
        return start(*arguments, stdout=write)
    finally:
        os.close(write)


@pytest.mark.parametrize("argument", ["--version", "--help", "generate --help", "inspect --help"])
def test_start_up_is_light(argument):
    code = (
        "import sys\nfrom docsgen.cli.main import main\n"
        f"try:\n    main({argument.split()!r})\nexcept SystemExit as exit:\n    assert exit.code == 0\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == "[]\n"


def test_importing_docsgen_is_light():
    code = f"import sys, docsgen\nprint([name for name in {(*HEAVY, 'argparse', 'pathlib')!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(Path.cwd())!r})\n{code}"],
                          capture_output=True, text=True, timeout=60, check=False)  # fmt: skip
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_inspect_loads_no_emitter():
    code = (
        "import sys\nfrom docsgen.cli.main import main\nmain(sys.argv[1:])\n"
        "print([name for name in ('black', 'jinja2', 'pydantic', 'datamodel_code_generator', 'rich', 'httpx')"
        " if name in sys.modules], file=sys.stderr)"
    )
    page = Path("input_docs/cancel.md").resolve()
    done = subprocess.run(
        [sys.executable, "-c", code, "inspect", str(page)], capture_output=True, timeout=60, check=True
    )
    assert done.stderr == b"[]\n"


def test_version(run):
    assert run("--version") == (0, f"docsgen {docsgen.__version__}\n", "")


def test_help_names_every_command(run):
    status, out, _ = run("--help")
    assert status == 0
    for name, summary in COMMANDS.items():
        assert name in out
        assert summary in out


def test_no_command_is_a_usage_error(run):
    status, out, err = run()
    assert (status, out) == (2, "")
    assert err.startswith("usage: docsgen")


@pytest.mark.parametrize("arguments", [["frobnicate"], ["generate", "--jbos"], ["generate", "--for"], ["inspect"]])
def test_wrong_flags_are_usage_errors(run, arguments):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert "error:" in err


def test_an_argument_does_not_control_the_terminal(run):
    _, _, err = run("generate", "--\x1b[31m\u202e")
    assert "\\x1b[31m\\u202e" in err
    assert "\x1b" not in err


def test_a_problem_is_one_message_with_help(run, project):
    Path("docsgen.toml").write_text("[docsgen]\ninput = 1\n")
    assert run("generate") == (2, "", "error: docsgen.toml:2: unknown key 'input'\nhelp: did you mean 'inputs'?\n")


def test_a_message_does_not_control_the_terminal(run, project):
    name = "\x1b]0;x\x07.md"
    assert run("inspect", name) == (
        2,
        "",
        "error: \\x1b]0;x\\x07.md: the page cannot be read: No such file or directory\n",
    )


def raising(error):
    def step(*_arguments):
        raise error

    return step


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (OSError(28, "No space left on device", "out"), "error: out: No space left on device\n"),
        (OSError(28, "No space left on device"), "error: No space left on device\n"),
        (OSError("odd"), "error: odd\n"),
    ],
)
def test_what_the_system_refuses_is_a_message(run, project, monkeypatch, error, message):
    monkeypatch.setattr(generate_command, "run", raising(error))
    assert run("generate") == (2, "", message)


def test_a_fault_of_docsgens_own_is_owned_up_to(run, project, monkeypatch):
    monkeypatch.setattr(generate_command, "run", raising(ValueError("odd\x1b")))
    monkeypatch.delenv("DOCSGEN_DEBUG", raising=False)
    status, out, err = run("generate")
    assert (status, out) == (2, "")
    assert err == (
        "error: docsgen itself is at fault: ValueError: odd\\x1b\n"
        "help: run it again with DOCSGEN_DEBUG=1 and report what it prints\n"
    )
    monkeypatch.setenv("DOCSGEN_DEBUG", "1")
    status, _, err = run("generate")
    assert status == 2
    assert "Traceback" in err


def test_an_interrupt_is_130(run, project, monkeypatch):
    monkeypatch.setattr(generate_command, "run", raising(KeyboardInterrupt()))
    assert run("generate") == (130, "", "error: interrupted\n")


def test_a_termination_is_143(run, project, monkeypatch):
    monkeypatch.setattr(generate_command, "run", lambda *_: signal.raise_signal(signal.SIGTERM))
    assert run("generate") == (143, "", "error: terminated\n")


def test_signals_are_left_as_they_were(run, project, monkeypatch):
    seen = []
    monkeypatch.setattr(generate_command, "run", lambda *_: seen.append(signal.getsignal(signal.SIGTERM)) or 0)
    run("generate")
    assert seen[0] is not signal.SIG_DFL
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    with ThreadPoolExecutor(1) as thread:
        assert thread.submit(run, "generate").result()[0] == 0
    mine = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        run("generate")
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTERM, mine)
    assert seen[1:] == [signal.SIG_DFL, signal.SIG_IGN]


@pytest.mark.parametrize(
    ("sent", "status", "said"),
    [(signal.SIGINT, 130, b"error: interrupted\n"), (signal.SIGTERM, 143, b"error: terminated\n")],
)
def test_a_signal_in_a_process_of_its_own(project, sent, status, said):
    Path("docsgen.toml").write_text(Path("docsgen.toml").read_text().replace("docs/*.md", "pipe.md"))
    code = (
        "import sys, time\nimport docsgen.cli.generate as command\n"
        "def run(*_):\n    print('ready', flush=True)\n    time.sleep(60)\n"
        "command.run = run\nfrom docsgen.cli.main import main\nsys.exit(main(['generate']))"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout.readline() == b"ready\n"
    time.sleep(0.05)
    process.send_signal(sent)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (status, said)


@pytest.mark.parametrize("arguments", [["--help"], ["inspect", PAGE], ["inspect", PAGE, "--format", "json"]])
def test_a_reader_that_goes_away_is_left_in_peace(project, arguments):
    done = unread(*arguments)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_status_survives_a_reader_that_goes_away(project):
    Path("docs/refund.md").write_text("no title here\n")
    done = unread("inspect", PAGE)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_is_a_message(project):
    with Path("/dev/full").open("wb") as full:
        done = start("inspect", PAGE, "--format", "json", stdout=full)
    assert (done.returncode, done.stderr) == (2, b"error: No space left on device\n")


def test_an_encoding_that_has_no_lines_gets_plain_ones(project):
    Path("docs/refund.md").write_text(Path("docs/refund.md").read_text().replace("refundId", "refundId日"))
    done = start("inspect", "docs/refund.md", env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"`- " in done.stdout
    assert b"<= 64" in done.stdout


def test_closed_streams_are_no_problem(project, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["inspect", "docs/refund.md"]) == 0
    assert main(["inspect", "docs/refund.md", "--format", "json"]) == 0
    assert main(["inspect", "none.md"]) == 2


def test_a_stream_without_bytes_takes_text(project, monkeypatch):
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["inspect", "docs/refund.md", "--format", "json"]) == 0
    assert out.getvalue().startswith('{\n  "docsgen"')


def test_python_m_docsgen_is_the_command():
    assert importlib.import_module("docsgen.__main__").main is main


@pytest.mark.parametrize("command", ["generate", "inspect", "lint"])
@pytest.mark.parametrize("number", ["0", "-1", "x", "1.5", "٣", "9" * 5000])
def test_the_number_of_processes_is_one_from_1_on(command, number, capsys):
    with pytest.raises(SystemExit):
        main([command, "page.md", "--jobs", number] if command != "generate" else [command, "--jobs", number])
    assert len(capsys.readouterr().err) < 1000


def test_the_number_of_processes_changes_nothing(project, capsys):
    shown = []
    for jobs in ("1", "2"):
        assert main(["inspect", "docs/refund.md", "--jobs", jobs]) == 0
        assert main(["lint", "docs/refund.md", "--jobs", jobs]) == 0
        shown.append(capsys.readouterr().out)
    assert shown[0] == shown[1]
