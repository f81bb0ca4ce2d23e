"""No path leaves the output folder, or means something else on another platform."""

import pytest

from docsgen.diagnostics import DocsgenError
from docsgen.output.paths import check_path, check_paths


@pytest.mark.parametrize("path", ["a", "a/b.py", ".gitignore", "pkg/_data/sources.json", "ä/日本.py", "a b"])
def test_plain_paths_pass(path):
    assert check_path(path) == path


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("", "absolute, or has an empty part"),
        ("/etc/passwd", "absolute, or has an empty part"),
        ("a//b", "absolute, or has an empty part"),
        ("a/", "absolute, or has an empty part"),
        ("..", "it has a part '..'"),
        ("../a", "it has a part '..'"),
        ("a/../../b", "it has a part '..'"),
        ("./a", "it has a part '.'"),
        ("a\0b", "not allowed"),
        ("a\nb", "not allowed"),
        ("a\u202eb", "not allowed"),
        ("a\\b", "not allowed"),
        ("C:a", "not allowed"),
        ("a?", "not allowed"),
        ("a.", "ends in a blank or a full stop"),
        ("a ", "ends in a blank or a full stop"),
        ("é" * 128, "longer than 255 bytes"),
    ],
)
def test_other_paths_are_refused(path, why):
    with pytest.raises(DocsgenError) as raised:
        check_path(path)
    assert why in raised.value.message


def test_two_paths_may_not_differ_in_case_alone():
    with pytest.raises(DocsgenError, match=r"'Readme.md' and 'readme.md' would be one file"):
        check_paths(["readme.md", "Readme.md"])


def test_a_path_may_not_be_the_folder_of_another():
    with pytest.raises(DocsgenError, match="'a' would be a file, and the folder of 'a/b/c'"):
        check_paths(["a/b/c", "a"])


def test_siblings_pass():
    check_paths(["a/b", "a/c", "ab"])
