"""Text, names and front matter of Markdown notes: plain in every editor, nothing executable."""

import json
import re
from collections.abc import Mapping
from unicodedata import normalize

_SPECIAL = re.compile(r"[\\`*_\[\]{}#|>~=$%^!]|:(?=//)")
_LIST = re.compile(r"(\d{0,9})([-+.)])")
_NO_NAME = re.compile(
    r'[\\/:*?"<>|#^\[\]%\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]'
)
_RESERVED = re.compile(r"(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\..*)?", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_NO_TAG = re.compile(r"[^\w/-]+")
_MOST_BYTES = 120
_LINK = re.compile(r"https?://[^\s<>\"'`\\^{|}\[\]()]+", re.IGNORECASE)

Value = str | int | float | bool | tuple[str, ...] | None


class FileNames:
    """Gives each record of a folder a file name that is safe everywhere and that no other has."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def name(self, words: str) -> str:
        """Return a name for what is called ``words``, without an ending."""
        plain = " ".join(_NO_NAME.sub(" ", normalize("NFC", words)).split()).strip(". ")
        short = plain.encode()[:_MOST_BYTES].decode(errors="ignore").strip(". ") or "Untitled"
        if _RESERVED.fullmatch(short):
            short = f"_{short}"
        name, number = short, 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{short} {number}"
        self._taken.add(name.casefold())
        return name


def words(text: str) -> str:
    """Return text that shows as it is: no markup, no tags, no embedded query or script.

    Signs that mean something to Markdown or to a plug-in are escaped; a line break stays one.
    """
    return "  \n".join(_line(line.strip()) for line in text.splitlines())


def link(address: str) -> str:
    """Return a link to the web; any other address as plain text."""
    return f"<{address}>" if is_web(address) else words(address)


def is_web(address: str) -> bool:
    """Tell whether an address leads to the web and nowhere else."""
    return _LINK.fullmatch(address) is not None


def front_matter(values: Mapping[str, Value]) -> str:
    """Return properties as YAML: every text in quotes, so that none is taken for anything else."""
    told = (
        f"{name}: {_UNPRINTABLE.sub(_escaped, json.dumps(value, ensure_ascii=False))}"
        for name, value in values.items()
        if value not in ("", None, ())
    )
    return "\n".join(["---", *told, "---"])


def tags(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return tags as Obsidian takes them: letters, digits and dashes, not digits alone."""
    found = (_NO_TAG.sub("-", name).strip("-/") for name in names)
    return tuple(dict.fromkeys(f"n{one}" if one.isdigit() else one for one in found if one))


def _line(text: str) -> str:
    opening = _LIST.match(text)
    escaped = _SPECIAL.sub(r"\\\g<0>", text.replace("&", "&amp;").replace("<", "&lt;"))
    if opening is None:
        return escaped
    return f"{opening[1]}\\{escaped[len(opening[1]) :]}"


def _escaped(letter: re.Match[str]) -> str:
    return f"\\u{ord(letter[0]):04x}"
