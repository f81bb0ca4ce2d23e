"""Changes of the service that a vendor's profile describes, of words, and of what else a package is made from."""

from docsgen.comparing.kinds.kind import EVERYWHERE, Kind, anywhere, by_service

_HOST = "Calls go elsewhere, past firewalls and allowlists that know the old host."
_MESSAGES = "Messages between what was generated before and the service are no longer understood."
_OUTCOME = "Whether a call worked is read from it."

SERVICE = (
    Kind(
        "CH601",
        "service-added",
        "a service is described where none was",
        by_service("breaking"),
        "Clients now sign, send and read outcomes as it says.",
        surface=EVERYWHERE,
    ),
    Kind(
        "CH602",
        "service-removed",
        "no service is described any more",
        by_service("breaking"),
        "Clients no longer sign, send and read outcomes as it said.",
        surface=EVERYWHERE,
    ),
    Kind(
        "CH603",
        "service-renamed",
        "the service was {old} and is {new}",
        by_service("breaking"),
        "Names of a generated package come from it.",
        surface=EVERYWHERE,
    ),
    Kind("CH604", "base-url-added", "a host is new: {new}", by_service("compatible"), "Nobody has to use it."),
    Kind(
        "CH605",
        "base-url-removed",
        "a host is gone: {old}",
        by_service("breaking"),
        "Who uses it is left without one.",
        surface=EVERYWHERE,
    ),
    Kind("CH606", "base-url-changed", "a host was {old} and is {new}", by_service("breaking"), _HOST),
    Kind("CH607", "default-host-changed", "the host of clients that name none was {old} and is {new}",
         by_service("breaking"), _HOST),
    Kind("CH608", "path-prefix-changed", "the beginning of every path was {old} and is {new}",
         by_service("breaking"), "Calls to the old paths are turned down."),
    Kind("CH609", "sandbox-changed", "the {fact} was {old} and is {new}", by_service("breaking"),
         "A call for the sandbox may reach production, or the other way round."),
    Kind("CH610", "signing-changed", "the {fact} was {old} and is {new}", by_service("breaking"), _MESSAGES),
    Kind("CH611", "content-type-changed", "the content type was {old} and is {new}", by_service("breaking"), _MESSAGES),
    Kind("CH612", "outcome-changed", "the {fact} was {old} and is {new}", by_service("breaking"), _OUTCOME),
    Kind("CH613", "gateway-codes-changed", "codes that may come unsigned: {old} before, {new} now",
         by_service("compatible"), "Failures may come unsigned or no longer; no result of a call is among them."),
    Kind("CH614", "loggable-changed", "fields that logs may show: {old} before, {new} now",
         by_service("compatible"), "Logs hold other fields; no call differs."),
    Kind("CH615", "reads-added", "operations that may be repeated as well: {new}", by_service("compatible"),
         "They change nothing, and so repetitions are safe."),
    Kind("CH616", "reads-removed", "operations that may no longer be repeated: {old}", by_service("breaking"),
         "Clients give up where they tried again; who repeats them by himself may do a thing twice."),
    Kind("CH617", "tolerance-narrowed", "a webhook's time may be off by {new} seconds, by {old} before",
         by_service("breaking"), "Messages that were taken are refused."),
    Kind("CH618", "tolerance-widened", "a webhook's time may be off by {new} seconds, by {old} before",
         by_service("compatible"), "Whatever was taken is taken."),
    Kind("CH619", "rejections-changed", "how calls are turned down: the {fact} was {old} and is {new}",
         by_service("compatible"), "The mock server alone knows of it."),
    Kind("CH620", "service-words-changed", "the {fact} was {old} and is {new}", by_service("docs"),
         "They are words for readers."),
    Kind("CH621", "shared-type-added", "a type that messages share is new", by_service("compatible"),
         "What takes it instead of a type of its own is a change there.", surface=EVERYWHERE),
    Kind("CH622", "shared-type-removed", "a type that messages share is gone", by_service("breaking"),
         "Code that makes messages of it has nothing to make them of.", surface=EVERYWHERE),
    Kind("CH623", "credentials-changed", "what clients are made with: the {fact} was {old} and is {new}",
         by_service("breaking"), "A client wants other arguments than it is given.", surface=EVERYWHERE),
    Kind("CH624", "made-ids-changed", "texts that the service makes up: {old} before, {new} now",
         by_service("compatible"), "The mock server alone knows of it."),
)  # fmt: skip

WORDS = (
    Kind("CH701", "wording-changed", "the {fact} has other words", anywhere("docs"), "No fact is another."),
    Kind("CH702", "sentence-read-otherwise", "a sentence counts otherwise: {old} before, {new} now", anywhere("docs"),
         "What follows for the messages is a change of its own."),
    Kind("CH703", "order-changed", "the {fact} stand in another order", anywhere("docs"),
         "Code goes by names; generated files list them in another order."),
)  # fmt: skip

PACKAGE = (
    Kind("CH801", "templates-changed", "templates of the generated package are others: {new}", by_service("compatible"),
         "The API is as it was; how the package is written is not."),
    Kind("CH802", "docsgen-changed", "the package is made by docsgen {new}, by {old} before", by_service("compatible"),
         "The API is as it was; how the package is written may not be."),
    Kind("CH803", "package-renamed", "the package is imported as {new}, as {old} before", by_service("breaking"),
         "Code imports it by its name.", surface=EVERYWHERE),
    Kind("CH804", "surface-changed", "{new}", by_service("breaking"),
         "Code names it, and nothing in the docs accounts for the change.", surface=EVERYWHERE),
    Kind("CH805", "plugins-changed", "plugins that have a say in the generated package are others: {new}",
         by_service("compatible"), "The API is as it was; how it is read, or the package is written, may not be."),
)  # fmt: skip
