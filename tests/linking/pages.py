"""Small pages for the tests of linking, and what they compile to."""

from textwrap import dedent

from docsgen.linking import Compiled, Overlay, Source, compile_pages, load_overlay
from docsgen.model import Operation, Parameter, walk
from docsgen.profiles import Profile

HEAD = """\
# doThing (Plain)

> Does the thing.

`POST /v1/things/doThing`

## Request parameters

"""


def compiled(
    *bodies: str, profile: Profile | None = None, overlay: Overlay | None = None, head: str = HEAD
) -> Compiled:
    """Compile pages that have these bodies behind ``head``; the first is called page0.md, and so on."""
    sources = [Source(f"page{at}.md", (head + dedent(body)).encode()) for at, body in enumerate(bodies)]
    return compile_pages(sources, profile, overlay)


def operation(body: str, **how: object) -> Operation:
    """The one operation of a page with this body, which must give no error."""
    result = compiled(body, **how)  # type: ignore[arg-type]
    assert not [found for found in result.findings if found.severity == "error"], result.findings
    (made,) = result.model.operations
    return made


def parameters(made: Operation) -> dict[str, Parameter]:
    """All parameters by path, and by ``path @scenario`` where a scenario holds them."""
    return {
        parameter.path + (f" @{parameter.scenario}" if parameter.scenario else ""): parameter
        for message in made.messages
        for parameter in walk(message.parameters)
    }


def names(result: Compiled) -> list[str]:
    """The names of all findings, in order."""
    return [found.name for found in result.findings]


def overlay(tmp_path, text: str) -> Overlay:
    """Load an overlay of this text."""
    path = tmp_path / "overlay.yaml"
    path.write_text(dedent(text), encoding="utf-8")
    return load_overlay(path, "overlay.yaml")
