"""The example's briefing says what its report says, who said it, and how sure that is."""

import re

import pytest

from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.foot import EXPLAINED
from tests.editions import CUT_OFF, an_example_casebook
from tests.services.briefing.desk import page_of, sentences_of


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    casebook = an_example_casebook(tmp_path_factory.mktemp("example"))
    yield build(casebook.reader, Choice(title="Russian forces in Syria"), CUT_OFF)
    casebook.close()


def test_pages_come_in_the_order_in_which_one_briefs(content):
    assert [page.kind.value for page in content.pages] == [
        "title", "bottom line", "changes", "board", "base", "base", "base", "event", "timeline",
        "movements", "watch", "agreements", "questions", "sources",
    ]  # fmt: skip
    assert {page.marking.value for page in content.pages} == {"TLP:GREEN"}


def test_the_page_of_a_base_is_headed_by_its_judgement_and_what_stood_before(content):
    page = page_of(content, "base:")
    assert page.kicker == "Qamishli Airport, Hasakah, Syria"
    assert page.heading == ("Russia is likely leaving Qamishli and keeping Hmeimim and Tartus")
    assert page.subheading == (
        "Low confidence, judged on 27 Jan 2026. Likely means 55–80 %. Posture: drawing down."
        " Was “active, high confidence” on 26 Jan 2026."
    )


def test_each_standpoint_is_told_once_in_the_words_of_who_said_it(content):
    page = page_of(content, "base:")
    assert [(one.text, one.notes) for one in page.statements] == [
        (
            "Two unnamed sources, via Reuters, said that the pull-out goes on in stages, part of"
            " the force to Hmeimim, the rest home (since 19–25 Jan 2026).",
            (1,),
        ),
        (
            "An unnamed Syrian security source (coast), via Reuters, said that vehicles and heavy"
            " weapons went from Qamishli to Hmeimim (within 24–26 Jan 2026).",
            (2,),
        ),
        (
            "Context: an unnamed Syrian source, via Kommersant, said that Damascus may ask Russia"
            " to leave Qamishli once Kurdish forces are pushed back.",
            (7, 8),
        ),
        (
            "Fits either reading: a Reuters reporter at the airport who saw it said that Russian"
            " flags still flew at Qamishli and two aircraft stood on the runway (26 Jan 2026).",
            (3,),
        ),
        ("The Russian Ministry of Defence did not comment, Reuters reported.", (9,)),
        ("Reuters reported that Russia has had forces at the airport since 2019.", (10,)),
    ]
    assert [one.tone.value for one in page.statements] == [
        "changing", "changing", "quiet", "accent", "quiet", "quiet",
    ]  # fmt: skip


def test_the_sources_of_a_page_are_counted_and_stand_with_their_grades(content):
    assert page_of(content, "base:").sources == (
        "1–3 possible origins, none first-hand."
        " Reuters, 26 Jan 2026: 1 two unnamed sources, F2; 2 an unnamed Syrian security source"
        " (coast), F2; 3 a Reuters reporter at the airport, A2; 8 Kommersant, quoting an unnamed"
        " Syrian source, F3; 9 no comment from the Russian Ministry of Defence; 10 in its own"
        " words, B6. Kommersant, 19–25 Jan 2026: 7 an unnamed Syrian source, F3."
    )


def test_likelihood_and_confidence_never_stand_in_one_sentence(content):
    texts = [
        text
        for page in content.pages
        for text in (page.heading, page.subheading, *(one.text for one in page.statements))
    ]
    for sentence in (s for text in texts for s in re.split(r"(?<=[.!?]) ", text)):
        told = "confidence" in sentence, bool(re.search(r"\blikely\b", sentence, re.IGNORECASE))
        assert told != (True, True), sentence


def test_every_statement_has_its_notes_or_says_that_it_has_none(content):
    bare = ("title:", "changes:", "summary:", "gap:", "board:")
    for page in content.pages:
        for one in page.statements:
            if not one.is_heading and not one.key.startswith(bare):
                assert one.notes or "(no source note)" in one.text, one.text
    numbers = {number for page in content.pages for one in page.statements for number in one.notes}
    assert numbers == {note.number for note in content.cited} == set(range(1, 13))


def test_the_bottom_line_judges_each_base_and_names_what_is_due_next(content):
    assert sentences_of(content, "bottom line") == [
        "Russia is likely leaving Qamishli and keeping Hmeimim and Tartus. Low confidence.",
        "Hmeimim Air Base is assessed as active, as set on 27 Jan 2026. Moderate confidence.",
        "Tartus Naval Base is assessed as active, as set on 27 Jan 2026. Moderate confidence.",
        "Agreement ends, 8 Feb 2026 (12 days left): Ceasefire extended by 15 days."
        " Not decided yet.",
    ]


def test_the_board_tells_posture_age_and_what_is_next(content):
    page = page_of(content, "board")
    assert [[cell.text for cell in row.cells] for row in page.table.rows] == [
        ["Qamishli Airport", "drawing down, 27 Jan 2026", "26 Jan 2026", "5",
         "ends 8 Feb 2026: Ceasefire extended by 15 days"],
        ["Hmeimim Air Base", "active, 27 Jan 2026", "26 Jan 2026", "4",
         "ends 8 Feb 2026: Ceasefire extended by 15 days"],
        ["Tartus Naval Base", "active, 27 Jan 2026", "26 Jan 2026", "2",
         "ends 8 Feb 2026: Ceasefire extended by 15 days"],
    ]  # fmt: skip


def test_what_is_not_about_the_page_names_its_event(content):
    hmeimim = next(page for page in content.pages if page.kicker.startswith("Hmeimim"))
    assert hmeimim.heading == "Hmeimim Air Base is assessed as active"
    assert [one.text for one in hmeimim.statements if "did not comment" in one.text] == [
        "On “Russian force withdraws gradually from Qamishli”:"
        " The Russian Ministry of Defence did not comment, Reuters reported."
    ]
    assert hmeimim.sources.startswith(
        "“Russian force withdraws gradually from Qamishli”: 1–3 possible origins"
    )


def test_what_happened_at_no_base_is_told_too(content):
    assert sentences_of(content, "elsewhere") == [
        "Our reading: Government forces take much of the north and east from the SDF, some time"
        " within 1–26 Jan 2026. It rests on 1 origin, not first-hand.",
        "Our reading: Ceasefire between government and SDF extended by 15 days on 24 Jan 2026."
        " It rests on 1 origin, not first-hand.",
    ]
    lanes = page_of(content, "timeline").timeline.lanes
    assert lanes == (
        "Qamishli Airport", "Hmeimim Air Base", "Tartus Naval Base", "Not at a base", "Deadlines",
    )  # fmt: skip


def test_movements_watch_list_agreements_and_questions(content):
    assert sentences_of(content, "movements") == [
        "Transfer as we read it: Russian force, how many not stated (“part of the force”), from"
        " Qamishli Airport to Hmeimim Air Base; departure reported (since 19–25 Jan 2026,"
        " still so on 26 Jan 2026); arrival not attested.",
        "Transfer as we read it: vehicles and heavy weapons, how many not stated (“no number"
        " given”), from Qamishli Airport to Hmeimim Air Base; departure reported (some time within"
        " 24–26 Jan 2026); arrival reported (some time within 24–26 Jan 2026).",
    ]
    assert sentences_of(content, "watch") == [
        "Agreement ends, 8 Feb 2026 (12 days left): Ceasefire extended by 15 days."
        " Not decided yet.",
        "Indicator that we watch for at Qamishli Airport: Russian transport aircraft gather at"
        " Qamishli. Not seen so far. It arises from “Russian force withdraws gradually from"
        " Qamishli”.",
    ]
    assert sentences_of(content, "agreements") == [
        "Agreement between the Syrian government and the Syrian Democratic Forces: Ceasefire"
        " extended by 15 days. It runs to the end of 8 Feb 2026 (15 days counted from 24 Jan"
        " 2026, that day itself not counted); 12 days left. Outcome not recorded.",
    ]
    assert sentences_of(content, "questions") == [
        "Open question on Qamishli Airport: Does Damascus ask Russia to leave Qamishli? Not"
        " answered yet. It arises from “Damascus may ask Russia to leave Qamishli”.",
        "Russian force: left Qamishli Airport, arrival at Hmeimim Air Base not attested.",
        "None of the 2 supporting notes on Tartus Naval Base is first-hand.",
    ]


def test_the_annex_sums_up_the_sourcing(content):
    assert sentences_of(content, "sources") == [
        "This briefing rests on 12 source notes from 2 reports of 2 publishers, published 19–26"
        " Jan 2026.",
        "Reuters published 11 of 12 notes.",
        "The origin of 4 of 12 notes is unnamed.",
        "9 of 10 events with support rest on a single origin.",
        "9 of 10 events with support have no first-hand origin.",
        "Reliability of the origin not judged: 5 of 12 cited notes; no comment in 1.",
        "A grade such as B2: how reliable the origin is, from A (reliable) to E (unreliable), then"
        " how credible what it says is, from 1 (confirmed by others) to 5 (improbable). F and 6"
        " mean not judged: they count neither for nor against it.",
        EXPLAINED,
    ]
    assert content.cited[6].text == (
        "Kommersant, quoting an unnamed Syrian source, some time within 19–25 Jan 2026"
    )


def test_maps_show_what_moved_from_where_to_where(content):
    figure = page_of(content, "base:").map
    assert [base.name for base in figure.bases] == ["Hmeimim Air Base", "Qamishli Airport"]
    (move,) = figure.moves
    assert (move.label, move.count, move.is_attested, move.not_attested) == (
        "Qamishli Airport to Hmeimim Air Base", 2, True, 1,
    )  # fmt: skip
