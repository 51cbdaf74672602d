from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.agreement import Agreement, AgreementOutcome
from desktop.domain.watch import WatchItem, WatchKind, WatchState
from desktop.services.exporting.ics import escaped, folded
from tests.factories import PUBLISHED, a_base, an_editing, an_event, an_id
from tests.strategies import TEXT


def lines_of(path):
    content = path.read_bytes()
    assert content.endswith(b"\r\n")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    return content.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def entries(path):
    lines = lines_of(path)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    found = []
    for line in lines:
        if line == "BEGIN:VEVENT":
            found.append({})
        name, _, value = line.partition(":")
        if found:
            found[-1].setdefault(name, value)
    return {one["SUMMARY"]: one for one in found}


def test_deadlines_and_expiries_are_whole_days(casebook, written):
    base = a_base(name="Port; east")
    event = an_event(base, title="Truce")
    editing = an_editing(casebook)
    truce = Agreement(id=an_id(), event=event.id, terms="15 days", start=PUBLISHED, duration="P15D")
    kept = {
        "parliament votes, \\ or not": {"due": date(2026, 2, 3), "base": base.id},
        "no day": {},
        "done": {
            "due": date(2026, 1, 3),
            "state": WatchState.HAPPENED,
            "outcome": "They voted\nlate",
        },
        "the end": {"due": date.max, "kind": WatchKind.DEADLINE},
    }
    items = [
        WatchItem(id=an_id(), text=text, set_on=PUBLISHED, **fields)
        for text, fields in kept.items()
    ]
    open_ended = Agreement(id=an_id(), event=event.id, outcome=AgreementOutcome.EXTENDED)
    editing.apply("Add", base, event, truce, open_ended, *items)
    path, told = written(casebook, "ics")
    found = entries(path)
    assert told.counts == {"watch_items": 3, "agreements": 1}
    assert set(found) == {
        "parliament votes\\, \\\\ or not",
        "Ends: 15 days",
        "Happened: done",
        "the end",
    }
    vote, expiry = found["parliament votes\\, \\\\ or not"], found["Ends: 15 days"]
    assert (vote["DTSTART;VALUE=DATE"], vote["DTEND;VALUE=DATE"]) == ("20260203", "20260204")
    assert (vote["LOCATION"], vote["DTSTAMP"]) == ("Port\\; east", "20260127T120000Z")
    assert vote["UID"] == f"{items[0].id}@basewatch"
    assert expiry["DTSTART;VALUE=DATE"] == "20260210"
    assert "Rests on: 15 days counted from 26 Jan 2026" in expiry["DESCRIPTION"]
    assert found["Happened: done"]["DESCRIPTION"] == "Question\\, happened\\nThey voted\\nlate"
    assert "DTEND;VALUE=DATE" not in found["the end"]


def test_a_casebook_without_deadlines_is_an_empty_calendar(casebook, written):
    path, told = written(casebook, "ics")
    assert (entries(path), told.counts) == ({}, {})
    assert "X-WR-CALNAME:The north" in lines_of(path)


@given(TEXT)
def test_a_folded_line_unfolds_to_what_it_was_and_none_is_too_long(text):
    line = f"SUMMARY:{escaped(text)}"
    assert not any(sign in line for sign in "\r\n")
    written = folded(line)
    assert all(len(part) <= 75 for part in written.split(b"\r\n"))
    assert written.replace(b"\r\n ", b"").removesuffix(b"\r\n").decode() == line


@pytest.mark.parametrize("text", ["END:VEVENT", "a\r\nBEGIN:VEVENT", "\x00\x07"])
def test_no_text_begins_a_line_of_its_own(text):
    assert "\n" not in escaped(text)
    assert "\x07" not in escaped(text)


@given(st.text(max_size=200))
def test_letters_are_never_cut(text):
    for part in folded(escaped(text.encode(errors="replace").decode())).split(b"\r\n"):
        part.decode()
