"""What differs between two services, and between the types that messages share."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from docsgen.comparing.change import Changes
from docsgen.comparing.message import compare_message
from docsgen.comparing.rules import apart, reordered
from docsgen.model import BaseUrl, Service, SharedType, Signing

_OUTCOME = ("status_path", "code_path", "message_path", "success", "failure", "unknown")
_PLAIN = {
    **dict.fromkeys(_OUTCOME, "outcome-changed"),
    "name": "service-renamed",
    "title": "service-words-changed",
    "docs_url": "service-words-changed",
    "path_prefix": "path-prefix-changed",
    "content_type": "content-type-changed",
}
_PARTS = {"sandbox": "sandbox-changed", "rejections": "rejections-changed"}


def compare_services(old: Service | None, new: Service | None, changes: Changes) -> None:
    """Add what differs between two services."""
    if old is None or new is None:
        if old is not new:
            kind = "service-added" if old is None else "service-removed"
            names = tuple(None if each is None else each.name for each in (old, new))
            changes.add(kind, "service", "", "service", (names[0], names[1]))
        return
    for fact in Service.__struct_fields__:
        before, after = getattr(old, fact), getattr(new, fact)
        if before == after:
            continue
        if fact in _PLAIN:
            changes.add(_PLAIN[fact], "service", "", fact, (before, after))
        elif fact in _PARTS:
            _part(fact, before, after, changes)
        else:
            _OTHER[fact](before, after, changes)


def _part(fact: str, old: msgspec.Struct | None, new: msgspec.Struct | None, changes: Changes) -> None:
    """What is described by several facts of its own, or not at all."""
    if old is None or new is None:
        changes.add(_PARTS[fact], "service", "", fact, (old, new))
        return
    for name, values in _differing(old, new):
        changes.add(_PARTS[fact], "service", "", f"{fact}.{name}", values)


def _differing(old: msgspec.Struct, new: msgspec.Struct) -> Iterator[tuple[str, tuple[Any, Any]]]:
    for name in old.__struct_fields__:
        values = (getattr(old, name), getattr(new, name))
        if values[0] != values[1]:
            yield name, values


def _signing(old: Signing | None, new: Signing | None, changes: Changes) -> None:
    """Which key and which client a client is told follows from some of the facts: these are its arguments."""
    if old is None or new is None:
        changes.add("credentials-changed", "service", "", "signing", (old, new))
        return
    for name, values in _differing(old, new):
        if name == "arguments":
            for argument, words in _differing(*values):
                changes.add("credentials-changed", "service", "", f"signing.arguments.{argument}", words)
        else:
            told = [_credentials(msgspec.structs.replace(old, **{name: value})) for value in values]
            kind = "signing-changed" if told[0] == told[1] else "credentials-changed"
            changes.add(kind, "service", "", f"signing.{name}", values)


def _credentials(signing: Signing) -> tuple[str, bool, bool]:
    return signing.scheme, signing.names_client, "{key_version}" in signing.header


def _hosts(old: tuple[BaseUrl, ...], new: tuple[BaseUrl, ...], changes: Changes) -> None:
    gone, come = apart(old, new)
    left = [new[at] for at in come]
    for host in (old[at] for at in gone):
        now = next((other for other in left if other.name == host.name), None)
        if now is None:
            changes.add("base-url-removed", "service", host.name, "base_urls", (host.url, None))
        else:
            left.remove(now)
            changes.add("base-url-changed", "service", host.name, "base_urls", (host.url, now.url))
    for host in left:
        changes.add("base-url-added", "service", host.name, "base_urls", (None, host.url))
    first, now_first = (hosts[0].name if hosts else None for hosts in (old, new))
    if first != now_first:
        changes.add("default-host-changed", "service", "", "base_urls", (first, now_first))
    elif reordered(old, new):
        changes.add("order-changed", "service", "", "base_urls")


def _made(old: tuple[str, ...], new: tuple[str, ...], changes: Changes) -> None:
    _list("made-ids-changed", "made_ids", old, new, changes)


def _codes(old: tuple[str, ...], new: tuple[str, ...], changes: Changes) -> None:
    _list("gateway-codes-changed", "gateway_codes", old, new, changes)


def _loggable(old: tuple[str, ...], new: tuple[str, ...], changes: Changes) -> None:
    _list("loggable-changed", "loggable", old, new, changes)


def _list(kind: str, fact: str, old: tuple[str, ...], new: tuple[str, ...], changes: Changes) -> None:
    changes.add(kind if set(old) != set(new) else "order-changed", "service", "", fact, (old, new))


def _reads(old: tuple[str, ...], new: tuple[str, ...], changes: Changes) -> None:
    gone, come = ([name for name in mine if name not in yours] for mine, yours in ((old, new), (new, old)))
    if gone:
        changes.add("reads-removed", "service", "", "reads", (gone, None))
    if come:
        changes.add("reads-added", "service", "", "reads", (None, come))
    if not gone and not come:
        changes.add("order-changed", "service", "", "reads")


def _tolerance(old: int, new: int, changes: Changes) -> None:
    kind = "tolerance-narrowed" if new < old else "tolerance-widened"
    changes.add(kind, "service", "", "webhook_tolerance", (old, new))


_OTHER: dict[str, Callable[[Any, Any, Changes], None]] = {
    "base_urls": _hosts,
    "gateway_codes": _codes,
    "loggable": _loggable,
    "made_ids": _made,
    "reads": _reads,
    "signing": _signing,
    "webhook_tolerance": _tolerance,
}


def compare_shared_types(old: tuple[SharedType, ...], new: tuple[SharedType, ...], changes: Changes) -> None:
    """Add what differs between the types that messages share: by name, several of one name in their order."""
    names = frozenset(each.name for each in (*old, *new))
    waiting: defaultdict[str, list[SharedType]] = defaultdict(list)
    for each in old:
        waiting[each.name].append(each)
    for each in new:
        if not waiting[each.name]:
            changes.add("shared-type-added", "service", each.name, "shared_types")
            continue
        before = waiting[each.name].pop(0)
        if before.description.split() != each.description.split():
            values = (before.description, each.description)
            changes.add("wording-changed", "service", each.name, "description", values)
        compare_message(before.members, each.members, "service", changes, names)
    for left in waiting.values():
        for each in left:
            changes.add("shared-type-removed", "service", each.name, "shared_types")
    if sorted(each.name for each in old) == sorted(each.name for each in new) and [each.name for each in old] != [
        each.name for each in new
    ]:
        changes.add("order-changed", "service", "", "shared_types")
