"""A briefing: pages frozen at a cut-off time, and what people wrote on them since."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.grading import Marking
from desktop.domain.ids import BriefingId
from desktop.domain.record import Record, check_line, check_texts
from desktop.domain.spans import DateSpan

_RESTRICTED = "NOT FOR PASSING ON"


class PageKind(StrEnum):
    """The kinds of page, in their usual order."""

    TITLE = "title"
    BOTTOM_LINE = "bottom line"
    CHANGES = "changes"
    BOARD = "board"
    BASE = "base"
    EVENT = "event"
    TIMELINE = "timeline"
    MOVEMENTS = "movements"
    WATCH = "watch"
    AGREEMENTS = "agreements"
    QUESTIONS = "questions"
    SOURCES = "sources"


class Tone(StrEnum):
    """What a statement, a mark or a base means; its colour never stands without shape or word."""

    QUIET = "quiet"
    ACCENT = "accent"
    GOOD = "good"
    CHANGING = "changing"
    BAD = "bad"


class Standing(StrEnum):
    """What stands behind the event of a mark, which is drawn by it as in the window.

    Attributes:
        TOLD: Nothing of the rest.
        AHEAD: It is only planned or possible.
        CONTESTED: Some source notes support it, others go against it.
        SILENT: Somebody did not comment, and nobody says anything.
    """

    TOLD = "told"
    AHEAD = "ahead"
    CONTESTED = "contested"
    SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence of a page.

    Attributes:
        key: Names what it speaks of, "assessment:ID" or "note:ID": the same in every briefing.
        notes: The numbers of the cited notes it rests on.
        is_heading: Opens a part of the page rather than being one of its points.
    """

    key: str
    text: str
    notes: tuple[int, ...] = ()
    tone: Tone = Tone.QUIET
    is_heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of a table; a ``tone`` draws its shape before the text."""

    text: str
    tone: Tone | None = None
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a table, with the key of what it shows."""

    key: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under column heads; ``widths`` are the columns' shares, which add up to 1."""

    columns: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapBase:
    """A base on a map: degrees, north and east positive; ``state`` in words beside the tone."""

    key: str
    name: str
    lat: float
    lon: float
    radius_m: float
    state: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class MapMove:
    """Movements from one place to another, drawn as one arc.

    Attributes:
        start, end: (latitude, longitude) in degrees.
        count: How many reported movements it stands for.
        is_attested: Whether both ends of at least one of them are attested; dashed where not.
        not_attested: How many of them are only planned, or lack an attested end.
    """

    key: str
    start: tuple[float, float]
    end: tuple[float, float]
    label: str
    count: int
    is_attested: bool
    not_attested: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFigure:
    """What a map shows; ``unplaced`` names what has no coordinates."""

    bases: tuple[MapBase, ...]
    moves: tuple[MapMove, ...]
    unplaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineMark:
    """One event, deadline or posture on a timeline.

    Attributes:
        lane: Index into the figure's lanes.
        known_s: When the first of its reports was public, seconds since 1970 UTC.
        is_deadline: A flag at the span's end.
    """

    key: str
    title: str
    lane: int
    span: DateSpan
    tone: Tone
    known_s: int
    is_deadline: bool = False
    standing: Standing = Standing.TOLD


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineFigure:
    """Marks in lanes; the period shown and the cut-off in seconds since 1970 UTC."""

    start_s: int
    end_s: int
    cut_off_s: int
    lanes: tuple[str, ...]
    marks: tuple[TimelineMark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedNote:
    """One numbered note of the sources annex.

    Attributes:
        text: Who says it, where it was published and when.
        descriptor: What is known of the source (ICD 206): access, bias, grade with its reason.
        grade: Admiralty, "B2"; "F6" is not judged.
        address: Of the report, "" where none.
        has_copy: Whether the casebook holds its text or a file of it.
        is_silence: It says only that somebody did not comment: there is nothing to grade.
    """

    number: int
    key: str
    text: str
    descriptor: str
    grade: str
    address: str
    has_copy: bool
    is_silence: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """A picture among the attachments, by the hash of its bytes, with what stands below it."""

    sha256: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page as it was frozen; what it lacks is empty or None.

    Attributes:
        key: Names the page in every briefing: "base:ID", "changes".
        kicker: The small line above the heading, such as a base's place.
        subheading: The quiet line below it; confidence stands here, never in the heading.
        sources: The quiet lines below the statements: origins, grades, citations.
        pictures: Of the attachments, those that somebody put on it.
    """

    key: str
    kind: PageKind
    heading: str
    kicker: str = ""
    subheading: str = ""
    statements: tuple[Statement, ...] = ()
    table: Table | None = None
    map: MapFigure | None = None
    timeline: TimelineFigure | None = None
    sources: str = ""
    pictures: tuple[PagePicture, ...] = ()
    marking: Marking | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What stood in the casebook at the cut-off, for telling what changed since.

    Attributes:
        key: Kind and id: "event:01H…".
        record: Kind and id of the record whose words these are, where the key names another.
        base: The name of the base it belongs to, "" for none.
        says: It in one sentence; where this differs, it was revised.
        struck: Why it no longer stands, "" while it does: retracted, rejected, lapsed.
        rests_on: The keys of the facts that it came with: the reports of an event or a note.
    """

    key: str
    base: str
    says: str
    struck: str = ""
    rests_on: tuple[str, ...] = ()
    record: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything that is frozen.

    Attributes:
        cut_off: What was saved later is not in it; UTC.
        reported_by: Only what was public by this day is in it; None for all.
        marking: The strictest of what is in it, and of the casebook.
        since: What the changes count from, in words; "" where there is nothing to compare with.
        is_whole: Whether the facts are all there were; of a large casebook they are the newest.
        private_left_out: How many private records were kept out.
        with_restricted: It may hold what is not for passing on.
        journal_seq: The number of the newest entry that the casebook's journal had.
        journal_head: The hash of that entry: with it a journal whose end was cut off, or that was
            written anew, is found out. Empty in a briefing of before this was kept.
    """

    title: str
    casebook: str
    cut_off: datetime
    reported_by: date | None
    marking: Marking | None
    since: str
    pages: tuple[Page, ...]
    cited: tuple[CitedNote, ...]
    facts: tuple[Fact, ...]
    is_whole: bool = True
    private_left_out: int = 0
    with_restricted: bool = False
    journal_seq: int = 0
    journal_head: str = ""

    @property
    def marked(self) -> str:
        """What stands on every page: the marking, and where it must stay; empty for neither."""
        marking = self.marking.value if self.marking else ""
        return " · ".join(filter(None, (marking, _RESTRICTED if self.with_restricted else "")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A text that somebody wrote over a frozen one.

    Attributes:
        page: The key of its page.
        what: "heading", "subheading", "sources" or the key of a statement.
    """

    page: str
    what: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingPage:
    """What people did to one frozen page: its place in the order is its place in the list."""

    key: str
    is_left_out: bool = False
    speaker_notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutPicture:
    """A picture among the attachments that somebody put on a page.

    Attributes:
        page: The key of its page.
        sha256: Of its bytes, in hexadecimal.
        words: What stands below it.
    """

    page: str
    sha256: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing(Record):
    """A briefing in the casebook.

    Attributes:
        cut_off: UTC.
        frozen: The `Content` as JSON, never changed after it was built.
        sha256: Of ``frozen``, in hexadecimal.
        choice: What it was built from, as JSON, so that it can be built anew.
        pages: In the order in which they are shown.
        replaces: The briefing that this one was rebuilt from.
    """

    title: str
    cut_off: datetime
    frozen: str
    sha256: str
    choice: str = ""
    pages: tuple[BriefingPage, ...] = ()
    edits: tuple[Edit, ...] = ()
    pictures: tuple[PutPicture, ...] = ()
    replaces: BriefingId | None = None

    def __post_init__(self) -> None:
        """Refuse a briefing without a title.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("title", self.title, "The title")
        check_texts(self)
