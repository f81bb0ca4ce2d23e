"""How much of what the docs demand was read."""

from typing import NamedTuple

from docsgen.model import Model


class Explained(NamedTuple):
    """How many normative sentences the messages have, and how many of them a rule reads."""

    normative: int
    explained: int

    @property
    def percent(self) -> float:
        """The share, rounded down to a tenth so that only all of them are a hundred; all of none are a hundred too."""
        return self.explained * 1000 // self.normative / 10 if self.normative else 100.0


def explained(model: Model) -> Explained:
    """Count the sentences of a model that bind somebody: those enforced or modelled, and those that no rule reads."""
    verdicts = [sentence.verdict for operation in model.operations for sentence in operation.sentences]
    read = sum(verdict in ("enforced", "modelled") for verdict in verdicts)
    return Explained(read + verdicts.count("unexplained"), read)
