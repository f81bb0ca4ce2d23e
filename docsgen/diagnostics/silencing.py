"""Findings that someone does not want to hear of, and has said so: in the page, in the config, or in a baseline.

A finding of severity error is never silenced: it says that an operation cannot be had at all.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from docsgen.diagnostics.catalogue import rule
from docsgen.diagnostics.finding import Finding, finding
from docsgen.model import Span


class Silencer(msgspec.Struct, frozen=True, kw_only=True):
    """Rules whose findings are not to be told: ``names``, in ``files`` (as findings show them).

    ``lines``: the first and the last line that it concerns; None for all of them. ``source`` and ``source_line`` are
    its own place. ``judged``: whether it is to be told of where it silences nothing.
    """

    names: tuple[str, ...]
    files: frozenset[str]
    source: Span
    source_line: str
    lines: tuple[int, int] | None = None
    judged: bool = True

    def concerns(self, found: Finding) -> bool:
        """Whether it silences a finding."""
        return (
            found.name in self.names
            and found.span.file in self.files
            and (self.lines is None or self.lines[0] <= found.span.line <= self.lines[1])
        )


class Known(NamedTuple):
    """A finding that a baseline lists: its rule, its page as findings show it, and its place in the baseline."""

    name: str
    file: str
    source: Span
    source_line: str


class Silenced(NamedTuple):
    """What is left to be told, and what is not."""

    kept: tuple[Finding, ...]
    silenced: tuple[Finding, ...]


class Scope(NamedTuple):
    """What a run looked at: the pages read to the end, and whether they are all that the project has."""

    files: Collection[str]
    whole: bool

    def covers(self, name: str, file: str) -> bool:
        """Whether a finding of this rule and page would have shown, if there were one. A page that is gone has none."""
        return self.whole or (file in self.files and not rule(name).of_site)


def silence(
    findings: Sequence[Finding],
    silencers: Iterable[Silencer],
    scope: Scope,
    known: Mapping[str, Known] = MappingProxyType({}),
    print_of: Callable[[Finding], str] = lambda _found: "",
) -> Silenced:
    """Take out what is silenced, and add a finding for each silencer, or part of one, that silences nothing.

    ``known``: what a baseline lists, by fingerprint; ``print_of`` gives that of a finding.
    """
    silencers = tuple(silencers)
    used: set[tuple[int, str]] = set()
    kept: list[Finding] = []
    silenced: list[Finding] = []
    seen: set[str] = set()
    for found in findings:
        fingerprint = print_of(found)
        by = [index for index, silencer in enumerate(silencers) if silencer.concerns(found)]
        used.update((index, found.name) for index in by)
        if fingerprint in known:
            seen.add(fingerprint)
        is_silenced = found.severity != "error" and (by or fingerprint in known)
        (silenced if is_silenced else kept).append(found)
    kept += _unused(silencers, used, scope)
    kept += _outlived(known, seen, scope)
    return Silenced(tuple(kept), tuple(silenced))


def _unused(silencers: Sequence[Silencer], used: set[tuple[int, str]], scope: Scope) -> Iterable[Finding]:
    for index, silencer in enumerate(silencers):
        for name in silencer.names:
            if (
                silencer.judged
                and (index, name) not in used
                and all(scope.covers(name, file) for file in silencer.files)
            ):
                yield finding(
                    "unused-silencer",
                    silencer.source,
                    f"this silences no finding {name}",
                    help="remove it" if len(silencer.names) == 1 else f"take {name} out of it",
                    source_line=silencer.source_line,
                )


def _outlived(known: Mapping[str, Known], seen: set[str], scope: Scope) -> Iterable[Finding]:
    for fingerprint, entry in known.items():
        if fingerprint not in seen and scope.covers(entry.name, entry.file):
            yield finding(
                "unused-silencer",
                entry.source,
                f"the finding {entry.name} that this line silences in {entry.file} is no longer there",
                help="remove the line, or write the baseline anew: docsgen lint --write-baseline",
                source_line=entry.source_line,
            )


Place = Callable[[str], str]
"""Gives a file, as findings show it, another name: one that is relative to some other folder."""
