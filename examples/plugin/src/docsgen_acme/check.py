"""Acme's guidelines want a version in each path."""

import re
from collections.abc import Iterator

from docsgen.plugins import Check, Finding, FindingRule, Site, finding

UNVERSIONED = FindingRule("ACME101", "unversioned-path", "warning", "A path does not begin with a version.")


def find(site: Site) -> Iterator[Finding]:
    """Yield a finding for each operation whose path has no version."""
    for operation in site.model.operations:
        if operation.path is not None and not re.match(r"/v[0-9]+/", operation.path):
            yield finding(
                UNVERSIONED, operation.source, f"the path {operation.path} has no version", help="begin it with /v1/"
            )


VERSIONS = Check((UNVERSIONED,), find)
