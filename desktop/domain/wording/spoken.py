"""A source note in one sentence for a room: who said what, the report itself in the annex."""

from desktop.domain.note import Basis, NoteStatus, Stance
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from desktop.domain.wording.clauses import inline, stopped, that_clause
from desktop.domain.wording.dates import when_words
from desktop.domain.wording.notes import NoteWords
from desktop.domain.wording.speakers import Speaker, speaker_words
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
    """Return who said what: "Two unnamed sources, quoted by Reuters, said that …".

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
    when = "" if note.when is None else when_words(note.when)
    # Words that hold the date already need not hear it again.
    when = f" ({when})" if when and when not in content else ""
    comma = "," if content.startswith("as noted") else ""
    return f"{who} {verb}{comma} {content}{when}"


def _silence(note: NoteWords) -> str:
    if not note.chain:
        return f"{speaker_words(note.publisher)} did not comment"
    via = ", ".join([speaker_words(note.publisher), *map(speaker_words, note.chain[:-1])])
    return f"{speaker_words(note.chain[-1])} did not comment, {via} reported"


def _who(note: NoteWords) -> tuple[str, str]:
    """Return the origin with the way it came here, and the verb that it takes."""
    publisher = speaker_words(note.publisher)
    if not note.chain:
        return publisher, "saw" if note.basis is Basis.WITNESSED else "reported"
    *between, origin = note.chain
    saw = ", who saw it," if note.basis is Basis.WITNESSED else ""
    # Its own reporter speaks for it: nobody quotes anybody.
    if not between and origin.kind is SourceKind.OBSERVER and origin.outlet == note.publisher.name:
        return f"{speaker_words(origin)}{saw}", "said"
    said_by = f"quoted by {_way(publisher, between)}"
    if saw:
        return f"{speaker_words(origin)} ({said_by}){saw}", "said"
    return f"{speaker_words(origin)}, {said_by},", "said"


def _way(publisher: str, between: list[Speaker]) -> str:
    """Return who quoted the origin, and through whom that came: "Kommersant, by way of Reuters"."""
    names = [speaker_words(speaker) for speaker in reversed(between)]
    return ", by way of ".join([*names, publisher])
