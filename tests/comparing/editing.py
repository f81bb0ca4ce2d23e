"""Random edits of models, field by field as their types say; and what two models have in common beyond places."""

import types
import typing
from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin

import msgspec
from msgspec.structs import replace

from docsgen.model import (
    Advisory,
    AllOf,
    AnyOf,
    Arguments,
    BaseUrl,
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
    Rejections,
    ResultCode,
    Sample,
    Sandbox,
    Sentence,
    Service,
    SharedType,
    Signing,
    Span,
    ValueNote,
    WireRule,
)

WHERE = Span("pages/a.md", 3, 1, 3, 9)
ELSEWHERE = Span("pages/b.md", 44, 2, 45, 7)
PROOF = Evidence(fact="max_length", span=WHERE, quote="At most 5.", rule="length", tier="sentence")


def parameter(path, kind="string", *children, name=None, **facts):
    return Parameter(
        path=path,
        name=name or path.rpartition(".")[2],
        type=kind,
        declared_type=facts.pop("declared_type", kind.capitalize()),
        required=facts.pop("required", False),
        source=WHERE,
        evidence=(PROOF,),
        children=tuple(children),
        **facts,
    )


def _request():
    goods = parameter(
        "request.goods", "array",
        parameter("request.goods[].price", "object",
                  parameter("request.goods[].price.currency", max_length=3, format="iso-4217"),
                  parameter("request.goods[].price.value", "integer", minimum=1, maximum=99), type_name="Amount"),
        parameter("request.goods[].kind", enum=("A", "B"), value_notes=(ValueNote("A", "The first."),)),
        min_items=1, max_items=9, description="What is bought.",
    )  # fmt: skip
    return Message(
        role="request",
        parameters=(
            goods,
            parameter("request.note", pattern="^[a-z]+$", min_length=1, default="x", description="A note on it."),
            parameter("request.tags", "array", items=Items(type="string", max_length=5, known_values=("x", "y"),
                      open_enum=True)),
            parameter("request.card", scenario="Card", required=True),
            parameter("request.wallet", scenario="Wallet", const="W", idempotency=True),
        ),
    )  # fmt: skip


def _response():
    result = parameter("response.result", "object", parameter("response.result.code", required=True), required=True)
    return Message(role="response", parameters=(result, parameter("response.at", "datetime", deprecated=True)))


def _rules():
    condition = AllOf((Equals("request.note", ("a", "b")), AnyOf((Present("request.tags", present=True),))))
    return (
        Dependency(kind="requires", condition=condition, then="request.goods", evidence=(PROOF,)),
        Dependency(kind="or", paths=("request.card", "request.wallet", "request.note"), evidence=(PROOF,)),
        Dependency(kind="returned_if", condition=NotEquals("response.result.code", ("F",)), then="response.at",
                   evidence=(PROOF,)),
        Dependency(kind="relational", paths=("request.note", "request.card"), operator="<=", evidence=(PROOF,)),
    )  # fmt: skip


def operation(identifier, kind="call"):
    call = kind == "call"
    return Operation(
        id=identifier,
        name=identifier,
        variant="One" if call else None,
        kind=kind,
        method="POST" if call else None,
        path=f"/v1/{identifier}" if call else None,
        source=WHERE,
        request=_request(),
        response=_response(),
        summary="It buys.",
        description=f"It buys what is for sale, by {identifier}.",
        anchor="pay",
        wire=WireRule(strings=call, evidence=(PROOF,)),
        dependencies=_rules(),
        result_codes=(
            ResultCode(code="OK", status="S", message="Done.", action="Nothing.", source=WHERE, evidence=(PROOF,)),
            ResultCode(code="NO", status="F", message="Not done.", action="Again.", source=WHERE, retryable=True,
                       advice=("retry", "wait"), http_status=429),
        ),
        samples=(
            Sample(role="request", text='{"note": "a"}', valid=True, source=WHERE),
            Sample(role="response", text="{", valid=False, source=WHERE, problem="It ends too early."),
        ),
        sentences=(
            Sentence(owner="request.note", text="A note on it.", verdict="descriptive", source=WHERE),
            Sentence(owner="request.note", text="At least 1.", verdict="enforced", source=WHERE, rule="length"),
            Sentence(owner="response", text="See there.", verdict="descriptive", source=WHERE),
        ),
        advisories=(Advisory(owner="request.card", text="In the US only.", source=WHERE),),
        evidence=(PROOF,),
    )  # fmt: skip


SERVICE = Service(
    name="acme",
    title="Acme",
    base_urls=(BaseUrl(name="one", url="https://one.example"), BaseUrl(name="two", url="https://two.example")),
    sandbox=Sandbox(client_id_prefix="S_", find="/a", replace="/b"),
    signing=Signing(scheme="rsa-sha256", text="{time}{client_id}{body}", header="v={key_version}, s={signature}",
                    encoding="hex", signature_header="Signature", client_id_header="Client", key_version="1",
                    request_time_header="Sent", response_time_header="Answered", arguments=Arguments(secret="token")),
    gateway_codes=("A", "B"),
    loggable=("a", "b"),
    reads=("look", "see"),
    rejections=Rejections(invalid_request="BAD", signed=("invalid_request", "repeated")),
    made_ids=("*Id", "number"),
)  # fmt: skip
MODEL = Model(
    version=1,
    operations=(operation("buy"), operation("notify", "webhook")),
    service=SERVICE,
    shared_types=(
        SharedType(name="Amount", description="Money.", members=(
            parameter("Amount.currency", max_length=3), parameter("Amount.value", "integer"))),
        SharedType(name="Result", members=(parameter("Result.code"),)),
    ),
)  # fmt: skip

_PROSE = {(Operation, "summary"), (Operation, "description"), (Parameter, "description"), (SharedType, "description"),
          (ValueNote, "text"), (Sentence, "text"), (Advisory, "text"), (ResultCode, "message"),
          (ResultCode, "action")}  # fmt: skip
_PLACES = {"source", "anchor", "evidence", "competing", "version", "role"}


def bare(model: Model) -> Any:
    """A model as plain data, without what says where its facts stand; prose without its lines."""
    return [_known(each) for each in model.operations], _known(model.service), _known(model.shared_types)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if not isinstance(value, msgspec.Struct):
        return value
    made = type(value)
    hidden = (_PLACES - ({"role"} if made is Sample else set())) | (
        {"path"} if made is Parameter else {"rule"} if made is Sentence else set()
    )
    return made.__name__, [
        " ".join(field.split()) if (made, name) in _PROSE else _plain(field)
        for name in made.__struct_fields__
        if name not in hidden
        for field in (getattr(value, name),)
    ]


# Most of a model is as it was.
_KNOWN = {id(part): _plain(part) for part in (*MODEL.operations, MODEL.service, MODEL.shared_types)}


def _known(part: Any) -> Any:
    return _KNOWN[id(part)] if id(part) in _KNOWN else _plain(part)


class Site(NamedTuple):
    """A struct in a model, and the steps that lead to it."""

    way: tuple[Any, ...]
    struct: msgspec.Struct


def sites(value: Any, way: tuple[Any, ...] = ()) -> typing.Iterator[Site]:
    """Every struct in a model, evidence and places aside."""
    if isinstance(value, tuple):
        for at, each in enumerate(value):
            yield from sites(each, (*way, at))
    elif isinstance(value, msgspec.Struct) and not isinstance(value, Evidence | Span):
        yield Site(way, value)
        for name in value.__struct_fields__:
            yield from sites(getattr(value, name), (*way, name))


@lru_cache(maxsize=4)
def _sites(model: Model) -> list[Site]:
    return list(sites(model))


def put(value: Any, way: tuple[Any, ...], made: Any) -> Any:
    """A model with something else in one place."""
    if not way:
        return made
    step, *further = way
    if isinstance(value, tuple):
        return (*value[:step], put(value[step], tuple(further), made), *value[step + 1 :])
    return replace(value, **{step: put(getattr(value, step), tuple(further), made)})


@cache
def hints(made: type) -> dict[str, Any]:
    return typing.get_type_hints(made)


DONORS: dict[type, list[msgspec.Struct]] = {}
for _site in sites(MODEL):
    DONORS.setdefault(type(_site.struct), []).append(_site.struct)


def other(hint: Any, value: Any, random) -> Any:
    """Another value of a type."""
    origin, options = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        if value is None:
            return made(options[0], random)
        if type(None) in options and (isinstance(value, msgspec.Struct) or random.random() < 0.3):
            return None
        kinds = [each for each in options if each is not type(None) and _is(each, value)]
        return other(kinds[0], value, random)
    if origin is Literal:
        return random.choice([each for each in options if each != value])
    if origin is tuple:
        return _other_tuple(options[0], value, random)
    if hint is bool:
        return not value
    if hint in (int, float):
        return value + random.choice((-1, 1, 7))
    if hint is str:
        return random.choice((f"{value}X", f"other {value}", "{new}", "x\u202ey|`*")) if value != "{new}" else "old"
    if hint is Arguments:
        return replace(
            value, **{(name := random.choice(value.__struct_fields__)): other(str, getattr(value, name), random)}
        )
    if hint is Span:
        return ELSEWHERE
    if hint is Evidence:
        return replace(PROOF, quote="Other words.", span=ELSEWHERE)
    raise AssertionError(hint)


def made(hint: Any, random) -> Any:
    """Some value of a type."""
    origin, options = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return made(options[0], random)
    if origin is Literal:
        return random.choice(options)
    if origin is tuple:
        return tuple(made(options[0], random) for _ in range(random.choice((1, 2))))
    if hint in (int, float):
        return random.choice((0, 1, 40))
    if hint is str:
        return random.choice(("a", "Q", "some words", "x\x1b[31m"))
    if hint is Evidence:
        return PROOF
    return random.choice(DONORS[hint])


def _is(hint: Any, value: Any) -> bool:
    return isinstance(value, get_origin(hint) or hint)


def _other_tuple(hint: Any, value: tuple, random) -> tuple:
    at = random.randrange(len(value)) if value else 0
    ways = ["more"]
    ways += ["less", "twice"] if value else []
    ways += ["edited"] if value and not isinstance(value[at], msgspec.Struct) else []
    ways += ["turned"] if len(set(map(repr, value))) > 1 else []
    match random.choice(ways):
        case "less":
            return (*value[:at], *value[at + 1 :])
        case "edited":
            return (*value[:at], other(hint, value[at], random), *value[at + 1 :])
        case "twice":
            return (*value[:at], value[at], *value[at:])
        case "turned":
            return value[::-1]
    return (*value[:at], made(hint, random), *value[at:])


def consistent(model: Model) -> Model:
    """A model with the paths that follow from names, and operations under ids of their own, in their order."""
    operations = []
    taken: set[str] = set()
    for each in model.operations:
        identifier = each.id
        while identifier in taken:
            identifier += "_2"
        taken.add(identifier)
        operations.append(each if id(each) in _KNOWN and identifier == each.id else _consistent(each, identifier))
    shared = model.shared_types
    if id(shared) not in _KNOWN:
        shared = tuple(replace(each, members=_placed(each.members, each.name)) for each in shared)
    return replace(model, operations=tuple(sorted(operations, key=lambda each: each.id)), shared_types=shared)


def _consistent(operation: Operation, identifier: str) -> Operation:
    request, response = (replace(each, parameters=_placed(each.parameters, each.role)) for each in operation.messages)
    return replace(operation, id=identifier, request=request, response=response)


def _placed(level: tuple[Parameter, ...], holder: str) -> tuple[Parameter, ...]:
    placed = []
    for each in level:
        path = f"{holder}.{each.name}"
        children = _placed(each.children, f"{path}[]" if each.type == "array" else path)
        placed.append(replace(each, path=path, children=children))
    return tuple(placed)


class Edit(NamedTuple):
    """A model with one field of one struct changed, and which it was."""

    model: Model
    way: tuple[Any, ...]
    holder: type
    field: str


def edit(model: Model, random, *, among: tuple[Any, ...] = ()) -> Edit:
    """Change one field of something below a place."""
    site = random.choice([site for site in _sites(model) if site.way[: len(among)] == among])
    held = {"version", "wire", "request", "response", *(() if isinstance(site.struct, Sample) else ("role",))}
    held |= {"path"} if isinstance(site.struct, Parameter) else set()
    name = random.choice([name for name in site.struct.__struct_fields__ if name not in held])
    value = other(hints(type(site.struct))[name], getattr(site.struct, name), random)
    return Edit(consistent(put(model, (*site.way, name), value)), site.way, type(site.struct), name)
