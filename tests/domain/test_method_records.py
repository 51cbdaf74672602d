"""The records of the method: what is refused, what is computed from them."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.ach import Rating
from desktop.domain.agreement import Agreement, AgreementOutcome
from desktop.domain.assessment import Assessment, Cell
from desktop.domain.attachment import MAX_ATTACHMENT_BYTES, Attachment
from desktop.domain.grading import Reliability
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.record import InvalidRecord
from desktop.domain.transfer import Quantity, Transfer
from desktop.domain.watch import WatchItem, WatchKind, WatchState
from tests.factories import PUBLISHED, a_base, a_day, a_report, a_source, an_event

TODAY = date(2026, 1, 27)


def refused(field):
    return pytest.raises(InvalidRecord, check=lambda error: error.field == field)


def an_agreement(**fields):
    known = {"id": "1", "event": "e", "start": date(2026, 1, 24), "duration": "P15D"}
    return Agreement(**(known | fields))


def a_transfer(**fields):
    return Transfer(**({"id": "1", "event": "e", "what": "vehicles", "from_base": "b"} | fields))


def an_assessment(**fields):
    known = {"id": "1", "set_on": TODAY, "judgement": "Russia is likely leaving Qamishli."}
    return Assessment(**(known | fields))


def test_an_agreement_of_15_days_from_24_january_ends_on_8_february():
    assert an_agreement().expiry() == date(2026, 2, 8)


def test_an_agreement_says_what_its_expiry_rests_on():
    assert an_agreement().assumed().startswith("15 days counted from 24 Jan 2026")
    assert an_agreement(assumption="counted from the signing").assumed() == (
        "counted from the signing"
    )


@pytest.mark.parametrize("unknown", [{"start": None}, {"duration": ""}])
def test_an_agreement_without_start_or_term_has_no_expiry(unknown):
    agreement = an_agreement(**unknown)
    assert agreement.expiry() is None
    assert agreement.assumed() == ""
    assert not agreement.is_overdue(date(2030, 1, 1))


def test_after_its_expiry_an_agreement_is_overdue_until_somebody_says_what_came_of_it():
    agreement = an_agreement()
    assert not agreement.is_overdue(date(2026, 2, 8))
    assert agreement.is_overdue(date(2026, 2, 9))
    told = replace(agreement, outcome=AgreementOutcome.EXTENDED)
    assert not told.is_overdue(date(2026, 2, 9))


@pytest.mark.parametrize("duration", ["soon", "P", "P9999Y"])
def test_a_duration_that_is_none_is_refused(duration):
    with refused("duration"):
        an_agreement(duration=duration)


def test_an_agreement_cannot_prolong_itself():
    with refused("extends"):
        an_agreement(extends="1")


@pytest.mark.parametrize(
    ("quantity", "least", "most"),
    [
        (Quantity(), 0, None),
        (Quantity(best=30), 30, None),
        (Quantity(low=20, best=30, high=40), 20, 40),
        (Quantity(high=40, words="dozens of"), 0, 40),
    ],
)
def test_a_quantity_is_a_range(quantity, least, most):
    assert (quantity.at_least, quantity.at_most) == (least, most)


@pytest.mark.parametrize("numbers", [{"low": 3, "best": 2}, {"low": 5, "high": 1}, {"best": -1}])
def test_numbers_that_contradict_each_other_are_refused(numbers):
    with refused("quantity"):
        Quantity(**numbers)


def test_a_departure_without_an_arrival_is_known_as_such():
    assert a_transfer(departure=a_day()).is_departure_only
    assert a_transfer(arrival=a_day()).is_arrival_only
    both = a_transfer(departure=a_day(), arrival=a_day())
    assert not both.is_departure_only
    assert not both.is_arrival_only


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"what": " "}, "what"),
        ({"from_place": "the sea"}, "from_base"),
        ({"to_base": "c", "to_place": "the sea"}, "to_base"),
        ({"to_base": "b"}, "to_base"),
    ],
)
def test_a_transfer_of_nothing_or_between_two_places_at_one_end_is_refused(fields, field):
    with refused(field):
        a_transfer(**fields)


def test_a_deadline_needs_its_day_and_other_items_do_not():
    with refused("due"):
        WatchItem(id="1", text="Ceasefire ends", kind=WatchKind.DEADLINE, set_on=TODAY)
    item = WatchItem(id="1", text="Is the runway still used?", set_on=TODAY)
    assert not item.is_overdue(date(2030, 1, 1))


def test_a_watch_item_is_overdue_after_its_day_until_it_is_closed():
    item = WatchItem(
        id="1",
        text="Ceasefire ends",
        kind=WatchKind.DEADLINE,
        set_on=TODAY,
        due=date(2026, 2, 8),
    )
    assert not item.is_overdue(date(2026, 2, 8))
    assert item.is_overdue(date(2026, 2, 9))
    assert not replace(item, state=WatchState.HAPPENED).is_overdue(date(2026, 2, 9))


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"judgement": ""}, "judgement"),
        ({"hypotheses": ("Leaves",)}, "hypotheses"),
        ({"hypotheses": tuple("abcdef")}, "hypotheses"),
        ({"hypotheses": ("Leaves", "")}, "hypotheses"),
        (
            {
                "hypotheses": ("a", "b"),
                "cells": (Cell(note="n", hypothesis=2, rating=Rating.NEUTRAL),),
            },
            "cells",
        ),
        (
            {
                "hypotheses": ("a", "b"),
                "cells": (Cell(note="n", hypothesis=1, rating=Rating.NEUTRAL),) * 2,
            },
            "cells",
        ),
        ({"supersedes": "1"}, "supersedes"),
    ],
)
def test_an_assessment_without_judgement_or_with_a_grid_that_does_not_fit_is_refused(fields, field):
    with refused(field):
        an_assessment(**fields)


def test_two_hypotheses_can_be_weighed():
    assert an_assessment(hypotheses=("Leaves", "Stays")).hypotheses == ("Leaves", "Stays")


def test_a_verdict_needs_two_sources_and_a_reason():
    with refused("second"):
        OriginLink(id="1", first="a", second="a")
    with refused("reason"):
        OriginLink(id="1", first="a", second="b", verdict=Verdict.SAME)
    assert OriginLink(id="1", first="a", second="b").verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"file_name": ""}, "file_name"),
        ({"size_bytes": MAX_ATTACHMENT_BYTES + 1}, "size_bytes"),
        ({"sha256": "abc"}, "sha256"),
    ],
)
def test_a_file_without_a_name_too_big_or_without_a_hash_is_refused(fields, field):
    known = {"id": "1", "report": "r", "file_name": "a.png", "size_bytes": 1, "sha256": "0" * 64}
    assert Attachment(**known).media_type == "application/octet-stream"
    with refused(field):
        Attachment(**(known | fields))


def test_a_new_letter_keeps_the_one_before_in_the_history():
    source = a_source()
    first = source.regraded(Reliability.B, "Corrects itself", date(2026, 1, 10))
    assert first.earlier_grades == ()
    second = first.regraded(Reliability.C, "Repeated a hoax", PUBLISHED)
    assert [grade.reliability for grade in second.earlier_grades] == [Reliability.B]
    corrected = second.regraded(Reliability.C, "Repeated a hoax twice", TODAY, keep=False)
    assert corrected.earlier_grades == second.earlier_grades
    assert corrected.reliability_reason == "Repeated a hoax twice"


@pytest.mark.parametrize(
    ("day", "letter"),
    [
        (date(2026, 1, 9), Reliability.F),
        (date(2026, 1, 10), Reliability.B),
        (date(2026, 1, 25), Reliability.B),
        (date(2026, 1, 26), Reliability.C),
    ],
)
def test_the_letter_is_the_one_that_stood_on_the_day(day, letter):
    source = (
        a_source()
        .regraded(Reliability.B, "Corrects itself", date(2026, 1, 10))
        .regraded(Reliability.C, "Repeated a hoax", PUBLISHED)
    )
    assert source.reliability_as_of(day) is letter


def test_a_letter_without_a_day_has_always_stood():
    graded = a_source(reliability=Reliability.B, reliability_reason="Known for years")
    assert graded.reliability_as_of(date(1990, 1, 1)) is Reliability.B
    regraded = graded.regraded(Reliability.C, "Repeated a hoax", PUBLISHED)
    assert regraded.reliability_as_of(date(1990, 1, 1)) is Reliability.B


def test_a_report_knows_the_hash_of_its_text_and_cannot_replace_itself():
    empty = a_report("s")
    assert empty.sha256 == ""
    assert replace(empty, text="abc").sha256 == (
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    with refused("supersedes"):
        replace(empty, supersedes=empty.id)


@pytest.mark.parametrize("tags", [("",), ("convoy", "convoy")])
def test_a_tag_is_neither_empty_nor_given_twice(tags):
    for make in (lambda: a_base(tags=tags), lambda: an_event(tags=tags)):
        with refused("tags"):
            make()
