"""What the checks have found is kept with what it was found in."""

import msgspec
import pytest

from docsgen.extending import Plugins
from docsgen.linking import Memory, Source
from docsgen.project import understanding
from docsgen.project.silencing import Origin
from docsgen.store import Store, entries

PAGE = """\
# refund

`POST /v1/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID. Maximum length: 64 characters

#### note (String)

A note. Maximum length: 0 characters
"""
NONE = Plugins()


@pytest.fixture
def asked(monkeypatch):
    """What was checked."""
    models, check = [], understanding.check
    monkeypatch.setattr(understanding, "check", lambda model, *rest: models.append(model) or check(model, *rest))
    return models


def understood(root, text=PAGE, memory=None, plugins=NONE):
    sources = [Source("refund.md", text.encode())]
    return understanding.understand(sources, None, None, Origin(root), memory=memory, plugins=plugins)


def test_what_was_checked_is_not_checked_again(tmp_path, asked):
    memory = Memory(Store(str(tmp_path / "cache")), "salt")
    fresh = understood(tmp_path)
    assert fresh.findings
    assert understood(tmp_path, memory=memory) == understood(tmp_path, memory=memory) == fresh
    assert len(asked) == 2
    assert understood(tmp_path, PAGE + "\n<!-- a remark -->\n", memory=memory).findings == fresh.findings
    assert len(asked) == 2
    other = PAGE.replace("length: 0", "length: 5")
    assert understood(tmp_path, other, memory=memory) == understood(tmp_path, other)
    assert len(asked) == 4
    understood(tmp_path, memory=Memory(memory.store, "other"))
    assert len(asked) == 5


def test_what_is_spoilt_is_checked_again(tmp_path, asked):
    memory = Memory(Store(str(tmp_path / "cache")), "salt")
    fresh = understood(tmp_path, memory=memory)
    for _, _, path in entries(str(tmp_path / "cache")):
        memory.store.put("".join(path.split("/")[-2:]), msgspec.msgpack.encode([1]))
    assert understood(tmp_path, memory=memory) == fresh
    assert len(asked) == 2


def test_checks_of_plugins_are_asked_each_time(tmp_path, asked):
    memory = Memory(Store(str(tmp_path / "cache")), "salt")
    plugins = Plugins(checks=(lambda _site: iter(()),))
    for _ in range(2):
        understood(tmp_path, memory=memory, plugins=plugins)
    assert len(asked) == 2
