"""What a casebook says of itself."""

from desktop.queries.info import has_events_or_bases, newest_change_at
from tests.factories import NOON, Clock, a_base, an_editing, an_event


def test_the_newest_change_is_told_with_its_moment_and_before_any_there_is_none(kept, asked):
    assert newest_change_at(asked) is None
    editing = an_editing(kept, Clock(NOON))
    editing.apply("Add base", a_base())
    first = newest_change_at(asked)
    editing.apply("Add base", a_base(name="Latakia"))
    assert NOON <= first < newest_change_at(asked)


def test_it_is_told_whether_there_is_an_event_or_a_base_outside_the_trash(asked, edits):
    assert not has_events_or_bases(asked)
    base, event = a_base(), an_event()
    edits.apply("Add", event)
    assert has_events_or_bases(asked)
    edits.trash("Delete", event)
    assert not has_events_or_bases(asked)
    edits.apply("Add", base)
    assert has_events_or_bases(asked)
