"""What a user does: thirty actions on a small casebook, each through the program's own services.

An action may be asked for again after it has failed, as by somebody who presses the key again.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment
from desktop.domain.briefing import BriefingPage
from desktop.domain.event import EventKind
from desktop.domain.note import ChainLink
from desktop.domain.origin_link import OriginLink
from desktop.domain.record import Record, RecordKind
from desktop.domain.saved_view import SavedView
from desktop.domain.transfer import Transfer
from desktop.domain.watch import WatchItem
from desktop.services.attachments import Attaching
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.keeping import Keeping
from desktop.services.bulk import Bulk
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.services.editing import Editing
from desktop.services.importing.drafts import EventDraft, RowDraft
from desktop.services.merging import Merging
from desktop.services.reading.accepting import Accepting, Heading
from desktop.services.reading.preparing import Preparing
from desktop.services.reading.proposal import Article
from desktop.services.reading.review import Card, Decided
from desktop.services.saved_views import Look, with_look
from desktop.services.trash import Trash
from desktop.store.casebook import Casebook
from desktop.store.key import Key
from tests.factories import (
    NOON,
    PUBLISHED,
    Clock,
    a_base,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
)
from tests.services.importing.importing_of import Rows, take
from tests.services.reading.reading_of import GAZETTEER

TEXT = "Two officers said jets flew from Kamishli to Khmeymim last week. " * 12
_LATER = NOON + timedelta(days=1)


class World:
    """A casebook of a dozen records, made once; its file is copied for each try.

    Attributes:
        key: What it is encrypted with, None where it is plain.
        content: The file, closed.
        decided: A statement of an article, as its reader decided on it.
    """

    def __init__(self, folder: Path, key: Key | None = None) -> None:
        self.key = key
        self.guard, self.agency, self.post = an_actor(), a_source(label="Agency"), a_source()
        self.base, self.other = a_base(), a_base(name="Hmeimim Air Base")
        self.report = a_report(self.post, text=TEXT)
        self.event, self.gone = an_event(self.base), an_event(self.base, title="Put away")
        self.note = a_note(self.report, self.event, chain=(ChainLink(source=self.agency.id),))
        self.briefing_choice = Choice(title="The north", marking=None)
        casebook = create_casebook(folder / "north.basewatch", "The north", NOON, key=key)
        editing = an_editing(casebook)
        sources = (self.guard, self.agency, self.post)
        editing.apply("Begin", *sources, self.base, self.other, self.report, self.event, self.note)
        editing.apply("Add event", self.gone)
        Trash(editing).put(RecordKind.EVENT, self.gone.id)
        self.briefing = Keeping(editing).keep(
            build(casebook.reader, self.briefing_choice, NOON, None), self.briefing_choice
        )
        reader = casebook.reader()
        prepared = Preparing(lambda: GAZETTEER).prepare(
            reader, Article(text=TEXT, publisher="Daily Post", published=PUBLISHED)
        )
        reader.close()
        self.decided: Decided = Card(prepared.reading.proposals[0], "Daily Post").decided()
        casebook.close()
        self.content = casebook.path.read_bytes()
        casebook.path.unlink()

    def put(self, folder: Path) -> Path:
        """Write the casebook into ``folder`` and return its path."""
        path = folder / "north.basewatch"
        path.write_bytes(self.content)
        return path


class Desk:
    """The world's casebook, open for editing."""

    def __init__(self, world: World, path: Path, clock: Clock | None = None) -> None:
        self.world, self.path = world, path
        self.casebook: Casebook = open_casebook(path, key=world.key, busy_timeout_ms=100)
        self.editing: Editing = an_editing(self.casebook, clock or Clock(_LATER))


Action = Callable[[], object]
State = dict[str, object]


def _saves(*records: Record, label: str = "Save") -> Callable[[Desk], Action]:
    return lambda desk: lambda: desk.editing.apply(label, *records)


def _from_a_form(form: str, record: Record) -> Callable[[Desk], Action]:
    """Return what the window does: drafts on the way, then the save that ends them."""

    def begin(desk: Desk) -> Action:
        def save() -> None:
            desk.editing.save_draft(form, record.id, '{"title": "Half a w"}')
            desk.editing.apply(f"Add {form}", record, draft=(form, record.id))

        return save

    return begin


def _undone_first(desk: Desk) -> Action:
    desk.editing.undo()
    return desk.editing.redo


class _Titles:
    """A preset that makes an event of each row of titles."""

    name = label = origin = "titles"

    def fits(self, _columns, _sample) -> bool:
        return True

    def left_out(self, _columns) -> tuple[str, ...]:
        return ()

    def read(self, row) -> RowDraft:
        title = row.text("title")
        return RowDraft((EventDraft(title=title, key=title, when=a_day()),))


def _imports(desk: Desk) -> Action:
    rows = Rows(("title",), [(f"Imported {number}",) for number in range(5)])
    preset = _Titles()

    def bring() -> None:
        with desk.casebook.reading():
            take(desk.casebook, desk.editing, rows, preset)

    return bring


def _accepts(desk: Desk) -> Action:
    heading = Heading(title="Jets", publisher="Weekly", text=TEXT, published=PUBLISHED)
    accepting = Accepting(desk.editing, heading)
    return lambda: accepting.accept(desk.world.decided)


def _briefs(desk: Desk) -> Action:
    choice = desk.world.briefing_choice
    content = build(desk.casebook.reader, choice, _LATER, None)
    return lambda: Keeping(desk.editing).keep(content, choice)


def actions(world: World) -> dict[str, Callable[[Desk], Action]]:
    """Return each action by its name: it gets ready at a desk, and then can be done."""
    w = world
    away = replace(w.gone, deleted_at=None)
    return {
        "add an event": _from_a_form("event", an_event(w.base, w.other)),
        "add an event with a note": _saves(one := an_event(w.base), a_note(w.report, one)),
        "add a base": _from_a_form("base", a_base(name="القامشلي", summary="x" * 5_000)),
        "add an actor": _saves(an_actor(name="Border Guard", part_of=w.guard.id)),
        "add a source": _saves(a_source(label="Herald")),
        "add a report with a long text": _from_a_form(
            "report", a_report(w.post, text="y" * 60_000)
        ),
        "add a note": _from_a_form("source_note", a_note(w.report, w.event)),
        "add a posture": _saves(a_posture(w.base, notes=(w.note.id,))),
        "add a link": _saves(OriginLink(id=an_id(), first=w.post.id, second=w.agency.id)),
        "add a transfer": _saves(Transfer(id=an_id(), event=w.event.id, what="trucks")),
        "add an agreement": _saves(Agreement(id=an_id(), event=w.event.id, terms="No flights")),
        "add a watch item": _saves(WatchItem(id=an_id(), text="Who pays?", set_on=PUBLISHED)),
        "add an assessment": _saves(
            Assessment(id=an_id(), set_on=PUBLISHED, judgement="They leave", bases=(w.base.id,))
        ),
        "edit an event": _from_a_form("event", replace(w.event, title="Flags are gone")),
        "edit a base": _saves(replace(w.base, name="Kamishly", lat=37.0, lon=41.2)),
        "edit a report's text": _saves(replace(w.report, text=TEXT + "More.")),
        "delete an event": lambda d: lambda: Trash(d.editing).put(RecordKind.EVENT, w.event.id),
        "delete a report with its notes": lambda d: (
            lambda: Trash(d.editing).put_report(w.report.id)
        ),
        "bring an event back": _saves(away, label="Bring back"),
        "undo": lambda desk: desk.editing.undo,
        "redo": _undone_first,
        "merge two bases": lambda d: (
            lambda: Merging(d.editing).merge(RecordKind.BASE, w.base.id, [w.other.id])
        ),
        "merge two sources": lambda d: (
            lambda: Merging(d.editing).merge(RecordKind.SOURCE, w.post.id, [w.agency.id])
        ),
        "edit several events": lambda d: (
            lambda: Bulk(d.editing).set_fields(
                RecordKind.EVENT, [w.event.id], {"kind": EventKind.TRANSFER}
            )
        ),
        "tag bases": lambda d: (
            lambda: Bulk(d.editing).add_tags(RecordKind.BASE, [w.base.id, w.other.id], ["air"])
        ),
        "attach a file": lambda d: (
            lambda: Attaching(d.editing).attach(w.report.id, "order.txt", b"z" * 30_000)
        ),
        "save a view": _saves(with_look(SavedView(id=an_id(), name="The north"), Look())),
        "build a briefing": _briefs,
        "write over a briefing": lambda d: (
            lambda: Keeping(d.editing).write(
                w.briefing, w.briefing.pages[0].key, "title", "Otherwise"
            )
        ),
        "order the pages of a briefing": lambda d: (
            lambda: Keeping(d.editing).rearrange(
                w.briefing, [BriefingPage(key=w.briefing.pages[-1].key)]
            )
        ),
        "import a table": _imports,
        "accept a statement": _accepts,
        "keep a draft": lambda d: lambda: d.editing.save_draft("event", "", '{"title": "Tru"}'),
        "keep the timeline": lambda d: lambda: d.editing.keep_timeline("whole", [b"t" * 9_000]),
    }


def state_of(casebook: Casebook) -> State:
    """Return what somebody would miss or find twice: what is there, told without ids and times."""
    with casebook.transaction() as db:
        found: State = {}
        for kind in RecordKind:
            rows = db.execute(f'SELECT "id", "deleted_at" IS NULL FROM "{kind.value}"').fetchall()
            told = [(_told(casebook, kind, one), live) for one, live in rows]
            found[kind.value] = sorted(told)
        for table in ("draft", "attachment_bytes", "timeline_part", "external_id"):
            row = db.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()
            found[table] = row[0]
    with casebook.reading() as journal:
        heads = [head.label if head else None for head in (journal.undoable(), journal.redoable())]
    found["undo, redo"] = heads
    return found


def _told(casebook: Casebook, kind: RecordKind, record_id: str) -> str:
    fields = casebook.records.fields(kind, record_id) or {}
    return str(
        {
            name: one
            for name, one in fields.items()
            if isinstance(one, str) and len(one) != _ID_CHARS and not name.endswith("_at")
        }
    )


_ID_CHARS = 26
