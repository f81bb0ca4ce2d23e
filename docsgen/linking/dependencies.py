"""Dependencies that several sentences state → one each."""

from collections.abc import Iterable

import msgspec.structs

from docsgen.model import Dependency, Evidence, Present


def merged(dependencies: Iterable[Dependency]) -> tuple[Dependency, ...]:
    """Merge what means the same, keeping the order of first mention and all evidence.

    Two rules "A is required if B is not given" and "B is required if A is not given" are one ``or``.
    """
    distinct: dict[Dependency, list[Evidence]] = {}
    for dependency in dependencies:
        meaning = msgspec.structs.replace(dependency, evidence=())
        distinct.setdefault(meaning, []).extend(dependency.evidence)
    for meaning in list(distinct):
        mirror = _mirror(meaning)
        if mirror is not None and meaning in distinct and mirror in distinct:
            evidence = distinct.pop(meaning) + distinct.pop(mirror)
            paths = tuple(sorted((meaning.then or "", mirror.then or "")))
            either = Dependency(kind="or", paths=paths, evidence=())
            distinct.setdefault(either, []).extend(evidence)
    return tuple(msgspec.structs.replace(meaning, evidence=tuple(evidence)) for meaning, evidence in distinct.items())


def _mirror(dependency: Dependency) -> Dependency | None:
    """The rule that makes an ``or`` of "``then`` is required if another parameter is absent"."""
    condition = dependency.condition
    if dependency.kind != "requires" or not isinstance(condition, Present) or condition.present:
        return None
    return Dependency(
        kind="requires",
        condition=Present(dependency.then or "", present=False),
        then=condition.path,
        evidence=(),
    )
