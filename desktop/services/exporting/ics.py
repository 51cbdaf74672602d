"""Deadlines as a calendar (RFC 5545): watch items with their day, agreements with their expiry."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from desktop.domain.record import RecordKind
from desktop.queries.watch import Urgency, WatchRow, watch_rows
from desktop.services.exporting.own_json import counted_as
from desktop.services.exporting.wish import Counts, Outgoing

_MOST_OCTETS = 75
_CONTROLS = dict.fromkeys((*range(32), 127))


def write_ics(target: Path, outgoing: Outgoing) -> Counts:
    """Write an entry of a whole day for each; what is closed says so.

    Raises:
        OSError: Where it cannot be written.
        DatabaseFailure: Where the casebook cannot be read.
    """
    counts: Counter[str] = Counter()
    stamp = f"{outgoing.now:%Y%m%dT%H%M%SZ}"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Basewatch//Basewatch//EN"]
    lines += ["CALSCALE:GREGORIAN", f"X-WR-CALNAME:{escaped(outgoing.title)}"]
    for row in watch_rows(outgoing.public.reader, outgoing.now.date()):
        if row.due is not None:
            counts[counted_as(row.kind)] += 1
            lines += _entry(row, row.due, stamp)
    lines.append("END:VCALENDAR")
    target.write_bytes(b"".join(folded(line) for line in lines))
    return counts


def escaped(text: str) -> str:
    """Return text as a value: signs of the format escaped, line breaks by the letter n."""
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,")):
        text = text.replace(sign, written)
    return "\\n".join(line.translate(_CONTROLS) for line in text.splitlines())


def folded(line: str) -> bytes:
    """Return a line of the file, folded so that none has more than 75 octets."""
    parts = [b""]
    for letter in line:
        octets = letter.encode()
        if len(parts[-1]) + len(octets) > _MOST_OCTETS:
            parts.append(b" ")
        parts[-1] += octets
    return b"\r\n".join(parts) + b"\r\n"


def _entry(row: WatchRow, due: date, stamp: str) -> Iterator[str]:
    is_term = row.kind is RecordKind.AGREEMENT
    lead = "Ends: " if is_term else ""
    if row.urgency is Urgency.CLOSED:
        lead = f"{row.state.capitalize()}: "
    about = (
        f"{row.sort.capitalize()}, {row.state}",
        row.outcome,
        f"Rests on: {row.rests_on}" if row.rests_on else "",
    )
    yield "BEGIN:VEVENT"
    yield f"UID:{row.id}@basewatch"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_day(due)}"
    if due < date.max:
        yield f"DTEND;VALUE=DATE:{_day(due + timedelta(days=1))}"
    yield f"SUMMARY:{escaped(lead + row.text)}"
    if row.base_name:
        yield f"LOCATION:{escaped(row.base_name)}"
    yield f"DESCRIPTION:{escaped(chr(10).join(part for part in about if part))}"
    yield f"CATEGORIES:{'Agreement' if is_term else 'Watch list'}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")
