"""A source note in one sentence for a room: input beside the exact sentence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.date_words import understand
from desktop.domain.note import Basis, NoteStatus, Relation, Stance
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan, day_end_s, day_start_s
from desktop.domain.wording.notes import NoteWords
from desktop.domain.wording.speakers import Speaker
from desktop.domain.wording.spoken import spoken_sentence

UNNAMED, OBSERVER, OFFICIAL = SourceKind.UNNAMED, SourceKind.OBSERVER, SourceKind.OFFICIAL
REUTERS, KOMMERSANT = Speaker(name="Reuters"), Speaker(name="Kommersant")
TWO = Speaker(name="two sources", kind=UNNAMED, number=2)
MINISTRY = Speaker(name="Russian Ministry of Defence", kind=OFFICIAL, relation=Relation.SAYS)
REPORTER = Speaker(name="own reporter", kind=OBSERVER, relation=Relation.SAYS, outlet="Reuters")
STAND = DateSpan(
    start_min=day_start_s(date(2026, 1, 24)),
    start_max=day_end_s(date(2026, 1, 24)),
    end_min=day_start_s(date(2026, 1, 24)),
    end_max=day_end_s(date(2026, 1, 24)),
    begins=False,
)


def when(words):
    return understand(words, date(2026, 1, 26))


def spoken(**parts):
    known = {"publisher": REUTERS, "statement": "The force leaves."}
    return spoken_sentence(NoteWords(**(known | parts)))


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, "Reuters reported that the force leaves."),
        ({"basis": Basis.WITNESSED}, "Reuters saw that the force leaves."),
        ({"chain": (TWO,)}, "Two unnamed sources, via Reuters, said that the force leaves."),
        (
            {"chain": (KOMMERSANT, TWO)},
            "Two unnamed sources, via Kommersant and Reuters, said that the force leaves.",
        ),
        (
            {"chain": (REPORTER,), "basis": Basis.WITNESSED},
            "A Reuters reporter who saw it said that the force leaves.",
        ),
        (
            {"chain": (REPORTER,), "publisher": KOMMERSANT, "basis": Basis.WITNESSED},
            "A Reuters reporter who saw it, via Kommersant, said that the force leaves.",
        ),
        ({"statement": "", "quote": "They go"}, "Reuters reported “They go”."),
        (
            {"when": when("since last week")},
            "Reuters reported that the force leaves (since 19–25 Jan 2026).",
        ),
        (
            {"when": when("in the past 2 days")},
            "Reuters reported that the force leaves (within 24–26 Jan 2026).",
        ),
        ({"when": when("on January 24")}, "Reuters reported that the force leaves (24 Jan 2026)."),
        (
            {"statement": "The force left on 24 January 2026.", "when": when("on January 24")},
            "Reuters reported that the force left on 24 January 2026.",
        ),
        (
            {"when": STAND},
            "Reuters reported that the force leaves (24 Jan 2026, first seen then; its beginning"
            " is not reported).",
        ),
        (
            {"stance": Stance.AGAINST, "status": NoteStatus.DISPUTED},
            "Against it: Reuters reported that the force leaves; we dispute this.",
        ),
        (
            {"stance": Stance.QUALIFIES, "status": NoteStatus.OPEN},
            "Qualifying it: Reuters reported that the force leaves; we have not settled whether"
            " this holds.",
        ),
        (
            {"stance": Stance.CONTEXT, "chain": (TWO,)},
            "Context: two unnamed sources, via Reuters, said that the force leaves.",
        ),
        ({"fits_both": True}, "Fits either reading: Reuters reported that the force leaves."),
        (
            {"report": ReportStatus.RETRACTED},
            "Reuters reported that the force leaves; the report was retracted.",
        ),
        (
            {"statement": "Confirms the withdrawal.", "chain": (TWO,)},
            "Two unnamed sources, via Reuters, said, as noted: confirms the withdrawal.",
        ),
        (
            {"stance": Stance.NO_COMMENT, "chain": (MINISTRY,)},
            "The Russian Ministry of Defence did not comment, Reuters reported.",
        ),
        (
            {"stance": Stance.NO_COMMENT, "chain": (KOMMERSANT, MINISTRY)},
            "The Russian Ministry of Defence did not comment, Kommersant reported, via Reuters.",
        ),
        ({"stance": Stance.NO_COMMENT}, "Reuters did not comment."),
    ],
)
def test_a_note_is_told_with_who_says_it(parts, expected):
    assert spoken(**parts) == expected


@given(
    chain=st.lists(st.sampled_from([TWO, MINISTRY, REPORTER, KOMMERSANT]), max_size=3),
    stance=st.sampled_from(Stance),
    basis=st.sampled_from(Basis),
    fits_both=st.booleans(),
)
def test_whoever_speaks_is_named_and_what_stands_against_it_is_said(
    chain, stance, basis, fits_both
):
    said = spoken(chain=tuple(chain), stance=stance, basis=basis, fits_both=fits_both).casefold()
    heard = {"two sources": "two unnamed sources", "own reporter": "a reuters reporter"}
    for speaker in (REUTERS, *chain):
        assert heard.get(speaker.name, speaker.name.casefold()) in said
    assert said.startswith("against it") is (stance is Stance.AGAINST and not fits_both)
    assert said.startswith("fits either reading") is fits_both
