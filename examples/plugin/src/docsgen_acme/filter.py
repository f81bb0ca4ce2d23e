"""A filter for templates. What is to be printed as it stands is `Code`, and the filter answers for it."""

from docsgen.plugins import Code


def cell(text: str) -> Code:
    """Write text as a cell of a CSV file that no spreadsheet takes for a formula."""
    words = " ".join(text.split()).replace('"', '""')
    return Code(f'"{words}"' if words[:1] not in ("=", "+", "-", "@") else f'"\'{words}"')
