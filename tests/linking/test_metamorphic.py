"""Changes of a page that mean nothing leave the model as it is, and those that mean something change just that."""

import functools
import random
import re
from pathlib import Path

import msgspec
import pytest

from docsgen.linking import Source, compile_pages
from docsgen.profiles import load

INPUT_DOCS = Path(__file__).parents[2] / "input_docs"
PAGES = sorted(path for path in INPUT_DOCS.glob("*.md") if path.stat().st_size < 30_000)
PLACES = {"span", "source", "evidence", "anchor"}


@functools.cache
def meaning(text: str, name: str = "page.md"):
    """The model of a page, without where anything stands."""
    (operation,) = compile_pages([Source(name, text.encode())], load("antom")).model.operations
    return without_places(msgspec.to_builtins(operation))


def without_places(value):
    if isinstance(value, dict):
        return {key: without_places(inner) for key, inner in value.items() if key not in PLACES}
    if isinstance(value, list | tuple):
        return [without_places(inner) for inner in value]
    return value


def outside_fences(text: str, change) -> str:
    """A page with ``change`` made to each stretch outside its fences."""
    parts = re.split(r"(```.*?```)", text, flags=re.DOTALL)
    return "".join(part if part.startswith("```") else change(part) for part in parts)


def reflowed(text: str) -> str:
    """Paragraphs broken after every third word."""

    def lines(part: str) -> str:
        made = []
        for line in part.split("\n"):
            words = line.split(" ")
            broken = len(words) > 4 and line[:1].isalpha()
            # A word that would begin a list or another block on a line of its own stays where it is.
            for at in range(len(words) - 1, 2, -3):
                if broken and words[at][:1].isalpha():
                    words[at] = f"\n{words[at]}"
            made.append(" ".join(words).replace(" \n", "\n"))
        return "\n".join(made)

    return outside_fences(text, lines)


def trailing(text: str) -> str:
    """One blank behind every line; two would be a hard break."""
    return outside_fences(text, lambda part: re.sub(r"(?<=[^ \n])$", " ", part, flags=re.MULTILINE))


def bullets(text: str) -> str:
    return outside_fences(text, lambda part: re.sub(r"^((?:> ?)?)-( +)(?=\S)", r"\1*\2", part, flags=re.MULTILINE))


def setext(text: str) -> str:
    def line(match: re.Match) -> str:
        return f"{match[2]}\n{('=' if len(match[1]) == 1 else '-') * 3}"

    return outside_fences(text, lambda part: re.sub(r"^(#{1,2}) (.+)$", line, part, flags=re.MULTILINE))


def spelt(text: str) -> str:
    """Full-width punctuation in headings, closing hashes, a blank line more everywhere."""

    def heading(match: re.Match) -> str:
        return match[0].replace("(", "（").replace(")", "）").replace(", ", "，") + " ######"

    text = outside_fences(text, lambda part: re.sub(r"^#{4,6} .+$", heading, part, flags=re.MULTILINE))
    return outside_fences(text, lambda part: part.replace("\n\n", "\n\n\n"))


CHANGES = {
    "reflowed": reflowed,
    "line ends": lambda text: text.replace("\n", "\r\n"),
    "trailing blanks": trailing,
    "other bullets": bullets,
    "setext headings": setext,
    "spelling of headings": spelt,
    "comments": lambda text: text.replace("\n\n", "\n\n<!-- a comment -->\n\n", 3),
    "a byte order mark": lambda text: "\ufeff" + text,
}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_means_nothing_changes_nothing(page, change):
    text = page.read_text(encoding="utf-8")
    assert change(text) != text
    assert meaning(change(text)) == meaning(text)


def shifted(text: str) -> str:
    """Every heading one level up, but for those of the first level."""
    return outside_fences(text, lambda part: re.sub(r"^#(#+ )", r"\1", part, flags=re.MULTILINE))


def test_a_shifted_heading_base_changes_nothing():
    text = (INPUT_DOCS / "cancel.md").read_text(encoding="utf-8")
    assert meaning(shifted(text)) == meaning(text)


def paths(model) -> set[str]:
    found = set()

    def walk(parameters):
        for parameter in parameters:
            found.add(parameter["path"])
            walk(parameter["children"])

    walk(model["request"]["parameters"])
    walk(model["response"]["parameters"])
    return found


def test_shuffled_siblings_are_the_same_tree_in_another_order():
    text = (INPUT_DOCS / "refund.md").read_text(encoding="utf-8")
    head, body = text.split("## Request parameters\n", 1)
    body, tail = body.split("## Response parameters", 1)
    blocks = re.split(r"(?m)^(?=#### )", body)
    chosen = random.Random(7)
    for _ in range(3):
        siblings = blocks[1:]
        chosen.shuffle(siblings)
        changed = head + "## Request parameters\n" + blocks[0] + "".join(siblings) + "## Response parameters" + tail
        before, after = meaning(text), meaning(changed)
        assert paths(before) == paths(after)
        assert sorted(map(str, before["dependencies"])) == sorted(map(str, after["dependencies"]))
        assert sorted(map(str, before["request"]["parameters"])) == sorted(map(str, after["request"]["parameters"]))
        assert before["result_codes"] == after["result_codes"]


def test_renamed_parameters_are_renamed_everywhere_and_nothing_else():
    text = (INPUT_DOCS / "create_payment_session_tokenized.md").read_text(encoding="utf-8")
    renamed = text.replace("isUpdateAsset", "renewsIt").replace("accessToken", "newToken")
    expected = msgspec.json.encode(meaning(text)).decode().replace("isUpdateAsset", "renewsIt")
    assert meaning(renamed) == msgspec.json.decode(expected.replace("accessToken", "newToken"))
