"""The mock server of an API, straight from its model: nothing is written but for a folder that is gone afterwards."""

import argparse
import importlib
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import msgspec.structs

from docsgen.diagnostics import UsageProblem
from docsgen.model import BaseUrl, Model, unprofiled
from docsgen.project.templates import Templates

Serve = Callable[[argparse.Namespace, TextIO], None]
"""Serves as the flags say until it is interrupted, and tells on a stream what comes."""

# Of pages that no profile speaks for.
_SERVICE = unprofiled("api", "The documented API", BaseUrl(name="", url=""))
_PACKAGE = "docsgen_mocked_api"


@contextmanager
def mock_of(model: Model, templates: Templates | None = None) -> Iterator[Serve]:
    """Give what serves the API of ``model``, for as long as the block lasts.

    It is what users of the generated package have, validators included, and made from their ``templates``. Raises
    `UsageProblem` where the model has no operation, and `EmissionProblem` as emitting does.
    """
    if not model.operations:
        raise UsageProblem("there is no operation to serve", help="name pages that have an endpoint")
    from docsgen.emitting.python import emit_mock  # heavy: it brings the model generator

    if model.service is None:
        model = msgspec.structs.replace(model, service=_SERVICE)
    own = templates or Templates()
    with own.located():
        files = emit_mock(model, package=_PACKAGE, **own.given)
    with tempfile.TemporaryDirectory(prefix="docsgen-mock-") as folder:
        for path, text in files.items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            testing = importlib.import_module(f"{_PACKAGE}.testing")
            command = importlib.import_module(f"{_PACKAGE}._runtime.testing.main")
            signing = testing.SERVICE.signing
            yield lambda options, stream: command.serve(testing.MockServer, options, stream, signing)
        finally:
            sys.path.remove(folder)
            for name in [name for name in sys.modules if name.partition(".")[0] == _PACKAGE]:
                del sys.modules[name]
