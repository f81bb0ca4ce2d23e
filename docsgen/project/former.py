"""The generated tests of an earlier release, run against the package of today."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from docsgen.diagnostics import UsageProblem
from docsgen.project.accounting import Accounts
from docsgen.project.config import Config
from docsgen.project.revisions import folder_at, last_change
from docsgen.proving.former import failing
from docsgen.releasing import RECORD

_NEEDED = ("h11", "hypothesis", "jsonschema")
"""What generated tests import, besides what docsgen needs itself."""


@dataclass(frozen=True)
class Former:
    """What came of the tests: how many were run, which failed, and for which of these no change accounts.

    Those that fail with the package of then as well are in ``failed`` alone.
    """

    ran: int
    failed: tuple[str, ...]
    unaccounted: tuple[str, ...]


def former_tests(config: Config, revision: str, files: Mapping[str, str], accounts: Accounts) -> Former:
    """Run the tests that the output folder had in a git revision against the package among ``files``.

    ``revision``: "" for the commit that recorded the last release. Raises `UsageProblem` where there is no such
    revision, no tests in it, or nothing to run them with; `DocsgenError` where pytest cannot run them at all.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise UsageProblem(
            f"the tests of the last release need {', '.join(missing)}, which is not installed where docsgen is",
            help=f"pip install {' '.join(missing)}",
        )
    word = revision or last_change(config.root, f"{config.output}/{RECORD}")
    with TemporaryDirectory(prefix="docsgen-") as scratch:
        folder = folder_at(config.root, word, config.output, Path(scratch))
        if not (folder / "tests").is_dir():
            raise UsageProblem(f"the revision {word!r} has no tests in {config.output!r}")
        package = folder / config.package
        then = Path(scratch) / "then"
        if package.is_dir():
            package.rename(then)
        for path, text in files.items():
            if path.startswith(f"{config.package}/"):
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(text, encoding="utf-8", newline="\n")
        ran, failed = failing(folder)
        unaccounted = [each for each in failed if not accounts.account_for_test(each)]
        if unaccounted and then.is_dir():
            shutil.rmtree(package)
            then.rename(package)
            suspects = sorted({each.partition("::")[0] for each in unaccounted})
            before = set(failing(folder, suspects)[1])
            unaccounted = [each for each in unaccounted if each not in before]
    return Former(ran, failed, tuple(unaccounted))
