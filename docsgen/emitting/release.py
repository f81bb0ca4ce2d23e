"""Which release a generated package is of: its version, and what its changelog says."""

import msgspec

VERSION = "0.1.0"
"""The version of what was never released: of the generated package, and of the API in an export."""


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """What a changelog says of one release. ``text`` is Markdown that is fit to stand under the section's heading."""

    version: str
    date: str | None = None
    text: str


class Release(msgspec.Struct, frozen=True, kw_only=True):
    """The last release, and the sections of the changelog, the newest first; by default, that there was none."""

    version: str = VERSION
    sections: tuple[Section, ...] = ()
