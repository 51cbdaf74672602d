"""What of an event's date span was known by a day, in SQL.

A span is the event's reading of today. Nothing that is evidence may reach beyond the last report
that was out by the day and supports the event, so where it does, and a later report supports the
event too or the reading reaches beyond the day itself, and likewise where only later reports
support it:

- what is still so was last still so on the day of that report;
- what ended later had not ended, and was still so on that day;
- what happened once had happened by the end of that day;
- what began later was planned;
- what no report supported yet was possible, by the last report that tells of it.

Plans and possibilities keep their dates, for they were said before; only "still so" is evidence.
"""

from dataclasses import dataclass

from desktop.domain.event import Modality
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.spans import DAY_S

# Added before a division, so that it goes down for the days of all years that Python has.
_LONG_AGO_S = 719_163 * DAY_S
_SUPPORTING = (Stance.SUPPORTS, Stance.QUALIFIES)
_SEEN = (Modality.DONE, Modality.ONGOING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """Where somebody looks back to.

    Attributes:
        within: How the name of a table begins in SQL, its quotation mark included.
        end_s: The end of the day.
        is_out: What holds where the report ``r`` was out by then, in SQL.
    """

    within: str
    end_s: int
    is_out: str


def known_spans(looked: Looked) -> dict[str, str]:
    """Return the columns of the event ``x`` that held something else by a day, in SQL."""
    return {name: _column(looked, name, *parts) for name, parts in _COLUMNS.items()}


def reaches_on(looked: Looked) -> str:
    """Return what holds where evidence of the event ``x`` reaches beyond what was known."""
    return f"(SELECT {_is_cut(looked)} FROM ({_last_report(looked)}) s)"


def _column(looked: Looked, name: str, concerned: str, known: str) -> str:
    """Return one column; what is not ``concerned`` is not asked for its reports."""
    known = f'CASE WHEN {_is_cut(looked)} THEN {known} ELSE x."{name}" END'
    known = f"(SELECT {known} FROM ({_last_report(looked)}) s)"
    return f'CASE WHEN {concerned} THEN {known} ELSE x."{name}" END'


def _is_cut(looked: Looked) -> str:
    reaches_on = f"{_REACH} > s.out AND ({_REACH} > {looked.end_s} OR s.is_told_later)"
    return f"({reaches_on} OR COALESCE(s.is_unsupported, 0))"


def _last_report(looked: Looked) -> str:
    """Return until when reports tell of the event, and who supports it when.

    Where none that was out supports it, its last day is that of any report that tells of it.
    """
    day_end = _up_to_midnight("r.published_end_max")
    recorded = f"CAST(strftime('%s', SUBSTR(r.created_at, 1, 10)) AS INTEGER) + {DAY_S}"
    until = f"COALESCE({day_end}, {recorded})"
    supports = f"n.status <> '{NoteStatus.REJECTED}' AND n.stance IN {_listed(_SUPPORTING)}"
    return (
        f"SELECT COALESCE(MAX(CASE WHEN {looked.is_out} AND {supports} THEN {until} END),"
        f" MAX(CASE WHEN {looked.is_out} THEN {until} END), {looked.end_s}) AS out,"
        f" MAX({supports} AND NOT {looked.is_out}) AS is_told_later,"
        f" MAX({supports}) AND NOT MAX({supports} AND {looked.is_out}) AS is_unsupported"
        f' FROM {looked.within}source_note" n JOIN {looked.within}report" r ON r."key" = n."report"'
        ' WHERE n."event" = x."key" AND n."deleted_at" IS NULL AND r."deleted_at" IS NULL'
    )


def _up_to_midnight(instant: str) -> str:
    """Return the end of the day whose last instants lie before ``instant``, in SQL."""
    return f"(({instant} + {_LONG_AGO_S + DAY_S - 1}) / {DAY_S} * {DAY_S} - {_LONG_AGO_S})"


def _day_before(instant: str) -> str:
    return f"DATE({instant} - 1, 'unixepoch')"


def _listed(words: tuple[str, ...]) -> str:
    return "(" + ", ".join(f"'{word}'" for word in words) + ")"


def _when(bound: str) -> str:
    return f'x."when_{bound}"'


def _latest(*bounds: str) -> str:
    return "MAX(" + ", ".join(f"COALESCE({_when(one)}, -{_LONG_AGO_S})" for one in bounds) + ")"


def _least(bound: str, other: str = "s.out") -> str:
    return f"MIN({_when(bound)}, {other})"


_OPEN = f"{_when('open_until')} IS NOT NULL"
_BY_THEN = f"x.modality IN {_listed(_SEEN)}"
# It lasted: part of it is attested, and it ended.
_ENDED = (
    f"({_BY_THEN} AND {_when('open_until')} IS NULL AND {_when('start_max')} < {_when('end_min')})"
)
_SEEN_OR_OPEN = f"({_BY_THEN} OR {_OPEN})"
_REACH = (
    f"CASE WHEN {_OPEN} THEN {_latest('open_until', 'start_max', 'end_min')}"
    f" ELSE {_latest('start_max', 'end_min', 'end_max')} END"
)
_BEGAN_LATER = f"COALESCE({_when('start_min')} >= s.out, 0)"
_STILL_SO = f"CASE WHEN {_OPEN} THEN {_least('open_until')} ELSE {_least('end_min')} END"


def _unless_later(bound: str, known: str) -> str:
    return f"CASE WHEN {_BEGAN_LATER} THEN {_when(bound)} ELSE {known} END"


def _unless_unsupported(known: str) -> str:
    return f"CASE WHEN NOT COALESCE(s.is_unsupported, 0) THEN {known} END"


# Each with what it concerns, and what was known where the span has to be cut.
_COLUMNS = {
    "when_start_max": (_SEEN_OR_OPEN, _unless_later("start_max", _least("start_max"))),
    "when_end_min": (
        _SEEN_OR_OPEN,
        _unless_later("end_min", _unless_unsupported(_least("end_min"))),
    ),
    "when_end_max": (
        _SEEN_OR_OPEN,
        _unless_later(
            "end_max",
            f"CASE WHEN s.is_unsupported THEN MIN(COALESCE({_when('end_max')}, s.out), s.out)"
            f" WHEN {_OPEN} THEN {_when('end_max')}"
            f" WHEN NOT COALESCE({_ENDED}, 0) THEN {_least('end_max')} END",
        ),
    ),
    "when_open_at": (
        f"({_OPEN} OR {_ENDED})",
        f"CASE WHEN NOT {_BEGAN_LATER} THEN {_unless_unsupported(_day_before(_STILL_SO))} END",
    ),
    "when_open_until": (
        f"({_OPEN} OR {_ENDED})",
        f"CASE WHEN NOT {_BEGAN_LATER} THEN {_unless_unsupported(_up_to_midnight(_STILL_SO))} END",
    ),
    "when_ends": (_ENDED, _unless_later("ends", "NULL")),
    "modality": (
        _BY_THEN,
        f"CASE WHEN {_BEGAN_LATER} THEN '{Modality.PLANNED}'"
        f" WHEN s.is_unsupported THEN '{Modality.POSSIBLE}' ELSE x.modality END",
    ),
}
KNOWN_COLUMNS = tuple(_COLUMNS)
