from pathlib import Path

from docsgen.linking import Source, compile_pages
from docsgen.linking.rulebook import file_of
from docsgen.model import walk
from docsgen.profiles import load

ROOT = Path(__file__).parents[2]


def rules():
    """Every rule that evidence of the example pages names."""
    sources = [Source(path.name, path.read_bytes()) for path in sorted((ROOT / "input_docs").glob("*.md"))]
    for operation in compile_pages(sources, load("antom")).model.operations:
        holders = [operation, operation.wire, *operation.dependencies, *operation.result_codes]
        for message in operation.messages:
            holders += walk(message.parameters)
        for holder in holders:
            yield from (proof.rule for proof in holder.evidence)


def test_every_rule_has_its_file():
    named = set(rules())
    assert {"heading", "length", "shared-type", "result-table", "wire-rule"} <= named
    for rule in named | {"overlay", "type-definition", "type-contexts"}:
        assert (ROOT / file_of(rule)).is_file(), rule
    assert file_of("no-such-rule") is None
