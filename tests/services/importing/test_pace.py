"""How far an import is: by what was measured, and never a number that nothing tells of."""

import json

from desktop.services.importing.pace import Pace, Progress, Stage, progress_of


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def test_nothing_is_said_of_the_time_left_until_it_was_measured():
    watch = Watch()
    pace = Pace(watch, 1_000, writes=False)
    first = pace.reading(10)
    assert (first.stage, first.rows, first.rows_in_all) == (Stage.READING, 10, 1_000)
    assert (first.per_s, first.seconds_left, first.fraction) == (0.0, None, 0.01)
    watch.at += 2
    later = pace.reading(500)
    assert (later.per_s, later.seconds_left, later.fraction) == (250.0, 2.0, 0.5)
    assert pace.reading(1_001).fraction == 1.0


def test_where_nobody_counted_the_rows_only_the_speed_is_told():
    watch = Watch()
    pace = Pace(watch, None, writes=True)
    watch.at += 2
    said = pace.reading(500)
    assert (said.per_s, said.seconds_left, said.fraction) == (250.0, None, None)


def test_what_follows_the_reading_is_counted_in_and_then_measured():
    watch = Watch()
    pace = Pace(watch, 1_000, writes=True)
    watch.at += 7
    read = pace.reading(1_000)
    assert round(read.seconds_left, 3) == 3.0
    assert read.fraction == 0.7
    pace.turn(1_000)
    begun = pace.writing(0, 400)
    assert (begun.per_s, begun.seconds_left, begun.fraction) == (0.0, None, 0.7)
    watch.at += 2
    half = pace.writing(200, 400)
    assert (half.stage, half.rows, half.records, half.records_in_all) == (
        Stage.WRITING,
        1_000,
        200,
        400,
    )
    assert (half.per_s, half.seconds_left, half.fraction) == (100.0, 2.0, 0.85)
    assert pace.writing(0, 0).fraction == 1.0
    assert pace.writing(0, 400).seconds_left is None


def test_it_can_be_told_to_another_process():
    said = Progress(stage=Stage.WRITING, rows=3, records=2, seconds_left=1.5)
    assert progress_of(json.loads(json.dumps(said.as_json()))) == said
