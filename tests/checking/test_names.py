"""Limits and spellings of one name that differ."""

from itertools import permutations

import pytest
from checked import found
from msgspec.structs import replace
from small import model, operation, parameter

from docsgen.checking import names
from docsgen.checking.site import Site
from docsgen.model import Evidence

PAGE = "## Request parameters\n\n"


def page(name, parameters):
    title = f"# {name} (Plain)\n\n> Does it.\n\n`POST /v1/{name}`\n\n"
    return f"{title}{PAGE}{parameters}\n"


def told(*pages, rule="limits-differ", **how):
    return [each for each in found(*pages, head="", **how) if each.name == rule]


def account(length, name="merchantAccountId", words="Maximum length: {} characters"):
    return f"#### {name} (String)\n\nThe account.\n\n- {words.format(length)}\n"


def test_a_limit_that_one_page_states_otherwise():
    (each,) = told(page("a", account(32)), page("b", account(64)), page("c", account(32)))
    assert each.message == "merchantAccountId has a maximum length of 64 here and 32 on other pages"
    assert (each.span.file, each.source_line) == ("page1.md", "- Maximum length: 64 characters")
    assert [(note.span.file, note.message) for note in each.notes] == [
        ("page0.md", "here the maximum length is 32"),
        ("page2.md", "here the maximum length is 32"),
    ]
    assert each.severity == "note"


def test_of_two_pages_the_later_one_is_at_odds():
    (each,) = told(page("a", account(32)), page("b", account(64)))
    assert each.span.file == "page1.md"
    assert each.message == "merchantAccountId has a maximum length of 64 here and 32 on another page"


def test_many_pages_get_a_few_notes():
    pages = [page(f"n{at}", account(32)) for at in range(8)]
    (each,) = told(*pages, page("z", account(64)))
    assert len(each.notes) == 5
    assert each.notes[-1].message == "here the maximum length is 32; and 3 more"


def test_each_other_limit_has_a_note():
    lengths = [32, 32, 32, 16, 16, 64]
    (each,) = told(*(page(f"n{at}", account(length)) for at, length in enumerate(lengths)))
    assert each.message == "merchantAccountId has a maximum length of 64 here and 32 or 16 on other pages"
    assert [note.message[-2:] for note in each.notes] == ["32", "16", "32", "16", "32"]


def test_of_many_other_limits_some_are_named():
    lengths = [32, 32, 16, 8, 4, 2]
    (each,) = told(*(page(f"n{at}", account(length)) for at, length in enumerate(lengths)))
    assert each.message == "merchantAccountId has a maximum length of 2 here and 32 or 16 or 8 or others on other pages"


def test_limits_of_one_parameter_are_one_finding():
    pages = [account(each, words="Length range: {} characters") for each in ("6 - 18", "8 - 34")]
    (each,) = told(*(page(f"n{at}", text) for at, text in enumerate(pages)))
    assert each.message == (
        "merchantAccountId has a minimum length of 8 here and 6 on another page"
        " and a maximum length of 34 here and 18 on another page"
    )


def test_limits_of_elements():
    pages = [f"#### itemTags (Array<String>)\n\n- Maximum length: {most} characters\n" for most in (16, 20)]
    (each,) = told(*(page(f"n{at}", text) for at, text in enumerate(pages)))
    assert each.message.startswith("itemTags has for each element a maximum length of 20 here and 16")
    pages = [f"#### itemTags (Array<String>)\n\n- Maximum size: {most} elements\n" for most in (16, 20)]
    (each,) = told(*(page(f"n{at}", text) for at, text in enumerate(pages)))
    assert each.message == "itemTags has a maximum number of elements of 20 here and 16 on another page"


HELD = """\
#### {holder} ({type}, REQUIRED)

It.

##### city (String)

- Maximum length: {length} characters
"""


def held(length, holder="address", kind="Address"):
    return HELD.format(holder=holder, type=kind, length=length)


def test_a_member_of_a_named_type():
    (each,) = told(page("a", held(32)), page("b", held(64)))
    assert each.message == "city of address (Address) has a maximum length of 64 here and 32 on another page"


@pytest.mark.parametrize(
    "other",
    [
        held(64, holder="billingAddress"),  # another use of the type
        held(64, kind="Place"),
        held(64, kind="Object"),
        held(32),
        "#### city (String)\n\n- Maximum length: 64 characters\n",
        "#### address (Address, REQUIRED)\n\n##### city (String)\n\nA city.\n",  # says nothing of it
        "#### address (Address, REQUIRED)\n\n##### city (Integer)\n\n- Maximum length: 64 characters\n",
    ],
)
def test_what_is_not_one_name(other):
    assert told(page("a", held(32)), page("b", other)) == []


@pytest.mark.parametrize("name", ["remark", "id", "value", "name"])
def test_a_name_of_one_word_says_too_little(name):
    assert told(page("a", account(32, name)), page("b", account(64, name))) == []


def test_what_is_sent_is_not_what_is_received():
    received = page("b", "").replace(PAGE, "## Response parameters\n\n") + account(64)
    assert told(page("a", account(32)), received) == []
    again = received.replace("/v1/b", "/v1/c").replace("# b", "# c").replace("64", "32")
    assert len(told(received, again)) == 1


def test_an_untyped_holder_is_known_by_its_path():
    def deep(length, holder="order"):
        return f"#### {holder} (Object)\n\nIt.\n\n##### buyerPhone (String)\n\n- Maximum length: {length} characters\n"

    (each,) = told(page("a", deep(32)), page("b", deep(64)))
    assert each.message.startswith("order.buyerPhone has")
    assert told(page("a", deep(32)), page("b", deep(64, "cart"))) == []


def test_limits_that_depend_on_the_place():
    both = held(32) + held(64, holder="address").replace(
        "#### address", "#### order (Order)\n\n##### address", 1
    ).replace("##### city", "###### city")
    assert told(page("a", both), page("b", held(32)), page("c", held(48))) == []


def test_one_page_alone_has_nothing_to_compare():
    assert told(page("a", held(32) + account(32))) == []


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ("Exactly 11 digits.", "Only digits are allowed.", 0),
        ("Exactly 11 digits.", "Exactly 14 digits.", 1),
        ("Only letters and digits are allowed.", "Only digits are allowed.", 1),
        ("Only digits are allowed.", "Only digits are allowed.", 0),
    ],
)
def test_patterns(one, other, number):
    pages = [page(f"n{at}", f"#### taxNumber (String)\n\n{words}\n") for at, words in enumerate((one, other))]
    assert len(told(*pages)) == number


def made(file, limit, name="taxNumber", evidence=None, **facts):
    each = parameter(f"request.{name}", **{"pattern": limit, **facts})
    moved = [replace(proof, span=replace(proof.span, file=file)) for proof in each.evidence]
    each = replace(each, evidence=tuple(evidence or moved), source=replace(each.source, file=file))
    return replace(operation([each]), id=file, source=replace(each.source, file=file))


def test_patterns_of_which_nothing_is_known_are_not_compared():
    both = [made("a.md", "^(a|b)$"), made("b.md", "^[ab]$")]
    assert list(names.check(Site(replace(model(both[0]), operations=tuple(both)), frozenset()))) == []


def test_what_an_overlay_says_is_judged_already():
    both = [made(file, None, max_length=limit) for file, limit in (("a.md", 3), ("b.md", 4))]
    (each,) = names.check(Site(replace(model(both[0]), operations=tuple(both)), frozenset()))
    assert each.name == "limits-differ"
    span = both[1].source
    by_hand = Evidence(fact="max_length", span=span, quote="so it is", rule="overlay", tier="overlay")
    both[1] = made("b.md", None, max_length=4, evidence=[by_hand])
    assert list(names.check(Site(replace(model(both[0]), operations=tuple(both)), frozenset()))) == []


def test_pages_on_which_the_nesting_is_doubtful_are_left_out():
    both = [made(file, None, max_length=limit) for file, limit in (("a.md", 3), ("b.md", 4))]
    site = Site(replace(model(both[0]), operations=tuple(both)), frozenset({"b.md"}))
    assert list(names.check(site)) == []


def spelled(name, kind="String"):
    return f"#### {name} ({kind})\n\nIt.\n"


@pytest.mark.parametrize(
    ("one", "other"), [("notifyUrl", "notifyURL"), ("order_id", "orderId"), ("metadata", "metaData")]
)
def test_a_name_that_is_spelled_in_two_ways(one, other):
    (each,) = told(page("a", spelled(one)), page("b", spelled(other)), rule="spellings-differ")
    assert each.message == f"{other} is spelled {one} elsewhere"
    assert [(note.span.file, note.message) for note in each.notes] == [("page0.md", f"here it is spelled {one}")]


def test_the_rarer_spelling_is_at_odds():
    pages = [page(f"n{at}", spelled(name)) for at, name in enumerate(("notifyURL", "notifyUrl", "notifyUrl"))]
    (each,) = told(*pages, rule="spellings-differ")
    assert (each.span.file, each.message) == ("page0.md", "notifyURL is spelled notifyUrl elsewhere")


def test_two_spellings_on_one_page():
    one = "#### a (Data)\n\nIt.\n\n##### notifyUrl (URL)\n\nx\n\n#### b (Data)\n\nIt.\n\n##### notifyURL (URL)\n\nx\n"
    (each,) = told(page("a", one), rule="spellings-differ")
    assert each.message == "notifyURL of Data is spelled notifyUrl too"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (spelled("notifyUrl"), spelled("notifyURL", "URL")),
        (spelled("notifyUrl"), spelled("notifyUri")),
        (spelled("notifyUrl"), "#### notifyURL (String)\n\nThis parameter is deprecated.\n"),
        ("#### a (A)\n\nIt.\n\n##### id (String)\n\nx\n", "#### b (B)\n\nIt.\n\n##### ID (String)\n\nx\n"),
    ],
)
def test_what_is_spelled_as_it_should_be(one, other):
    assert told(page("a", one), page("b", other), rule="spellings-differ") == []


def test_the_order_of_pages_does_not_matter():
    each = [
        made("a.md", "^[0-9]{3}$", max_length=3),
        made("b.md", "^[0-9]+$", max_length=4),
        made("c.md", "^[A-Z]+$", name="taxNumber", max_length=4, min_length=2),
        made("d.md", "^[A-Z]{2}$", name="taxnumber"),
    ]
    seen = {
        tuple(sorted(map(repr, names.check(Site(replace(model(each[0]), operations=order), frozenset())))))
        for order in permutations(each)
    }
    assert len(seen) == 1
    assert len(next(iter(seen))) == 3
