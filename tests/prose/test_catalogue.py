"""The catalogue of rules is what the registry and the fixtures say."""

import subprocess
import sys
from pathlib import Path

from docsgen.prose import RULES

HERE = Path(__file__).parent
CATALOGUE = HERE.parents[1] / "docs" / "rules.md"


def test_the_catalogue_is_up_to_date():
    made = subprocess.run([sys.executable, HERE / "catalogue.py"], capture_output=True, check=True).stdout
    assert CATALOGUE.read_bytes() == made, "run: make rules"


def test_every_rule_stands_in_it():
    text = CATALOGUE.read_text(encoding="utf-8")
    assert [rule.name for rule in RULES] == [line[3:] for line in text.splitlines() if line.startswith("## ")]
