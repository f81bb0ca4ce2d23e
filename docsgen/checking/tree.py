"""A message's parameters by their paths, with what has to be given wherever its holder is.

Keys are the paths of parameters; ``request.lines[]`` is one element of the array ``request.lines``, and ``request`` the
message itself.
"""

from collections.abc import Iterable, Iterator

from docsgen.exporting.members import members, required
from docsgen.model import Message, Parameter


class Tree:
    """The parameters of one message. ``at`` gives those at a path: several where scenarios share it."""

    def __init__(self, message: Message) -> None:
        self.role = message.role
        self.at: dict[str, tuple[Parameter, ...]] = {}
        self.parent: dict[str, str] = {}
        self.certain: dict[str, tuple[str, ...]] = {}
        """The members that have to be given in each holder."""
        self._sure: set[str] = set()
        self._own(message.role, message.parameters, sure=True)

    def _own(self, holder: str, parameters: Iterable[Parameter], *, sure: bool) -> None:
        needed = []
        for alternatives in members(parameters).values():
            path = alternatives[0].path
            self.at[path] = (*self.at.get(path, ()), *alternatives)
            self.parent[path] = holder
            if sure and required(alternatives) and not any(parameter.nullable for parameter in alternatives):
                needed.append(path)
            for parameter in alternatives:
                inside = path
                if parameter.type == "array":
                    inside = f"{path}[]"
                    self.parent[inside] = path
                # Of several alternatives a message fits one: none of them says what all messages have.
                self._own(inside, parameter.children, sure=sure and len(alternatives) == 1)
        self.certain[holder] = tuple(needed)
        self._sure.update(needed)

    def ancestors(self, key: str) -> Iterator[str]:
        """The holders of a key, the nearest first; the last one is the message."""
        while key in self.parent:
            key = self.parent[key]
            yield key

    def is_certain(self, path: str) -> bool:
        """Whether the parameter is given wherever its holder is."""
        return path in self._sure

    def is_certain_beside(self, path: str, others: Iterable[str]) -> bool:
        """Whether the parameter is given wherever others may be: from the holder that they have in common, down to it.

        Others of the other message have that message as their holder.
        """
        shared = list(self.ancestors(path))
        for other in others:
            around = {self.role, *self.ancestors(other)}
            shared = [key for key in shared if key in around]
        at = path
        while self.is_certain(at):
            at = self.parent[at]
            if at in shared:
                return True
        return False

    def forced(self, path: str) -> str:
        """The outermost holder that cannot be given without the parameter; the parameter itself where none is."""
        at = path
        while self.is_certain(at):
            at = self.parent[at]
        return at
