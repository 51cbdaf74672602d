"""Finds links in a cell: several of them, run together, without a scheme, or words beside them."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

_LINK = re.compile(
    r"(?:https?://|(?<![\w/.])www\.)\S+?(?=https?://|Video:|[;|]?(?:\s|$)|[;|](?=\w))"
)
_EDGES = " \t\n;,|"
_VIDEO = re.compile(r"\bVideo:?")


@dataclass(frozen=True, slots=True)
class Linked:
    """What a cell for a link holds.

    Attributes:
        links: In order, each once.
        words: What stands there besides.
    """

    links: tuple[str, ...]
    words: str


def links_in(cell: str) -> Linked:
    """Return the links of a cell and what is left of it."""
    links = dict.fromkeys(found.group() for found in _LINK.finditer(cell))
    words = _VIDEO.sub(" ", _LINK.sub(" ", cell))
    return Linked(tuple(links), " ".join(words.split()).strip(_EDGES))


def is_link(text: str) -> bool:
    """Tell whether a text is one sound link and nothing else."""
    is_one = text.lower().count("http") == 1 and text.lower().startswith(("http://", "https://"))
    return is_one and not re.search(r"\s", text) and bool(host_of(text))


def host_of(link: str) -> str:
    """Return the host of a link without "www.", empty where it has none."""
    whole = link if "://" in link else f"http://{link}"
    try:
        host = urlsplit(whole).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
