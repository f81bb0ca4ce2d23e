"""Changes of what a value may be, and of the rules that tie values together."""

from docsgen.comparing.kinds.kind import Kind, by_message

_NARROWER = "Values that were good are turned down; readers get nothing that they did not get before."
_WIDER = "Nobody has to send more than before; readers may get what does not fit where they put it."
_OTHER = "Nothing tells which of the two takes more, so values that were good may be turned down, or new ones come."

VALUES = (
    Kind(
        "CH301",
        "limit-narrowed",
        "the {fact} was {old} and is {new}",
        by_message("breaking", "compatible"),
        _NARROWER,
    ),
    Kind(
        "CH302",
        "limit-widened",
        "the {fact} was {old} and is {new}",
        by_message("compatible", "breaking"),
        _WIDER,
    ),
    Kind(
        "CH303",
        "pattern-added",
        "the {fact} was not stated and is {new}",
        by_message("breaking", "compatible"),
        _NARROWER,
    ),
    Kind(
        "CH304",
        "pattern-removed",
        "the {fact} was {old} and is stated no more",
        by_message("compatible", "breaking"),
        _WIDER,
    ),
    Kind(
        "CH305",
        "pattern-changed",
        "the {fact} was {old} and is {new}",
        by_message("breaking", "breaking"),
        _OTHER,
    ),
    Kind(
        "CH306",
        "format-added",
        "the {fact} was not stated and is {new}",
        by_message("breaking", "compatible"),
        _NARROWER,
    ),
    Kind(
        "CH307",
        "format-removed",
        "the {fact} was {old} and is stated no more",
        by_message("compatible", "breaking"),
        _WIDER,
    ),
    Kind(
        "CH308",
        "format-changed",
        "the {fact} was {old} and is {new}",
        by_message("breaking", "breaking"),
        _OTHER,
    ),
    Kind(
        "CH309",
        "enum-added",
        "any value was allowed, now only {new}",
        by_message("breaking", "compatible"),
        _NARROWER,
    ),
    Kind(
        "CH310",
        "enum-removed",
        "only {old} were allowed, now any value is",
        by_message("compatible", "breaking"),
        "Nobody has to send other values; readers meet values that no list told them of.",
    ),
    Kind(
        "CH311",
        "enum-narrowed",
        "no longer among the values: {old}",
        by_message("breaking", "compatible"),
        "The values are turned down; that they no longer come does readers no harm.",
    ),
    Kind(
        "CH312",
        "enum-widened",
        "now among the values: {new}",
        by_message("compatible", "breaking"),
        "Nobody has to send the new values; readers of a closed list are not prepared for them.",
    ),
    Kind(
        "CH313",
        "enum-opened",
        "only {old} were allowed; the list is open now, and names {new}",
        by_message("compatible", "breaking"),
        "Nobody has to send other values; readers of a closed list are not prepared for them.",
    ),
    Kind(
        "CH314",
        "enum-closed",
        "the list was open, and named {old}; now only {new} are allowed",
        by_message("breaking", "compatible"),
        _NARROWER,
    ),
    Kind(
        "CH315",
        "known-values-added",
        "documented as well: {new}",
        by_message("compatible", "compatible"),
        "The list is open: whoever sends or reads the value is prepared for more.",
    ),
    Kind(
        "CH316",
        "known-values-removed",
        "documented no more: {old}",
        by_message("compatible", "compatible"),
        "The list is open: nothing is turned down for not being on it.",
    ),
    Kind(
        "CH317",
        "const-added",
        "the value was free, and is fixed as {new}",
        by_message("breaking", "compatible"),
        _NARROWER,
    ),
    Kind(
        "CH318",
        "const-removed",
        "the value was fixed as {old}, and is free",
        by_message("compatible", "breaking"),
        _WIDER,
    ),
    Kind(
        "CH319",
        "const-changed",
        "the value was fixed as {old}, and is fixed as {new}",
        by_message("breaking", "breaking"),
        "The one good value is turned down; readers meet one that they do not know.",
    ),
    Kind(
        "CH320",
        "default-added",
        "without it, {new} is taken",
        by_message("compatible", "compatible"),
        "What is taken was left open before.",
    ),
    Kind(
        "CH321",
        "default-changed",
        "without it, {old} was taken, and {new} is",
        by_message("breaking", "breaking"),
        "The same message means another thing.",
    ),
    Kind(
        "CH322",
        "default-removed",
        "without it, {old} was taken, and nothing says what is",
        by_message("breaking", "breaking"),
        "Who leaves it out can no longer know what that means.",
    ),
)

RULES = (
    Kind(
        "CH401",
        "dependency-added",
        "a rule is new: {new}",
        by_message("breaking", "compatible"),
        _NARROWER,
    ),
    Kind(
        "CH402",
        "dependency-removed",
        "a rule is gone: {old}",
        by_message("compatible", "breaking"),
        "Who keeps to it goes on; readers that count on it may be wrong.",
    ),
    Kind(
        "CH403",
        "dependency-changed",
        "a rule was: {old}; it is: {new}",
        by_message("breaking", "breaking"),
        _OTHER,
    ),
    Kind(
        "CH404",
        "advice-changed",
        "advice was: {old}; it is: {new}",
        by_message("docs", "docs"),
        "Nothing is turned down for it, and readers cannot count on what is optional.",
    ),
    Kind(
        "CH405",
        "dependency-added-with-parameter",
        "a rule comes with a new parameter: {new}",
        by_message("compatible", "compatible"),
        "Only messages that hold something new can break it.",
    ),
)
