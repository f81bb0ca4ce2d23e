"""Packages that are installed for as long as a test lasts: files below a folder that Python looks in."""

import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from docsgen.diagnostics import catalogue
from docsgen.extending import plugins_for


@contextmanager
def installed(*folders: Path) -> Iterator[None]:
    """Have Python, and so docsgen, find the packages in these folders; afterwards nothing is known of them."""
    modules, path = dict(sys.modules), list(sys.path)
    names, rules, own = dict(catalogue.NAMES), dict(catalogue._BY_NAME), dict(catalogue._OF_PLUGINS)
    sys.path[:0] = [str(folder) for folder in folders]
    importlib.invalidate_caches()
    plugins_for.cache_clear()
    try:
        yield
    finally:
        sys.path[:] = path
        for name in [name for name, module in sys.modules.items() if name not in modules and _is_in(module, folders)]:
            del sys.modules[name]
        plugins_for.cache_clear()
        for known, before in ((catalogue.NAMES, names), (catalogue._BY_NAME, rules), (catalogue._OF_PLUGINS, own)):
            known.clear()
            known.update(before)


def package(
    folder: Path, name: str, code: str, entries: Mapping[str, Mapping[str, str]], *, version: str = "1.0"
) -> None:
    """Write a package of one module, and what Python knows of it: the entry points by group and name."""
    module = name.replace("-", "_")
    groups = {"plugin": {"api-1": module}, **entries}
    metadata = folder / f"{module}-{version}.dist-info"
    metadata.mkdir(parents=True)
    (folder / f"{module}.py").write_text(code, encoding="utf-8")
    text = "".join(
        f"[docsgen.{group}]\n" + "".join(f"{key} = {value}\n" for key, value in names.items())
        for group, names in groups.items()
    )
    (metadata / "entry_points.txt").write_text(text, encoding="utf-8")


def _is_in(module: object, folders: tuple[Path, ...]) -> bool:
    file = getattr(module, "__file__", None) or ""
    return any(Path(file).is_relative_to(folder) for folder in folders)
