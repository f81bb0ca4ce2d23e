"""What the modules and classes of a generated package say of themselves."""

from docsgen.emitting.python.given import Texts
from docsgen.emitting.python.signing import Credentials, credentials
from docsgen.model import Service

_SANDBOX = "``sandbox`` says whether calls go to the sandbox, which the client id tells by itself. "
_CLIENT = (
    "``timeout`` counts seconds for each step on the network, ``deadline`` those for a whole call with its "
    "``max_retries`` attempts after the first; only what is safe is tried again. ``proxy`` is a URL; ``transport`` is "
    "httpx's. ``clock`` gives milliseconds since the epoch, ``sleep`` waits so many seconds, ``on_event`` is told what "
    "happens in calls, without values."
)


def _keys(given: Credentials) -> str:
    """How keys may be given, as far as that depends on the scheme."""
    if given.signs.role == "secret":
        return f"``{given.signs.argument}`` is text, bytes or the path of a file. "
    return "Keys are text, bytes or the path of a file: PEM, or the bare base64 of DER. "


def _client(service: Service) -> str:
    """What the arguments of a client are."""
    given = credentials(service)
    keys = "" if given is None else _keys(given)
    base = "``base_url`` is the first of the service's own unless it is given"
    return keys + base + ("; " + _SANDBOX if service.sandbox else ". ") + _CLIENT


def _receiver(service: Service) -> str:
    """What the arguments of a receiver of webhooks are."""
    given = credentials(service)
    if given is None:
        return ""
    who = ""
    if given.client_id is not None:
        who = f"With ``{given.client_id.argument}``, your own, what is meant for others is refused. "
    return f"``{given.verifies.argument}`` is text, bytes or the path of a file. {who}"


def texts(service: Service, package: str) -> Texts:
    """The docstrings that are the same for every operation, by what they are of."""
    client = _client(service)
    return Texts(
        description=f"A typed client of {service.title}, generated from its documentation.",
        package=f"A typed client of {service.title}.\n\nModules load when they are first used.",
        client_module=f"The client of {service.title}.",
        client=f"Calls {service.title}.\n\n{client} Use the client as a context manager, or call ``close``; "
        "threads may share it.",
        async_client=f"Calls {service.title}, for ``async`` code.\n\n{client} Use the client as an asynchronous "
        "context manager, or await ``close``; it serves any number of calls at once.",
        webhooks=f"What {service.title} sends by itself, verified before it is read.",
        receiver=f"Receives what {service.title} sends.\n\n"
        f"{_receiver(service)}``tolerance``: seconds by which a notification's time may differ from ours, "
        f"{service.webhook_tolerance:g} unless it is given. Threads may share it.",
        testing=f"A server that speaks the API of {service.title} on loopback, for your own tests.\n\n"
        "It judges what comes by the docs, answers as they say, and misbehaves when it is told to.",
        testing_main=f"The mock server as a command: ``python -m {package}.testing --help``.",
        mock_server=f"{service.title} on loopback, as its docs have it: for tests.\n\n"
        "Use it as a context manager; ``client`` and ``async_client`` give clients of it. ``seed`` decides on the ids "
        "that it makes up, ``tls`` on the certificate that it shows, ``clock`` gives milliseconds since the epoch, "
        "``keys`` are those of both sides. ``request_time_tolerance``: seconds by which a request's time may differ "
        "from the server's, any number unless it is given. ``anywhere`` lets it listen on other hosts than loopback.",
        pytest_plugin="Fixtures for pytest.\n\n"
        f'Put ``pytest_plugins = ["{package}.testing.pytest_plugin"]`` into the conftest.py at the root of your tests.',
        fault_tests="What goes wrong on the way, and what the client makes of it, over real sockets.",
        types=f"Types that messages of {service.title} share, each as it is sent and as it is received.",
        service=f"{service.title}: its hosts, its signatures and where its messages say how a call went.",
    )
