"""Hybrid logical clock stamps: text that sorts in the order of the changes, even if clocks go back.

After Kulkarni et al. (2014), "Logical Physical Clocks": the wall clock where it moves on, else the
last stamp's time with a counter.
"""

from datetime import UTC, datetime, timedelta

_COUNTER_DIGITS = 4
_COUNTERS = 16**_COUNTER_DIGITS
_TIME_CHARS = len("2026-01-26T12:00:00.000Z")


def next_stamp(last: str, now: datetime, device: str) -> str:
    """Return a stamp later than ``last``.

    Args:
        last: The latest stamp so far, empty where there is none.
        now: The wall clock, timezone-aware.
        device: The machine's own short id, so that stamps of two machines differ.
    """
    time = _text(now)
    counter = 0
    if last and time <= last[:_TIME_CHARS]:
        time = last[:_TIME_CHARS]
        counter = int(last[_TIME_CHARS + 1 : _TIME_CHARS + 1 + _COUNTER_DIGITS], 16) + 1
    if counter == _COUNTERS:
        # After a clock that was far ahead even this many changes may share its time.
        time, counter = _text(datetime.fromisoformat(time) + timedelta(milliseconds=1)), 0
    return f"{time}-{counter:0{_COUNTER_DIGITS}x}-{device}"


def moment_of(stamp: str) -> datetime:
    """Return the moment of a stamp, UTC, to the millisecond.

    Raises:
        ValueError: Where it is no stamp.
    """
    return datetime.fromisoformat(stamp[:_TIME_CHARS])


def _text(moment: datetime) -> str:
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"
