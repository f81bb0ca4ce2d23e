"""Sentences → facts: one rule a file, an ordered registry, and fixtures of what each reads and must not read."""

from docsgen.prose.bounds import is_bound
from docsgen.prose.exceptions import excepts
from docsgen.prose.facts import SELF, SENT, CharactersClaim, Claim, DependencyClaim, Reading, Subject, ValuesClaim
from docsgen.prose.ledger import is_normative
from docsgen.prose.misfits import is_misfit
from docsgen.prose.registry import RULES, Verdict, readings_of
from docsgen.prose.rule import Rule, RuleFailed
from docsgen.prose.statements import Item, Statement, statements_of

__all__ = [
    "RULES",
    "SELF",
    "SENT",
    "CharactersClaim",
    "Claim",
    "DependencyClaim",
    "Item",
    "Reading",
    "Rule",
    "RuleFailed",
    "Statement",
    "Subject",
    "ValuesClaim",
    "Verdict",
    "excepts",
    "is_bound",
    "is_misfit",
    "is_normative",
    "readings_of",
    "statements_of",
]
