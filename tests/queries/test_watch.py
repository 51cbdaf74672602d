"""The watch list: items and agreements in the order in which they press."""

from datetime import date

import pytest

from desktop.domain.agreement import Agreement, AgreementOutcome
from desktop.domain.record import RecordKind
from desktop.domain.watch import WatchItem, WatchKind, WatchState
from desktop.queries.watch import Urgency, watch_rows
from tests.factories import a_base, an_event, an_id

TODAY = date(2026, 1, 27)


def an_item(text, **fields):
    return WatchItem(**({"id": an_id(), "text": text, "set_on": date(2026, 1, 24)} | fields))


def test_an_agreement_stands_on_the_list_with_its_computed_day_and_what_that_rests_on(asked, edits):
    base = a_base()
    event = an_event(base, title="Ceasefire extended")
    agreement = Agreement(id=an_id(), event=event.id, start=date(2026, 1, 24), duration="P15D")
    edits.apply("Add", base, event, agreement)
    (row,) = watch_rows(asked, TODAY)
    assert (row.kind, row.id, row.event) == (RecordKind.AGREEMENT, agreement.id, event.id)
    assert (row.text, row.sort, row.state) == ("Ceasefire extended", "agreement", "pending")
    assert (row.set_on, row.due) == (date(2026, 1, 24), date(2026, 2, 8))
    assert row.countdown(TODAY) == "12 days left"
    assert row.rests_on.startswith("15 days counted from 24 Jan 2026")
    assert (row.base, row.base_name) == (base.id, "Qamishli Airport")


def test_an_agreement_at_two_bases_stands_on_the_whole_list_once_and_on_that_of_each(asked, edits):
    bases = a_base(), a_base(name="Tartus")
    event = an_event(*bases)
    edits.apply("Add", *bases, event, Agreement(id=an_id(), event=event.id))
    assert len(watch_rows(asked, TODAY)) == 1
    for base in bases:
        (row,) = watch_rows(asked, TODAY, base.id)
        assert row.base == base.id


@pytest.mark.parametrize(
    ("fields", "urgency", "countdown"),
    [
        ({}, Urgency.UNDATED, ""),
        ({"due": date(2026, 1, 26)}, Urgency.OVERDUE, "ended 1 day ago"),
        ({"due": TODAY}, Urgency.SOON, "ends today"),
        ({"due": date(2026, 2, 10)}, Urgency.SOON, "14 days left"),
        ({"due": date(2026, 2, 11)}, Urgency.LATER, "15 days left"),
        ({"due": TODAY, "state": WatchState.DROPPED}, Urgency.CLOSED, ""),
    ],
)
def test_how_pressing_an_item_is_follows_from_its_day_and_state(
    asked, edits, fields, urgency, countdown
):
    edits.apply("Add", an_item("Still there?", **fields))
    (row,) = watch_rows(asked, TODAY)
    assert row.urgency is urgency
    assert row.countdown(TODAY) == countdown


def test_the_list_begins_with_what_is_overdue_and_ends_with_what_is_closed(asked, edits):
    event = an_event()
    edits.apply(
        "Add",
        event,
        an_item("closed", due=date(2026, 1, 1), state=WatchState.HAPPENED, outcome="It did."),
        an_item("undated"),
        an_item("later", due=date(2026, 5, 1)),
        an_item("soon", kind=WatchKind.DEADLINE, due=date(2026, 2, 1), raised_by=event.id),
        an_item("overdue", due=date(2026, 1, 2)),
        Agreement(
            id=an_id(),
            event=event.id,
            terms="lapsed",
            outcome=AgreementOutcome.LAPSED,
        ),
    )
    rows = watch_rows(asked, TODAY)
    assert [row.text for row in rows] == [
        "overdue",
        "soon",
        "later",
        "undated",
        "closed",
        "lapsed",
    ]
    assert rows[1].event == event.id
    assert rows[4].outcome == "It did."


def test_only_the_items_of_a_base_are_on_its_list(asked, edits):
    base = a_base()
    edits.apply("Add", base, an_item("here", base=base.id), an_item("elsewhere"))
    assert [row.text for row in watch_rows(asked, TODAY, base.id)] == ["here"]
