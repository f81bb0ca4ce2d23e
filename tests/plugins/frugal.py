"""A plugin for pytest: what takes a test longest and is the same every time is done once.

Tests make thousands of clients. Each of them checks that its private key is sound, and reads the certificates of all the
authorities in the world: without this, most of the time that tests of clients take. A key is read once by each process;
of the authorities, none of which is asked for anything, the first stands for all.

The tests of docsgen have this from their conftest; those of generated packages are run with `PLUGIN`.

In `formatting`, black is asked but once about a text: most files of the many projects that tests make are alike.
"""

import contextlib
import functools
import hashlib
import os
import tempfile
from pathlib import Path

import certifi
from cryptography.hazmat.primitives import serialization

PLUGIN = ("-p", "frugal")
"""Options of pytest, for a process that has `environment`."""


def environment():
    """The environment of this process, with the folder of this file, and no other, to import from.

    Messages that Hypothesis makes up are few: tests of their own try many. What it reads in modules, it reads once.
    """
    kept = str(Path(__file__).parents[2] / ".hypothesis")
    few = {"PROPERTY_EXAMPLES": "2", "HYPOTHESIS_STORAGE_DIRECTORY": kept}
    return {**os.environ, **few, "PYTHONPATH": str(Path(__file__).parent)}


_END = "-----END CERTIFICATE-----\n"


def _once(load):
    kept = functools.lru_cache(maxsize=64)(lambda der: load(der, password=None))

    @functools.wraps(load)
    def loaded(data, password, *arguments, **options):
        if type(data) is not bytes or password is not None or arguments or options:
            return load(data, password, *arguments, **options)
        return kept(data)

    return loaded


def _authority():
    first, end, _ = Path(certifi.where()).read_text(encoding="utf-8").partition(_END)
    file = tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".pem")  # noqa: SIM115 - as long as the process
    file.write(first + end)
    file.flush()
    return file


# Before anything of docsgen, or of a generated package, is imported: they take these by name.
serialization.load_der_private_key = _once(serialization.load_der_private_key)
_FILE = _authority()
certifi.where = lambda: _FILE.name


@contextlib.contextmanager
def formatting(folder):
    """Keep what black makes of texts in this folder, which processes may share. What fails is not kept."""
    from docsgen.rendering import formatting as room

    python = room._FORMATTERS["black"]

    def kept(text):
        source = text.encode("utf-8", "surrogatepass")
        file = folder / hashlib.sha256(source).hexdigest()
        if not file.exists():
            new = file.with_suffix(f".{os.getpid()}")
            new.write_bytes(python(text).encode("utf-8", "surrogatepass"))
            new.replace(file)
        return file.read_bytes().decode("utf-8", "surrogatepass")

    room._FORMATTERS["black"] = kept
    try:
        yield
    finally:
        room._FORMATTERS["black"] = python
