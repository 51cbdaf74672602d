"""Writes a briefing to a file, in the form that the file's name asks for."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.compose import compose
from desktop.services.briefing.layout.sheet import WIDE, Form, Sheet
from desktop.services.files import check_free, write_together, write_whole
from desktop.ui.drawing.fonts import PageFonts, font_files
from desktop.ui.drawing.kit import layout_kit

DOCUMENTS = (".pdf", ".pptx", ".docx", ".html")
IMAGES = (".png", ".svg")


class NoSuchForm(BasewatchError):
    """A file name whose ending is no form that a briefing is written in."""


class NothingToWrite(BasewatchError):
    """A briefing whose pages are all left out."""


def check_name(target: Path, endings: Sequence[str] = (*DOCUMENTS, *IMAGES)) -> None:
    """Refuse a name that asks for no form that is known.

    Raises:
        NoSuchForm: With a sentence that names the endings.
    """
    if target.suffix.lower() not in endings:
        *most, last = endings
        raise NoSuchForm(
            f"“{target.name}” cannot be written: give a name that ends in"
            f" {', '.join(most)} or {last}."
        )


class BriefingExport:
    """Writes editions; may be called from any thread."""

    def __init__(self, fonts: PageFonts, picture: Callable[[str], bytes | None]) -> None:
        """Set type in ``fonts``; ``picture`` returns one by its hash, safe to show."""
        self._fonts, self._picture = fonts, picture

    def write(self, edition: Edition, target: Path, form: Form = WIDE) -> tuple[Path, ...]:
        """Write an edition whole or not at all, and return the files that it became.

        Args:
            edition: What is shown, and nothing else of its casebook.
            target: Its ending says how; of pictures, each page becomes a file with its number.
            form: Of the pages; Word's are its own.

        Raises:
            BasewatchError: With a sentence; what was there is there still.
        """
        check_name(target)
        if not edition.pages:
            raise NothingToWrite("Every page of this briefing is left out: show at least one.")
        kind = target.suffix.lower()
        if kind in IMAGES:
            return self._write_images(self._sheets(edition, form), target)
        writers: dict[str, Callable[[Edition, Form, Path], None]] = {
            ".pdf": self._write_pdf,
            ".pptx": self._write_pptx,
            ".docx": self._write_docx,
            ".html": self._write_html,
        }
        write_whole(target, partial(writers[kind], edition, form))
        return (target,)

    def _sheets(self, edition: Edition, form: Form) -> tuple[Sheet, ...]:
        return compose(edition, form, layout_kit(self._fonts, self._picture))

    def _write_pdf(self, edition: Edition, form: Form, scratch: Path) -> None:
        from desktop.ui.briefing.output.pdf import write_pdf

        content = edition.content
        write_pdf(scratch, self._sheets(edition, form), content.title, content.cut_off, self._fonts)

    def _write_pptx(self, edition: Edition, form: Form, scratch: Path) -> None:
        from desktop.services.briefing.pptx import write_pptx

        content = edition.content
        write_pptx(scratch, self._sheets(edition, form), content.title, content.cut_off)

    def _write_docx(self, edition: Edition, form: Form, scratch: Path) -> None:
        from desktop.services.briefing.docx import write_docx
        from desktop.ui.briefing.output.figures import figures_of

        kit = layout_kit(self._fonts, self._picture)
        write_docx(scratch, edition, figures_of(kit, self._fonts))

    def _write_html(self, edition: Edition, form: Form, scratch: Path) -> None:
        from desktop.services.briefing.html import html

        made = html(self._sheets(edition, form), edition.content.title, font_files())
        scratch.write_text(made, encoding="utf-8", newline="\n")

    def _write_images(self, sheets: Sequence[Sheet], target: Path) -> tuple[Path, ...]:
        from desktop.services.drawing.svg import svg
        from desktop.ui.briefing.output.images import sheet_png

        def drawn(sheet: Sheet) -> bytes:
            if target.suffix.lower() == ".png":
                return sheet_png(sheet, self._fonts)
            size = (sheet.width, sheet.height)
            return svg(sheet.drawings, *size, title=sheet.title, ground=sheet.ground).encode()

        digits = len(str(len(sheets)))
        named = {
            target.with_name(f"{target.stem} {one.number:0{digits}}{target.suffix}"): one
            for one in sheets
        }
        # The dialog asked about the name without a number.
        check_free(*named)
        write_together({name: drawn(one) for name, one in named.items()})
        return tuple(named)
