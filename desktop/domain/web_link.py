"""What tells the page of a link from others, however the link was copied."""

import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+(?:[a-z]{2}_)?/(?=.)", re.I)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)
_SAME_HOST = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
# They say how a reader came to the page.
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|dclid|yclid|msclkid|igshid|mc_[ce]id|ref_src|_ga")
_USUAL_PORTS = {"http": 80, "https": 443}


def plain_link(link: str) -> str:
    """Return the same text for every way to write the link of a page; empty where it is no link.

    The scheme, "www.", a mobile host, how the reader came there, the place within the page and a
    final slash make no difference; nor does it whether the page or its copy in the Wayback Machine
    is meant.
    """
    text = _ARCHIVED.sub("", link.strip())
    if not _SCHEME.match(text):
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return ""
    if "." not in host:
        return ""
    if port is not None and port != _USUAL_PORTS.get(parts.scheme):
        host = f"{host}:{port}"
    asked = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name.casefold())
    ]
    query = f"?{urlencode(asked)}" if asked else ""
    place = f"#{parts.fragment}" if parts.fragment.startswith("!") else ""
    return f"{_SAME_HOST.sub('', host)}{unquote(parts.path).rstrip('/')}{query}{place}"
