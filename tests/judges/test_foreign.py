"""Tools of other people on what docsgen exports: they take it, and come to the same verdicts.

All but datamodel-code-generator run in an environment of their own (`make judges`), for which they need other versions
of what docsgen's tests are made with. They know the exported documents, and nothing else of docsgen.
"""

import copy
import importlib.util
import json
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from datamodel_code_generator import DataModelType, InputFileType, generate
from jsonschema import Draft202012Validator
from msgspec.structs import replace
from pydantic import BaseModel, ValidationError

from docsgen.exporting.jsonschema import message_schema
from docsgen.exporting.openapi import openapi
from docsgen.model import Model
from docsgen.project import compile_project, load_config, read_named

ROOT = Path(__file__).parents[2]
FOREIGN = Path(__file__).parent / "foreign"
PYTHON = Path(sys.prefix, "judges", "bin", "python")
sys.path.insert(0, str(ROOT / "tests" / "emitting"))

from shop import shop  # noqa: E402


@pytest.fixture(scope="module")
def model(made_once) -> Model:
    """The model of the embedded example."""
    return made_once("embedded-example", lambda: compile_project(load_config(ROOT / "docsgen.toml")).model)


@pytest.fixture(scope="module")
def document(model) -> dict:
    return openapi(model, version="1.2.3")


@pytest.fixture(scope="module")
def package():
    """The generated package of the embedded example."""
    sys.path.insert(0, str(ROOT / "generated"))
    yield importlib.import_module("antom")
    sys.path.remove(str(ROOT / "generated"))
    for name in [name for name in sys.modules if name.partition(".")[0] == "antom"]:
        del sys.modules[name]


def foreign(script: str) -> list[str]:
    if not PYTHON.exists():
        pytest.skip("this test needs the foreign judges: `make judges`")
    return [str(PYTHON), str(FOREIGN / script)]


def answer(script: str, asked: dict) -> dict:
    """What a judge answers."""
    done = subprocess.run(foreign(script), input=json.dumps(asked), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


def samples(document: dict) -> dict[str, list]:
    """The examples of a document by the name of their schema."""
    found: dict[str, list] = {}
    hooks = document.get("webhooks", {})
    for item in (*document["paths"].values(), *hooks.values()):
        for operation in item.values():
            for holder in (operation["requestBody"], operation["responses"]["200"]):
                (media,) = holder["content"].values()
                schema = media["schema"]
                name = (schema if "$ref" in schema else schema["anyOf"][0])["$ref"].rpartition("/")[2]
                found.setdefault(name, []).extend(one["value"] for one in media.get("examples", {}).values())
    return found


def test_openapi_spec_validator_accepts_the_documents(document):
    """C23: of the embedded example, of many pages without a profile, of other signatures, and of hostile names."""
    patterns = ("pay*.md", "notify_*.md", "register_*.md")
    pages = [str(path) for pattern in patterns for path in sorted((ROOT / "tests" / "pages").glob(pattern))]
    corpus = openapi(read_named(pages).model, version="1")
    assert len(corpus["webhooks"]) > 4
    assert max(len(made["x-docsgen-operations"]) for item in corpus["paths"].values() for made in item.values()) > 2
    acme = ROOT / "docs" / "examples" / "acme"
    other = compile_project(load_config(acme / "docsgen.toml")).model
    assert other.service is not None
    others = {"acme": other, "unsigned": replace(other, service=replace(other.service, signing=None))}
    told = {name: openapi(each, version="1") for name, each in others.items()}
    assert told["acme"]["components"]["securitySchemes"]
    broken = {**document, "paths": {"no slash": {"post": {}}}}
    said = answer(
        "valid.py",
        {"example": document, "corpus": corpus, "shop": openapi(shop(), version="1"), "broken": broken, **told},
    )
    assert said.pop("broken")
    assert said == {name: [] for name in ("example", "corpus", "shop", *told)}


def test_hypothesis_jsonschema_and_the_validators_agree(model, package):
    """Messages made of each request's schema are accepted, unless a dependency forbids them.

    The conditionals that span a whole message are left out: of a large one, the tool would think for half a minute. The
    validators know them as well, and have to name them.
    """
    schemas = {one.id: message_schema(one, "request") for one in model.operations}
    for schema in schemas.values():
        schema["allOf"] = [rule for rule in schema.get("allOf", ()) if len(rule.get("anyOf", ())) == 1]
    made = answer("instances.py", {"count": 9, "schemas": schemas})
    ties = {"requires", "forbids", "or", "only_one", "zero_or_one", "all_or_none", "relational"}
    fates = {}
    for operation in model.operations:
        whole = Draft202012Validator(message_schema(operation, "request"))
        fates[operation.id] = Counter()
        for payload in made[operation.id]:
            found = package.validators.validate(operation.id, "request", payload)
            errors = [one for one in found if one.severity == "error"]
            assert {one.rule for one in errors} <= ties, (payload, errors)
            assert all(one.source for one in errors)
            # With its conditionals, the schema says just the same.
            assert whole.is_valid(payload) == (not errors), (payload, errors)
            fates[operation.id]["refused" if errors else "accepted"] += 1
    print(fates)
    assert {name for name, fate in fates.items() if fate["accepted"] * 2 < fate.total() or fate.total() < 8} == set()
    assert sum(fate["refused"] for fate in fates.values()) > 0


def lying(document: dict) -> dict:
    """A document of one operation, which says of its answers what is not so."""
    path = "/v1/payments/cancel"
    made = copy.deepcopy(document["paths"][path])
    made["post"]["responses"]["200"]["content"]["application/json"]["schema"] = {"required": ["nowhere"]}
    return {**document, "paths": {path: made}}


def called(documents: dict, mock, signer) -> dict:
    """What schemathesis makes of a mock server by documents. It is told the headers of each call: that is its hook."""
    with subprocess.Popen(foreign("calls.py"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as judge:

        def say(message):
            print(json.dumps(message), file=judge.stdin, flush=True)

        say({"documents": documents, "url": mock.url + mock.service.path_prefix, "count": 8})
        for line in judge.stdout:
            told = json.loads(line)
            if "sign" not in told:
                break
            method, path, body = told["sign"]
            say(signer.sign(method, path, body.encode("latin-1"), time=int(time.time() * 1000)))
        judge.stdin.close()
        assert judge.wait() == 0
    return told


def test_schemathesis_finds_nothing_in_the_mock_server(document, model, package):
    """Calls by the document, good and bad, signed by a hook: no 5xx, and every answer is as documented."""
    from antom._runtime.signing import Credentials, Scheme
    from antom.testing import MockServer

    with MockServer() as mock:
        prefix = mock.service.path_prefix
        assert document["servers"][0]["url"].endswith(prefix)
        given = mock.client_settings
        signer = Scheme(mock.service.signing, Credentials(given["client_id"], given["private_key"], None))
        told = called({"example": document, "lie": lying(document)}, mock, signer)
        entries = mock.log.entries()
    assert "is a required property" in told["lie"]["findings"][0]
    assert told["example"]["findings"] == []
    fates = {}
    for label, answers in told["example"]["answers"].items():
        assert {status for _, status, _ in answers} == {200}
        codes = [json.loads(body)["result"]["resultCode"] for _, _, body in answers]
        fates[label] = Counter("accepted" if code == "SUCCESS" else "refused" for code in codes)
    print(fates)
    calls = {operation.path: operation for operation in model.operations if operation.kind == "call"}
    assert fates.keys() == {f"POST {path}" for path in calls}
    assert {label for label, fate in fates.items() if min(fate["accepted"], fate["refused"]) < 2} == set()
    # What the server turned down for what is in it, the schema turns down, and nothing else.
    schemas = {path: Draft202012Validator(message_schema(made, "request")) for path, made in calls.items()}
    for entry in entries:
        try:
            payload = json.loads(entry.received.body)
        except ValueError:
            assert entry.code == "PARAM_ILLEGAL"
            continue
        schema = schemas[entry.received.target.removeprefix(prefix)]
        assert schema.is_valid(payload) == (entry.code != "PARAM_ILLEGAL"), (payload, entry.verdict)


def test_models_of_datamodel_code_generator_take_the_samples(document, tmp_path):
    file = tmp_path / "made_of_openapi.py"
    generate(
        json.dumps(document),
        input_file_type=InputFileType.OpenAPI,
        output=file,
        output_model_type=DataModelType.PydanticV2BaseModel,
        formatters=[],
        disable_timestamp=True,
    )
    spec = importlib.util.spec_from_file_location(file.stem, file)
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    try:
        spec.loader.exec_module(made)
        messages = [name for name in document["components"]["schemas"] if name.endswith(("Request", "Response"))]
        assert len(messages) == 14
        for name in messages:
            assert issubclass(getattr(made, name), BaseModel | made.RootModel)
        shown = samples(document)
        for name, values in shown.items():
            for value in values:
                dumped = getattr(made, name).model_validate(value).model_dump(mode="json", exclude_unset=True)
                assert dumped == value
        sample, *_ = shown["CancelRequest"]
        with pytest.raises(ValidationError, match="at most 64 characters"):
            made.CancelRequest.model_validate({**sample, "paymentId": "x" * 65})
    finally:
        del sys.modules[spec.name]


def test_a_client_of_openapi_python_client_sends_the_samples(document, model, tmp_path):
    shown = samples(document)
    # One page has a sample of a request that breaks its own rules; its operation is tried with the other.
    shown = {name: values for name, values in shown.items() if values}
    made = answer("clients.py", {"document": document, "folder": str(tmp_path), "samples": shown})
    assert made["status"] in (None, 0), made["said"]
    assert "WARNING" not in made["said"]
    calls = {operation.id: operation for operation in model.operations if operation.kind == "call"}
    assert made["operations"].keys() == calls.keys()
    for name, (method, url, headers, body) in made["operations"].items():
        assert (method.upper(), url) == (calls[name].method, calls[name].path)
        assert headers == {"Client-Id": "C", "Request-Time": "T", "Content-Type": "application/json"}
        assert body in [value for values in shown.values() for value in values]
    assert made["back"] == shown
