import os
import sys
import tempfile
from pathlib import Path

import pytest

from docsgen.output import Folder

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "generated", "generated", tmp_path / ".docsgen")


@pytest.fixture
def memory():
    """A folder on a disk that answers at once, where there is one."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder:
        yield Path(folder)
