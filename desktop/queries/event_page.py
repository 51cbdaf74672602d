"""What the page of one event asks: its notes, movements, deadlines, contradictions, sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.domain.event import Modality
from desktop.domain.ids import NoteId
from desktop.domain.wording.events import event_sentence
from desktop.domain.wording.notes import note_sentence
from desktop.queries.contradictions import ContradictionView, contradictions_of
from desktop.queries.detail import EventDetail, event_detail
from desktop.queries.reader import Reader
from desktop.queries.transfers import TransferView, transfers_of, ways_untold
from desktop.queries.watch import WatchRow, watch_rows_of
from desktop.queries.wording import event_words, note_words

_AHEAD = (Modality.PLANNED, Modality.POSSIBLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    """One event with everything that its page shows.

    Attributes:
        sentence: The accepted reading in words that are safe to say.
        sentences: The same for each source note.
        watched: Its agreements, and the watch items that arise from it or that it came to.
        today: The UTC day that countdowns count from.
    """

    detail: EventDetail
    sentence: str
    sentences: Mapping[NoteId, str]
    transfers: tuple[TransferView, ...]
    watched: tuple[WatchRow, ...]
    contradictions: tuple[ContradictionView, ...]
    today: date

    @property
    def untold(self) -> tuple[tuple[str, str], ...]:
        """Where it moved from and to, by name, without a transfer that tells when; of no plan."""
        if self.detail.event.modality in _AHEAD:
            return ()
        return ways_untold(self.detail.places, self.transfers)


def event_page(reader: Reader, event_id: str, today: date) -> EventPage | None:
    """Return what the page of an event shows, or None where it is gone.

    Raises:
        StoreError: Where the file cannot be read.
    """
    detail = event_detail(reader, event_id)
    if detail is None:
        return None
    return EventPage(
        detail=detail,
        sentence=event_sentence(event_words(detail)),
        sentences={
            note.id: note_sentence(note_words(detail, report, note))
            for report in detail.reports
            for note in report.notes
        },
        transfers=transfers_of(reader, event_id),
        watched=watch_rows_of(reader, today, event_id),
        contradictions=contradictions_of(reader, event_id),
        today=today,
    )
