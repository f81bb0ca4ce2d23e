"""Do docsgen's own tests notice? ``make mutation ROOM=prose SAMPLE=100 SEED=1``.

cosmic-ray makes the mutants of a room, one changed operator, number or keyword each. They are tried in a copy of the
project, in an order that the seed decides; what was tried is kept, and a later run goes on from there.
"""

import argparse
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tomllib
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path

from cosmic_ray.commands.init import init
from cosmic_ray.mutating import mutate_and_test, mutate_code
from cosmic_ray.plugins import get_operator
from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".mutation"
COPIED = ("docsgen", "tests", "templates", "docs", "input_docs", "generated", "benchmarks")
CONFIG = tomllib.loads(Path(__file__).with_name("rooms.toml").read_text(encoding="utf-8"))


def main() -> int:
    """Try mutants, and print the report; 1 if one survived."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("room", choices=CONFIG["rooms"])
    parser.add_argument("--sample", type=int, default=100, help="how many mutants; 0: all of them")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--again", action="store_true", help="try those again that survived")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has what the tests need")
    given = parser.parse_args()
    room = Room(given.room, given.python)
    room.renew()
    with use_db(str(room.session()), WorkDB.Mode.open) as database:
        chosen = sampled(database, given.sample or sys.maxsize, given.seed)
        room.attempt(database, chosen, again=given.again)
        text, survived = report(given.room, chosen, dict(database.results))
    room.kept.with_suffix(".txt").write_text(text, encoding="utf-8")
    print(text, end="")
    return 1 if survived else 0


class Room:
    """A folder of docsgen, its tests, and a copy of the project to break."""

    def __init__(self, name, python):
        settings = CONFIG["rooms"][name]
        self.python = str(Path(python).absolute())
        self.tests = settings["tests"]
        files = [file.relative_to(ROOT) for file in sorted((ROOT / settings["source"]).rglob("*.py"))]
        self.files = [file for file in files if not any(map(file.match, settings.get("except", ())))]
        self.copy = FOLDER / name
        self.kept = FOLDER / f"{name}-{_digest([ROOT / file for file in self.files])}"

    def renew(self):
        """Copy the project as it is now, and go there."""
        shutil.rmtree(self.copy, ignore_errors=True)
        for each in COPIED:
            shutil.copytree(ROOT / each, self.copy / each, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        for file in ROOT.iterdir():
            if file.is_file():
                shutil.copy2(file, self.copy)
        os.chdir(self.copy)

    def session(self):
        """The file of all mutants of the room as it is now, and of what came of those that were tried."""
        session = self.kept.with_suffix(".sqlite")
        if not session.exists():
            unfinished = self.kept.with_suffix(".new")
            unfinished.unlink(missing_ok=True)
            with use_db(str(unfinished), WorkDB.Mode.create) as database:
                init(self.files, database, {})
            unfinished.rename(session)
        return session

    def attempt(self, database, chosen, *, again):
        """Run the tests against those that are not tried yet."""
        survived = TestOutcome.SURVIVED if again else None
        done = {job for job, result in database.results if result.test_outcome != survived}
        left = [item for item in chosen if item.job_id not in done]
        if not left:
            return
        lines = self._lines()
        # cosmic-ray's runs leave no bytecode; they find what this one leaves.
        subprocess.run(self._pytest("--collect-only"), check=True, stdout=subprocess.DEVNULL)
        nearest = self.kept.with_suffix(".nearest")
        command = " ".join(self._pytest("-x", "--tb=no", NEAREST=nearest))
        for count, item in enumerate(left, 1):
            nearest.write_text("\n".join(lines.get(_place(item), ())), encoding="utf-8")
            result = mutate_and_test(item.mutations, command, CONFIG["timeout"])
            database.set_result(item.job_id, result)
            print(f"{count}/{len(left)} {result.test_outcome.value} {_place(item)}", file=sys.stderr, flush=True)

    def _pytest(self, *options, **environment):
        """The command; what is imported and broken is the copy."""
        path = os.pathsep.join((str(self.copy), str(self.copy / "tests/mutation")))
        given = [f"{name}={value}" for name, value in {"PYTHONPATH": path, **environment}.items()]
        common = ("-q", "-p", "nearest", "-p", "no:cacheprovider")
        return ["env", *given, self.python, "-m", "pytest", *common, *options, *self.tests]

    def _tested(self):
        files = [file for each in self.tests for file in (Path(each), *Path(each).rglob("*")) if file.is_file()]
        return sorted(file for file in files if file.suffix != ".pyc")

    def _lines(self):
        """The tests that run each line, the quickest first. All tests have to pass before anything is broken."""
        kept = self.kept.with_suffix(f".{_digest(self._tested())}.json")
        if not kept.exists():
            data, took = Path(".coverage.mutation"), Path(".took")
            options = ("--cov", "--cov-context=test", "--cov-report=json:.lines", "--cov-fail-under=0")
            subprocess.run(self._pytest(*options, COVERAGE_FILE=data, TOOK=took), check=True, stdout=sys.stderr)
            show = [
                self.python,
                "-m",
                "coverage",
                "json",
                "--show-contexts",
                "-q",
                f"--data-file={data}",
                "-o",
                ".lines",
            ]
            subprocess.run([*show, "--fail-under=0"], check=True)
            seconds = json.loads(took.read_text(encoding="utf-8"))
            lines = {}
            for file, measured in json.loads(Path(".lines").read_text(encoding="utf-8"))["files"].items():
                for line, contexts in measured["contexts"].items():
                    tests = {context.rpartition("|")[0] for context in contexts} - {""}
                    lines[f"{file}:{line}"] = sorted(tests, key=lambda test: seconds.get(test, 0))
            kept.write_text(json.dumps({place: tests[:50] for place, tests in lines.items()}), encoding="utf-8")
        return json.loads(kept.read_text(encoding="utf-8"))


def sampled(database, count, seed):
    """As many mutants in an order that the seed decides, so that a larger sample holds the smaller one."""
    excluded = re.compile(CONFIG["exclude-operators"])
    items = [each for each in database.work_items if not excluded.match(each.mutations[0].operator_name)]
    items.sort(
        key=lambda each: (
            str(each.mutations[0].module_path),
            each.mutations[0].operator_name,
            each.mutations[0].occurrence,
        )
    )
    random.Random(seed).shuffle(items)
    chosen = []
    for item in items:
        if len(chosen) == count:
            break
        if _is_python(item.mutations[0]):
            chosen.append(item)
    return chosen


def report(room, chosen, results):
    """What came of them, with what was changed in those that no test noticed."""
    found = defaultdict(list)
    for item in chosen:
        found[results[item.job_id].test_outcome].append(item)
    survived = found[TestOutcome.SURVIVED]
    killed = len(found[TestOutcome.KILLED])
    by = f"cosmic-ray {version('cosmic_ray')}"
    text = (
        f"{room}: {len(chosen)} mutants of {by}, {killed} killed ({killed / len(chosen):.0%}), {len(survived)} survived"
    )
    if incompetent := found[TestOutcome.INCOMPETENT]:
        text += f", {len(incompetent)} could not be tried"
    lines = [text]
    for item in sorted(survived, key=_place):
        changed = [line for line in results[item.job_id].diff.splitlines() if re.match(r"[-+](?![-+][-+] )", line)]
        lines += ["", _place(item), *(f"    {line}" for line in changed if not line.startswith("--- mut"))]
    return "\n".join(lines) + "\n", survived


def _is_python(mutation):
    """Whether it compiles: what does not is no mutant."""
    source = mutation.module_path.read_text(encoding="utf-8")
    operator = get_operator(mutation.operator_name)(**mutation.operator_args)
    try:
        compile(mutate_code(source, operator, mutation.occurrence), mutation.module_path, "exec")
    except SyntaxError:
        return False
    return True


def _place(item):
    return f"{item.mutations[0].module_path}:{item.mutations[0].start_pos[0]}"


def _digest(files):
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]


if __name__ == "__main__":
    sys.exit(main())
