"""A new project: what a folder shows of the pages in it, and the files that a project begins with."""

import glob
import json
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.dialects import parse
from docsgen.linking import load_overlay
from docsgen.output import MANIFEST
from docsgen.profiles import Profile, available, load
from docsgen.project.discover import shown
from docsgen.project.settings import package_problem
from docsgen.reading import Unreadable, decode, read_page

# Folders of other people's files, whatever is in them.
_PASSED_OVER = frozenset({"__pycache__", "build", "dist", "node_modules", "site-packages", "venv"})
_OUTPUTS = ("generated", "generated_client", "docsgen_client")
_OVERLAYS = ("overlay.yaml", "overlay.yml")
_PROFILES = ("profile.toml", "profiles/*.toml")


@dataclass(frozen=True)
class Start:
    """What a config is to say. ``pages`` and ``others``: Markdown files that read as pages of a reference, or do not.

    ``evidence``: how many of the pages show the profile's vendor; 0 for a profile that is a file of the project.
    """

    pages: tuple[str, ...]
    others: tuple[str, ...]
    inputs: tuple[str, ...]
    output: str
    package: str
    profile: str | None
    evidence: int
    overlay: str | None

    @property
    def config(self) -> str:
        """The text of the config."""
        settings = {"output": self.output, "package": self.package, "profile": self.profile, "overlay": self.overlay}
        apart, end = ("\n    ", ",\n") if len(self.inputs) > 2 else ("", "")
        listed = f", {apart}".replace(" \n", "\n").join(map(_toml, self.inputs))
        lines = ["[docsgen]", f"inputs = [{apart}{listed}{end}]"]
        lines += [f"{key} = {_toml(value)}" for key, value in settings.items() if value is not None]
        return "\n".join(lines) + "\n"


def look_around(folder: Path) -> Start:
    """Find out what the project in ``folder`` is to be made from. Writes nothing.

    Raises `UsageProblem` where no file reads as a page of an API reference.
    """
    files = tuple(_markdown(folder))
    texts = {path: text for path in files if (text := _text(path)) is not None}
    pages = [path for path, text in texts.items() if _is_reference(text)]
    if not pages:
        raise UsageProblem(
            f"none of {len(files)} Markdown files reads as a page of an API reference" if files else "there is no page",
            where=folder.as_posix(),
            help="a page has a title, and parameters under headings as `#### name (String, REQUIRED)`; "
            "`docsgen inspect PAGE` shows what is understood of one",
        )
    profile, evidence = _own_profile(folder), 0
    if profile is None:
        profile, evidence = _vendor([texts[path] for path in pages])
    called = folder.resolve().name if profile is None else load(profile, folder).service.name
    chosen = set(pages)
    return Start(
        pages=tuple(shown(path, folder) for path in pages),
        others=tuple(shown(path, folder) for path in files if path not in chosen),
        inputs=tuple(_patterns(folder, chosen)),
        output=next((name for name in _OUTPUTS if _is_free(folder / name)), _OUTPUTS[0]),
        package=package_name(called),
        profile=profile,
        evidence=evidence,
        overlay=next(_overlays(folder, pages), None),
    )


def package_name(words: str) -> str:
    """A name for a generated package, out of any words."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "_", plain).lstrip("_0123456789").rstrip("_")
    if package_problem(name) is None:
        return name
    return f"{name}_api" if name else "api_client"


def _markdown(folder: Path) -> Iterator[Path]:
    """The Markdown files of a project, sorted; not what tools keep there, what others wrote, or what is generated."""
    for place, folders, files in os.walk(folder):
        here = Path(place)
        folders[:] = sorted(name for name in folders if not _is_passed_over(here / name))
        yield from (here / name for name in sorted(files) if name.endswith(".md") and not (here / name).is_symlink())


def _is_passed_over(folder: Path) -> bool:
    marks = (folder / "pyvenv.cfg", folder / MANIFEST)
    return folder.name.startswith(".") or folder.name in _PASSED_OVER or any(mark.exists() for mark in marks)


def _text(path: Path) -> str | None:
    try:
        path.as_posix().encode()  # a config could not name it otherwise
        return decode(path.read_bytes())
    except (OSError, UnicodeEncodeError, Unreadable):
        return None


def _is_reference(text: str) -> bool:
    """Whether a text has what only a page of a reference has: a title, and parameters or an endpoint with results."""
    page = parse(read_page("page", text))
    if page.title is None:
        return False
    declares = page.request.parameters or page.response.parameters
    return bool(declares or (page.endpoints and (page.code_tables or page.samples)))


def _own_profile(folder: Path) -> str | None:
    """The profile that is a file of the project, if there is one and no more."""
    found = []
    for path in (path for pattern in _PROFILES for path in folder.glob(pattern)):
        with suppress(DocsgenError, UnicodeEncodeError):
            name = shown(path, folder)
            name.encode()  # a config could not name it otherwise
            load(name, folder)
            found.append(name)
    return found[0] if len(found) == 1 else None


def _vendor(texts: Sequence[str]) -> tuple[str | None, int]:
    """The profile that most pages speak for, and how many do; none where that is in doubt."""
    counts = {name: sum(any(mark in text for mark in _marks(load(name))) for text in texts) for name in available()}
    fitting = [name for name, count in counts.items() if count * 2 > len(texts)]
    return (fitting[0], counts[fitting[0]]) if len(fitting) == 1 else (None, 0)


def _marks(profile: Profile) -> set[str]:
    """What stands on a vendor's pages and on nobody else's: hosts, and the beginning of every path."""
    service = profile.service
    hosts = {urlsplit(url).hostname for url in (service.docs_url, *(base.url for base in service.base_urls))}
    prefix = f"{service.path_prefix}/" if service.path_prefix else None
    return {mark for mark in (*hosts, prefix) if mark}


def _patterns(folder: Path, pages: set[Path]) -> Iterator[str]:
    """Patterns that match these pages and no other file that is there: the fewest, so that new pages are found."""
    tops = sorted({page.relative_to(folder).parts[0] if page.parent != folder else "" for page in pages})
    for top in tops:
        inside = {page for page in pages if (page.parent == folder) == (not top) and (folder / top) in page.parents}
        name = glob.escape(top)
        deep = len({page.parent for page in inside}) > 1
        whole = f"{name}/**/*.md" if deep else f"{glob.escape(shown(next(iter(inside)).parent, folder))}/*.md"
        pattern = whole if top else "*.md"
        if _matched(folder, pattern) == inside:
            yield pattern
        else:
            yield from _by_folder(folder, inside)


def _by_folder(folder: Path, pages: set[Path]) -> Iterator[str]:
    for place in sorted({page.parent for page in pages}):
        inside = {page for page in pages if page.parent == place}
        pattern = (Path(glob.escape(shown(place, folder))) / "*.md").as_posix()
        if _matched(folder, pattern) == inside:
            yield pattern
        else:
            yield from sorted(glob.escape(shown(page, folder)) for page in inside)


def _matched(folder: Path, pattern: str) -> set[Path]:
    return {path for path in folder.glob(pattern) if path.is_file()}


def _is_free(folder: Path) -> bool:
    """Whether docsgen may write there: nothing is there, or what docsgen wrote."""
    if not os.path.lexists(folder):
        return True
    return folder.is_dir() and not folder.is_symlink() and ((folder / MANIFEST).exists() or not any(folder.iterdir()))


def _overlays(folder: Path, pages: Iterable[Path]) -> Iterator[str]:
    for place in sorted({folder, *(page.parent for page in pages)}):
        for name in _OVERLAYS:
            path = place / name
            if path.is_file():
                with suppress(DocsgenError):
                    load_overlay(path, name)
                    yield shown(path, folder)


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


# The files


@dataclass(frozen=True)
class Begun:
    """What `begin` wrote, and what it left as it was, each with a few words on why."""

    written: tuple[str, ...]
    left: tuple[tuple[str, str], ...]


def begin(folder: Path, config: str | None, version: str) -> Begun:
    """Write the files of a new project into ``folder``: ``config`` (if there is none), .gitignore, a workflow.

    Nothing that is there is written over; a line is added to a .gitignore. Raises OSError.
    """
    written: list[str] = []
    left: list[tuple[str, str]] = []
    if config is not None:
        _write(folder, "docsgen.toml", config, written, left)
    _ignore(folder, written, left)
    why = _no_workflow(folder)
    if why is None:
        _write(folder, WORKFLOW, _WORKFLOW.replace("VERSION", version), written, left)
    else:
        left.append((WORKFLOW, why))
    return Begun(tuple(written), tuple(left))


WORKFLOW = ".github/workflows/docsgen.yml"
_IGNORED = ".docsgen/"
_WORKFLOW = """\
# The docs are in order, and what is generated is what they give.
name: docsgen
on: [push, pull_request]

permissions:
  contents: read

jobs:
  docsgen:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-python@v6
        with:
          python-version: "3.11"
      - run: pip install docsgen-toolkit==VERSION
      - run: docsgen lint --format github
      - run: docsgen generate --check
        if: ${{ !cancelled() }}
"""


def _write(folder: Path, name: str, text: str, written: list[str], left: list[tuple[str, str]]) -> None:
    if any((folder / part).is_symlink() for part in Path(name).parents):
        left.append((name, "a link stands in its way"))
        return
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        left.append((name, "is there already"))
    else:
        written.append(name)


def _ignore(folder: Path, written: list[str], left: list[tuple[str, str]]) -> None:
    path = folder / ".gitignore"
    if not os.path.lexists(path):
        _write(folder, path.name, f"{_IGNORED}\n", written, left)
    elif path.is_symlink() or not path.is_file():
        left.append((path.name, "is no file of its own"))
    else:
        text = path.read_bytes()
        lines = {line.strip().strip(b"/") for line in text.splitlines()}
        if _IGNORED.strip("/").encode() not in lines:
            with path.open("ab") as file:
                file.write(b"\n" * (bool(text) and not text.endswith(b"\n")) + f"{_IGNORED}\n".encode())
            written.append(path.name)


def _no_workflow(folder: Path) -> str | None:
    """Why a workflow would be of no use here; None where it is of use."""
    here = folder.resolve()
    if not (here / ".git").exists() and any((above / ".git").exists() for above in here.parents):
        return "belongs at the top of the repository, which is not here"
    if (here / ".gitlab-ci.yml").exists() and not (here / ".github").exists():
        return "the project is tested by GitLab, and docs/ci.md shows what that needs"
    return None
