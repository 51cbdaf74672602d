"""A source note as one sentence that is safe to say: who said it via whom, when, how known."""

from dataclasses import dataclass
from itertools import pairwise

from desktop.domain.note import Basis, NoteStatus, Relation, Stance
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan
from desktop.domain.wording.clauses import inline, noted, stopped, that_clause
from desktop.domain.wording.dates import when_words
from desktop.domain.wording.speakers import Speaker, relative, speaker_words
from desktop.domain.wording_parts import capitalised, listed, quoted

_VERBS = {SourceKind.OFFICIAL: "stated", SourceKind.SOCIAL: "posted"}
_PASSING_ON = {
    Relation.SAYS: "on the word of",
    Relation.QUOTES: "quoting",
    Relation.CITES: "citing",
    Relation.TRANSLATES: "translating",
    Relation.REPOSTS: "reposting",
}
_PASSED_ON = {
    Relation.SAYS: "had it from",
    Relation.QUOTES: "quoted",
    Relation.CITES: "cited",
    Relation.TRANSLATES: "translated",
    Relation.REPOSTS: "reposted",
}
# What the origin did, in words that are the same for one and for many.
_KNEW = {
    Basis.WITNESSED: "saw it",
    Basis.TOLD: "had been told of it",
    Basis.DOCUMENTED: "had documents or imagery of it",
    Basis.INFERRED: "inferred it",
}
_SHOWS = {SourceKind.IMAGERY: "showed it", SourceKind.DOCUMENT: "recorded it"}
_KNEW_ITSELF = {
    Basis.WITNESSED: "from its own observation",
    Basis.TOLD: "on what it had been told",
    Basis.DOCUMENTED: "on documents or imagery",
    Basis.INFERRED: "as its own inference",
}
_REPORT = {
    ReportStatus.CORRECTED: "in a report since corrected",
    ReportStatus.RETRACTED: "in a report since retracted",
}
_BEARING = {
    Stance.AGAINST: "speaks against {}",
    Stance.QUALIFIES: "qualifies {}",
    Stance.CONTEXT: "is context to {}, neither for it nor against it",
}
_STATUS = {
    NoteStatus.DISPUTED: "we dispute this",
    NoteStatus.REJECTED: "we reject this",
    NoteStatus.OPEN: "we have not settled whether this holds",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWords:
    """What a note's sentence is made of.

    Attributes:
        chain: The speakers behind the publisher, nearest first; empty where it says so itself.
        statement: In the analyst's words; the quote is used where there are none.
        event: The title of the event, named where the note does not simply support it.
        published: When the report was published, None where that is not known.
        when: When it happened, by this note.
        said: When the origin said it.
        repeats: It passes on an origin that another report has already.
        repeats_of: The publisher of that report, where known.
    """

    publisher: Speaker
    chain: tuple[Speaker, ...] = ()
    statement: str = ""
    quote: str = ""
    event: str = ""
    published: DateSpan | None = None
    report: ReportStatus = ReportStatus.LIVE
    stance: Stance = Stance.SUPPORTS
    basis: Basis = Basis.UNKNOWN
    when: DateSpan | None = None
    said: DateSpan | None = None
    fits_both: bool = False
    status: NoteStatus = NoteStatus.ACCEPTED
    status_reason: str = ""
    repeats: bool = False
    repeats_of: str = ""


def note_sentence(note: NoteWords) -> str:
    """Return a note as one sentence: "Reuters reported on …, citing two unnamed sources, that …".

    Its words stay those of who said them: the sentence states that they were said.
    """
    silent = note.stance is Stance.NO_COMMENT
    chain = note.chain[:-1] if silent else note.chain
    asides = [*_published(note), *_passed_on(note, chain)]
    verb = _VERBS.get(note.publisher.kind, "reported")
    lead = f"{capitalised(speaker_words(note.publisher))} {verb}"
    if note.published is not None:
        lead += f" {when_words(note.published)}"
    told = _silence(note) if silent else _told(note)
    comma = "," if asides else ""
    said = f"{', '.join([lead, *asides])}{comma} {told}"
    return stopped(f"{said}{_dated(note)}{_bearing(note)}{_held(note)}")


def _published(note: NoteWords) -> list[str]:
    """Return what must be known of the report itself."""
    asides = [] if note.published is not None else ["on a date not known"]
    return asides + ([_REPORT[note.report]] if note.report in _REPORT else [])


def _passed_on(note: NoteWords, chain: tuple[Speaker, ...]) -> list[str]:
    """Return the way from the publisher to the origin, and how the origin knew."""
    silent = note.stance is Stance.NO_COMMENT
    if not chain:
        said = [] if note.said is None or silent else [f"in words of its own {_said(note.said)}"]
        own = _KNEW_ITSELF.get(note.basis)
        return said + ([own] if own and not silent else [])
    parts = [f"{_PASSING_ON[chain[0].relation]} {speaker_words(chain[0])}"]
    for before, speaker in pairwise(chain):
        passed = f"{relative(before)} {_PASSED_ON[speaker.relation]} {speaker_words(speaker)}"
        parts.append(passed)
    if not silent:
        parts[-1] += _origin(note, chain[-1])
    return parts


def _origin(note: NoteWords, origin: Speaker) -> str:
    """Return how the origin knew, and when it said so."""
    knew = _KNEW.get(note.basis)
    if note.basis is Basis.DOCUMENTED:
        knew = _SHOWS.get(origin.kind, knew)
    # What tells an unnamed one apart takes no comma; what adds to a name does.
    comma = "" if origin.kind in {SourceKind.UNNAMED, SourceKind.OBSERVER} else ","
    known = f"{comma} {relative(origin)} {knew}" if knew else ""
    return known + (f" ({_said(note.said)})" if note.said is not None else "")


def _said(said: DateSpan) -> str:
    return f"said {when_words(said)}"


def _told(note: NoteWords) -> str:
    if note.statement.strip():
        return that_clause(note.statement)
    # The full stop of the sentence stands for the one of the quotation.
    quote = note.quote.strip()
    whole = quote if quote.endswith("..") else quote.removesuffix(".")
    return f"in these words: {quoted(whole)}"


def _silence(note: NoteWords) -> str:
    """Return that the last speaker, or the publisher itself, did not comment."""
    who = speaker_words(note.chain[-1]) if note.chain else "it"
    about = f" on {quoted(note.event)}" if note.event.strip() else ""
    words = noted(note.statement) or (quoted(note.quote) if note.quote.strip() else "")
    aside = f" (noted: {words})" if words else ""
    when = f" ({_said(note.said)})" if note.said is not None else ""
    return f"that {who} did not comment{about}{aside}{when}"


def _dated(note: NoteWords) -> str:
    return "" if note.when is None else f" (dated by the note: {when_words(note.when)})"


def _bearing(note: NoteWords) -> str:
    """Return how the note bears on the event where it does not simply support it."""
    event = f"the reading {quoted(note.event)}" if note.event.strip() else "our reading"
    bearing = [_BEARING[note.stance].format(event)] if note.stance in _BEARING else []
    if note.fits_both:
        bearing.append("fits either reading")
    return f", which {listed(bearing)}" if bearing else ""


def _held(note: NoteWords) -> str:
    """Return that it is a repeat, and what the analyst made of it."""
    held = ""
    if note.repeats:
        whose = f"what {note.repeats_of} reported" if note.repeats_of else "another report’s origin"
        held += f"; this repeats {whose} and is not independent of it"
    if note.status in _STATUS:
        reason = inline(note.status_reason)
        held += f"; {_STATUS[note.status]}" + (f" ({reason})" if reason else "")
    return held
