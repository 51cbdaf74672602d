"""What the briefing page shows, worked out off the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from desktop.queries.reader import Reader
from desktop.queries.since import saves_since
from desktop.services.briefing.compare import Difference, differences
from desktop.services.briefing.edition import Edition, edition
from desktop.services.briefing.frozen import BriefingDamaged
from desktop.services.briefing.keeping import Kept, KeptLine, kept, kept_lines
from desktop.services.briefing.layout.sheet import Form, Sheet
from desktop.services.briefing.privacy import made_private
from desktop.services.briefing.rehearsal import Finding, rehearse
from desktop.ui.briefing.sheets import SheetMaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """One briefing, ready to be shown.

    Attributes:
        everything: Its pages with what was written over them, none left out.
        sheets: As they are presented.
        aside: The sheets of the pages that are left out.
        before: The briefing it was rebuilt from, None where there is none any more.
        differences: What differs from that one.
        saves_since: How many saves in the casebook it does not know of.
    """

    kept: Kept
    edition: Edition
    everything: Edition
    form: Form
    sheets: tuple[Sheet, ...]
    aside: tuple[Sheet, ...]
    findings: tuple[Finding, ...]
    before: Kept | None
    differences: tuple[Difference, ...]
    saves_since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """The kept briefings, and the one that is open.

    Attributes:
        wanted: The id of the one that was to be opened, "" where there is none.
        problem: Why it cannot be opened, in a sentence.
    """

    lines: tuple[KeptLine, ...]
    opened: Opened | None
    wanted: str = ""
    problem: str = ""


def load(
    reader: Reader,
    briefing_id: str,
    form: Form,
    maker: SheetMaker,
    today: Callable[[], date],
    open_reader: Callable[[], Reader],
) -> Loaded:
    """Return the kept briefings and one of them, the latest where that one is gone.

    Args:
        reader: This thread's reader.
        briefing_id: Which is wanted.
        form: In which it is laid out.
        maker: Lays it out.
        today: The UTC day on which it is rehearsed.
        open_reader: Opens a reader for what may be shown to others by now.

    Raises:
        BasewatchError: With a sentence.
    """
    lines = kept_lines(reader)
    ids = [line.id for line in lines]
    if not ids:
        return Loaded(lines=lines, opened=None)
    wanted = briefing_id if briefing_id in ids else ids[0]
    try:
        found = kept(reader, wanted)
        opened = None
        if found is not None:
            withheld = made_private(open_reader, found.content)
            opened = _opened(reader, found, form, maker, today(), withheld)
    except BriefingDamaged as damage:
        # The others can still be opened, and this one deleted.
        return Loaded(lines=lines, opened=None, wanted=wanted, problem=str(damage))
    return Loaded(lines=lines, opened=opened, wanted=wanted)


def _opened(
    reader: Reader, found: Kept, form: Form, maker: SheetMaker, today: date, withheld: int
) -> Opened:
    briefing, shown = found.briefing, found.edition
    # Where every page is left out, none takes the place of one that is not there.
    sheets = maker.sheets(shown, form) if shown.pages else ()
    all_in = tuple(replace(page, is_left_out=False) for page in briefing.pages)
    turned = tuple(replace(page, is_left_out=not page.is_left_out) for page in briefing.pages)
    left_out = edition(found.content, turned, briefing.edits, briefing.pictures)
    before = kept(reader, briefing.replaces) if briefing.replaces else None
    return Opened(
        kept=found,
        edition=shown,
        everything=edition(found.content, all_in, briefing.edits, briefing.pictures),
        form=form,
        sheets=sheets,
        aside=maker.sheets(left_out, form) if left_out.pages else (),
        findings=rehearse(shown, today, maker.checks(shown, sheets), made_private=withheld),
        before=before,
        differences=_differences(before, found),
        saves_since=saves_since(reader, briefing.id),
    )


def _differences(before: Kept | None, now: Kept) -> tuple[Difference, ...]:
    if before is None:
        return ()
    return differences(before.content, now.content)
