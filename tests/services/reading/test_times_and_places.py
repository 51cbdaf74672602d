"""When and where: dates by the tense around them, bases named and meant, movements."""

from datetime import date

import pytest

from desktop.domain.event import BaseRole, EventKind, Modality
from desktop.services.reading.places import country_in, kinds_of
from tests.services.reading.reading_of import GAZETTEER, bounds, first, last, read

HAPPENED = [
    ("Jets left Hmeimim on January 24.", "2026-01-24..2026-01-24"),
    ("Jets left Hmeimim on 3 March.", "2025-03-03..2025-03-03"),
    ("Jets will leave Hmeimim on 3 March.", "2026-03-03..2026-03-03"),
    ("Jets will leave Hmeimim on 3 January.", "2027-01-03..2027-01-03"),
    ("Jets left Hmeimim in March.", "2025-03-01..2025-03-31"),
    ("Jets will leave Hmeimim on Sunday.", "2026-02-01..2026-02-01"),
    ("Jets left Hmeimim on Sunday.", "2026-01-25..2026-01-25"),
    ("Jets left Hmeimim last week.", "2026-01-19..2026-01-25"),
    ("Jets have used Hmeimim since last week.", "since 2026-01-19..2026-01-25"),
    ("Jets left Hmeimim in the past 2 days.", "2026-01-24..2026-01-26"),
    ("Jets left Hmeimim between 12 and 14 January.", "2026-01-12..2026-01-14"),
    ("Jets used Hmeimim from 12 January to 14 January.", "2026-01-12..2026-01-14"),
    ("Jets used Hmeimim from early January to mid-January.", "2026-01-01..2026-01-20"),
    ("Jets have used Hmeimim since mid-December.", "since 2025-12-11..2025-12-20"),
    ("Jets left Hmeimim by mid-2022.", "…..2022-08-31"),
    ("Jets have used Hmeimim since at least 2021.", "since 2021-01-01..2021-12-31"),
    ("The runway at Hmeimim will be closed by the end of the year.", "…..2026-12-31"),
    ("He has ruled since he took office about 14 months ago, and jets left Hmeimim.", "since 2024-10-01..2024-12-31"),
    ("Jets left Hmeimim in the last quarter of 2025.", "2025-10-01..2025-12-31"),
    ("Jets left Hmeimim in the last week of December.", "2025-12-25..2025-12-31"),
    ("Jets left Hmeimim in the second half of January.", "2026-01-16..2026-01-31"),
    ("Jets left Hmeimim in the first half of December 2025.", "2025-12-01..2025-12-15"),
    ("Jets will leave Hmeimim before the end of February.", "…..2026-02-28"),
    ("Jets left Hmeimim at dawn.", "none"),
    ("Jets left Hmeimim overnight.", "2026-01-25..2026-01-26"),
    ("Jets left Hmeimim overnight on Saturday.", "2026-01-23..2026-01-25"),
    ("Jets left Hmeimim overnight into Saturday.", "2026-01-23..2026-01-24"),
    ("Jets left Hmeimim overnight on 20 January.", "2026-01-19..2026-01-21"),
    ("Jets left Hmeimim overnight on January 20, 2026.", "2026-01-19..2026-01-21"),
    ("The truce at Hmeimim was extended by another 20 days.", "none"),
    ("Some 2,500 troops are based at Hmeimim.", "none"),
    ("The crew may march to Hmeimim.", "none"),
    ("Jets left Hmeimim the next day.", "none"),
    ("Satellite images from May 24 show jets at Hmeimim.", "2025-05-24..2025-05-24"),
    ("Jets left Hmeimim on 24 January at 14:30 GMT.", "2026-01-24..2026-01-24"),
    ("May Ward said jets left Hmeimim before 1 May.", "…..2025-04-30"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), HAPPENED)
def test_a_date_is_that_of_the_tense_beside_it(sentence, expected):
    assert bounds(first(sentence).event_when.value) == expected


SAID = [
    ("On Sunday, the army said jets left Hmeimim.", "2026-01-25..2026-01-25"),
    ("The army said on Sunday that jets left Hmeimim.", "2026-01-25..2026-01-25"),
    ("Jets left Hmeimim, the army said on Sunday.", "2026-01-25..2026-01-25"),
    ("The army last week quoted a pilot as saying jets left Hmeimim.", "2026-01-19..2026-01-25"),
    ("In a statement on Sunday, the army said jets left Hmeimim.", "2026-01-25..2026-01-25"),
    ("The army said in a letter dated 12 January that jets left Hmeimim.", "2026-01-12..2026-01-12"),
    ("Jets left Hmeimim on Sunday, the army said.", "none"),
    ("On Sunday, according to the army, jets left Hmeimim.", "none"),
    ("A reporter saw jets at Hmeimim on Sunday.", "none"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_when_it_was_said_is_no_date_of_the_event(sentence, expected):
    one = first(sentence)
    assert bounds(one.report_when.value) == expected
    other = bounds(one.event_when.value)
    assert (other == "none") is (expected != "none")


def test_without_a_day_to_count_from_half_a_month_without_its_year_is_no_date():
    one = first("Jets left Hmeimim in the second half of January.", published=None)
    assert bounds(one.event_when.value) == "none"


def test_of_two_dates_the_one_that_fits_the_verb_comes_first():
    plan = first("Under a deal reached in 2024, jets will leave Hmeimim by the end of 2027.")
    assert bounds(plan.event_when.value) == "…..2027-12-31"
    past = first("Ships that had stayed since 2023 left Tartus last week.")
    assert bounds(past.event_when.value) == "2026-01-19..2026-01-25"


def test_without_a_day_of_publication_only_full_dates_are_read_and_it_says_so():
    text = "Jets left Hmeimim on 24 January 2026. Jets left Hmeimim last week."
    found = read(text, published=None)
    dates = [bounds(one.event_when.value) for one in found.proposals]
    assert dates == ["2026-01-24..2026-01-24", "none"]
    assert "day of publication is missing" in found.remarks[0]


NAMED = [
    ("Jets left Kamishli airport.", ["Qamishli Airport"]),
    ("Jets left Khmeymim.", ["Hmeimim Air Base"]),
    ("Jets left the Hmeimim airbase's runway.", ["Hmeimim Air Base"]),
    ("Jets left Shayrat air base.", ["Shayrat air base"]),
    ("Jets left Camp Falcon.", ["Camp Falcon"]),
    ("Jets left Air Base 101.", ["Air Base 101"]),
    ("Jets left a base near Palmyra.", ["Base near Palmyra"]),
    ("Jets left a Turkish base near Palmyra.", ["Turkish base near Palmyra"]),
    ("Jets left the camp at Hmeimim.", ["Hmeimim Air Base"]),
    ("The exercise Winter Camp began.", []),
    ("Jets left a facility near Palmyra.", []),
    ("The president of the Security base council left.", []),
    ("The data base at the ministry was attacked.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), NAMED)
def test_bases_are_found_by_any_spelling_and_where_the_casebook_has_none(sentence, expected):
    assert [at.place.name for at in first(sentence).bases.value] == expected


def test_a_new_spelling_is_a_guess_and_can_be_kept():
    place = first("Jets left Khmeymim.").bases.value[0].place
    assert (place.sure, place.spelling, place.base_id) == (False, "Khmeymim", "h")


def test_an_airport_that_only_the_gazetteer_knows_has_its_place():
    place = first("Jets left Incirlik airbase.").bases.value[0].place
    assert (place.base_id, place.country, round(place.lat)) == (None, "TR", 37)


MEANT = [
    ("Jets use Hmeimim. Trucks left the base.", ["Hmeimim Air Base"]),
    ("Jets use Hmeimim. Trucks arrived here.", ["Hmeimim Air Base"]),
    ("Jets use Hmeimim. Nobody was killed there.", ["Hmeimim Air Base"]),
    ("Jets use Hmeimim. There were trucks.", []),
    ("Jets use Hmeimim.\n\nSome trucks left the naval base.", ["Tartus Naval Base"]),
    ("Jets left the naval base in Libya.", []),
    ("Jets use Hmeimim and Tartus. Trucks left both bases.", ["Hmeimim Air Base", "Tartus Naval Base"]),
    ("Jets use Hmeimim. Ships use Tartus. Trucks left the two bases.", ["Tartus Naval Base", "Hmeimim Air Base"]),
    ("Jets use Hmeimim. Trucks left three bases.", ["Hmeimim Air Base"]),
    ("Jets use Hmeimim and Tartus. Trucks left three bases.", ["Tartus Naval Base"]),
    ("Ships left Tartus. Jets use Hmeimim. The airfield was attacked.", ["Hmeimim Air Base"]),
    ("Ships left Tartus. Jets use Hmeimim. Jets left the airfield.", ["Hmeimim Air Base"]),
    ("Ships use Tartus.\n\nJets left the naval base in Libya.", []),
    ("Jets use Hmeimim. Trucks left both checkpoints.", ["Hmeimim Air Base"]),
    ("Jets left Qamishli for Hmeimim. Part of the force will follow.", ["Hmeimim Air Base"]),
    ("Jets use Hmeimim. The runway was extended.", ["Hmeimim Air Base"]),
    ("Jets flew from Qamishli to Hmeimim. They were parked there.", ["Hmeimim Air Base"]),
    ("Trucks left Qamishli. Nobody asked them to leave the airport.", ["Qamishli Airport"]),
    ("Trucks left an airport in Syria. Jets use Hmeimim.", ["Hmeimim Air Base"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_what_this_base_and_there_mean_is_the_nearest_that_fits_and_a_guess(text, expected):
    found = read(text).proposals
    one = found[0] if text.startswith("Trucks left an") else found[-1]
    assert [at.place.name for at in one.bases.value] == expected
    assert not any(at.sure for at in one.bases.value)


MOVED = [
    ("Jets flew from Qamishli to Hmeimim.", "Qamishli Airport", "Hmeimim Air Base"),
    ("Trucks left Qamishli for Damascus.", "Qamishli Airport", "Damascus"),
    ("Trucks moved into hangars at Hmeimim.", "", "Hmeimim Air Base"),
    ("Trucks reached Hmeimim.", "", "Hmeimim Air Base"),
    ("The withdrawal began; the Qamishli pullout moved on.", "Qamishli Airport", ""),
    ("Trucks moved out: Qamishli will be vacated.", "Qamishli Airport", ""),
    ("Jets use Hmeimim. Trucks were moved there.", "", "Hmeimim Air Base"),
    ("Jets use Hmeimim. Trucks flew from there.", "Hmeimim Air Base", ""),
    ("Rockets fired from Qamishli flew over the town.", "", ""),
    ("Jets are based at Hmeimim.", "", ""),
    ("Trucks went to the Middle East.", "", "the Middle East"),
    ("Trucks went to Grosshausen.", "", "Grosshausen"),
    ("Trucks moved near Hmeimim.", "", ""),
]


@pytest.mark.parametrize(("text", "start", "end"), MOVED)
def test_movements_are_read_from_verbs_and_prepositions(text, start, end):
    one = last(text)
    names = [place.name if place else "" for place in (one.origin.value, one.destination.value)]
    assert names == [start, end]


def test_several_bases_of_a_name_are_that_one():
    one = last("Ships use Tartus and Hmeimim. Jets left the Hmeimim airbases.")
    assert [at.place.name for at in one.bases.value] == ["Hmeimim Air Base"]


def test_a_base_beside_which_something_happens_is_near():
    assert first("Shells fell near Hmeimim.").bases.value[0].role is BaseRole.NEAR


def test_where_a_source_sits_is_not_where_it_happens():
    one = first("A guard at Qamishli airport said jets left Hmeimim.")
    assert [at.place.name for at in one.bases.value] == ["Hmeimim Air Base"]
    only = first("A guard at Qamishli airport said jets had left.")
    assert [(at.place.name, at.sure) for at in only.bases.value] == [("Qamishli Airport", False)]


@pytest.mark.parametrize(
    ("sentence", "kind", "modality"),
    [
        ("Jets will leave Hmeimim.", EventKind.DEPARTURE, Modality.PLANNED),
        ("Jets may leave Hmeimim.", EventKind.DEPARTURE, Modality.POSSIBLE),
        ("Jets are leaving Hmeimim.", EventKind.DEPARTURE, Modality.ONGOING),
        ("Jets left Hmeimim.", EventKind.DEPARTURE, Modality.DONE),
        ("The army vowed to withdraw from Hmeimim.", EventKind.WITHDRAWAL, Modality.PLANNED),
        ("The chart of Hmeimim hung askew.", EventKind.OTHER, Modality.DONE),
        ("The army said the sky over Hmeimim was blue.", EventKind.STATEMENT, Modality.DONE),
        ("Satellite images show clouds over Hmeimim.", EventKind.SIGHTING, Modality.DONE),
    ],
)
def test_kind_and_modality_come_from_the_verbs(sentence, kind, modality):
    one = first(sentence)
    assert (one.kind.value, one.modality.value) == (kind, modality)


def test_a_denial_of_the_report_is_about_what_was_reported():
    one = last("The army said trucks left Hmeimim. The mayor called the report false.")
    assert one.kind.value is EventKind.DEPARTURE


def test_actors_are_those_of_the_casebook_and_forces_by_name():
    one = first("The Russian army and the CG left Hmeimim.")
    assert [(actor.name, actor.actor_id) for actor in one.actors] == [
        ("Russian army", None),
        ("Coastal Guard", "a1"),
    ]
    assert [a.name for a in first("The Coastal Guard left Hmeimim.").actors] == ["Coastal Guard"]


def test_a_headline_and_sentences_without_a_base_or_an_event_are_background():
    found = read("Jets leave\n\nThe sky was blue. Jets left Hmeimim.")
    assert [one.is_background for one in found.proposals] == [True, True, False]


def test_the_dateline_and_stops_within_names_part_no_sentence():
    text = "HASAKAH, 26 Jan (DP) - Gen. A. Dar of the U.S. army left Hmeimim. “They left. All did.” Jets left."
    found = [one.sentence.text for one in read(text).proposals]
    assert found == [
        "Gen. A. Dar of the U.S. army left Hmeimim.",
        "“They left. All did.”",
        "Jets left.",
    ]


def test_a_quotation_that_is_never_closed_swallows_no_more_than_a_little():
    text = "“" + "Jets left Hmeimim. " * 60
    assert len(read(text).proposals) > 10


def test_the_gazetteer_finds_towns_airports_and_countries_and_nothing_else():
    assert GAZETTEER.called("Syria")[0].kind == "country"
    assert GAZETTEER.called("دمشق")[0].country == "SY"
    assert GAZETTEER.airports("Kamishli")[0].code == "OSKL"
    assert GAZETTEER.airports("Xq") == ()
    assert GAZETTEER.called("") == ()
    assert GAZETTEER.called("zzzz") == ()


def test_words_for_installations_tell_which_kinds_of_base_they_may_be():
    assert kinds_of("airfields") == ("airport", "air base")
    assert kinds_of("air-base") == ("airport", "air base")
    assert kinds_of("hut") == ()
    assert (country_in("in Syria"), country_in("Kurdish"), country_in("here")) == ("SY", "", "")


def test_a_month_and_day_without_a_year_is_the_nearest_in_the_tense_even_at_the_years_edge():
    one = first("Jets left Hmeimim on 30 December.", published=date(2026, 1, 2))
    assert bounds(one.event_when.value) == "2025-12-30..2025-12-30"


def test_the_short_name_of_a_base_that_only_the_article_knows_is_that_base():
    text = "Jets left Millerovo airfield. Trucks left Millerovo for Egypt. The Millerovo road was closed."
    found = read(text).proposals
    assert [at.place.name for one in found for at in one.bases.value] == ["Millerovo airfield"] * 3
    assert found[1].origin.value.name == "Millerovo airfield"
    assert not found[1].bases.value[0].sure


def test_lines_of_a_heading_stand_for_themselves():
    found = read("Jets leave the north\nBy Dana Field\nJets left Hmeimim on Sunday.").proposals
    assert found[-1].sentence.text == "Jets left Hmeimim on Sunday."


def test_a_kind_of_base_before_its_name_is_no_other_base():
    one = first("The Russian-run air base Hmeimim is operational. Jets use Qamishli.")
    assert [at.place.name for at in one.bases.value] == ["Hmeimim Air Base"]
