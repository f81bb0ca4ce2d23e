"""What earlier runs have kept of pages changes nothing but the time it takes."""

from pathlib import Path

import pytest

from docsgen.linking import Memory, Source, compile_pages, kept
from docsgen.linking import compile as room
from docsgen.store import Store, entries

PAGES = Path(__file__).parents[2] / "input_docs"
TEXT = """\
# operation{n}

`POST /v1/operation{n}`

Some words.

## Request parameters

#### orderId (String, REQUIRED)

The ID. Maximum length: {limit} characters

#### buyer (Buyer)

Who buys.

##### buyerName (String)

The name.
"""


def site(changes=(), number=8):
    made = [Source(f"{n}.md", TEXT.format(n=n, limit=64).encode()) for n in range(number)]
    for file, old, new in changes:
        made = [
            Source(each.file, each.data.replace(old.encode(), new.encode())) if each.file == file else each
            for each in made
        ]
    return [*made, Source("bad.md", b"\xff"), Source("none.md", b"no title\n")]


@pytest.fixture
def memory(tmp_path):
    return Memory(Store(str(tmp_path / "cache")), "salt")


@pytest.fixture
def read(monkeypatch):
    """The pages that are read."""
    seen = []

    class Shard(kept.Shard):
        def __init__(self, sources, *others):
            listed = list(sources)
            seen.extend(source.file for source in listed)
            super().__init__(listed, *others)

    monkeypatch.setattr(kept, "Shard", Shard)
    monkeypatch.setattr(room, "Shard", Shard)
    return seen


CHANGES = {
    "nothing": ([], []),
    "prose": ([("3.md", "Some words", "Other words")], ["3.md"]),
    "a fact": ([("3.md", "64", "65")], ["3.md"]),
    "the outline": ([("3.md", "buyerName", "nameOfBuyer")], None),
    "two pages": ([("3.md", "64", "65"), ("5.md", "The name", "A name")], ["3.md", "5.md"]),
    "a title taken": ([("3.md", "# operation3", "# operation4")], None),
    "unreadable": ([("3.md", "# ", "\udcff".encode("utf-8", "surrogatepass").decode("latin-1"))], None),
}


@pytest.mark.parametrize(("changes", "expected"), CHANGES.values(), ids=list(CHANGES))
def test_only_what_changed_is_read(memory, read, changes, expected):
    compile_pages(site(), None, memory=memory)
    read.clear()
    found = compile_pages(site(changes), None, memory=memory)
    again = list(read)
    assert found == compile_pages(site(changes), None)
    if expected is not None:
        assert again == expected
    read.clear()
    assert compile_pages(site(changes), None, memory=memory) == found
    assert read == []


def test_many_new_pages_are_read_together(memory, read):
    compile_pages(site(number=2), None, memory=memory)
    read.clear()
    assert compile_pages(site(), None, memory=memory) == compile_pages(site(), None)
    assert read[:10] == [source.file for source in site()]


def test_what_learns_more_of_types_is_linked_anew(memory, read):
    compile_pages(site(), None, memory=memory)
    more = [*site(), Source("more.md", TEXT.format(n="More", limit=1).replace("buyerName", "anotherName").encode())]
    assert compile_pages(more, None, memory=memory) == compile_pages(more, None)


def test_processes_remember_alike(memory, monkeypatch):
    monkeypatch.setattr(room, "WORTH_SHARING", 0)
    pages = [Source(name, (PAGES / name).read_bytes()) for name in ("cancel.md", "apply_token.md")]
    shared = compile_pages(pages, None, memory=memory, jobs=2)
    monkeypatch.undo()
    assert compile_pages(pages, None, memory=memory) == shared == compile_pages(pages, None)


@pytest.mark.parametrize("spoil", [b"", b"x" * 50, None])
def test_spoilt_entries_are_made_anew(memory, tmp_path, spoil):
    pages = site(number=5)
    expected = compile_pages(pages, None, memory=memory)
    for number, (_, _, path) in enumerate(sorted(entries(str(tmp_path / "cache")), key=lambda entry: entry[2])):
        if number % 2:
            data = Path(path).read_bytes()
            Path(path).write_bytes(data[:-1] if spoil is None else spoil)
    assert compile_pages(pages, None, memory=memory) == expected


def test_an_entry_of_another_form_is_made_anew(memory, monkeypatch, tmp_path):
    pages = site(number=5)
    expected = compile_pages(pages, None, memory=memory)
    for _, _, path in entries(str(tmp_path / "cache")):
        key = "".join(Path(path).parts[-2:])
        memory.store.put(key, b"\x93\x01\x02")
    assert compile_pages(pages, None, memory=memory) == expected


def test_another_salt_shares_nothing(memory, read):
    compile_pages(site(), None, memory=memory)
    read.clear()
    compile_pages(site(), None, memory=Memory(memory.store, "another"))
    assert len(read) == len(site())
