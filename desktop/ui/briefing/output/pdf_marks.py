"""What Qt's PDF lacks, by pypdf: bookmarks, text that can be searched, nothing of who wrote it."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any

from desktop.services.briefing.layout.sheet import Sheet

if TYPE_CHECKING:
    from pypdf import PdfWriter

_LISTED = re.compile(r"\[[^\]]*\]")
_LETTER = re.compile(r"<([0-9A-Fa-f]{4})>")
_SINGLE = re.compile(r"(<[0-9A-Fa-f]{4}> <[0-9A-Fa-f]{4}>) <([0-9A-Fa-f]{4})>")


def marked(pdf: IO[bytes], sheets: Sequence[Sheet], title: str) -> bytes:
    """Return a PDF with its title, its bookmarks, and letters as they were typed."""
    from pypdf import PdfWriter  # late: 0.1 s that only this export needs
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject

    writer = PdfWriter(clone_from=pdf)
    _mend_letters(writer)
    for number, sheet in enumerate(sheets):
        if not sheet.is_continued:
            writer.add_outline_item(title=sheet.title, page_number=number)
    writer.page_mode = "/UseOutlines"
    shows_title = {NameObject("/DisplayDocTitle"): BooleanObject(True)}
    writer.root_object[NameObject("/ViewerPreferences")] = DictionaryObject(shows_title)
    writer.metadata = {"/Title": title, "/Producer": "Basewatch"}
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def letters_mended(table: str) -> str:
    """Return a font's table of what its letters stand for, as these are typed.

    Qt names the first that a letter is drawn for: a tab for a space, and in Arabic its shape
    within a word, which nobody types and few programs search by. A shape that stands for several
    letters stays: their order is the reading program's affair.
    """
    head, begin, rest = table.partition("beginbfrange")
    rest = _LISTED.sub(lambda found: _LETTER.sub(_mended, found[0]), rest)
    return head + begin + _SINGLE.sub(_mended_single, rest)


def _mend_letters(writer: "PdfWriter") -> None:
    for table in _tables(writer):
        table.set_data(letters_mended(table.get_data().decode()).encode())


def _tables(writer: "PdfWriter") -> Iterator[Any]:
    """Yield each font's table once."""
    seen: set[int] = set()
    for page in writer.pages:
        resources: Any = page["/Resources"]
        for font in resources.get("/Font", {}).values():
            table = font.get_object()["/ToUnicode"].get_object()
            if id(table) not in seen:
                seen.add(id(table))
                yield table


def _mended(found: re.Match[str]) -> str:
    return f"<{_typed(found[1])}>"


def _mended_single(found: re.Match[str]) -> str:
    return f"{found[1]} <{_typed(found[2])}>"


def _typed(code: str) -> str:
    letter = chr(int(code, 16))
    if letter == "\t":
        return "0020"
    # The blocks of Arabic shapes, without the marks of byte order at their end.
    if not "\ufb50" <= letter <= "\ufefc":
        return code
    typed = unicodedata.normalize("NFKC", letter)
    return f"{ord(typed):04X}" if len(typed) == 1 else code
