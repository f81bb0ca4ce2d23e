"""A parameter with everything that is known of it, each fact with its evidence."""

from collections.abc import Iterator, Sequence

from docsgen.cli.views.words import condition_words
from docsgen.diagnostics import Finding, text
from docsgen.diagnostics.styled import Line, wrap
from docsgen.linking.rulebook import file_of
from docsgen.model import Dependency, Evidence, Operation, Parameter, condition_paths, walk

_COLUMN = 16


def render(found: Sequence[tuple[Operation, Parameter]], findings: Sequence[Finding], width: int) -> Iterator[Line]:
    """Yield the lines for each parameter, in about ``width`` columns."""
    for operation, parameter in found:
        yield from _parameter(operation, parameter, findings, width)


def _parameter(operation: Operation, parameter: Parameter, findings: Sequence[Finding], width: int) -> Iterator[Line]:
    variant = f" ({operation.variant})" if operation.variant is not None else ""
    scenario = f", in the scenario {parameter.scenario}" if parameter.scenario is not None else ""
    source = parameter.source
    yield Line(parameter.path, "title").add(scenario, "quiet")
    yield Line(f"{operation.name}{variant}  {source.file}:{source.line}", "quiet")
    yield Line()
    yield from _facts(parameter, width)
    for dependency in operation.dependencies:
        if parameter.path in _named(dependency):
            yield from _fact(dependency.kind, _rule(dependency, parameter.path), dependency.evidence, width)
    for advisory in operation.advisories:
        if advisory.owner == parameter.path and _within(advisory.source.line, operation, parameter):
            yield from _words("advice", advisory.text, width)
            yield _place(f"{advisory.source.file}:{advisory.source.line}:{advisory.source.column}")
    yield Line()
    own = [
        found for found in findings if found.span.file == source.file and _within(found.span.line, operation, parameter)
    ]
    if own:
        yield Line("Findings", "heading")
        yield Line()
        yield from text.render(own, width=width)


def _facts(parameter: Parameter, width: int) -> Iterator[Line]:
    """The facts of a parameter in the order of their evidence, each once, with the evidence for and against it."""
    for fact in dict.fromkeys(proof.fact for proof in (*parameter.evidence, *parameter.competing)):
        followed, rivals = (
            [proof for proof in proofs if proof.fact == fact] for proofs in (parameter.evidence, parameter.competing)
        )
        value = _value(parameter, fact)
        yield from _fact(fact, value if value is not None else "none" if followed else "left open", followed, width)
        if rivals:
            yield Line().pad(_COLUMN).add("not followed:", "warning")
            yield from _proofs(rivals, width)


def _value(parameter: Parameter, fact: str) -> str | None:
    if fact == "parent":
        return parameter.path.rpartition(".")[0]
    holder = parameter.items if fact.startswith("items.") else parameter
    value = getattr(holder, fact.removeprefix("items."))
    if value is None:
        return None
    if fact == "items":
        return value.type_name or str(value.type)
    if fact == "value_notes":
        return "; ".join(f"{note.value}: {note.text}" for note in value)
    if isinstance(value, tuple):
        return ", ".join(value)
    return "yes" if value is True else "no" if value is False else str(value)


def _fact(name: str, value: str, evidence: Sequence[Evidence], width: int) -> Iterator[Line]:
    yield from _words(name, value, width)
    yield from _proofs(evidence, width)


def _proofs(evidence: Sequence[Evidence], width: int) -> Iterator[Line]:
    for proof in evidence:
        span = proof.span
        held = file_of(proof.rule)
        yield (
            _place(f"{span.file}:{span.line}:{span.column}")
            .add(f"  {proof.rule}", "name")
            .add(f" in {held}" if held is not None else "", "quiet")
        )
        for part in wrap(f'"{proof.quote}"', max(width - _COLUMN - 2, 20)):
            yield Line().pad(_COLUMN + 2).add(part, "quiet")


def _words(name: str, value: str, width: int) -> Iterator[Line]:
    line = Line(name, "heading").pad(_COLUMN)
    for part in wrap(value, max(width - _COLUMN, 20)):
        yield line.add(part, "value")
        line = Line().pad(_COLUMN)


def _place(words: str) -> Line:
    return Line().pad(_COLUMN + 2).add(words)


def _named(dependency: Dependency) -> tuple[str, ...]:
    conditions = tuple(condition_paths(dependency.condition)) if dependency.condition is not None else ()
    return (*conditions, *dependency.paths, *((dependency.then,) if dependency.then is not None else ()))


def _rule(dependency: Dependency, here: str) -> str:
    """A dependency as a sentence: what it is about, and when."""
    about = (
        dependency.then if dependency.then is not None else f" {dependency.operator or 'and'} ".join(dependency.paths)
    )
    when = f" when {condition_words(dependency.condition, here)}" if dependency.condition is not None else ""
    return about + when


def _within(line: int, operation: Operation, parameter: Parameter) -> bool:
    """Whether a line of the page stands between a parameter's heading and the next one's."""
    later = [
        other.source.line
        for message in operation.messages
        for other in walk(message.parameters)
        if other.source.line > parameter.source.line
    ]
    return parameter.source.line <= line < min(later, default=line + 1)
