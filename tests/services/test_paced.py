"""Slow work tells how far it is, and is cancelled until it has passed the point of no return."""

import pytest

from desktop.services.paced import Work, WorkCancelled, unwatched
from desktop.store.engine import DatabaseFailure, in_memory
from desktop.store.pacing import share, stoppable, unhurried

LONG = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"


def test_it_tells_what_is_worth_telling():
    told = []
    work = Work(lambda *said: told.append(said), "No.")
    for part in (0.0, 0.0001, 0.5, 0.5001):
        work.at(part)
    assert told == [(0.0, True), (0.5, True)]
    work.settle()
    work.at(1.0)
    assert told[2:] == [(0.5, False), (1.0, False)]


def test_what_is_cancelled_ends_at_the_next_step_and_is_never_settled():
    work = Work(lambda *_: None, "All is as it was.")
    work.cancel()
    work.cancel()
    for step in (lambda: work.at(0.5), work.settle):
        with pytest.raises(WorkCancelled, match="as it was"):
            step()


def test_what_is_settled_goes_on_to_its_end():
    work = unwatched()
    work.settle()
    work.cancel()
    work.at(1.0)


def test_a_share_begins_and_ends_within_the_whole():
    told = []
    pace = share(told.append, 0.2, 0.6)
    pace(0.0)
    pace(0.5)
    assert told == pytest.approx([0.2, 0.4])
    unhurried(1.0)


def test_a_long_statement_is_given_up():
    connection, asked = in_memory(), []

    def pace(part):
        asked.append(part)
        raise WorkCancelled("Enough.")

    with pytest.raises(WorkCancelled, match="Enough"), stoppable(connection, pace, 0.7):
        connection.execute(LONG).fetchone()
    assert asked == [0.7]
    assert connection.execute("SELECT 1").fetchone() == (1,)
    connection.close()


def test_a_statement_that_fails_by_itself_says_so_and_one_that_hides_it_is_found_out():
    connection = in_memory()
    with pytest.raises(ValueError, match="other"), stoppable(connection, unhurried, 0.0):
        raise ValueError("other")

    def pace(_part):
        raise WorkCancelled("Enough.")

    with (
        pytest.raises(WorkCancelled, match="Enough"),
        stoppable(connection, pace, 0.7),
        pytest.raises(DatabaseFailure, match="interrupted"),
    ):
        connection.execute(LONG).fetchone()
    connection.close()
