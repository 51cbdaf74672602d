"""Reads PDF and Word files: their text, and what they say about themselves."""

import io
import logging
import zipfile
import zlib
from collections.abc import Callable
from datetime import date, datetime

from desktop.services.intake.taken import MAX_CHARS, IntakeRefused, TakenIn

MAX_UNPACKED_BYTES = 200 * 1024 * 1024
MAX_PAGES = 500


def read_pdf(content: bytes, on_page: Callable[[], None] | None = None) -> TakenIn:
    """Return the text of a PDF; ``on_page`` is called after each page.

    Raises:
        IntakeRefused: Where it is locked, broken, or has pictures of pages only.
    """
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    # What it warns of quotes the file; no report's text goes into the log.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise IntakeRefused("This PDF asks for a password, so its text cannot be read.")
        pages, length = [], 0
        for page in reader.pages[:MAX_PAGES]:
            pages.append(page.extract_text())
            length += len(pages[-1])
            if on_page is not None:
                on_page()
            if length > MAX_CHARS:
                break
        about = reader.metadata
        title = str((about and about.title) or "")
        author = str((about and about.author) or "")
        made = about.creation_date if about else None
    except IntakeRefused:
        raise
    except (
        PyPdfError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        IndexError,
        OSError,
        RecursionError,
        NotImplementedError,  # What pypdf raises for a filter that it does not know.
    ):
        raise IntakeRefused("This PDF is damaged, so its text cannot be read.") from None
    text = "\n\n".join(page.strip() for page in pages if page.strip()).replace("\t", " ")
    if not text:
        raise IntakeRefused("This PDF has only pictures of pages: there is no text in it to read.")
    return TakenIn(text=text, title=title, byline=author, published=_day(made))


def read_word(content: bytes) -> TakenIn:
    """Return the text of a Word file.

    Raises:
        IntakeRefused: Where it is no Word file, is damaged or would unpack to far too much.
    """
    from docx import Document
    from docx.opc.exceptions import OpcError

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > MAX_UNPACKED_BYTES:
                raise IntakeRefused(
                    "This Word file would unpack to far too much, so it is not read."
                )
        document = Document(io.BytesIO(content))
        paragraphs = [one.text.strip() for one in document.paragraphs]
        about = document.core_properties
        title, author, made = about.title, about.author, about.created
    except IntakeRefused:
        raise
    except (
        OpcError,
        zipfile.BadZipFile,
        zlib.error,
        KeyError,
        ValueError,
        OSError,
        AttributeError,
        SyntaxError,
    ):
        raise IntakeRefused("This Word file is damaged, so its text cannot be read.") from None
    text = "\n\n".join(one for one in paragraphs if one)
    return TakenIn(text=text, title=title or "", byline=author or "", published=_day(made))


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()
