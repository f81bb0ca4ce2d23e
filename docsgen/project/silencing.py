"""What a run's findings come to when what is silenced is taken out: in pages, by the config, by a baseline."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from docsgen.diagnostics import Finding, Scope, Silencer, Span, by_place, silence
from docsgen.diagnostics.fingerprints import fingerprint
from docsgen.linking import Compiled
from docsgen.project.baseline import load_baseline, place_from
from docsgen.project.config import Config
from docsgen.project.discover import matches


class Origin(NamedTuple):
    """Where the pages of a run come from.

    ``root``: the folder from which findings name pages. ``config``: the one that silences, if any. ``whole``: whether
    the pages are all that it has. ``baseline``: a file that stands for the config's own.
    """

    root: Path
    config: Config | None = None
    whole: bool = False
    baseline: Path | None = None

    @property
    def baseline_file(self) -> Path | None:
        """The baseline that holds; None where there is none."""
        if self.baseline is not None or self.config is None or self.config.lint.baseline is None:
            return self.baseline
        return self.config.root / self.config.lint.baseline


class Told(NamedTuple):
    """The findings to be told, sorted by place, and those that are silenced."""

    findings: tuple[Finding, ...]
    silenced: tuple[Finding, ...]


def told(compiled: Compiled, files: frozenset[str], origin: Origin) -> Told:
    """Take out what is silenced, and add what is to be said of silencers. ``files``: the pages, as findings show them.

    Raises `UsageProblem` for a baseline that cannot be used.
    """
    silencers = compiled.silencers + tuple(_by_pattern(origin, files))
    # Of a page that is no operation, there may have been more to find.
    lost = {found.span.file for found in compiled.findings if found.severity == "error"}
    scope = Scope(files - lost, whole=origin.whole and not lost)
    path = origin.baseline_file
    if path is None:
        kept, silenced = silence(compiled.findings, silencers, scope)
    else:
        known = load_baseline(path, path.as_posix(), origin.root)
        print_of = partial(fingerprint, place=place_from(path, origin.root))
        kept, silenced = silence(compiled.findings, silencers, scope, known, print_of)
    return Told(tuple(sorted(kept, key=by_place)), silenced)


def _by_pattern(origin: Origin, files: frozenset[str]) -> Iterator[Silencer]:
    """The silencers that the config has; they are for all of its pages, and so judged where all are looked at."""
    config = origin.config
    if config is None or not config.lint.silent:
        return
    overlay = () if config.overlay is None else (config.overlay,)
    named = {os.path.realpath(origin.root / file): file for file in (*files, *overlay)}
    for silent in config.lint.silent:
        matched = {os.path.realpath(path) for path in matches(config, silent.pattern, ("lint", "per-file-ignores"))}
        text = config.where.text.split("\n")[silent.line - 1]
        yield Silencer(
            names=silent.names,
            files=frozenset(named[path] for path in matched if path in named),
            source=Span(config.where.file, silent.line, 1, silent.line, len(text) + 1),
            source_line=text,
            judged=origin.whole,
        )
