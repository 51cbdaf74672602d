"""The command that writes a briefing to a file: the only one that loads Qt, to set type."""

import gc
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.group import CASEBOOK, JSON, basewatch
from desktop.cli.opening import day_of, now, opened
from desktop.cli.printing import print_json
from desktop.domain.errors import BasewatchError

if TYPE_CHECKING:
    from desktop.domain.briefing import Content
    from desktop.queries.reader import Reader
    from desktop.services.briefing.choice import Choice

_ENDINGS = (".pdf", ".pptx", ".docx", ".html")


class BriefRefused(BasewatchError):
    """What was asked for cannot be written, with the reason."""


@basewatch.command()
@CASEBOOK
@click.argument("to", type=click.Path(path_type=Path))
@click.option("--as-of", help="Only what was reported by the end of this day, as 2026-01-26.")
@click.option("--since", help="Tell what changed since this day; else since the last briefing.")
@click.option("--base", multiple=True, help="A base with a page, by any name; may be repeated.")
@click.option("--restricted", is_flag=True, help="Also what is marked as not for passing on.")
@click.option("--title", help="The title on the first page; else that of the casebook.")
@JSON
def brief(
    casebook: Path,
    to: Path,
    as_of: str | None,
    since: str | None,
    base: tuple[str, ...],
    title: str | None,
    *,
    restricted: bool,
    as_json: bool,
) -> None:
    """Write a briefing TO a file that ends in .pdf, .pptx, .docx or .html.

    What is private never goes in. What is not for passing on goes in only with
    --restricted, and every page says so then. The casebook is not changed: the
    briefing is not kept in it.
    """
    # The process ends when the file is written: what it holds is not worth looking through.
    gc.disable()
    last, first = day_of(as_of), day_of(since)
    _check(to, first, last)
    kept = opened(casebook, look_only=True)
    try:
        choice = _choice(kept.reader, title, base, first, last, with_restricted=restricted)
        content = _content(kept.reader, choice)
        _write(kept.reader, content, to)
    finally:
        kept.close()
    if as_json:
        print_json(
            {
                "path": str(to),
                "title": content.title,
                "cut_off": content.cut_off.isoformat(),
                "as_of": as_of,
                "since": content.since or None,
                "marking": content.marking.value if content.marking else None,
                "restricted": content.with_restricted,
                "pages": [page.heading for page in content.pages],
                "notes": len(content.cited),
                "private_left_out": content.private_left_out,
            }
        )
    else:
        click.echo(
            f"Wrote {to}: {len(content.cited)} source notes, marking {content.marked or 'none'}"
        )


def _check(to: Path, first: date | None, last: date | None) -> None:
    """Refuse what cannot be done before anything is done.

    Raises:
        BriefRefused: With a sentence.
    """
    if to.suffix.lower() not in _ENDINGS:
        raise BriefRefused(
            f"“{to.name}” cannot be written: give a name that ends in"
            f" {', '.join(_ENDINGS[:-1])} or {_ENDINGS[-1]}."
        )
    if first is not None and first > (last or now().date()):
        raise BriefRefused("--since is a day after the one that the briefing tells of.")


def _choice(
    open_reader: "Callable[[], Reader]",
    title: str | None,
    names: tuple[str, ...],
    since: date | None,
    reported_by: date | None,
    *,
    with_restricted: bool,
) -> "Choice":
    from desktop.queries.info import casebook_head
    from desktop.services.briefing.choice import Choice

    reader = open_reader()
    try:
        own = casebook_head(reader).title
    finally:
        reader.close()
    return Choice(
        title=" ".join((title or "").split()) or own,
        bases=_bases(open_reader, names, with_restricted=with_restricted) if names else (),
        since=since,
        reported_by=reported_by,
        with_restricted=with_restricted,
    )


def _bases(
    open_reader: "Callable[[], Reader]", names: tuple[str, ...], *, with_restricted: bool
) -> tuple[str, ...]:
    """Return the ids of bases by their names; none that is private is named in an answer."""
    from desktop.queries.public import PublicReader
    from desktop.services.lookup import base_called

    with PublicReader(open_reader, with_restricted=with_restricted) as public:
        return tuple(dict.fromkeys(base_called(public.reader, name) for name in names))


def _content(open_reader: "Callable[[], Reader]", choice: "Choice") -> "Content":
    """Build a briefing, and count changes from the newest that was kept unless a day is given."""
    from desktop.services.briefing.build import build
    from desktop.services.briefing.keeping import newest

    previous = None
    if choice.since is None:
        reader = open_reader()
        try:
            previous = newest(reader)
        finally:
            reader.close()
    return build(open_reader, choice, now(), previous.content if previous else None)


def _write(open_reader: "Callable[[], Reader]", content: "Content", to: Path) -> None:
    if "QT_QPA_PLATFORM" not in os.environ:
        # Type is set in memory: no screen is needed, and none may be there.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from desktop.services.briefing.edition import as_frozen
    from desktop.ui.briefing.output.export import BriefingExport
    from desktop.ui.drawing.fonts import PageFonts

    def picture(sha256: str) -> bytes | None:
        from desktop.ui.briefing.pictures_shown import ShownPictures  # late: few pages have one

        return ShownPictures(open_reader)(sha256)

    # Tests run this where there is one; a process has none.
    own = None if QGuiApplication.instance() else QGuiApplication([])
    BriefingExport(PageFonts(), picture).write(as_frozen(content), to)
    if own is not None:
        own.shutdown()
