"""Whatever a sentence is made of, no speaker and no doubt gets lost on the way."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.date_words import understand
from desktop.domain.estimative import confidences_in, likelihoods_in
from desktop.domain.event import EventState, Modality
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.note import Basis, NoteStatus, Relation, Stance
from desktop.domain.origins import Corroboration
from desktop.domain.posture import PostureState
from desktop.domain.report import ReportStatus
from desktop.domain.sentences import sentences
from desktop.domain.source import SourceKind
from desktop.domain.transfer import Quantity
from desktop.domain.wording.events import EventWords, event_sentence
from desktop.domain.wording.judged import (
    AssessmentWords,
    PostureWords,
    assessment_sentences,
    posture_sentence,
)
from desktop.domain.wording.notes import NoteWords, note_sentence
from desktop.domain.wording.records import quantity_words
from desktop.domain.wording.speakers import Speaker

DAY = date(2026, 1, 26)
# A label, its kind, and the words of it that must be heard.
LABELS = [
    ("Reuters", SourceKind.OUTLET, ("Reuters",)),
    ("Syrian security source, coast", SourceKind.UNNAMED, ("unnamed", "security source", "coast")),
    ("two sources", SourceKind.UNNAMED, ("two unnamed sources",)),
    ("several residents", SourceKind.UNNAMED, ("several unnamed residents",)),
    ("مصدر سوري", SourceKind.UNNAMED, ("unnamed source", "مصدر سوري")),
    ("Russian Ministry of Defence", SourceKind.OFFICIAL, ("the Russian Ministry of Defence",)),
    ("own reporter on site", SourceKind.OBSERVER, ("reporter on site",)),
    ("Planet imagery", SourceKind.IMAGERY, ("Planet imagery",)),
    ("@account", SourceKind.SOCIAL, ("the account @account",)),
]
# Date words, and what of their vagueness must be heard.
DATES = [
    ("on January 24", ("24 Jan 2026",)),
    ("last week", ("some time within 19–25 Jan 2026",)),
    ("since 2019", ("since 2019", "still so on 26 Jan 2026")),
    ("about 14 months ago", ("about Oct–Dec 2024",)),
    ("before December 2024", ("before 1 Dec 2024",)),
    ("24 January 2026 at 14:30", ("zone assumed",)),
    ("", ("at a time not stated", "not later than 26 Jan 2026")),
]
REPORTS = {ReportStatus.CORRECTED: "since corrected", ReportStatus.RETRACTED: "since retracted"}
STATUSES = {
    NoteStatus.DISPUTED: "we dispute this",
    NoteStatus.REJECTED: "we reject this",
    NoteStatus.OPEN: "we have not settled",
}
STANCES = {
    Stance.AGAINST: "speaks against",
    Stance.QUALIFIES: "qualifies",
    Stance.CONTEXT: "is context to",
    Stance.NO_COMMENT: "did not comment",
}
MODALITIES = {Modality.PLANNED: "planned", Modality.POSSIBLE: "only possible"}
# What a free text can hold: one of the two, both in sentences of their own, or a quotation.
TEXTS = st.sampled_from(
    [
        "",
        "Nobody saw it.",
        "It is unlikely to last. The U.S. stays.",
        "We hold so with high confidence.",
        "It is very likely. Confidence is moderate.",
        "A source said “likely, with high confidence”.",
        "Is it probable?",
    ]
)


@st.composite
def speakers(draw):
    label, kind, heard = draw(st.sampled_from(LABELS))
    relation = draw(st.sampled_from(Relation))
    return Speaker(name=label, kind=kind, relation=relation), heard


def dates():
    return st.sampled_from(DATES).map(lambda found: (understand(found[0], DAY), found[1]))


@given(
    publisher=speakers(),
    chain=st.lists(speakers(), max_size=4),
    published=st.none() | dates(),
    when=st.none() | dates(),
    said=st.none() | dates(),
    statement=st.sampled_from(
        ["They may leave. They could stay.", "Perhaps so", "Is it possibly?"]
    ),
    enums=st.tuples(*(st.sampled_from(kind) for kind in (ReportStatus, NoteStatus, Stance, Basis))),
    flags=st.tuples(st.booleans(), st.booleans()),
)
def test_a_note_keeps_who_said_it_and_every_doubt(
    publisher, chain, published, when, said, statement, enums, flags
):
    report, status, stance, basis = enums
    fits_both, repeats = flags
    found = note_sentence(
        NoteWords(
            publisher=publisher[0],
            chain=tuple(speaker for speaker, _ in chain),
            published=published and published[0],
            when=when and when[0],
            said=said and said[0],
            statement=statement,
            report=report,
            status=status,
            stance=stance,
            basis=basis,
            fits_both=fits_both,
            repeats=repeats,
        )
    )
    heard = [words for _, all_words in (publisher, *chain) for words in all_words]
    heard += [words for dated in (published, when, said) if dated for words in dated[1]]
    heard += [word for word in ("may", "could", "perhaps", "possibly") if word in statement.lower()]
    heard += [table[key] for table, key in ((REPORTS, report), (STATUSES, status)) if key in table]
    heard += [STANCES[stance]] if stance in STANCES else []
    heard += ["fits either reading"] * fits_both + ["not independent"] * repeats
    heard += ["on a date not known"] * (published is None)
    heard += ["infer"] * (basis is Basis.INFERRED and stance is not Stance.NO_COMMENT)
    lowered = found.casefold()
    assert [words for words in heard if words.casefold() not in lowered] == []
    unnamed = sum(who[0].kind is SourceKind.UNNAMED for who in (publisher, *chain))
    assert lowered.count("unnamed") == unnamed
    assert len(sentences(found)) == 1


@given(
    when=dates(),
    state=st.sampled_from(EventState),
    modality=st.sampled_from(Modality),
    numbers=st.tuples(*[st.integers(0, 9)] * 5),
)
def test_an_event_keeps_its_range_and_every_doubt(when, state, modality, numbers):
    minimum, more, first_hand, against, fits_both = numbers
    counted = Corroboration(
        minimum=minimum,
        maximum=minimum + more,
        first_hand=min(first_hand, minimum),
        against=against,
        fits_both=fits_both,
        silent=("Kremlin",),
    )
    found = event_sentence(
        EventWords(
            title="They leave", when=when[0], state=state, modality=modality, supported=counted
        )
    )
    heard = [*when[1], "the Kremlin did not comment"]
    heard += [MODALITIES[modality]] if modality in MODALITIES else []
    heard += ["not yet reviewed"] * (state is EventState.DRAFT)
    heard += ["rejected"] * (state is EventState.REJECTED)
    heard += ["against it"] * bool(against) + ["either reading"] * bool(fits_both)
    heard += [f"{minimum} to {minimum + more} possible", "could not confirm"] * bool(more)
    assert [words for words in heard if words.casefold() not in found.casefold()] == []


def mixed(*said):
    """Return the sentences that hold both a likelihood and a confidence."""
    return [
        text[start:end]
        for text in said
        for start, end in sentences(text)
        if likelihoods_in(text[start:end]) and confidences_in(text[start:end])
    ]


@given(
    judgement=TEXTS.filter(bool),
    texts=st.tuples(TEXTS, TEXTS, TEXTS),
    likelihood=st.none() | st.sampled_from(Likelihood),
    confidence=st.none() | st.sampled_from(Confidence),
)
def test_no_sentence_of_an_assessment_holds_both(judgement, texts, likelihood, confidence):
    basis, alternatives, would_change = texts
    found = assessment_sentences(
        AssessmentWords(
            judgement=judgement,
            set_on=DAY,
            likelihood=likelihood,
            confidence=confidence,
            basis=basis,
            alternatives=alternatives,
            would_change=would_change,
        )
    )
    assert mixed(*found, " ".join(found)) == []
    said = " ".join(found)
    assert (likelihood or "We set no likelihood") in said
    assert (f"Our confidence is {confidence}" if confidence else "not stated our confid") in said


@given(
    state=st.sampled_from(PostureState),
    when=dates(),
    basis=TEXTS,
    likelihood=st.none() | st.sampled_from(Likelihood),
    confidence=st.none() | st.sampled_from(Confidence),
)
def test_no_sentence_of_a_posture_holds_both(state, when, basis, likelihood, confidence):
    found = posture_sentence(
        PostureWords(
            base="Qamishli Airport",
            state=state,
            when=when[0],
            set_on=DAY,
            likelihood=likelihood,
            confidence=confidence,
            basis=basis,
        )
    )
    assert mixed(found) == []
    assert all(words in found for words in when[1])
    assert (likelihood or "") in found
    assert (f"Our confidence is {confidence}" if confidence else "") in found


@given(st.lists(st.none() | st.integers(0, 9_999), min_size=3, max_size=3))
def test_a_quantity_keeps_all_of_its_numbers(numbers):
    known = iter(sorted(number for number in numbers if number is not None))
    low, best, high = (None if number is None else next(known) for number in numbers)
    found = quantity_words(Quantity(low=low, best=best, high=high, words="dozens"), "tanks")
    assert all(f"{number:,}" in found for number in (low, best, high) if number is not None)
    assert "dozens" in found
    assert "tanks" in found
