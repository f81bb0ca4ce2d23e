"""Texts that fit a pattern, as long as they are asked to be."""

import re
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any


def matching(pattern: str, length: int | None = None) -> str | None:
    """A text that fits a usable pattern in full (of ``length`` characters, if given).

    Null where none is found simply.
    """
    tree = _parser.parse(pattern)
    text = _Writer(0).text(tree)
    if text is not None and length is not None and len(text) < length:
        text = _Writer(length - len(text)).text(tree)
    fits = text is not None and re.fullmatch(pattern, text) is not None
    return text if fits and (length is None or len(str(text)) == length) else None


class _Writer:
    """Writes the shortest text of a pattern, with ``spare`` more characters where it repeats something."""

    def __init__(self, spare: int) -> None:
        self._spare = spare

    def text(self, tree: Any) -> str | None:
        parts = [self._part(operation, argument) for operation, argument in tree]
        return None if None in parts else "".join(str(part) for part in parts)

    def _part(self, operation: Any, argument: Any) -> str | None:
        if operation is _constants.MAX_REPEAT:
            return self._repeated(*argument)
        if operation is _constants.SUBPATTERN:
            return self.text(argument[3])
        if operation is _constants.BRANCH:
            return self.text(argument[1][0])
        if operation is _constants.IN:
            return _member(argument)
        if operation is _constants.LITERAL:
            return chr(argument)
        # What is left is an anchor, any character, or any but one.
        return "" if operation is _constants.AT else "b" if argument == ord("a") else "a"

    def _repeated(self, least: int, most: Any, tree: Any) -> str | None:
        once = _Writer(0).text(tree)
        if not once:
            return once
        limit = least + self._spare if most is _constants.MAXREPEAT else int(most)
        more = min(limit - least, self._spare // len(once))
        self._spare -= more * len(once)
        return once * (least + more)


_CLASSES = {_constants.CATEGORY_DIGIT: "1", _constants.CATEGORY_WORD: "a", _constants.CATEGORY_SPACE: " "}


def _member(choices: Any) -> str | None:
    """A character of a class; of a negated class, one that it does not name."""
    if choices[0][0] is _constants.NEGATE:
        named = {argument for operation, argument in choices[1:] if operation is _constants.LITERAL}
        return next((letter for letter in "a1-_. " if ord(letter) not in named), None)
    operation, argument = choices[0]
    if operation is _constants.RANGE:
        return chr(argument[0])
    return chr(argument) if operation is _constants.LITERAL else _CLASSES.get(argument)
