"""The ``docsgen`` command: finds the command asked for, loads its file, and turns what comes of it into a status.

0: clean, or warnings only. 1: a finding of severity error, or drift. 2: a usage or tool error. 130: interrupted,
143: terminated; both undo what was half written.
Only what start-up needs is imported here.
"""

import importlib
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType

from docsgen.cli.terminal import Terminal

COMMANDS = {
    "cache": "say what earlier runs have kept, or remove it",
    "context": "show what the templates of an operation are given",
    "diff": "show what changed between two states of the docs",
    "explain": "show every fact about a parameter, and where it comes from",
    "export": "print the API as OpenAPI, JSON Schema or a model",
    "generate": "make the client, validators and tests from the docs",
    "init": "start a project in a folder of pages",
    "inspect": "show what is understood of pages",
    "lint": "show what is wrong with the docs, or not understood",
    "mock": "serve the documented API on loopback, for tests",
    "plugins": "list what installed packages add to docsgen",
    "prove": "try whether the generated tests notice wrong facts",
    "release": "write the next version of the generated package",
    "rule": "explain a finding: what it means, why it matters, what to do",
    "template": "start a template of your own, or list what there is",
    "watch": "generate again whenever something changes",
}
"""Every command by name, with a line about it; its file in this folder has the name."""


class Terminated(KeyboardInterrupt):
    """Somebody asked the process to end: a pipeline that was cancelled, say."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that ``argv`` names (without the program's own name) and return the exit status."""
    terminal = Terminal(sys.stdout, sys.stderr, os.environ)
    try:
        with _terminable():
            return _run(sys.argv[1:] if argv is None else list(argv), terminal)
    except Terminated:
        terminal.fail("terminated")
        return 143
    except KeyboardInterrupt:
        terminal.fail("interrupted")
        return 130
    except Exception as error:  # noqa: BLE001 a traceback is no message
        explain(error, terminal)
        return 2
    finally:
        terminal.finish()


def _run(arguments: list[str], terminal: Terminal) -> int:
    if arguments[:1] == ["generate"]:
        from docsgen.cli.unchanged import tell_again

        told = tell_again(arguments[1:], terminal)
        if told is not None:
            return told
    from docsgen.cli.parsing import parsed

    options = parsed(arguments, COMMANDS)
    if options is None:
        return 2
    status: int = importlib.import_module(f"docsgen.cli.{options.command}").run(options, terminal)
    return status


@contextmanager
def _terminable() -> Iterator[None]:
    """Have SIGTERM end the command as Ctrl-C does, unless it is somebody else's business."""
    ours = signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    if ours:
        with suppress(ValueError):  # in another thread than the first there are no signals
            signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        if ours:
            with suppress(ValueError):
                signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _terminate(_number: int, _frame: FrameType | None) -> None:
    raise Terminated


def explain(error: Exception, terminal: Terminal) -> None:
    """Say what went wrong: in a sentence where it is known, and never by a traceback that nobody asked for."""
    from docsgen.diagnostics import DocsgenError

    if isinstance(error, DocsgenError):
        first, *others = str(error).splitlines() or [""]
        terminal.fail(first)
        for line in others:
            terminal.tell(line)
    elif isinstance(error, OSError):
        terminal.fail(f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error))
    else:
        terminal.fail(f"docsgen itself is at fault: {type(error).__name__}: {error}")
        if os.environ.get("DOCSGEN_DEBUG"):
            with suppress(OSError, ValueError):
                sys.excepthook(type(error), error, error.__traceback__)
        else:
            terminal.tell("help: run it again with DOCSGEN_DEBUG=1 and report what it prints")
