"""Parameters whose heading says that they are required, while a rule speaks of cases in which they are."""

import re
from collections.abc import Iterator

from docsgen.checking.site import Site
from docsgen.checking.targets import place_of
from docsgen.checking.tree import Tree
from docsgen.diagnostics import Finding, Note, finding
from docsgen.model import (
    AllOf,
    AnyOf,
    Condition,
    Dependency,
    Operation,
    Parameter,
    Present,
    Sentence,
    Span,
    condition_paths,
)

_WORDS = {
    "requires": "a rule requires it only in some cases",
    "advised_if": "a rule advises it only in some cases",
    "returned_if": "a rule says that it is returned only in some cases",
    "forbids": "a rule forbids it in some cases",
    "or": "a rule lets another parameter stand for it",
    "only_one": "a rule lets another parameter stand for it",
    "zero_or_one": "a rule makes a choice between it and another parameter",
}

_GIVEN = r"(?:given|specified|provided|passed(?: in)?|set|sent|supplied|included|present)"
# What a sentence about the parameter itself says of it, read by a rule or not: to find out when is not asked here.
_LEFT_OUT = re.compile(
    r"(?:(?:note|important) ?: ?)?(?:(?:this|the) (?:parameter|field|property|attribute|value)|it|this)"
    r" (?:(?:is|becomes) (?:then |only )?optional\b(?! for )|(?:can|may) (?:also )?be (?:omitted|left out|skipped)\b"
    rf"|(?:need not|(?:does|do) not (?:need|have) to) be {_GIVEN}\b|is not (?:always )?(?:required|mandatory)\b)"
    r"|(?:optional|not (?:required|mandatory)) (?:if|when|unless)\b",
    re.IGNORECASE,
)


def check(site: Site) -> Iterator[Finding]:
    """Yield one finding for each required parameter that rules make optional. Doubtful pages are left out."""
    for operation in site.model.operations:
        if operation.source.file not in site.doubtful:
            yield from _of(operation)


def _of(operation: Operation) -> Iterator[Finding]:
    trees = {message.role: Tree(message) for message in operation.messages}
    owners = {(sentence.source, sentence.owner) for sentence in operation.sentences}
    against: dict[str, list[Dependency]] = {}
    for rule in operation.dependencies:
        for path in _optional(rule, owners):
            tree = trees["request" if path.startswith("request.") else "response"]
            if path in tree.at and _speaks_against(rule, path, tree):
                against.setdefault(path, []).append(rule)
    said = {sentence.owner: sentence for sentence in operation.sentences if _LEFT_OUT.match(sentence.text)}
    for tree in trees.values():
        for path, parameters in tree.at.items():
            parameter = next((each for each in parameters if each.required and each.scenario is None), None)
            if parameter is not None and path in against:
                yield _finding(parameter, against[path])
            elif parameter is not None and path in said and said[path].rule != "overlay":
                yield _contradicted(parameter, said[path])


def _optional(rule: Dependency, owners: set[tuple[Span, str]]) -> tuple[str, ...]:
    """The parameters that a rule makes optional.

    That one is required in some case says so only where it is said of it alone: a list of all that such a case needs
    may hold what is always required.
    """
    if rule.kind in ("or", "only_one", "zero_or_one"):
        return rule.paths
    if rule.then is None or rule.kind not in _WORDS:
        return ()
    is_own = any((proof.span, rule.then) in owners for proof in rule.evidence)
    return (rule.then,) if is_own or rule.kind == "forbids" else ()


def _speaks_against(rule: Dependency, path: str, tree: Tree) -> bool:
    """Whether the parameter is always there where the rule applies, and the rule leaves a case in which it is not.

    A parameter of an object that may be left out is required within it: there the rule may mean the object.
    """
    looked_at = [] if rule.condition is None else list(condition_paths(rule.condition))
    others = [other for other in (*looked_at, *rule.paths) if other != path]
    if not tree.is_certain_beside(path, others):
        return False
    return rule.kind == "forbids" or rule.condition is None or not _always(rule.condition, path, tree)


def _always(condition: Condition, path: str, tree: Tree) -> bool:
    """Whether a condition holds wherever the parameter may be, as that its own object is given."""
    if isinstance(condition, AllOf):
        return all(_always(part, path, tree) for part in condition.conditions)
    if isinstance(condition, AnyOf):
        return any(_always(part, path, tree) for part in condition.conditions)
    if not isinstance(condition, Present) or not condition.present:
        return False
    return condition.path in tree.ancestors(path) or tree.is_certain_beside(condition.path, (path,))


def _finding(parameter: Parameter, rules: list[Dependency]) -> Finding:
    notes = dict.fromkeys(Note(proof.span, _WORDS[rule.kind]) for rule in rules for proof in rule.evidence)
    return finding(
        "required-and-conditional",
        place_of(parameter.evidence, ("required",)) or parameter.source,
        f"{parameter.path} is required, and yet {_WORDS[rules[0].kind]}",
        help="take the word for required out of the heading, or the rule off the page",
        notes=tuple(notes),
    )


def _contradicted(parameter: Parameter, sentence: Sentence) -> Finding:
    return finding(
        "required-and-conditional",
        place_of(parameter.evidence, ("required",)) or parameter.source,
        f"{parameter.path} is required, and yet a sentence says that it may be left out",
        help="take the word for required out of the heading, or the sentence off the page",
        notes=(Note(sentence.source, "this sentence says that it may be left out"),),
    )
