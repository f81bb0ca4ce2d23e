"""The mock server as a command: ``python -m antom.testing --help``."""

import sys

from .._runtime.testing.main import main
from ..service import SERVICE
from . import MockServer

if __name__ == "__main__":
    sys.exit(main(MockServer, sys.argv[1:], "python -m antom.testing", SERVICE.signing))
