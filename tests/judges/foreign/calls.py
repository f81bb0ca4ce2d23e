"""schemathesis: calls the operations of OpenAPI documents, and judges what comes back.

Reads {"documents": {name: document}, "url": …, "count": N} from standard input. Who signs is asked through the same
pipes: for each call it writes {"sign": [method, path, body]} and reads the headers. Last it writes
{name: {"findings": […], "answers": {operation: [[mode, status, body], …]}}}.
"""

import json
import sys
from urllib.parse import urlsplit

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import load_all_checks, not_a_server_error
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


def say(message):
    print(json.dumps(message), flush=True)


def signed(request):
    """The hook: the headers that a client of the service gives each request."""
    body = request.body or b""
    body = body.encode() if isinstance(body, str) else body
    say({"sign": [request.method, urlsplit(request.url).path, body.decode("latin-1")]})
    request.headers.update(json.loads(sys.stdin.readline()))
    return request


def judged(operation, mode, count, url):
    """Try one operation with messages of its schema, or with others; its answers, and what is wrong with them."""
    answers, findings = [], []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(operation.as_strategy(mode))
    def call(case):
        response = case.call(base_url=url, auth=signed)
        answers.append([mode.value, response.status_code, response.text])
        try:
            case.validate_response(response, checks=CHECKS)
        except BaseExceptionGroup as group:
            findings.extend(f"{operation.label}: {error}" for error in group.exceptions)

    call()
    return answers, findings


def tried(document, count, url):
    """What comes of all operations of a document."""
    answers, findings = {}, []
    for found in schemathesis.openapi.from_dict(document).get_all_operations():
        operation = found.ok()
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            own, wrong = judged(operation, mode, count, url)
            answers.setdefault(operation.label, []).extend(own)
            findings.extend(wrong)
    return {"findings": findings, "answers": answers}


load_all_checks()
asked = json.loads(sys.stdin.readline())
say({name: tried(document, asked["count"], asked["url"]) for name, document in asked["documents"].items()})
