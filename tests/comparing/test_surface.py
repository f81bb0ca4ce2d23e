"""Kinds of changes that alter names or types of the generated package are marked so, where they do."""

import pytest
from kinds_pages import KINDS, cases, model, turned
from msgspec.structs import replace

from docsgen.comparing import Correction, compare, kind
from docsgen.comparing.compare import Comparison
from docsgen.emitting.python.project import Project
from docsgen.model import Span
from docsgen.releasing import breaks, outline
from docsgen.rendering import load_targets

NAMED = {"client", "resource", "operation", "webhook", "model", "types"}
TARGETS = [target for target in load_targets() if target.name in NAMED]
CASES = [case for path in sorted(KINDS.glob("*.md")) for case in cases(path) if case.gives == "gives"]
WHY = Correction(reason="So it always was.", source=Span("changes.yaml", 1, 1, 2, 1))


def outlined(made):
    return outline(Project(made, "acme").rendered(TARGETS, finished=False), "acme")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_correction_that_alters_the_package_counts(case, tmp_path):
    sides = [(case.old, case.new)]
    if case.received:
        sides = [(turned(case.old, way), turned(case.new, way)) for way in ("request", "response")]
    for sides_of in sides:
        old, new = (model(side, tmp_path) for side in sides_of)
        before, after = outlined(old), outlined(new)
        found = Comparison(tuple(replace(each, correction=WHY) for each in compare(old, new).changes))
        if any(each.certain for each in breaks(before, after, "acme")) and case.kind != "result-code-removed":
            assert found.gravest == "breaking"
        if breaks(before, after, "acme") or breaks(after, before, "acme"):
            assert found.gravest in ("breaking", "compatible")


def test_a_correction_of_limits_counts_as_one_of_the_docs():
    for name in (
        "limit-narrowed",
        "pattern-added",
        "format-changed",
        "dependency-added",
        "deprecated",
        "wording-changed",
    ):
        assert kind(name).surface == frozenset()
    assert kind("enum-narrowed").surface == {"request", "acknowledgement", "service"}
