"""The code that READMEs, pages and docs show runs as it is written, against a server that checks signatures."""

import ast
import json
import os
import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from pathlib import Path

import msgspec.structs
import pytest
from markdown_it import MarkdownIt

from docsgen.emitting.python import emit
from docsgen.emitting.python.example import call_example, shown_message, shown_notification
from docsgen.emitting.python.plan import plan
from docsgen.model import Items, Sample

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
README = GENERATED / "README.md"
EXAMPLES = ROOT / "docs" / "examples"
CLIENT_ID = "5Y0001"


def fences(text: str, language: str = "python") -> list[str]:
    """The fenced blocks of a document in this language."""
    blocks = text.split("```")[1::2]
    return [block.partition("\n")[2] for block in blocks if block.partition("\n")[0] == language]


BLOCKS = fences(README.read_text(encoding="utf-8"))


def block(word: str) -> str:
    """The one block of the README with this word."""
    (found,) = [code for code in BLOCKS if word in code]
    return found


@pytest.fixture(scope="module")
def keys(tmp_path_factory):
    if shutil.which("openssl") is None:
        pytest.skip("the server of this test needs the openssl command")
    sys.path.insert(0, str(Path(__file__).parent))
    from server import make_keys

    folder = tmp_path_factory.mktemp("keys")
    make_keys(folder)
    shutil.copy(folder / "merchant-private.pem", folder / "merchant.pem")
    shutil.copy(folder / "vendor-public.pem", folder / "vendor.pem")
    yield folder
    sys.path.remove(str(Path(__file__).parent))


def answer(status: str, code: str, **more):
    return {"result": {"resultCode": code, "resultStatus": status, "resultMessage": "said"}, **more}


def environment(keys: Path, base_url: str = "http://127.0.0.1:1") -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(GENERATED),
        "PYTHONDONTWRITEBYTECODE": "1",
        "ANTOM_CLIENT_ID": CLIENT_ID,
        "ANTOM_PRIVATE_KEY": (keys / "merchant-private.pem").read_text(),
        "ANTOM_VENDOR_PUBLIC_KEY": (keys / "vendor-public.pem").read_text(),
        "ANTOM_BASE_URL": base_url,
    }


@pytest.fixture
def run(keys):
    """Run a program; returns its output, its errors, and what the vendor saw of it."""
    from server import Vendor, serving

    class OneByOne(Vendor):
        """It keeps a signature in a file, so that calls at once would mix theirs up."""

        lock = threading.Lock()

        def take(self, handler):
            with self.lock:
                return super().take(handler)

    def ran(code, *arguments, says=None):
        vendor = OneByOne(keys)
        vendor.answer = says or answer("S", "SUCCESS")
        (keys / "program.py").write_text(code, encoding="utf-8")
        with serving(vendor) as base_url:
            command = [sys.executable, "-W", "error", "program.py", *(word.format(base_url) for word in arguments)]
            done = subprocess.run(
                command, cwd=keys, env=environment(keys, base_url), capture_output=True, text=True, check=False
            )
        assert done.returncode == 0, done.stderr
        assert "the signature is wrong" not in vendor.refused
        return done.stdout, done.stderr, vendor.seen

    return ran


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_every_block_of_the_readme_runs(run, number):
    _, errors, seen = run(BLOCKS[number])
    assert errors == ""
    assert len(seen) == ("base_url=" in BLOCKS[number])


def test_the_quick_start_is_a_call(run):
    output, _, seen = run(block("import Client\n"), says=answer("S", "SUCCESS", refundId="R1"))
    assert ast.literal_eval(output)["refundId"] == "R1"
    assert seen[0]["refundAmount"] == {"currency": "SGD", "value": "100"}


def test_the_quick_start_is_the_same_with_async(run):
    sync, wait = (run(block(word))[::2] for word in ("import Client\n", "AsyncClient("))
    assert sync == wait


@pytest.mark.parametrize(
    ("says", "output", "calls"),
    [
        (answer("S", "SUCCESS"), "done ", 1),
        (answer("F", "PROCESS_FAIL"), "failed: PROCESS_FAIL ", 1),
        (answer("U", "UNKNOWN_EXCEPTION"), "may have been done: ", 3),
        (answer("?", "SUCCESS"), "may have been done: ", 1),
    ],
)
def test_what_the_readme_says_of_outcomes(run, says, output, calls):
    said, _, seen = run(block("BusinessError,"), says=says)
    assert said.startswith(output)
    assert len(seen) == calls
    assert all(body == seen[0] for body in seen)


def test_the_tests_of_the_readme_pass(tmp_path):
    code = block("pytest_plugins")
    plugins = 'pytest_plugins = ["antom.testing.pytest_plugin"]\n'
    assert plugins in code
    (tmp_path / "conftest.py").write_text(plugins)
    (tmp_path / "test_of_a_user.py").write_text(code.replace(plugins, ""))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", tmp_path],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(GENERATED), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "2 passed" in done.stdout, done.stdout + done.stderr


def test_what_the_readme_says_of_no_connection(keys):
    code = block("BusinessError,").replace('os.environ.get("ANTOM_BASE_URL"),', '"http://127.0.0.1:1", max_retries=0,')
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(keys), capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("not sent ")


def test_the_handler_of_the_readme(run):
    more = """
import sys
from pathlib import Path
from antom.webhooks import sign
private = Path("vendor-private.pem")
for payload in ({payload}, {"notifyType": "NEW"}):
    signed = sign(payload, private_key=private, client_id="5Y0001", path="/hook?a=b")
    status, body = receive("/hook?a=b", signed.headers, signed.body)
    print(status, body.decode(), file=sys.stderr)
    print(receive("/other", signed.headers, signed.body), file=sys.stderr)
"""
    payload = block("payload = ").partition("payload = ")[2].partition("\nsigned")[0]
    output, errors, _ = run(block("def receive(") + more.replace("{payload}", payload))
    assert ast.literal_eval(output) == ast.literal_eval(payload)
    good = '200 {"result": {"resultCode": "SUCCESS", "resultStatus": "S", "resultMessage": "success"}}'
    assert errors.splitlines() == [good, "(400, b'')"] * 2


def test_a_notification_is_what_it_is_said_to_be(run):
    assert run(block("payload = "))[0] == "NotifyPaymentRequest\n"


def test_the_filter_of_the_readme_keeps_headers_out_of_logs(run):
    quick = block("import Client\n")
    _, loud, _ = run("import logging\nlogging.basicConfig(level=logging.DEBUG)\n" + quick)
    _, quiet, _ = run(block("RedactingFilter") + quick)
    assert "algorithm=" in loud
    assert "algorithm=" not in quiet


def test_the_events_of_the_readme(run):
    quick = block("import Client\n").replace("with Client(", "with Client(on_event=on_event,")
    _, said, _ = run(block("RedactingFilter") + quick)
    assert [line for line in said.splitlines() if line.startswith("INFO:shop")] == [
        "INFO:shop:refund request #1",
        "INFO:shop:refund response #1",
    ]


CALLS = """
import ast, asyncio, inspect, sys
from pathlib import Path
import antom
keys = dict(private_key=Path("merchant.pem"), vendor_public_key=Path("vendor.pem"), base_url=sys.argv[1])


async def main():
    client = antom.Client(client_id="5Y0001", **keys)
    async with antom.AsyncClient(client_id="5Y0001", **keys) as wait:
        for code in CODES:
            names = {"client": wait if "await " in code else client, "options": None, "antom": antom}
            made = eval(compile(code, "page", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)
            if inspect.isawaitable(made):
                await made
    client.close()


asyncio.run(main())
"""


def test_the_calls_of_every_page_run(run):
    pages = sorted((GENERATED / "docs").glob("*.md"))
    codes = [code for page in pages for code in fences(page.read_text(encoding="utf-8"))]
    calls = [code for code in codes if "response = " in code]
    _, _, seen = run(f"CODES = {codes!r}\n{CALLS}", "{}")
    assert len(seen) == len(calls) == 2 * 6


def test_the_pages_show_acknowledgements():
    (shown,) = fences((GENERATED / "docs" / "notify_payment.md").read_text(encoding="utf-8"), "json")
    assert json.loads(shown)["result"]["resultStatus"] == "S"


# The docs of docsgen

GUIDE = (ROOT / "docs" / "using-the-client.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("script", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_the_examples_stand_in_the_docs(script):
    assert f"```python\n{script.read_text(encoding='utf-8')}```" in GUIDE


def test_the_other_code_of_the_docs_runs(run):
    scripts = [path.read_text(encoding="utf-8") for path in EXAMPLES.glob("*.py")]
    codes = [code for code in fences(GUIDE) if code not in scripts]
    _, _, seen = run(f"CODES = {codes!r}\n{CALLS}", "{}")
    assert len(seen) == sum(code.count("client.payments.") for code in codes) > 1


def test_the_asynchronous_example(run):
    code = (EXAMPLES / "refund_async.py").read_text(encoding="utf-8")
    output, errors, seen = run(code, "{}", "P1", "P2", says=answer("S", "SUCCESS", refundId="R"))
    assert (output, errors) == ("P1: refunded as R\nP2: refunded as R\n", "")
    assert {body["refundRequestId"] for body in seen} == {"refund-of-P1", "refund-of-P2"}
    assert run(code, "{}", "P1", says=answer("F", "RISK_REJECT"))[0] == "P1: failed, RISK_REJECT\n"
    unknown = run(code, "{}", "P1", says=answer("U", "UNKNOWN_EXCEPTION"))[0]
    assert unknown == "P1: not known yet after 3 attempts, UNKNOWN_EXCEPTION\n"


SIGN = """
import json, sys
from pathlib import Path
from antom.webhooks import sign
signed = sign({payload}, private_key=Path("vendor-private.pem"), client_id="5Y0001", path="/hook")
print(json.dumps([signed.headers, signed.body.decode()]))
"""


def test_the_example_of_a_receiver(run, keys):
    payload = block("payload = ").partition("payload = ")[2].partition("\nsigned")[0]
    headers, body = json.loads(run(SIGN.replace("{payload}", payload))[0])
    command = [sys.executable, "-W", "error", EXAMPLES / "receive_webhooks.py", "0"]
    with subprocess.Popen(
        command, cwd=keys, env=environment(keys), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as receiver:
        try:
            port = receiver.stdout.readline().split()[-1]
            request = urllib.request.Request(f"http://127.0.0.1:{port}/hook", body.encode(), headers)
            with urllib.request.urlopen(request, timeout=10) as response:
                assert json.load(response)["result"]["resultStatus"] == "S"
            assert receiver.stdout.readline() == "text: PAYMENT_RESULT\n"
            forged = urllib.request.Request(f"http://127.0.0.1:{port}/hook", body.encode() + b" ", headers)
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(forged, timeout=10)
            refused.value.close()
            assert receiver.stdout.readline() == "refused: SignatureInvalid\n"
        finally:
            receiver.terminate()


# Other vendors


@pytest.fixture(scope="module")
def shops():
    sys.path.insert(0, str(ROOT / "tests" / "emitting"))
    yield
    sys.path.remove(str(ROOT / "tests" / "emitting"))


@pytest.fixture(scope="module")
def others(shops, made_once):
    """READMEs and pages of other services: of everything, of webhooks alone, without a service, of nothing."""
    from shop import natives, shop, webhook

    everything = made_once("emitted-shop", lambda: emit(shop(), package="emitted_shop"))
    models = [
        shop(webhook()),
        shop(natives(), webhook(), service=None),
        shop(service=None).__class__(version=1),
    ]
    return [everything.files, *(emit(model, package="other").files for model in models)]


def test_what_is_shown_for_other_services_is_python(others):
    for files in others:
        for path, text in files.items():
            if path.endswith(".md"):
                for code in fences(text):
                    compile(code, path, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


def test_the_readme_has_what_the_service_has(others):
    headings = [[line[3:] for line in files["README.md"].splitlines() if line.startswith("## ")] for files in others]
    calls = ["Quick start", "When a call does not succeed", "Retries and idempotency", "Async"]
    checks, logs, ends = "Limits are checked before anything is sent", "Logs, metrics and secrets", "Operations"
    own = "Testing your own code"
    assert headings == [
        ["Install", *calls, "Webhooks", checks, "Settings", logs, own, ends, "Tests"],
        ["Install", "Webhooks", checks, ends, "Tests"],
        ["Install", *calls, checks, "Settings", logs, own, ends, "Tests"],
        ["Install", ends, "Tests"],
    ]
    readmes = [files["README.md"] for files in others]
    assert ["_PRIVATE_KEY" in readme for readme in readmes] == [True, False, False, False]
    assert ["sandbox" in readme for readme in readmes] == [True, False, False, False]
    assert ["SignatureInvalid`" in readme for readme in readmes] == [True, True, False, False]


TRAP = "```\n~~~\n<script>`{{ 7*7 }}`|\n```python\nopen('PWNED','w')\n\u2028```\x85# "


def test_words_of_pages_do_not_leave_their_place(shops):
    from shop import m, message, operation, result, shop, span

    text = json.dumps({"a": TRAP, TRAP: TRAP, "b": {TRAP: [TRAP] * 5}})
    samples = tuple(Sample(role=role, text=text, valid=True, source=span()) for role in ("request", "response"))
    sent = message("request", m("a", const=TRAP, required=True), m(TRAP, required=True), m("b", "map", required=True))
    answered = message("response", result(), m("a"))
    more = {"samples": samples, "summary": TRAP, "variant": TRAP}
    called = operation("call", sent, answered, **more)
    hook = operation("hook", sent, message("response", m("a", const=TRAP, required=True)), kind="webhook", **more)
    files = emit(shop(called, hook), package="other").files
    for path in ("README.md", "docs/call.md", "docs/hook.md"):
        tokens = MarkdownIt().enable("table").parse(files[path])
        assert {token.info for token in tokens if token.type == "fence"} <= {"python", "json", "sh"}
        assert [token.type for token in tokens if token.type.startswith("html") or token.type == "code_block"] == []
        codes = [token.content for token in tokens if token.type == "fence" and token.info == "python"]
        assert len(codes) == {"README.md": 9, "docs/call.md": 2, "docs/hook.md": 1}[path]
        for code in codes:
            tree = compile(code, path, "exec", flags=ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            assert not [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == "open"]
        assert not any(char in files[path] for char in "\u2028\x85")


def test_what_is_shown_is_the_pages_own_where_it_can_be(shops):
    from shop import m, message, operation, result, service, span

    word = "w" * 40
    rows = m("rows", "array", m("n", "integer", required=True), required=True)
    boxes = [m("box", "object", m(name, "boolean"), scenario=name) for name in ("one", "two")]
    sent = message("request", m("money", format="iso-4217", max_length=3, required=True), rows, *boxes,
                   m("words", "array", items=Items(type="string"), required=True))  # fmt: skip
    short = {"money": "SGD", "rows": [{"n": "07"}], "box": {"two": "true"}, "words": [word, "x" * 30]}
    long = {**short, "rows": [{"n": "5"}] * 40}

    def shown(*payloads, **more):
        samples = [Sample(role="request", text=text, valid=True, source=span()) for text in map(json.dumps, payloads)]
        return operation("x", sent, message("response", result()), samples=tuple(samples), **more)

    assert shown_message(shown(short), "request") == short
    assert shown_message(shown(long), "request") == {"money": "SGD", "rows": [{"n": "5"}], "words": [word]}
    assert shown_message(shown({"unknown": 1}), "request")["money"] == "USD"
    assert call_example(plan(shown(short))).code == (
        'client.orders.x(\n    money="SGD",\n    rows=[{"n": "07"}],\n    box={"two": "true"},\n'
        f'    words=[\n        "{word}",\n        "{"x" * 30}",\n    ],\n)'
    )
    hook = msgspec.structs.replace(shown(kind="webhook", method=None, path=None), result_codes=())
    assert "USD" in shown_notification(hook, service())
