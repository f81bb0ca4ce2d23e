"""What the gravest change means for the version."""

import pytest

from docsgen.comparing import bump, raised
from docsgen.diagnostics import UsageProblem


@pytest.mark.parametrize(
    ("gravest", "current", "level", "following"),
    [
        ("breaking", "1.4.2", "major", "2.0.0"),
        ("compatible", "1.4.2", "minor", "1.5.0"),
        ("docs", "1.4.2", "patch", "1.4.3"),
        (None, "1.4.2", "none", "1.4.2"),
        ("breaking", "0.4.2", "minor", "0.5.0"),
        ("compatible", "0.4.2", "patch", "0.4.3"),
        ("docs", "0.4.2", "patch", "0.4.3"),
        (None, "0.0.0", "none", "0.0.0"),
        ("breaking", None, "major", None),
        (None, None, "none", None),
    ],
)
def test_the_largest_class_gives_the_bump(gravest, current, level, following):
    assert bump(gravest, current) == (level, current, following)


@pytest.mark.parametrize(
    "text", ["", "1", "1.2", "v1.2.3", "1.2.3-rc.1", "01.2.3", "1.2.3\n", "1.2.٣", "9" * 10 + ".0.0"]
)
def test_what_is_no_version_is_told_of(text):
    with pytest.raises(UsageProblem, match="no version of three numbers"):
        bump(None, text)


@pytest.mark.parametrize(
    ("level", "following"), [("major", "2.0.0"), ("minor", "1.5.0"), ("patch", "1.4.3"), ("none", "1.4.2")]
)
def test_a_number_is_raised_and_those_behind_it_begin_anew(level, following):
    assert raised("1.4.2", level) == (level, "1.4.2", following)
    with pytest.raises(UsageProblem, match="no version of three numbers"):
        raised("1.4", level)
