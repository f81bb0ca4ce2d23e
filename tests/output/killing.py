"""Run by tests, as a process of its own that loads little: it forks writers of a tree, and kills them.

Prints, as JSON, how many were disturbed (``killed``) and what became of their trees; ``damaged`` are those that were neither the old
tree nor the new one after the next run.
"""

import errno
import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from docsgen.diagnostics import DocsgenError
from docsgen.output import MANIFEST, Folder, Provenance, digest, mend, pending, write
from docsgen.output import swap as swap_module
from docsgen.output.manifest import Manifest, dump

sys.path.insert(0, str(Path(__file__).parent))
from faults import at_operation, die, fail_with

OLD_FROM, NEW_FROM = Provenance("0.1.0", "old"), Provenance("0.1.0", "new")
OLD = {
    **{f"pkg/m{number}.py": f"value = {number}\n" * 40 for number in range(4)},
    "pkg/gone/g.py": "gone\n",
    "same.py": "same\n",
    "x": "a file\n",
}
NEW = {
    **{f"pkg/m{number}.py": f"value = {number + number % 3}\n" * 50 for number in range(4)},
    **{f"pkg/new/deep/n{number}.py": "new\n" * 2000 for number in range(2)},
    "same.py": "same\n",
    "x/y": "in a folder\n",
}
OLD_MANIFEST, NEW_MANIFEST = (
    dump(Manifest({path: digest(text.encode()) for path, text in tree.items()}, made_from)).decode()
    for tree, made_from in ((OLD, OLD_FROM), (NEW, NEW_FROM))
)
FOREIGN = {"pkg/mine.txt": "mine", "pkg/gone/mine.txt": "mine"}


class Yard:
    """A folder to write to, and what to do with it."""

    def __init__(self, root):
        self.folder = Folder(root / "generated", "generated", root / ".docsgen")
        self.tally = Counter()
        self.random = random.Random(9)

    def reset(self):
        """The old tree, as a run leaves it that nobody disturbed."""
        write(self.folder, OLD, OLD_FROM)
        for path, text in FOREIGN.items():
            (self.folder.path / path).write_text(text)

    def fork(self, work):
        """A process that works, and ends with 0, or 1 where it says why it could not."""
        process = os.fork()
        if process:
            return process
        status = 3
        signal.alarm(60)  # one that hangs is told by its status
        try:
            work()
            status = 0
        except (DocsgenError, KeyboardInterrupt):
            status = 1
        finally:
            os._exit(status)

    def write_new(self):
        write(self.folder, NEW, NEW_FROM)

    def ended(self, process):
        """How a process ended: its status, or minus the signal that killed it."""
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])

    def judge(self):
        """Say what became of the tree, first as it stands, and then after the next run."""
        if pending(self.folder.state):
            if self.random.random() < 0.3:  # that run may be killed as well
                self.ended(self.fork(lambda: self.dying(self.random.randrange(40), lambda: mend(self.folder))))
                self.tally["mending killed"] += 1
            left = mend(self.folder)
            seen = "mended" if left in {(), None} and self.stands() == "old" else "damaged"
        else:
            seen = self.stands()
        self.tally[seen] += 1
        self.write_new()
        if self.stands() != "new" or sorted(each.name for each in self.folder.state.iterdir()) != [
            ".gitignore",
            "lock",
        ]:
            self.tally["damaged"] += 1

    def dying(self, number, work):
        with at_operation(number, die):
            work()

    def stands(self):
        """Which tree this is, to the last file and folder."""
        files = {}
        for path in self.folder.path.rglob("*"):
            name = path.relative_to(self.folder.path).as_posix()
            if path.is_file():
                files[name] = path.read_text()
            elif not any(path.iterdir()):
                files[name] = "an empty folder"
        known = {"old": {**OLD, **FOREIGN, MANIFEST: OLD_MANIFEST}, "new": {**NEW, **FOREIGN, MANIFEST: NEW_MANIFEST}}
        return next((name for name, tree in known.items() if files == tree), "damaged")


def after_every_operation(yard):
    """Kill before the first operation, the second, and so on, until a run ends of itself."""
    for number in range(10_000):
        yard.reset()
        status = yard.ended(yard.fork(lambda number=number: yard.dying(number, yard.write_new)))
        if status == 0:
            return
        assert status == -signal.SIGKILL, status
        yard.tally["killed"] += 1
        yard.judge()


def failing_at_every_operation(yard, failure):
    """Let the first operation fail, the second, and so on, until a run is through before: each leaves a whole tree."""
    for number in range(10_000):
        yard.reset()
        with at_operation(number, fail_with(failure)) as count, suppress(DocsgenError, KeyboardInterrupt):
            yard.write_new()
        if count[0] <= number:
            return
        yard.tally["killed"] += 1
        yard.judge()


def at_random_moments(yard, number, sent):
    """Send a signal at so many moments; every other one falls into the final step."""
    while yard.tally["killed"] < number:
        yard.reset()
        status = disturbed(yard, sent, yard.write_new, final=yard.tally["killed"] % 2 == 1)
        assert status in {0, 1, -sent}, status
        if status != 0:
            yard.tally["killed"] += 1
            yard.judge()


def disturbed(yard, sent, work, *, final):
    """How a process ended that got a signal at a random moment, of its work or of its final step."""
    reading, writing = os.pipe()
    honest = swap_module.write_journal

    def told(*arguments):
        honest(*arguments)
        os.write(writing, b".")

    def working():
        swap_module.write_journal = told
        if not final:
            os.write(writing, b".")
        work()

    process = yard.fork(working)
    os.close(writing)
    os.read(reading, 1)  # or its end, where the process has
    os.close(reading)
    time.sleep(yard.random.uniform(0, yard.lasts[final]))
    os.kill(process, sent)
    return yard.ended(process)


def measure(yard):
    """How long a run lasts, and its final step, in seconds."""
    lasts = {False: [], True: []}
    honest = swap_module.write_journal
    for _ in range(5):
        yard.reset()
        began = [time.perf_counter()]
        swap_module.write_journal = lambda *given, began=began: (honest(*given), began.append(time.perf_counter()))
        yard.write_new()
        ended = time.perf_counter()
        swap_module.write_journal = honest
        for final, start in zip((False, True), began, strict=True):
            lasts[final].append(ended - start)
    yard.lasts = {final: sorted(each)[2] for final, each in lasts.items()}


def two_at_once(yard, number):
    """Two runs of each kind at once: one of them may be turned away, and what stands is what the other wrote."""
    for _ in range(number):
        yard.reset()
        both = [yard.fork(yard.write_new) for _ in range(2)]
        statuses = sorted(map(yard.ended, both))
        assert statuses in ([0, 0], [0, 1]), statuses
        yard.tally["turned away"] += sum(statuses)
        yard.tally["killed"] += 1
        yard.judge()


def main():
    """Take a folder, the name of what to do, and how often."""
    root, what, *number = sys.argv[1:]
    yard = Yard(Path(root))
    measure(yard)
    if what == "operations":
        after_every_operation(yard)
    elif what == "full":
        failing_at_every_operation(yard, OSError(errno.ENOSPC, "No space left on device"))
    elif what == "interrupted":
        failing_at_every_operation(yard, KeyboardInterrupt())
    elif what == "two":
        two_at_once(yard, int(*number))
    else:
        if what == "SIGTERM":
            signal.signal(signal.SIGTERM, signal.default_int_handler)  # as the command has it
        at_random_moments(yard, int(*number), signal.Signals[what])
    shutil.rmtree(root)
    print(json.dumps(yard.tally))


if __name__ == "__main__":
    main()
