"""What checks look at."""

from typing import NamedTuple

from docsgen.model import Model


class Site(NamedTuple):
    """What checks look at: the model, and the pages on which it is doubtful where some parameters belong."""

    model: Model
    doubtful: frozenset[str]
