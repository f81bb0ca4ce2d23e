"""What can go wrong at a file operation: it fails, it is interrupted, or it is the last one before the process is killed.

Operations are counted where Python calls the system, whichever way docsgen has come there.
"""

import os
import signal
import sys
import threading
from contextlib import contextmanager

_CALLS = frozenset(
    {
        "chmod",
        "close",
        "copy_file_range",
        "flock",
        "flush",
        "fsync",
        "link",
        "mkdir",
        "open",
        "remove",
        "rename",
        "replace",
    }
    | {"rmdir", "sendfile", "symlink", "truncate", "unlink", "utime", "write"}
)
_MODULES = frozenset({"fcntl", "io", "posix"})


def _is_operation(function) -> bool:
    owner = function.__module__ or type(getattr(function, "__self__", None)).__module__
    return function.__name__ in _CALLS and owner in {*_MODULES, "_io"}


@contextmanager
def at_operation(number, act):
    """Call ``act`` when the file operation of this number (from 0) is about to happen; gives what counts them."""
    count = [0]
    lock = threading.Lock()

    def profile(_frame, event, argument):
        if event == "c_call" and _is_operation(argument):
            with lock:
                count[0] += 1
                due = count[0] == number + 1
            if due:
                act()

    threading.setprofile(profile)
    sys.setprofile(profile)
    try:
        yield count
    finally:
        sys.setprofile(None)
        threading.setprofile(None)


def fail_with(failure):
    """Something to do at an operation: it fails so."""

    def act():
        raise failure

    return act


def die():
    """Something to do at an operation: no handler, no ``finally``, no buffer that is written out."""
    os.kill(os.getpid(), signal.SIGKILL)
