"""What is kept between runs: given back as it was, or not at all."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen import store
from docsgen.store import Store, clear, entries, key_of, opened, prune, sealed, tools

KEY = key_of("something", b"of bytes")
DATA = b"some data " * 50


@pytest.fixture
def folder(tmp_path):
    return str(tmp_path / "cache")


def file_of(folder, key=KEY):
    return Path(folder, key[:2], key[2:])


def test_what_is_put_is_got(folder):
    kept = Store(folder)
    assert kept.get(KEY) is None
    kept.put(KEY, DATA)
    assert Store(folder).get(KEY) == DATA
    kept.put(key_of("more"), DATA)
    assert Path(folder, "..", ".gitignore").read_text() == "*\n"
    assert kept.get(key_of("something else")) is None


def test_keys_tell_parts_apart():
    assert len({key_of("ab", "c"), key_of("a", "bc"), key_of("abc"), key_of("abc", ""), key_of()}) == 5
    assert key_of("\ud800") != key_of("?")


def test_only_reading_adds_nothing(folder):
    kept = Store(folder, only_read=True)
    kept.put(KEY, DATA)
    kept.close()
    assert not Path(folder).exists()


@settings(max_examples=150)
@given(st.data())
def test_an_entry_that_is_not_whole_is_none(data):
    entry = sealed(DATA, KEY)
    how = data.draw(st.sampled_from(["byte", "cut", "more", "foreign"]))
    if how == "byte":
        at = data.draw(st.integers(0, len(entry) - 1))
        entry = entry[:at] + bytes([entry[at] ^ data.draw(st.integers(1, 255))]) + entry[at + 1 :]
    elif how == "cut":
        entry = entry[: data.draw(st.integers(0, len(entry) - 1))]
    elif how == "more":
        entry += data.draw(st.binary(min_size=1, max_size=20))
    else:
        entry = data.draw(st.binary(max_size=200))
    assert opened(entry, KEY) is None


def test_an_entry_of_another_key_is_none(folder):
    kept = Store(folder)
    kept.put(KEY, DATA)
    other = key_of("other")
    file_of(folder, other).parent.mkdir(exist_ok=True)
    file_of(folder).replace(file_of(folder, other))
    assert kept.get(other) is None


def test_a_sealed_entry_that_cannot_be_unpacked_is_none(monkeypatch):
    monkeypatch.setattr(store.zlib, "compress", lambda data, _level: data)
    assert opened(sealed(b"no packed data", KEY), KEY) is None
    monkeypatch.undo()
    monkeypatch.setattr(store, "_LARGEST", 10)
    assert opened(sealed(DATA, KEY), KEY) is None


def test_what_cannot_be_written_is_not_kept(folder):
    file_of(folder).mkdir(parents=True)  # a folder where the entry should be
    kept = Store(folder)
    kept.put(KEY, DATA)
    assert kept.get(KEY) is None
    assert list(file_of(folder).parent.iterdir()) == [file_of(folder)]


def test_use_keeps_an_entry_young(folder):
    Store(folder).put(KEY, DATA)
    long_ago = time.time() - 10 * 86_400
    os.utime(file_of(folder), (long_ago, long_ago))
    Store(folder, only_read=True).get(KEY)
    assert file_of(folder).stat().st_mtime == pytest.approx(long_ago)
    Store(folder).get(KEY)
    assert file_of(folder).stat().st_mtime > time.time() - 86_400


def test_what_was_not_used_for_longest_goes_first(folder):
    kept = Store(folder, limit=2_000)
    keys = [key_of(str(number)) for number in range(8)]
    for age, key in enumerate(keys):
        kept.put(key, os.urandom(400))
        used = time.time() - 1_000 + age
        os.utime(file_of(folder, key), (used, used))
    kept.close()
    left = [key for key in keys if kept.get(key) is not None]
    assert left == keys[-len(left) :]
    assert 0 < sum(size for _, size, _ in entries(folder)) <= 1_500


def test_a_folder_within_its_size_stays_but_for_what_was_never_finished(folder):
    kept = Store(folder)
    kept.close()
    kept.put(KEY, DATA)
    for name, age in (("old", 7200), ("young", 0)):
        path = Path(folder, f"{name}.1.new")
        path.touch()
        os.utime(path, (time.time() - age, time.time() - age))
    kept.close()
    assert sorted(path.name for path in Path(folder).iterdir()) == sorted([KEY[:2], "young.1.new"])
    assert kept.get(KEY) == DATA


def test_entries_that_vanish_meanwhile_are_nobodys(folder, monkeypatch):
    Store(folder).put(KEY, DATA)
    monkeypatch.setattr(store.os, "lstat", lambda path: (_ for _ in ()).throw(FileNotFoundError(path)))
    assert entries(folder) == []


def test_what_cannot_be_removed_stays(folder, monkeypatch):
    Store(folder).put(KEY, DATA)
    monkeypatch.setattr(store.os, "unlink", lambda path: (_ for _ in ()).throw(PermissionError(path)))
    prune(folder, 0)
    assert clear(folder) == (0, 0)
    assert Store(folder).get(KEY) == DATA


def test_clearing_removes_everything_but_follows_no_link(folder, tmp_path):
    kept = Store(folder)
    kept.put(KEY, DATA)
    (tmp_path / "link").symlink_to(folder)
    assert clear(str(tmp_path / "link")) == (0, 0)
    number, size = clear(folder)
    assert (number, size > 0, Path(folder).exists()) == (1, True, False)


def test_versions_of_tools_are_read_from_their_folders(tmp_path):
    for name in (
        "black-1.2.dist-info",
        "Jinja2-3.1.6.dist-info",
        "pydantic.core-1.dist-info",
        "other-1.dist-info",
        "x",
    ):
        (tmp_path / name).mkdir()
    (tmp_path / "later").mkdir()
    (tmp_path / "later" / "black-9.dist-info").mkdir()
    path = [str(tmp_path / "none"), str(tmp_path), str(tmp_path / "later")]
    assert tools(path) == {"black": "1.2", "jinja2": "3.1.6", "pydantic_core": "1"}
    assert {"black", "datamodel_code_generator", "jinja2"} <= set(tools())


def test_docsgen_is_made_of_modules_and_templates(monkeypatch, tmp_path):
    files = store.own_files()
    assert any(path.endswith("targets.toml") for path in files)
    assert any(path.endswith("store.py") for path in files)
    assert not any("__pycache__" in path for path in files)
    package = tmp_path / "docsgen"
    (package / "templates").mkdir(parents=True)
    (package / "store.py").write_text("a = 1")
    monkeypatch.setattr(store, "__file__", str(package / "store.py"))
    before = store.made_by()
    assert before == store.made_by()
    (package / "templates" / ".ruff_cache").mkdir()
    (package / "templates" / ".ruff_cache" / "a").write_text("x")
    (package / "templates" / "a.jinja").write_text("x")
    assert store.own_files() == [str(package / "store.py"), str(package / "templates" / "a.jinja")]
    assert store.made_by() != before
