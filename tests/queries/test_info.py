"""What a casebook says of itself."""

from desktop.queries.info import newest_change_at
from tests.factories import NOON, Clock, a_base, an_editing


def test_the_newest_change_is_told_with_its_moment_and_before_any_there_is_none(kept, asked):
    assert newest_change_at(asked) is None
    editing = an_editing(kept, Clock(NOON))
    editing.apply("Add base", a_base())
    first = newest_change_at(asked)
    editing.apply("Add base", a_base(name="Latakia"))
    assert NOON <= first < newest_change_at(asked)
