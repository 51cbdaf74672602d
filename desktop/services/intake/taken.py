"""What was taken in, and why something could not be."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.errors import BasewatchError

MAX_CHARS = 2_000_000


class IntakeRefused(BasewatchError):
    """A file or paste that no text can be had from, with the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """One article, as far as its file tells; everything but the text is a guess to be looked at.

    Attributes:
        published: The day it was published; None where nothing tells.
        original: The bytes as they came, to be kept with the report; empty for a plain paste.
        file_name: What the bytes are called.
    """

    text: str
    title: str = ""
    publisher: str = ""
    byline: str = ""
    published: date | None = None
    url: str = ""
    original: bytes = b""
    file_name: str = ""
