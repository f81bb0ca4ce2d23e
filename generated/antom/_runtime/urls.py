"""Where a client may send to."""

import ipaddress

import httpx

from .errors import SettingInvalid


def check_base_url(text: str) -> httpx.URL:
    """Read a base URL: https, or http on loopback, with a host and nothing after it. Raises `SettingInvalid`."""
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, TypeError) as error:
        raise SettingInvalid("base_url is not a URL") from error
    if (
        not url.host
        or url.userinfo
        or url.query
        or url.fragment
        or url.path not in {"", "/"}
    ):
        raise SettingInvalid(
            "base_url must be a scheme and a host, perhaps with a port, and nothing else"
        )
    if url.scheme != "https" and not (url.scheme == "http" and is_loopback(url.host)):
        raise SettingInvalid(
            "base_url must begin with https:// (http:// is for loopback addresses only)"
        )
    return url


def is_loopback(host: str) -> bool:
    """Whether ``host`` is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
