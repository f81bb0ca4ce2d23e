"""What came, as it came: kept with errors, shown by none."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class RawMessage:
    """Headers (pairs, in their order) and the body's bytes, as far as they came."""

    headers: tuple[tuple[str, str], ...]
    content: bytes

    def header(self, name: str) -> str | None:
        """The value of the header ``name``, whatever its case; several are joined by a comma, none is None."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(values) if values else None

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 become replacement characters."""
        return self.content.decode("utf-8", "replace")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {len(self.content)} bytes>"


@dataclass(frozen=True, slots=True, repr=False)
class RawResponse(RawMessage):
    """A response, with its HTTP status."""

    status_code: int

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}, {len(self.content)} bytes>"
