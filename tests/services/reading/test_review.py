"""A card under review: what it offers, what is chosen, and what accepting it would save."""

import pytest

from desktop.domain.event import BaseRole, EventKind, Modality
from desktop.domain.note import Relation, Stance
from desktop.services.reading.review import (
    Card,
    Option,
    due_day,
    pointed_bases,
    pointed_place,
    pointed_speaker,
    typed_date,
)
from desktop.services.reading.speakers import speaker
from desktop.services.reading.text import Words
from tests.services.reading.reading_of import first, last, read

MOVE = "A port worker said jets flew from Kamishli to Khmeymim last week. The army declined to comment on 24 January."


def card(text=MOVE, number=0) -> Card:
    return Card(read(text).proposals[number], "Daily Post")


def texts(one: Card, name: str) -> list[str]:
    return [option.text for option in one.row(name).options]


def test_the_guess_comes_first_and_after_it_what_else_the_article_offers():
    one = card()
    assert texts(one, "who")[0] == "Daily Post › Port worker"
    assert "Daily Post itself" in texts(one, "who")
    assert "Daily Post › Army" in texts(one, "who")
    assert texts(one, "when") == ["once within 19–25 Jan 2026", "24 Jan 2026", "no date"]
    assert texts(one, "from")[0] == "Qamishli Airport"
    assert texts(one, "to")[:2] == ["Hmeimim Air Base", "Qamishli Airport"]
    assert texts(one, "event") == ["new event"]


@pytest.mark.parametrize(
    "text",
    [
        "“Nobody comes to Hmeimim any more,” said a shopkeeper.",
        "An officer said that no jets left Hmeimim.",
        "An officer said reports that jets left Hmeimim were false.",
    ],
)
def test_a_denial_supports_an_event_called_so_and_is_against_one_that_is_there(text):
    one = card(text)
    assert one.row("stance").options[0].value is Stance.AGAINST
    assert one.decided().stance is Stance.SUPPORTS
    one.offer_events((Option("Jets leave Hmeimim", "e1"),), 1)
    assert one.decided().stance is Stance.AGAINST
    one.pick("event", 0)
    assert one.decided().stance is Stance.SUPPORTS


def test_a_stance_that_somebody_chose_stays_whatever_the_event_is():
    one = card("“Nobody comes to Hmeimim any more,” said a shopkeeper.")
    one.pick("stance", 2)
    chosen = one.decided().stance
    one.offer_events((Option("Jets leave Hmeimim", "e1"),), 1)
    assert one.decided().stance is chosen


def test_who_denies_what_others_say_is_against_it_also_where_it_is_new():
    assert card("The army denied that jets left Hmeimim.").decided().stance is Stance.AGAINST


def test_every_kind_of_event_can_be_chosen():
    assert {option.value for option in card().row("kind").options} == set(EventKind)


def test_picking_changes_what_would_be_saved_and_a_number_too_high_changes_nothing():
    one = card()
    one.pick("kind", 1)
    one.pick("kind", 99)
    assert one.decided().kind is one.row("kind").options[1].value


def test_from_and_to_swap_with_their_roles():
    one = card()
    one.swap_ends()
    decided = one.decided()
    assert (decided.origin.name, decided.destination.name) == (
        "Hmeimim Air Base",
        "Qamishli Airport",
    )
    roles = {at.place.name: at.role for at in decided.bases}
    assert roles == {"Hmeimim Air Base": BaseRole.FROM, "Qamishli Airport": BaseRole.TO}


def test_a_base_that_is_no_end_any_more_is_simply_where_it_happened():
    one = card()
    one.pick("from", len(one.row("from").options) - 1)
    roles = {at.place.name: at.role for at in one.decided().bases}
    assert roles == {"Hmeimim Air Base": BaseRole.TO, "Qamishli Airport": BaseRole.AT}


def test_the_day_it_happened_and_the_day_it_was_said_swap():
    one = card()
    one.swap_dates()
    assert (one.decided().happened, one.decided().said.words) == (None, "last week")


def test_what_is_planned_or_possible_is_watched_until_somebody_says_that_it_is_so():
    one = card("Jets will leave Hmeimim.")
    assert one.is_watched
    one.pick("modality", texts(one, "modality").index("done"))
    assert not one.is_watched


def test_attached_to_an_event_it_is_a_note_whatever_its_modality():
    one = card("Jets will leave Hmeimim.")
    one.offer_events((Option("attach", "e1"),), 1)
    assert (one.is_watched, one.decided().attach_to) == (False, "e1")


def test_a_silence_has_few_fields_and_is_never_watched():
    one = card("The army declined to comment.")
    assert one.is_silence
    assert [row.name for row in one.rows()] == ["who", "stance", "said", "event"]
    assert not one.is_watched


def test_new_spellings_are_told_and_kept_only_on_request():
    one = card()
    assert one.aliases() == (("h", "Hmeimim Air Base", "Khmeymim"),)
    assert one.decided().aliases == ()
    one.kept_aliases.add(("h", "Khmeymim"))
    assert one.decided().aliases == (("h", "Khmeymim"),)


def test_words_that_are_pointed_at_become_the_first_choice():
    one = card("Jets left Hmeimim and Tartus.")
    place = first("Jets left Qamishli.").bases.value[0].place
    said = speaker(Words(0, 9, "The mayor"), Relation.SAYS, ())
    one.offer("who", pointed_speaker(said, "Daily Post"))
    one.offer("where", pointed_bases(place))
    one.offer("to", pointed_place(place))
    one.offer("when", typed_date(first("Jets left Hmeimim on 24 January.").event_when.value))
    decided = one.decided()
    assert decided.chain[0].label == "Mayor"
    assert decided.destination == place
    assert [at.place.name for at in decided.bases][-1] == "Qamishli Airport"
    assert decided.happened.words == "on 24 January"


def test_several_bases_are_offered_together_and_one_by_one():
    assert texts(card("Jets were seen at Hmeimim and Tartus."), "where") == [
        "Hmeimim Air Base, Tartus Naval Base",
        "Hmeimim Air Base",
        "Tartus Naval Base",
        "no base",
    ]


def test_where_another_sentence_names_a_base_it_is_offered_here():
    text = "Jets use Hmeimim.\n\nThe truce was signed."
    assert texts(Card(last(text), ""), "where") == ["no base", "Hmeimim Air Base"]
    assert texts(Card(last(text), ""), "who")[0] == "publisher itself"


def test_the_due_day_is_the_last_on_which_it_can_happen():
    span = first("Jets will leave Hmeimim by 8 February.").event_when.value
    assert str(due_day(span)) == "2026-02-08"
    assert due_day(None) is None


@pytest.mark.parametrize("name", ["stance", "modality"])
def test_every_stance_and_modality_is_offered(name):
    values = {option.value for option in card().row(name).options}
    assert values == set(Stance if name == "stance" else Modality)


def test_the_same_day_in_other_words_is_offered_once():
    text = "Jets left Hmeimim on 24 January. Trucks left Hmeimim on January 24."
    assert texts(card(text), "when") == ["24 Jan 2026", "no date"]
