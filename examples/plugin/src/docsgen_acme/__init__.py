"""What docsgen needs to know of Acme's docs."""

from pathlib import Path

_HERE = Path(__file__).parent

PROFILE = _HERE / "acme.toml"
"""Facts about Acme's service: a file such as those in docsgen's own `profiles`."""

TEMPLATES = _HERE / "templates"
"""A folder with templates, and with the table `targets.toml` that says which files they make."""
