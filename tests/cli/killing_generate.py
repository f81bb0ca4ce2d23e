"""Run by a test, as a process of its own: whole runs of ``docsgen generate``, killed at random moments.

What is emitted costs nothing; everything else is as users have it. Prints, as JSON, what came of so many runs.
"""

import json
import os
import random
import signal
import sys
import time
import types
from collections import Counter
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from docsgen.cli.main import main
from docsgen.output import swap

PAGE = "# pay\n\n`POST /v1/pay`\n\n## Request parameters\n\n#### pay{number} (String)\n\nThe ID.\n"


FILES = 30


class Emitted(NamedTuple):
    files: dict[str, str]


def emit(model, package, **_):
    (parameter,) = model.operations[0].request.parameters
    return Emitted({f"{package}/m{place}.py": f"NAME = {parameter.name!r}\n" * 100 for place in range(FILES)})


def command(*arguments):
    """Status and output of the command, run here."""
    with redirect_stdout(StringIO()) as out:
        status = main(arguments)
    return status, out.getvalue()


def tree():
    """What stands in the output: how many files, and what is in them."""
    files = sorted(Path("generated/acme").glob("*.py"))
    return len(files), {path.read_text() for path in files}


def killed(lasts, *, final):
    """Kill a run at a random moment, from its start or from that of its final step; whether that was before its end."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        honest = swap.write_journal
        swap.write_journal = lambda *arguments: (honest(*arguments), os.write(writing, b"."))
        if not final:
            os.write(writing, b".")
        os._exit(command("generate")[0])
    os.close(writing)
    os.read(reading, 1)
    os.close(reading)
    time.sleep(random.uniform(0, lasts[final]))
    os.kill(process, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == -signal.SIGKILL


def run():
    """Take a folder to work in, and how many runs to kill."""
    os.chdir(sys.argv[1])
    Path("docs").mkdir()
    Path("docsgen.toml").write_text('[docsgen]\ninputs = ["docs/*.md"]\noutput = "generated"\npackage = "acme"\n')
    emitter = types.ModuleType("docsgen.emitting.python")
    emitter.emit = emit
    sys.modules[emitter.__name__] = emitter
    tally = Counter()
    lasts = measure()
    old = tree()
    while tally["killed"] < int(sys.argv[2]):
        number = tally["runs"] = tally["runs"] + 1
        Path("docs/pay.md").write_text(PAGE.format(number=number))
        new = FILES, {f"NAME = 'pay{number}'\n" * 100}
        if killed(lasts, final=number % 2 == 1):
            tally["killed"] += 1
            status, told = command("generate", "--check")
            said = "an earlier run was cut short" in told
            assert status == (0 if tree() == new and not said else 1), (status, told)
            assert said or tree() in (old, new), tree()
            tally["said" if said else "whole"] += 1
        status, told = command("generate")
        assert (status, tree()) == (0, new), told
        tally["mended"] += "Mended" in told
        old = new
    print(json.dumps(tally))


def measure():
    """How long a run lasts, and its final step, in seconds; the second of two, for the first has much to load."""
    honest, dropping = swap.write_journal, swap.drop_journal
    for number in ("a", "b"):
        Path("docs/pay.md").write_text(PAGE.format(number=number))
        began = [time.perf_counter()]
        swap.write_journal = lambda *given, began=began: (honest(*given), began.append(time.perf_counter()))
        swap.drop_journal = lambda *given, began=began: (began.append(time.perf_counter()), dropping(*given))
        assert command("generate")[0] == 0
        ended = time.perf_counter()
    swap.write_journal, swap.drop_journal = honest, dropping
    return {False: ended - began[0], True: began[2] - began[1]}


if __name__ == "__main__":
    run()
