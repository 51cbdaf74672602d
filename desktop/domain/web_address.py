"""Whether an address of a stranger may be handed to the system, and how it is shown before."""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, quote, urlsplit, urlunsplit

from desktop.domain.errors import BasewatchError

MOST_CHARS = 4_000
_SEEN_AS_NOTHING = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"})
_HOST = re.compile(
    r"(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)*"
    r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.?",
    re.IGNORECASE,
)
_SIXTH = re.compile(r"\[[0-9a-f:.]{2,45}\]", re.IGNORECASE)
_MAILBOX = re.compile(r"[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@(?P<host>[^@]+)", re.IGNORECASE)
_KEPT = "%/:=&?~#+!$,;'@()*[]"
# A message may be begun with these; other fields of a link attach files in some mail programs.
_MAIL_FIELDS = frozenset({"subject", "body", "cc"})


class AddressRefused(BasewatchError):
    """An address that is shown, and never opened; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address that may leave.

    Attributes:
        leaves: What is handed over: ASCII alone.
        otherwise: Its host in its other spelling, where letters could deceive: punycode of one
            in Unicode, Unicode of one in punycode; empty where there is none.
    """

    leaves: str
    otherwise: str = ""


def checked_address(text: str) -> Address:
    """Return an address that may be opened in a browser or a mail program.

    Raises:
        AddressRefused: Where it is none of http, https and mailto, names no host, or hides what
            it is.
    """
    text = text.strip(" ")
    if len(text) > MOST_CHARS:
        raise AddressRefused("This address is too long to be opened.")
    if any(unicodedata.category(sign) in _SEEN_AS_NOTHING for sign in text) or "\\" in text:
        raise AddressRefused("This address has signs in it that hide what it is.")
    try:
        parts = urlsplit(text)
        _port = parts.port
    except ValueError:
        raise AddressRefused("This address is not complete.") from None
    if parts.scheme in {"http", "https"}:
        return _of_page(parts)
    if parts.scheme == "mailto":
        return _of_mail(parts)
    raise AddressRefused("Only addresses that begin with http, https or mailto are opened.")


def _of_page(parts: SplitResult) -> Address:
    if "@" in parts.netloc:
        raise AddressRefused("This address has a name before its host, which can deceive.")
    host = parts.hostname or ""
    port = f":{parts.port}" if parts.port is not None else ""
    if ":" in host and _SIXTH.fullmatch(f"[{host}]"):
        ascii_host, otherwise = f"[{host}]", ""
    else:
        ascii_host, otherwise = _spellings(host)
    whole = urlunsplit(parts._replace(netloc=f"{ascii_host}{port}", path=parts.path or "/"))
    return Address(quote(whole, safe=_KEPT), otherwise)


def _of_mail(parts: SplitResult) -> Address:
    mailbox = _MAILBOX.fullmatch(parts.path)
    fields = {name.casefold() for name, _value in parse_qsl(parts.query, keep_blank_values=True)}
    if mailbox is None or parts.netloc or parts.fragment or not fields <= _MAIL_FIELDS:
        raise AddressRefused("This is no plain address of a mailbox.")
    ascii_host, otherwise = _spellings(mailbox["host"])
    box = parts.path.removesuffix(mailbox["host"]) + ascii_host
    return Address(quote(urlunsplit(parts._replace(path=box)), safe=_KEPT), otherwise)


def _spellings(host: str) -> tuple[str, str]:
    """Return a host in ASCII, and its other spelling where it has one."""
    try:
        ascii_host = host.encode("idna").decode("ascii")
        in_letters = ascii_host.encode("ascii").decode("idna")
    except UnicodeError:
        raise AddressRefused("The host of this address is none that can be reached.") from None
    if not _HOST.fullmatch(ascii_host):
        raise AddressRefused("This address names no host.")
    if not host.isascii():
        return ascii_host, ascii_host
    return ascii_host, in_letters if in_letters != host else ""
