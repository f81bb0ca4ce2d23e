"""Types that are none: slips of the pen, and names of objects where samples show single values.

A capitalised word that docsgen does not know is taken for the type of an object. Where that is wrong, a client would
refuse every right value, so a word of which it is doubtful, and that shows no members anywhere, lets any value pass.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from docsgen.linking.nesting import Node, nodes_of
from docsgen.linking.samples import Witness
from docsgen.linking.types import read_type

Known = Callable[[str], bool]
"""Whether a type of this name shows members somewhere, or a profile lists some."""


class Unknown(NamedTuple):
    """A parameter whose type is not known: what is to be said of it, and what to write in its place."""

    node: Node
    words: str
    instead: str


def settle_types(roots: Sequence[Node], witness: Witness, known: Known) -> Iterator[Unknown]:
    """Yield each parameter whose type is not known, from which any value is taken then."""
    for node in nodes_of(roots):
        if node.children and node.declared == read_type(node.raw.declared_type):
            node.declared = read_type(node.raw.declared_type, with_members=True)
        what = f"{node.path} has the type {node.raw.declared_type!r}"
        slip = _slip(node, known)
        if not node.declared.known:
            words, instead = (
                f"{what}, which docsgen does not know",
                "a type such as String, Integer, Boolean or Array<Name>",
            )
        elif slip is not None:
            words, instead = f"{what}, which may be a slip for {slip}", _corrected(node, slip)
        elif _is_single(node, witness):
            words, instead = f"{what} and no members, and a sample shows a single value there", "the type of that value"
        else:
            continue
        if node.declared.known:
            node.declared = node.declared.as_unknown()
        yield Unknown(node, words, instead)


def _slip(node: Node, known: Known) -> str | None:
    """The word of which the name of a parameter's type may be a slip, where nothing is known of such a type."""
    name = node.declared.named
    return None if name is None or node.children or known(name) else node.declared.slip_of


def _corrected(node: Node, slip: str) -> str:
    """The words of a type with the usual one in place of a slip."""
    return node.raw.declared_type.replace(node.declared.named or "", slip)


def _is_single(node: Node, witness: Witness) -> bool:
    """Whether samples show single values, and never an object, where an object without members is documented."""
    if node.children or not node.declared.holds_members or node.declared.member_type is None:
        return False
    shown = [value for value in _shown(node, witness.messages) if value is not None and not _left_out(value)]
    return bool(shown) and not any(isinstance(value, dict | list) for value in shown)


def _left_out(value: object) -> bool:
    """Whether a sample only hints at a value: ``"..."``, ``"{…}"``, ``"<order>"``."""
    return isinstance(value, str) and (not value or value[0] in "{[<" or "..." in value or "…" in value)


def _shown(node: Node, messages: Mapping[Any, Sequence[dict[str, Any]]]) -> Iterator[object]:
    """Every value that samples have for a parameter, or for the elements of one that is an array."""
    holders = messages.get(node.role, ()) if node.parent is None else _shown(node.parent, messages)
    for holder in holders:
        value = holder.get(node.raw.name) if isinstance(holder, dict) else None
        yield from value if isinstance(value, list) and node.declared.type == "array" else (value,)
