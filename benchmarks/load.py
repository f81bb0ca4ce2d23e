"""A generated client under load: many calls at once of a mock server that fails them now and then, each accounted for.

usage: load.py [--seconds N] [--at-once N] [--seed N] [--threads] [--connections N] [--round N] [--operation ID]
               [--package FOLDER]

There are three processes: the client, which is measured; the generated package's mock server; and this one, which
orders the faults and compares what the client was told of every call with the server's log. The load goes on in rounds,
for the log keeps 10,000 entries: between two rounds no call is on its way, so that it can be read and cleared without
losing any, and its numbers show that none is missing.
"""

import argparse
import asyncio
import gc
import json
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cached_property
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from measured import Row, table

_FAULTY = 0.15
_CUT = "reset_before_read"
# By what befalls an answer, what the client makes of it.
_OUTCOMES = {
    "status_429": "ResponseUnreadable",
    "status_502": "ResponseUnreadable",
    "status_503": "ResponseUnreadable",
    "reset_after_read": "ConnectionFailed",
    "close_after_read": "ConnectionFailed",
    "truncated_body": "ResponseUnreadable",
    "not_json": "ResponseUnreadable",
    "wrong_signature": "SignatureInvalid",
}
_BY_STATUS = {"S": "returned", "F": "BusinessError", "U": "OutcomeUnknown"}
_FAULTS: Sequence[Mapping[str, Any]] = (
    *({"kind": kind} for kind in (*_OUTCOMES, _CUT) if kind not in {"status_429", "status_503"}),
    {"kind": "status_429", "retry_after": "0"},
    {"kind": "status_503", "retry_after": "0"},
    {"kind": "delay", "seconds": 0.2},
)
_MOST = 10_000  # entries that the server's log keeps
_ATTEMPTS = 3  # of a call, as the client has it by itself
_PATIENCE = 600  # seconds that a round may take, whatever happens to it
_EXPIRY = 6  # seconds after which no connection of httpx's waits to be used again
_PAGE_SIZE = 4096
_FLAT = 256  # KiB, as in memory.py
_TRACED = 16


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=30.0, help="of load, after a round to warm up")
    parser.add_argument("--at-once", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1, help="decides on the faults and their order")
    parser.add_argument("--threads", action="store_true", help="the sync client, shared by so many threads")
    parser.add_argument("--connections", type=int, help="that may be open and kept (default: httpx's limits)")
    parser.add_argument("--round", type=int, default=1_000, help="calls after which they are accounted for")
    parser.add_argument("--operation", help="its id (default: the one with the smallest request)")
    parser.add_argument("--package", type=Path, default=Path(__file__).parents[1] / "generated")
    options = parser.parse_args()
    if not 0 < options.round <= _MOST // _ATTEMPTS:
        parser.error(f"a round must fit into the server's log: 1 to {_MOST // _ATTEMPTS:,} calls")
    operations = _operations(options.package)
    if options.operation is not None and options.operation not in operations:
        parser.error(f"--operation is one of {', '.join(operations)}")
    sys.path.insert(0, str(options.package))
    operation = operations[options.operation] if options.operation else next(iter(operations.values()))
    print(table(list(_rows(options, operation))))


def _operations(package: Path) -> dict[str, dict[str, Any]]:
    """The operations whose calls can be told apart, in request and answer, by their idempotency parameter."""
    mock = json.loads((package / "antom" / "_data" / "mock.json").read_text(encoding="utf-8"))
    found = [
        each
        for each in mock["operations"]
        if each["idempotency"] in each["requests"].get("least", {})
        and each["idempotency"] in each["answers"].get(each["default"], {})
    ]
    return {each["id"]: each for each in sorted(found, key=lambda each: len(json.dumps(each["requests"]["least"])))}


# What the client's process is told, and tells.


class Plan(NamedTuple):
    """How the client is made and used."""

    settings: Mapping[str, Any]
    operation: str
    parameter: str
    request: Mapping[str, Any]
    at_once: int
    connections: int | None

    def limits(self, transport: type[Any]) -> dict[str, Any]:
        """The setting that limits connections; none where httpx's own limits are to do."""
        if self.connections is None:
            return {}
        limits = httpx.Limits(max_connections=self.connections, max_keepalive_connections=self.connections)
        return {"transport": transport(limits=limits)}


class Told(NamedTuple):
    """What came of a call.

    ``kind``: "returned", or the exception; ``said``: the attempts that it tells of; ``own``: the answer is this call's.
    """

    key: str
    kind: str
    attempts: int
    said: int
    sent: bool | None = None
    own: bool = True
    remark: str = ""


class Sample(NamedTuple):
    """The client's process, when no call is on its way. ``traced``: KiB of Python's objects; 0 where not traced."""

    resident: int
    traced: int
    files: int
    tasks: int


class Report(NamedTuple):
    """A round."""

    asked: list[str]
    told: list[Told]
    seconds: float
    sample: Sample


class Round(NamedTuple):
    """What is to be done: calls of these keys, as far as the seconds suffice."""

    keys: list[str]
    seconds: float
    trace: bool = False


# The client's process.

# How often the call at hand was tried; every task and thread has its own.
_attempt: ContextVar[int] = ContextVar("_attempt", default=0)


def _count(event: Any) -> None:
    if event.kind == "request":
        _attempt.set(event.attempt)


class _Calls:
    """The calls of a round. Threads may share it."""

    def __init__(self, todo: Round) -> None:
        self.asked: list[str] = []
        self.told: list[Told] = []
        self._keys = iter(todo.keys)
        self._ends = time.monotonic() + todo.seconds

    def next(self) -> str | None:
        """The key of another call to be made; None where there is to be none."""
        if time.monotonic() >= self._ends or (key := next(self._keys, None)) is None:
            return None
        _attempt.set(0)
        self.asked.append(key)
        return key

    def returned(self, key: str, response: Any) -> None:
        attempts = _attempt.get()
        self.told.append(Told(key, "returned", attempts, attempts, own=json.dumps(key) in response.raw.text))

    def raised(self, key: str, error: Exception) -> None:
        said, sent = getattr(error, "attempts", -1), getattr(error, "request_sent", None)
        remark = f"{error} ({error.__cause__!r})"
        self.told.append(Told(key, type(error).__name__, _attempt.get(), said, sent, remark=remark))


def _client(here: Connection, plan: Plan, *, threads: bool) -> None:
    """Do what is asked for until nothing more is."""
    antom = import_module("antom")
    if threads:
        _in_threads(here, plan, antom)
    else:
        asyncio.run(_in_tasks(here, plan, antom))


async def _in_tasks(here: Connection, plan: Plan, antom: Any) -> None:
    files = _files()
    limits = plan.limits(httpx.AsyncHTTPTransport)
    async with antom.AsyncClient(**plan.settings, **limits, on_event=_count) as client:
        call = _method(client, plan.operation)

        async def work(calls: _Calls) -> None:
            while (key := calls.next()) is not None:
                try:
                    response = await call({**plan.request, plan.parameter: key})
                except Exception as error:  # noqa: BLE001
                    calls.raised(key, error)
                else:
                    calls.returned(key, response)

        while (todo := here.recv()) is not None:
            calls, start = _Calls(_traced(todo)), time.perf_counter()
            await asyncio.gather(*(work(calls) for _ in range(plan.at_once)))
            taken = time.perf_counter() - start
            here.send(Report(calls.asked, calls.told, taken, _sample(files, len(asyncio.all_tasks()) - 1)))
            del calls
    await asyncio.sleep(0.2)
    here.send(_sample(files, len(asyncio.all_tasks()) - 1))


def _in_threads(here: Connection, plan: Plan, antom: Any) -> None:
    files, threads = _files(), threading.active_count()
    with antom.Client(**plan.settings, **plan.limits(httpx.HTTPTransport), on_event=_count) as client:
        call = _method(client, plan.operation)

        def work(calls: _Calls) -> None:
            while (key := calls.next()) is not None:
                try:
                    response = call({**plan.request, plan.parameter: key})
                except Exception as error:  # noqa: BLE001
                    calls.raised(key, error)
                else:
                    calls.returned(key, response)

        while (todo := here.recv()) is not None:
            calls, start = _Calls(_traced(todo)), time.perf_counter()
            with ThreadPoolExecutor(plan.at_once) as pool:
                list(pool.map(work, [calls] * plan.at_once))
            taken = time.perf_counter() - start
            here.send(Report(calls.asked, calls.told, taken, _sample(files, threading.active_count() - threads)))
            del calls
    here.send(_sample(files, threading.active_count() - threads))


def _method(client: Any, operation: str) -> Callable[[Mapping[str, Any]], Any]:
    """The method of an operation; it is on one of the client's resources."""
    resources = [
        getattr(client, name) for name, each in vars(type(client)).items() if isinstance(each, cached_property)
    ]
    return next(getattr(each, operation) for each in resources if hasattr(each, operation))


def _traced(todo: Round) -> Round:
    if todo.trace and not tracemalloc.is_tracing():
        tracemalloc.start()
    return todo


def _sample(files: int, tasks: int) -> Sample:
    gc.collect()
    resident = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE_SIZE // 1024
    return Sample(resident, tracemalloc.get_traced_memory()[0] // 1024, _files() - files, tasks)


def _files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208


# The server's process.


class _Server:
    """The mock server, asked by its own endpoint. ``cut``: how often it reset what was asked there, as ordered."""

    def __init__(self, url: str, settings: Mapping[str, Any]) -> None:
        self.settings = {"base_url": url, **settings}
        self.cut = 0
        self._http = httpx.Client(
            base_url=f"{url}/__mock__/",
            limits=httpx.Limits(max_keepalive_connections=0),
            timeout=60,
            trust_env=False,
        )

    def order(self, orders: Sequence[Mapping[str, Any]]) -> None:
        self._ask("POST", "orders", json=orders)

    def entries(self) -> list[dict[str, Any]]:
        """What came since it was last asked; no call may be on its way."""
        # First of all no connection is reset any more, which would be logged.
        self._ask("DELETE", "orders")
        entries: list[dict[str, Any]] = self._ask("GET", "log")["entries"]
        self._ask("DELETE", "log")
        return entries

    def _ask(self, method: str, path: str, **more: Any) -> Any:
        while True:
            try:
                response = self._http.request(method, path, **more)
            except (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError):
                self.cut += 1
                continue
            if response.is_error:
                raise SystemExit(f"{method} {path}: {response.text}")
            return response.json()


@contextmanager
def _server(package: Path, seed: int) -> Iterator[_Server]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "antom.testing", "--port", "0", "--keys", folder, "--seed", str(seed)]
        environment = {**os.environ, "PYTHONPATH": str(package)}
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
            try:
                lines = [process.stdout.readline().split() for _ in range(4)]
                # What it says of every call has to go somewhere, or it would wait.
                threading.Thread(target=deque, args=(process.stdout, 0), daemon=True).start()
                settings = {name: Path(value) if "key" in name else value for name, value in lines[1:]}
                yield _Server(lines[0][-1], settings)
            finally:
                process.terminate()


# What is ordered, and what is accounted for.


def _orders(operation: Mapping[str, Any], calls: int, chance: random.Random) -> list[dict[str, Any]]:
    """The orders of a round: one for every attempt that is to fail, and between them those that let calls pass.

    No success is ordered, which every other call is: it would be one whatever was carried out before.
    """
    codes = [[code for code, row in operation["codes"].items() if row["status"] == status] for status in "FU"]
    orders: list[dict[str, Any]] = []
    name, passing = operation["id"], 0
    for attempt in range(calls + calls // 4):
        if chance.random() >= _FAULTY:
            passing += 1
            continue
        choice = chance.randrange(len(_FAULTS) + len(codes))
        if choice < len(_FAULTS) and _FAULTS[choice]["kind"] == _CUT:
            orders.append({"fault": _FAULTS[choice], "skip": attempt})
            continue
        if passing:
            orders.append({"operation": name, "times": passing})
        passing = 0
        if choice < len(_FAULTS):
            orders.append({"operation": name, "fault": _FAULTS[choice]})
        else:
            orders.append({"operation": name, "code": chance.choice(codes[choice - len(_FAULTS)])})
    return orders


class _Ledger:
    """What became of all calls: by the client, and by the server's log."""

    def __init__(self, operation: Mapping[str, Any]) -> None:
        self._parameter = operation["idempotency"]
        self._statuses = {code: row["status"] for code, row in operation["codes"].items()}
        self._number = 0
        self.kinds: Counter[str] = Counter()
        self.struck: Counter[str] = Counter()
        self.wrong: Counter[str] = Counter()
        self.calls = self.attempts = self.repeated = 0

    def settle(self, report: Report, entries: Sequence[Mapping[str, Any]], cut: int) -> None:
        """Account for a round, in which ``cut`` connections of ours were reset."""
        numbers = [entry["number"] for entry in entries]
        if numbers != list(range(self._number + 1, self._number + 1 + len(entries))):
            self._note("lost", f"the log has gaps after {self._number}: {numbers[:3]} …")
        self._number = numbers[-1] if numbers else self._number
        came: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
        for entry in entries:
            if entry["request"] is not None:
                came[json.loads(entry["request"]["body"])[self._parameter]].append(entry)
            else:
                cut -= 1
            if (struck := self._struck(entry)) is not None:
                self.struck[struck] += 1
        told = {each.key: each for each in report.told}
        for key in report.asked:
            cut += self._call(told.get(key), key, came.pop(key, []))
        if cut:
            self._note("lost", f"{cut:+} attempts more than came to the server, resets included")
        for key, strange in came.items():
            self._note("doubled", f"{key} was not asked for: {_shown(strange)}")
        self.calls += len(report.asked)

    def _call(self, told: Told | None, key: str, entries: Sequence[Mapping[str, Any]]) -> int:
        """Account for a call; gives how many of its attempts met a reset before anything was read of them."""
        problem = self._problem(told, entries)
        if problem is not None:
            self._note(problem[0], f"{key}: {problem[1]}; the client: {told}; the server: {_shown(entries)}")
        if told is None:
            return 0
        self.kinds[told.kind] += 1
        self.attempts += told.attempts
        self.repeated += sum(entry["repeated"] for entry in entries)
        return told.attempts - len(entries) if told.sent is not False else 0

    def _problem(self, told: Told | None, entries: Sequence[Mapping[str, Any]]) -> tuple[str, str] | None:
        """What is wrong with a call, and in a sentence."""
        performed = sum(entry["performed"] and not entry["repeated"] for entry in entries)
        if performed > 1:
            return "doubled", f"carried out {performed} times"
        if told is None:
            return "lost", "nothing came of it"
        if told.kind == "returned" and performed == 0:
            return "lost", "the client was told that it was carried out, and it was not"
        missing = told.attempts - len(entries)
        reset = told.kind == "ConnectionFailed" and told.sent is True and missing == 1
        if missing and not reset and told.sent is not False:
            return "lost", f"{missing} attempts did not come to the server"
        outcomes = [self._outcome(entry) for entry in entries] + ["ConnectionFailed"] * reset
        if told.sent and outcomes[-1:] != ["ConnectionFailed"]:
            return "unheard", f"it came to {outcomes}"
        wrong = _misjudged(told, outcomes)
        return None if wrong is None else ("misjudged", wrong)

    def _outcome(self, entry: Mapping[str, Any]) -> str:
        """What a client is to make of an exchange."""
        return _OUTCOMES.get(entry["fault"]) or _BY_STATUS.get(self._statuses.get(entry["code"]), entry["verdict"])

    def _struck(self, entry: Mapping[str, Any]) -> str | None:
        status = self._statuses.get(entry["code"], "")
        return entry["fault"] or (None if status == "S" else f"a code of {status}")

    def _note(self, what: str, sentence: str) -> None:
        self.wrong[what] += 1
        if self.wrong[what] <= 5:
            print(f"{what}: {sentence}", file=sys.stderr)


def _misjudged(told: Told, outcomes: Sequence[str]) -> str | None:
    """In what the client misjudges a call whose attempts came to this."""
    if told.sent is False:
        return "it was sent" if outcomes else None
    if outcomes[-1:] != [told.kind]:
        return f"it came to {outcomes}"
    if told.said != told.attempts:
        return "the attempts are miscounted"
    return None if told.own else "the answer is another call's"


def _shown(entries: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    names = ("number", "status", "code", "fault", "performed", "repeated", "verdict")
    return [{name: entry[name] for name in names} for entry in entries]


class _Run:
    """The rounds that the client was sent into, and what it looked like after each."""

    def __init__(self, server: _Server, client: Connection, operation: Mapping[str, Any], seed: int) -> None:
        self.ledger = _Ledger(operation)
        self.kept = 0
        self._server = server
        self._client = client
        self._operation = operation
        self._seed = seed
        self._chance = random.Random(seed)
        self._asked = 0

    def round(self, calls: int, seconds: float = float("inf"), *, trace: bool = False) -> Report:
        """So many calls, or fewer where the seconds do not suffice."""
        keys = [f"load-{self._seed}-{number:09}" for number in range(self._asked, self._asked + calls)]
        self._asked += calls
        if calls > 1:
            self._server.order(_orders(self._operation, calls, self._chance))
        cut = self._server.cut
        self._client.send(Round(keys, seconds, trace))
        report: Report = self._reply()
        entries = self._server.entries()
        self.ledger.settle(report, entries, self._server.cut - cut)
        self.kept = max(self.kept, report.sample.files)
        rate = len(report.asked) / report.seconds
        print(f"{len(report.asked):,} calls, {rate:.0f} a second; {report.sample}", file=sys.stderr)
        return report

    def rest(self, *, trace: bool = False) -> Sample:
        """The client's process when its connections have expired but one, so that their number does not count."""
        time.sleep(_EXPIRY)
        return self.round(1, trace=trace).sample

    def end(self) -> Sample:
        """Close the client."""
        self._client.send(None)
        sample: Sample = self._reply()
        return sample

    def _reply(self) -> Any:
        if not self._client.poll(_PATIENCE):
            raise SystemExit(f"the client has not ended its calls in {_PATIENCE} seconds")
        return self._client.recv()


def _rows(options: argparse.Namespace, operation: Mapping[str, Any]) -> Iterator[Row]:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    with _server(options.package, options.seed) as server:
        plan = Plan(
            server.settings,
            operation["id"],
            operation["idempotency"],
            operation["requests"]["least"],
            options.at_once,
            options.connections,
        )
        process = context.Process(target=_client, args=(there, plan), kwargs={"threads": options.threads}, daemon=True)
        process.start()
        there.close()  # so that the end of that process is the end of what comes
        run = _Run(server, here, operation, options.seed)
        run.round(options.round)
        before = run.rest()
        warm = run.ledger.calls
        seconds = 0.0
        while seconds < options.seconds:
            report = run.round(options.round, options.seconds - seconds)
            seconds += report.seconds
        measured = run.ledger.calls - warm
        after = run.rest()
        few = max(options.at_once, options.round // 2)
        run.round(few, trace=True)
        traced = []
        for _ in range(2):
            run.round(few, trace=True)
            traced.append(run.rest(trace=True).traced)
        end = run.end()
        process.join()
    yield from _of_calls(options, run.ledger, measured, seconds)
    yield from _of_memory(measured, after.resident - before.resident, few, traced[1] - traced[0])
    yield from _of_the_end(options, run, end)


def _of_calls(options: argparse.Namespace, ledger: _Ledger, measured: int, seconds: float) -> Iterator[Row]:
    kind = "the sync client in threads" if options.threads else "the async client"
    yield Row(f"calls of {kind}, {options.at_once} at once, in {seconds:.0f} s", f"{measured:,}")
    yield Row("calls a second", f"{measured / seconds:.0f}")
    yield Row("calls accounted for, with those before and after", f"{ledger.calls:,}")
    yield Row("attempts; those that got the answer of an earlier one", f"{ledger.attempts:,}; {ledger.repeated:,}")
    struck = ledger.struck.total()
    yield Row("attempts that a fault struck", f"{struck:,} ({struck / max(ledger.attempts, 1):.1%})")
    for name, count in ledger.kinds.most_common():
        yield Row(name if name == "returned" else f"raised {name}", f"{count:,}")
    for what, says in (
        ("lost", "calls lost"),
        ("doubled", "calls carried out twice"),
        ("misjudged", "calls told otherwise than they went"),
        ("unheard", "answers that did not arrive, without a fault"),
    ):
        count = ledger.wrong[what]
        yield Row(says, f"{count:,}", "0", count == 0)


def _of_memory(calls: int, grown: int, few: int, traced: int) -> Iterator[Row]:
    thousands = max(calls, 1) / 1000
    yield Row(f"memory of the process over {calls:,} calls", f"{grown:+,} KiB", f"≤ {_FLAT} KiB", grown <= _FLAT)
    yield Row("… for 1,000 calls", f"{grown / thousands:+.1f} KiB")
    yield Row(f"Python's objects over {few:,} calls", f"{traced:+,} KiB", f"≤ {_TRACED} KiB", traced <= _TRACED)


def _of_the_end(options: argparse.Namespace, run: _Run, end: Sample) -> Iterator[Row]:
    yield Row("connections kept open between rounds, at most", f"{run.kept}")
    yield Row(f"{'threads' if options.threads else 'tasks'} left", f"{end.tasks}", "0", end.tasks == 0)
    yield Row("open files left", f"{end.files}", "0", end.files == 0)


if __name__ == "__main__":
    main()
