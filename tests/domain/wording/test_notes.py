"""A source note as one sentence: input beside the exact sentence."""

from datetime import date

import pytest

from desktop.domain.date_words import understand
from desktop.domain.note import Basis, NoteStatus, Relation, Stance
from desktop.domain.report import ReportStatus
from desktop.domain.source import SourceKind
from desktop.domain.wording.notes import NoteWords, note_sentence
from desktop.domain.wording.speakers import Speaker

UNNAMED, OBSERVER, OFFICIAL = SourceKind.UNNAMED, SourceKind.OBSERVER, SourceKind.OFFICIAL
CITES, SAYS, REPOSTS = Relation.CITES, Relation.SAYS, Relation.REPOSTS
REUTERS = Speaker(name="Reuters")
KOMMERSANT = Speaker(name="Kommersant")
TWO = Speaker(name="two sources", kind=UNNAMED, relation=CITES, number=2)
SYRIAN = Speaker(name="a Syrian source", kind=UNNAMED)
REPORTER = Speaker(
    name="own reporter at the airport", kind=OBSERVER, relation=SAYS, outlet="Reuters"
)
MINISTRY = Speaker(name="Russian Ministry of Defence", kind=OFFICIAL, relation=SAYS)
IMAGERY = Speaker(name="Planet imagery", kind=SourceKind.IMAGERY, relation=CITES)
LOG = Speaker(name="the tower's log", kind=SourceKind.DOCUMENT, relation=CITES)
SHARAA = Speaker(name="Ahmed al-Sharaa", kind=SourceKind.NAMED_PERSON)
ACCOUNT = Speaker(name="@qamishli_now", kind=SourceKind.SOCIAL, relation=REPOSTS)
SANA = Speaker(name="سانا")


def when(words):
    return understand(words, date(2026, 1, 26))


def said(**parts):
    """Return the sentence of a note of Reuters that the force leaves, published on a day."""
    known = {
        "publisher": REUTERS,
        "statement": "The force leaves.",
        "published": when("January 26"),
    }
    return note_sentence(NoteWords(**(known | parts)))


ON = "Reuters reported on 26 Jan 2026"
LEAVES = "that the force leaves"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, f"{ON} {LEAVES}."),
        ({"chain": (TWO,)}, f"{ON}, citing two unnamed sources, {LEAVES}."),
        ({"chain": (SYRIAN,)}, f"{ON}, quoting an unnamed Syrian source, {LEAVES}."),
        (
            {"chain": (KOMMERSANT, SYRIAN)},
            f"{ON}, quoting Kommersant, which quoted an unnamed Syrian source, {LEAVES}.",
        ),
        (
            {"chain": (SYRIAN, MINISTRY)},
            f"{ON}, quoting an unnamed Syrian source, who had it from the Russian Ministry of"
            f" Defence, {LEAVES}.",
        ),
        (
            {"chain": (ACCOUNT, KOMMERSANT, TWO)},
            f"{ON}, reposting the account @qamishli_now, which quoted Kommersant, which cited two"
            f" unnamed sources, {LEAVES}.",
        ),
        (
            {"chain": (Speaker(name="TASS", relation=Relation.TRANSLATES),)},
            f"{ON}, translating TASS, {LEAVES}.",
        ),
        (
            {"chain": (KOMMERSANT, Speaker(name="TASS", relation=Relation.TRANSLATES), ACCOUNT)},
            f"{ON}, quoting Kommersant, which translated TASS, which reposted the account"
            f" @qamishli_now, {LEAVES}.",
        ),
        (
            {"publisher": MINISTRY},
            f"The Russian Ministry of Defence stated on 26 Jan 2026 {LEAVES}.",
        ),
        (
            {"publisher": ACCOUNT},
            f"The account @qamishli_now posted on 26 Jan 2026 {LEAVES}.",
        ),
        (
            {"publisher": Speaker(name="witness", kind=UNNAMED)},
            f"An unnamed witness reported on 26 Jan 2026 {LEAVES}.",
        ),
        ({"publisher": SANA}, f"\u2068سانا\u2069 reported on 26 Jan 2026 {LEAVES}."),
    ],
)
def test_who_said_it_via_whom(parts, expected):
    assert said(**parts) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (
            {"chain": (REPORTER,), "basis": Basis.WITNESSED},
            f"{ON}, on the word of a Reuters reporter at the airport who saw it, {LEAVES}.",
        ),
        (
            {"chain": (TWO,), "basis": Basis.TOLD},
            f"{ON}, citing two unnamed sources who had been told of it, {LEAVES}.",
        ),
        (
            {"chain": (SHARAA,), "basis": Basis.TOLD},
            f"{ON}, quoting Ahmed al-Sharaa, who had been told of it, {LEAVES}.",
        ),
        (
            {"chain": (MINISTRY,), "basis": Basis.INFERRED},
            f"{ON}, on the word of the Russian Ministry of Defence, which inferred it, {LEAVES}.",
        ),
        (
            {"chain": (IMAGERY,), "basis": Basis.DOCUMENTED},
            f"{ON}, citing Planet imagery, which showed it, {LEAVES}.",
        ),
        (
            {"chain": (LOG,), "basis": Basis.DOCUMENTED},
            f"{ON}, citing the tower's log, which recorded it, {LEAVES}.",
        ),
        (
            {"chain": (SYRIAN,), "basis": Basis.DOCUMENTED},
            f"{ON}, quoting an unnamed Syrian source who had documents or imagery of it, {LEAVES}.",
        ),
        ({"basis": Basis.WITNESSED}, f"{ON}, from its own observation, {LEAVES}."),
        ({"basis": Basis.TOLD}, f"{ON}, on what it had been told, {LEAVES}."),
        ({"basis": Basis.DOCUMENTED}, f"{ON}, on documents or imagery, {LEAVES}."),
        ({"basis": Basis.INFERRED}, f"{ON}, as its own inference, {LEAVES}."),
    ],
)
def test_how_the_origin_knew(parts, expected):
    assert said(**parts) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"published": None}, f"Reuters reported, on a date not known, {LEAVES}."),
        (
            {"published": None, "chain": (TWO,)},
            f"Reuters reported, on a date not known, citing two unnamed sources, {LEAVES}.",
        ),
        (
            {"published": when("last week")},
            f"Reuters reported some time within 19–25 Jan 2026 {LEAVES}.",
        ),
        (
            {"published": when("about 24 January 2026")},
            f"Reuters reported on or about 24 Jan 2026 {LEAVES}.",
        ),
        (
            {"chain": (SYRIAN,), "said": when("last week")},
            f"{ON}, quoting an unnamed Syrian source (said some time within 19–25 Jan 2026),"
            f" {LEAVES}.",
        ),
        (
            {"said": when("January 24"), "publisher": SHARAA},
            "Ahmed al-Sharaa reported on 26 Jan 2026, in words of its own said on 24 Jan"
            f" 2026, {LEAVES}.",
        ),
        (
            {"when": when("in the past 2 days")},
            f"{ON} {LEAVES} (dated by the note: some time within 24–26 Jan 2026).",
        ),
        (
            {"when": when("since 2019")},
            f"{ON} {LEAVES} (dated by the note: since 2019, still so on 26 Jan 2026).",
        ),
        (
            {"when": when("")},
            f"{ON} {LEAVES} (dated by the note: at a time not stated, not later than 26 Jan 2026).",
        ),
    ],
)
def test_the_dates_are_absolute_and_no_more_exact_than_they_are(parts, expected):
    assert said(**parts) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (
            {"stance": Stance.AGAINST, "event": "Russia leaves"},
            f"{ON} {LEAVES}, which speaks against the reading “Russia leaves”.",
        ),
        ({"stance": Stance.AGAINST}, f"{ON} {LEAVES}, which speaks against our reading."),
        (
            {"stance": Stance.QUALIFIES, "event": "Russia leaves"},
            f"{ON} {LEAVES}, which qualifies the reading “Russia leaves”.",
        ),
        (
            {"stance": Stance.CONTEXT},
            f"{ON} {LEAVES}, which is context to our reading, neither for it nor against it.",
        ),
        ({"fits_both": True}, f"{ON} {LEAVES}, which fits either reading."),
        (
            {"fits_both": True, "stance": Stance.AGAINST},
            f"{ON} {LEAVES}, which speaks against our reading and fits either reading.",
        ),
        (
            {"stance": Stance.NO_COMMENT, "chain": (MINISTRY,), "statement": ""},
            f"{ON} that the Russian Ministry of Defence did not comment.",
        ),
        (
            {
                "stance": Stance.NO_COMMENT,
                "chain": (KOMMERSANT, MINISTRY),
                "statement": "Made no official comment.",
                "event": "Russia leaves",
                "said": when("January 24"),
            },
            f"{ON}, quoting Kommersant, that the Russian Ministry of Defence did not comment on"
            " “Russia leaves” (noted: made no official comment) (said on 24 Jan 2026).",
        ),
        (
            {
                "stance": Stance.NO_COMMENT,
                "publisher": MINISTRY,
                "statement": "",
                "quote": "No comment",
                "said": when("January 24"),
                "basis": Basis.TOLD,
            },
            "The Russian Ministry of Defence stated on 26 Jan 2026 that it did not comment"
            " (noted: “No comment”) (said on 24 Jan 2026).",
        ),
    ],
)
def test_how_it_bears_on_the_event(parts, expected):
    assert said(**parts) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (
            {"report": ReportStatus.RETRACTED, "chain": (TWO,)},
            f"{ON}, in a report since retracted, citing two unnamed sources, {LEAVES}.",
        ),
        (
            {"report": ReportStatus.CORRECTED, "published": None},
            f"Reuters reported, on a date not known, in a report since corrected, {LEAVES}.",
        ),
        (
            {"repeats": True},
            f"{ON} {LEAVES}; this repeats another report’s origin and is not independent of it.",
        ),
        (
            {"repeats": True, "repeats_of": "Kommersant"},
            f"{ON} {LEAVES}; this repeats what Kommersant reported and is not independent of it.",
        ),
        (
            {"status": NoteStatus.DISPUTED, "status_reason": "The flags fly. The jets stand."},
            f"{ON} {LEAVES}; we dispute this (The flags fly; The jets stand).",
        ),
        ({"status": NoteStatus.REJECTED}, f"{ON} {LEAVES}; we reject this."),
        (
            {"status": NoteStatus.OPEN, "fits_both": True, "repeats": True},
            f"{ON} {LEAVES}, which fits either reading; this repeats another report’s origin and"
            " is not independent of it; we have not settled whether this holds.",
        ),
    ],
)
def test_what_became_of_it(parts, expected):
    assert said(**parts) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (
            {"statement": "", "quote": "The force leaves."},
            f"{ON} in these words: “The force leaves”.",
        ),
        (
            {"statement": "", "quote": "He said “we leave” and left"},
            f"{ON} in these words: “He said ‘we leave’ and left”.",
        ),
        (
            {"statement": "", "quote": 'He said "we leave"\nand left'},
            f"{ON} in these words: “He said ‘we leave’ and left”.",
        ),
        (
            {"statement": "", "quote": "“All quoted”"},
            f"{ON} in these words: “All quoted”.",
        ),
        (
            {"statement": "", "quote": "القوات تغادر", "publisher": SANA},
            "\u2068سانا\u2069 reported on 26 Jan 2026 in these words: “\u2068القوات تغادر\u2069”.",
        ),
        (
            {"statement": "It leaves. The U.S. stays.", "chain": (TWO,)},
            f"{ON}, citing two unnamed sources, that it leaves; that the U.S. stays.",
        ),
        (
            {"statement": "Confirms that it leaves.", "chain": (SYRIAN,)},
            f"{ON}, quoting an unnamed Syrian source, as noted: confirms that it leaves.",
        ),
        ({"statement": "Is it leaving?"}, f"{ON} as noted: is it leaving?"),
        (
            {"statement": "", "quote": "And then..."},
            f"{ON} in these words: “And then...”.",
        ),
    ],
)
def test_what_was_said_stays_theirs(parts, expected):
    assert said(**parts) == expected
