"""What the generated client costs, as ratios in one run: calls, validation, imports, memory, calls at once.

usage: client.py [PART …] [--rounds N] [--calls N] [--memory-calls N] [--at-once N] [--operations N] [--package FOLDER]

PART is one of calls, validation, importing, memory, concurrency; without any, all are measured. The numbers after a
ratio say where the middle half of all rounds lies.
"""

import argparse
import sys
from importlib import import_module
from pathlib import Path

from measured import table

PARTS = ("calls", "validation", "importing", "memory", "concurrency")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help="what is measured")
    parser.add_argument("--rounds", type=int, default=31)
    parser.add_argument("--calls", type=int, default=50, help="calls in a round; of validators, ten times as many")
    parser.add_argument("--memory-calls", type=int, default=20_000)
    parser.add_argument("--at-once", type=int, default=1_000)
    parser.add_argument("--operations", type=int, default=100, help="of the large package; 0 leaves it out")
    parser.add_argument("--package", type=Path, default=Path(__file__).parents[1] / "generated")
    options = parser.parse_args()
    unknown = set(options.parts).difference(PARTS)
    if unknown:
        parser.error(f"there is no part {min(unknown)}")
    sys.path.insert(0, str(options.package))

    rows = []
    for part in options.parts or PARTS:
        for row in import_module(part).rows(options):
            print(f"{part}: {row.what}: {row.measured}", file=sys.stderr)
            rows.append(row)
    print(table(rows))


if __name__ == "__main__":
    main()
