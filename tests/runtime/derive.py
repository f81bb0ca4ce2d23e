"""Makes the synchronous part of the runtime of the asynchronous one: ``python tests/runtime/derive.py``.

The two differ in nothing but ``async`` and ``await``, and in the names of what they call.
"""

import sys
import tempfile
from pathlib import Path

import black
from unasync import Rule, unasync_files

RUNTIME = Path(__file__).parents[2] / "docsgen/runtime"
DERIVED = {"client_async.py": "client.py", "transport_async.py": "transport.py"}
_NAMES = {
    "AsyncBaseClient": "BaseClient",
    "AsyncBaseTransport": "BaseTransport",
    "AsyncClient": "Client",
    "AsyncSleep": "Sleep",
    "AsyncWithin": "Within",
    "aclose": "close",
    "aiter_bytes": "iter_bytes",
    "aiter_raw": "iter_raw",
    "async_sleep": "sleep",
    "transport_async": "transport",
}
_TEXTS = {
    "The asynchronous client that": "The client that",
    "It serves any number of calls at once.": "Threads may share it.",
}
_MODE = black.Mode(target_versions={black.TargetVersion.PY311})


def derived(source: str) -> str:
    """The synchronous file that an asynchronous one of this name gives."""
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder, "before"), Path(folder, "after")
        before.mkdir()
        text = (RUNTIME / source).read_text(encoding="utf-8")
        for words, others in _TEXTS.items():
            text = text.replace(words, others)
        (before / source).write_text(text, encoding="utf-8")
        rule = Rule(f"{before}/", f"{after}/", additional_replacements=_NAMES)
        unasync_files([str(before / source)], [rule])
        made = (after / source).read_text(encoding="utf-8")
    return black.format_str(made, mode=_MODE)


def main() -> int:
    """Write the derived files."""
    for source, target in DERIVED.items():
        (RUNTIME / target).write_text(derived(source), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
