"""Small random messages, with all payloads that matter, to hold checks against `docsgen.exporting.judge`."""

from itertools import combinations_with_replacement, product
from random import Random

from docsgen.exporting.judge import judge
from docsgen.model import (
    AllOf,
    AnyOf,
    Dependency,
    Equals,
    Evidence,
    Items,
    Message,
    Model,
    NotEquals,
    Operation,
    Parameter,
    Present,
    Span,
)

FILE = "small.md"
TOP = ("request.a", "request.b")
HELD = ("request.h.p", "request.h.q")
ELEMENTS = ("request.l[].x", "request.l[].y")
VALUES = ("A", "B")


def span(line):
    return Span(FILE, line, 1, line, 9)


def proof(fact, line):
    return Evidence(fact=fact, span=span(line), quote=f"line {line}", rule="rule", tier="sentence")


def parameter(path, kind="string", line=1, children=(), **facts):
    items = Items(type="object") if kind == "array" else None
    return Parameter(
        path=path,
        name=path.rpartition(".")[2],
        type=kind,
        declared_type=kind.capitalize(),
        source=span(line),
        evidence=tuple(proof(fact, line) for fact in ("type", *facts)),
        items=items,
        children=tuple(children),
        **{"required": False, **facts},
    )


def operation(parameters, rules=(), **more):
    return Operation(
        id="small",
        name="small",
        variant=None,
        kind="call",
        method="POST",
        path="/small",
        source=span(1),
        request=Message(role="request", parameters=tuple(parameters)),
        response=Message(role="response"),
        dependencies=tuple(rules),
        **more,
    )


def rule(kind, line=100, **parts):
    return Dependency(kind=kind, evidence=(proof("dependency", line),), **parts)


def model(made):
    return Model(version=1, operations=(made,))


def random_operation(random: Random) -> Operation:
    """Members of a message, of an object and of an array's elements, and some rules between them."""
    return operation(_parameters(random), [_rule(random, 100 + at) for at in range(random.randint(1, 4))])


def _parameters(random):
    def one(path, line):
        facts = {"required": True} if random.random() < 0.25 else {}
        known = random.random()
        if known < 0.2:
            facts["const"] = random.choice(VALUES)
        else:
            facts["enum"] = VALUES if known < 0.9 else ("A",)
        if random.random() < 0.15:
            facts["default"] = random.choice(VALUES)
        return parameter(path, line=line, **facts)

    line = iter(range(1, 50))
    top = [one(path, next(line)) for path in TOP]
    held = parameter(
        "request.h",
        "object",
        next(line),
        [one(path, next(line)) for path in HELD],
        **({"required": True} if random.random() < 0.3 else {}),
    )
    many = parameter("request.l", "array", next(line), [one(path, next(line)) for path in ELEMENTS])
    return [*top, held, many]


def _rule(random, line):
    paths = [*TOP, *HELD, "request.h", "request.l"]
    if random.random() < 0.4:
        paths = [*TOP, *ELEMENTS, *ELEMENTS, "request.l"]
    kind = random.choice(("requires", "forbids", "requires", "forbids", "or", "only_one", "zero_or_one", "all_or_none"))
    if kind in ("requires", "forbids"):
        return rule(kind, line, condition=condition(random, paths), then=random.choice(paths))
    choice = tuple(random.sample(sorted(set(paths)), random.choice((2, 2, 3))))
    asked = condition(random, paths) if random.random() < 0.3 else None
    return rule(kind, line, condition=asked, paths=choice)


def condition(random, paths, depth=0):
    kind = random.random()
    path = random.choice(paths)
    if kind < 0.15 and not depth:
        join = random.choice((AnyOf, AllOf))
        return join(tuple(condition(random, paths, 1) for _ in range(random.randint(1, 3))))
    if kind < 0.55 or path in ("request.h", "request.l"):
        return Present(path, random.random() < 0.6)
    values = tuple(random.sample((*VALUES, "C"), random.choice((1, 1, 2))))
    return (Equals if kind < 0.85 else NotEquals)(path, values)


def payloads():
    """Every payload with members of these values, and up to two elements in the array."""
    given = (None, *VALUES)
    pairs = [dict(zip(("x", "y"), each, strict=True)) for each in product(given, given)]
    elements = [[], *([one] for one in pairs), *(list(two) for two in combinations_with_replacement(pairs, 2))]
    held = [None, *(dict(zip(("p", "q"), each, strict=True)) for each in product(given, given))]
    for a, b, h, lines in product(given, given, held, (None, *elements)):
        yield _without_null({"a": a, "b": b, "h": h, "l": lines})


def _without_null(value):
    if isinstance(value, list):
        return [_without_null(each) for each in value]
    if isinstance(value, dict):
        return {name: _without_null(each) for name, each in value.items() if each is not None}
    return value


def valid(made, payload):
    """Whether a request breaks no rule."""
    return not any(fault.severity == "error" for fault in judge(made, "request", payload))


def holds(payload, path):
    """Whether a payload has something at a path; ``request.l[]`` is an element of the array."""
    places = [payload]
    for name in path.split(".")[1:]:
        found = [place[name.removesuffix("[]")] for place in places if name.removesuffix("[]") in place]
        places = [each for one in found for each in one] if name.endswith("[]") else found
    return bool(places)
