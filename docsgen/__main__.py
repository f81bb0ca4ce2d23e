"""``python -m docsgen``."""

import sys

from docsgen.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
