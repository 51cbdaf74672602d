"""A source note in one sentence for a room: who said what, the report itself in the annex."""

from desktop.domain.note import Basis, NoteStatus, Stance
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from desktop.domain.wording.clauses import inline, stopped, that_clause
from desktop.domain.wording.dates import brief_when, full_months
from desktop.domain.wording.notes import NoteWords
from desktop.domain.wording.speakers import Speaker, relative, speaker_words
from desktop.domain.wording_parts import capitalised

_LEADS = {
    Stance.AGAINST: "Against it: ",
    Stance.QUALIFIES: "Qualifying it: ",
    Stance.CONTEXT: "Context: ",
}
_HELD = {
    NoteStatus.DISPUTED: "; we dispute this",
    NoteStatus.OPEN: "; we have not settled whether this holds",
}


def spoken_sentence(note: NoteWords) -> str:
    """Return who said what: "Two unnamed sources, via Reuters, said that …".

    It stays the words of who said it. When the report came out, its link and its grades stand with
    its number in the annex; see `note_sentence` for all of it in one.
    """
    lead = "Fits either reading: " if note.fits_both else _LEADS.get(note.stance, "")
    said = _silence(note) if note.stance is Stance.NO_COMMENT else _told(note)
    retracted = "; the report was retracted" if note.report is ReportStatus.RETRACTED else ""
    held = _HELD.get(note.status, "")
    sentence = stopped(f"{said}{retracted}{held}")
    return f"{lead}{sentence}" if lead else capitalised(sentence)


def _told(note: NoteWords) -> str:
    who, verb = _who(note)
    content = that_clause(note.statement) if note.statement.strip() else f"“{inline(note.quote)}”"
    when = "" if note.when is None else brief_when(note.when)
    # Words that hold the date already need not hear it again.
    told = when in content or full_months(when) in content
    when = "" if told else f" ({when})"
    comma = "," if content.startswith("as noted") else ""
    return f"{who} {verb}{comma} {content}{when}"


def _silence(note: NoteWords) -> str:
    if not note.chain:
        return f"{speaker_words(note.publisher)} did not comment"
    *between, origin = note.chain
    first, *others = _way(note, between)
    via = f", via {' and '.join(others)}" if others else ""
    return f"{speaker_words(origin)} did not comment, {first} reported{via}"


def _who(note: NoteWords) -> tuple[str, str]:
    """Return the origin with the way it came here, and the verb that it takes."""
    publisher = speaker_words(note.publisher)
    if not note.chain:
        return publisher, "saw" if note.basis is Basis.WITNESSED else "reported"
    *between, origin = note.chain
    who = speaker_words(origin)
    if note.basis is Basis.WITNESSED:
        who += f" {relative(origin)} saw it"
    # Its own reporter speaks for it: nobody quotes anybody.
    if not between and origin.kind is SourceKind.OBSERVER and origin.outlet == note.publisher.name:
        return who, "said"
    return f"{who}, via {' and '.join(_way(note, between))},", "said"


def _way(note: NoteWords, between: list[Speaker]) -> list[str]:
    """Return who passed on what an origin said: who heard it first, at last the publisher."""
    return [*map(speaker_words, reversed(between)), speaker_words(note.publisher)]
