"""How much the generated tests notice: models with one fact broken, and the tests run against each."""

from docsgen.proving.mutant import Mutant, mutants, sample
from docsgen.proving.trial import Fate, Verdict, prove

__all__ = ["Fate", "Mutant", "Verdict", "mutants", "prove", "sample"]
