"""Pages for the tests of checks, and what is found on them."""

from pathlib import Path
from textwrap import dedent

from docsgen.diagnostics import Finding
from docsgen.linking import Source
from docsgen.profiles import Profile
from docsgen.project.silencing import Origin
from docsgen.project.understanding import understand

HEAD = """\
# doThing (Plain)

> Does the thing.

`POST /v1/things/doThing`

"""

OUTCOME = """\
## Response parameters

#### result (Result, REQUIRED)

##### resultCode (String, REQUIRED)

##### resultStatus (String, REQUIRED)

##### resultMessage (String)

#### thingId (String, REQUIRED)

## Result codes

| Code | Value | Message | Further action |
| --- | --- | --- | --- |
| SUCCESS | S | Success | None. |
| THING_IN_PROCESS | U | It is being made. | Wait. |
| ORDER_NOT_EXIST | F | There is no such order. | Check it. |

"""


def found(*bodies: str, profile: Profile | None = None, head: str = HEAD) -> list[Finding]:
    """Everything that is found on pages of these bodies, sorted by place."""
    sources = [Source(f"page{at}.md", (head + dedent(body)).encode()) for at, body in enumerate(bodies)]
    return list(understand(sources, profile, None, Origin(Path())).findings)


def request(parameters: str, *samples: str) -> str:
    """A page's body with these request parameters, and samples of the request."""
    fences = "".join(f"\n```json\n{sample}\n```\n" for sample in samples)
    return f"## Request parameters\n\n{dedent(parameters)}\n## Samples\n\n### Request\n{fences}"


def response(sample: str, body: str = OUTCOME) -> str:
    """A page's body with this response, and a sample of it."""
    return f"{body}\n## Samples\n\n### Response\n\n```json\n{sample}\n```\n"


def marked(page: str, finding: Finding) -> str:
    """The words of the page that a finding of one line is about."""
    line = page.split("\n")[finding.span.line - 1]
    assert finding.span.end_line == finding.span.line
    assert finding.source_line == line
    return line[finding.span.column - 1 : finding.span.end_column - 1]
