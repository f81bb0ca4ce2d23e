"""The page about each rule: what it finds, why that matters, an example, and what to do."""

from pathlib import Path

from docsgen.diagnostics.catalogue import rule
from docsgen.diagnostics.failure import DocsgenError

_PACKAGE = Path(__file__).parents[1]


def pages_folder(package: Path = _PACKAGE) -> Path:
    """The folder of the pages: inside ``package`` when installed, in the docs beside it in a checkout."""
    for folder in (package / "findings", package.parent / "docs" / "findings"):
        if folder.is_dir():
            return folder
    raise DocsgenError("the pages about findings are missing", where=str(package), help="install docsgen again")


def page_of(name: str) -> str:
    """The page about the rule of this name, as Markdown; a plugin's rule without one has its summary for it."""
    row = rule(name)
    if "/" in row.name:
        return row.page or f"# {row.code} {row.name}\n\n*{row.severity}* · {row.summary}\n"
    return (pages_folder() / f"{name}.md").read_text(encoding="utf-8")
