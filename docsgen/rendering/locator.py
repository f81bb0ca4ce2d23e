"""Where the built-in templates are: in an installed docsgen, or in a checkout of it."""

from pathlib import Path

from docsgen.diagnostics import DocsgenError

_PACKAGE = Path(__file__).parents[1]


def templates_folder(package: Path = _PACKAGE) -> Path:
    """The folder of the built-in templates: inside ``package`` when installed, beside it in a checkout."""
    for folder in (package / "templates", package.parent / "templates"):
        if (folder / "targets.toml").is_file():
            return folder
    raise DocsgenError("the built-in templates are missing", where=str(package), help="install docsgen again")
