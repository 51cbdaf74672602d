"""Answers to questions from the room: from a briefing's own frozen content, or the casebook."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.briefing import CitedNote, Fact, Page
from desktop.domain.folding import sounds_like, words_of
from desktop.domain.record import RecordKind
from desktop.queries.detail import event_detail
from desktop.queries.public import PublicReader
from desktop.queries.reader import Reader, Readers
from desktop.queries.search import Hit, Hits, search
from desktop.services.briefing.citing import Citations
from desktop.services.briefing.edition import EditedPage, Edition
from desktop.services.briefing.statements import event_statement, page_statements
from desktop.store.search_terms import asked

MOST_ANSWERS = 40
MOST_HITS = 30
_QUOTES = set('"“”')


class AnswerKind(StrEnum):
    """Where an answer stands."""

    STATEMENT = "statement"
    ROW = "row"
    MARK = "mark"
    NOTE = "note"
    SPEAKER = "speaker"
    FACT = "fact"
    CASEBOOK = "casebook"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One thing that can be said to a question.

    Attributes:
        text: What to say.
        page: The key of the page where it stands, "" where it is on none.
        heading: Of that page.
        sources: The notes that it rests on.
        details: More sentences, each with the numbers of its notes among ``sources``.
    """

    kind: AnswerKind
    text: str
    page: str = ""
    heading: str = ""
    sources: tuple[CitedNote, ...] = ()
    details: tuple[tuple[str, tuple[int, ...]], ...] = ()


def answers(edition: Edition, words: str) -> tuple[Answer, ...]:
    """Return what of the frozen content has all ``words``, what is only spelt alike after it."""
    terms = asked(words)
    if not terms:
        return ()
    # A phrase in quotes is meant as it is spelt.
    is_loose = not _QUOTES.intersection(words)
    found: list[Answer] = []
    alike: list[Answer] = []
    seen: set[str] = set()
    for answer in _all(edition):
        text = " ".join([answer.text, *(one.text for one in answer.sources)])
        if answer.text in seen:
            continue
        if _has(text, terms):
            found.append(answer)
        elif is_loose and sounds_like(words, answer.text):
            alike.append(answer)
        else:
            continue
        seen.add(answer.text)
    return (*found, *alike)[:MOST_ANSWERS]


def public_readers(open_reader: Callable[[], Reader]) -> Readers:
    """Return readers of what may leave the casebook, for `casebook_hits` and `casebook_answer`.

    What is read aloud to a room has left it.
    """
    return Readers(lambda: PublicReader(open_reader).reader)


def casebook_hits(reader: Reader, words: str) -> Hits:
    """Return what a public reader finds in the casebook as it stands now."""
    assert reader.is_public, "what is private would be read to a room"
    return search(reader, words, MOST_HITS)


def casebook_answer(reader: Reader, hit: Hit) -> Answer:
    """Return what a public reader finds on a hit, as it stands now, with whoever says so."""
    assert reader.is_public, "what is private would be read to a room"
    event_id = hit.id if hit.kind is RecordKind.EVENT else hit.event
    detail = event_detail(reader, event_id) if event_id else None
    if detail is None:
        text = f"{hit.title}. {hit.snippet}" if hit.snippet else hit.title
        return Answer(kind=AnswerKind.CASEBOOK, text=text)
    citations = Citations(reader)
    told = event_statement(detail, citations)
    said = page_statements([detail], citations, is_about_first=True)
    return Answer(
        kind=AnswerKind.CASEBOOK,
        text=told.text,
        sources=citations.cited,
        details=tuple((one.text, one.notes) for one in said if one.key != told.key),
    )


def _all(edition: Edition) -> Iterator[Answer]:
    """Yield everything that can be said, what stands on pages first."""
    cited = {note.number: note for note in edition.cited}
    for shown in edition.pages:
        yield from _on_page(shown.page, cited)
    for shown in edition.pages:
        yield from _for_the_speaker(shown)
    for note in edition.cited:
        page = _citing(edition, note.number)
        yield Answer(
            kind=AnswerKind.NOTE,
            text=f"{note.text}. {note.descriptor}",
            page="" if page is None else page.key,
            heading="" if page is None else page.heading,
            sources=(note,),
        )
    for fact in edition.content.facts:
        yield Answer(kind=AnswerKind.FACT, text=_said(fact))


def _on_page(page: Page, cited: dict[int, CitedNote]) -> Iterator[Answer]:
    def answer(kind: AnswerKind, text: str, numbers: tuple[int, ...] = ()) -> Answer:
        sources = tuple(cited[one] for one in numbers if one in cited)
        return Answer(kind=kind, text=text, page=page.key, heading=page.heading, sources=sources)

    for said in page.statements:
        if not said.is_heading:
            yield answer(AnswerKind.STATEMENT, said.text, said.notes)
    for row in page.table.rows if page.table else ():
        text = " · ".join(cell.text for cell in row.cells if cell.text)
        numbers = sorted({one for cell in row.cells for one in cell.notes})
        yield answer(AnswerKind.ROW, text, tuple(numbers))
    for mark in page.timeline.marks if page.timeline else ():
        yield answer(AnswerKind.MARK, mark.title)


def _for_the_speaker(shown: EditedPage) -> Iterator[Answer]:
    for line in shown.speaker_notes.splitlines():
        if line.strip():
            yield Answer(
                kind=AnswerKind.SPEAKER,
                text=line.strip(),
                page=shown.page.key,
                heading=shown.page.heading,
            )


def _citing(edition: Edition, number: int) -> Page | None:
    """Return the first page with a sentence that rests on a note."""
    return next(
        (
            shown.page
            for shown in edition.pages
            if any(number in said.notes for said in shown.page.statements)
        ),
        None,
    )


def _said(fact: Fact) -> str:
    base = f"{fact.base}: " if fact.base else ""
    struck = f" ({fact.struck})" if fact.struck else ""
    return f"{base}{fact.says}{struck}"


def _has(text: str, terms: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether a text has every word asked for, each at least at its beginning."""
    words = words_of(text)
    return all(_stands_in(words, term) for term in terms)


def _stands_in(words: list[str], term: tuple[str, ...]) -> bool:
    *whole, last = term
    return any(
        words[at : at + len(whole)] == whole and words[at + len(whole)].startswith(last)
        for at in range(len(words) - len(whole))
    )
