"""The order of sheets, and the place within it, without a window."""

import pytest

from desktop.domain.briefing import PageKind
from desktop.services.briefing.layout.sheet import Sheet
from desktop.ui.briefing.present.deck import Deck


def a_sheet(key, number, *, notes="", is_continued=False):
    return Sheet(
        key=key,
        title=key,
        kind=PageKind.BASE,
        is_continued=is_continued,
        width=1280,
        height=720,
        ground="#ffffff",
        drawings=(),
        number=number,
        of=4,
        speaker_notes=notes,
    )


def sheets(*keys):
    return tuple(a_sheet(key, number) for number, key in enumerate(keys, start=1))


@pytest.fixture
def deck():
    made = Deck()
    made.lay_out(sheets("title", "base", "base", "watch"))
    return made


def test_an_empty_deck_shows_nothing_and_goes_nowhere():
    deck = Deck()
    deck.step(1)
    deck.last()
    assert (deck.sheet(), deck.at, deck.notes) == (None, 0, "")


def test_steps_end_at_both_ends(deck):
    deck.step(-1)
    assert deck.at == 0
    deck.step(9)
    assert deck.at == 3


def test_a_number_and_enter_go_to_a_sheet_and_enter_alone_goes_on(deck):
    deck.type_digit("3")
    deck.confirm()
    assert deck.sheet().number == 3
    deck.confirm()
    assert deck.sheet().number == 4


@pytest.mark.parametrize(("typed", "number"), [("0", 1), ("99", 4), ("12345", 4), ("02", 2)])
def test_a_number_that_is_not_there_leads_to_the_nearest(deck, typed, number):
    for digit in typed:
        deck.type_digit(digit)
    deck.confirm()
    assert deck.sheet().number == number


def test_digits_are_forgotten_by_any_other_step(deck):
    deck.type_digit("4")
    deck.step(1)
    assert (deck.typed, deck.at) == ("", 1)


def test_what_is_laid_out_anew_stays_on_its_page(deck):
    deck.go(3)
    deck.lay_out(sheets("title", "base", "watch"))
    assert deck.sheet().key == "watch"


def test_the_second_sheet_of_a_page_stays_the_second_or_becomes_the_last_there_is(deck):
    deck.go(2)
    deck.lay_out(sheets("title", "base", "base", "base", "watch"))
    assert deck.at == 2
    deck.lay_out(sheets("title", "base", "watch"))
    assert deck.at == 1


def test_a_page_that_is_gone_leaves_the_place(deck):
    deck.go(1)
    deck.lay_out(sheets("title", "watch"))
    assert deck.sheet().key == "watch"


def test_the_further_sheets_of_a_page_keep_its_notes():
    deck = Deck()
    deck.lay_out((a_sheet("a", 1, notes="Say so."), a_sheet("a", 2, is_continued=True)))
    deck.go(1)
    assert deck.notes == "Say so."


def test_the_sheets_that_a_key_leads_to_come_before_the_others(deck):
    deck.go(1)
    assert [one.number for one in deck.around()] == [3, 1, 4]


def test_the_first_sheet_of_a_page_is_found_by_its_key(deck):
    assert deck.number_of("base") == 2
    assert deck.number_of("gone") is None
