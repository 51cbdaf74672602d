"""What encryption costs, at 100,000 events and 300,000 notes; a plain copy of them beside it.

``python tests/bench/bench_encryption.py [FOLDER]``: medians in milliseconds, both kinds in turn.
A cold answer is that of a connection that was opened for it; the system has the file at hand.
Where the system lets it, what is measured goes before everything else that runs on the machine.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.queries.as_of import Live
from desktop.queries.bases import base_rows
from desktop.queries.event_page import event_page
from desktop.queries.filters import EventFilter
from desktop.queries.reader import Reader
from desktop.queries.search import search
from desktop.queries.timeline.answer import Wish, answer
from desktop.queries.timeline.lanes import LaneSort
from desktop.queries.timeline.loading import Axis
from desktop.queries.timeline.packed import name_of, packed
from desktop.queries.timeline.texts import CasebookTexts
from desktop.services.casebooks import key_for, open_casebook
from desktop.store.casebook import Casebook
from desktop.store.key import Key, new_key
from desktop.store.rewriting import rewrite
from tests.bench.large import a_large_casebook
from tests.factories import a_base, a_note, a_report, a_source, an_editing, an_event

ROUNDS = 15
EDITS = 100
PASSPHRASE = "correct horse battery"
TODAY = date(2026, 1, 27)
WISH = Wish(
    lanes=LaneSort.BASE, axis=Axis.HAPPENED, moment=Live(), chosen=EventFilter(), today=TODAY
)


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as place:
        casebook = a_large_casebook(Path(place))
        keep_timeline(casebook)
        casebook.close()
        plain = casebook.path
        secret = plain.with_name("secret.basewatch")
        secret.write_bytes(plain.read_bytes())
        key = new_key(PASSPHRASE)
        rewriting = timed(lambda: rewrite(secret, None, key))
        sizes = [path.stat().st_size / 1e6 for path in (plain, secret)]
        print(f"plain {sizes[0]:.1f} MB, encrypted {sizes[1]:.1f} MB")
        print(f"written anew with a passphrase, verified {rewriting:9.1f} ms")
        go_before_others()
        both = {"plain": (plain, None), "encrypted": (secret, key)}
        opening(secret)
        asking(both)
        editing(both, Path(place))


def keep_timeline(casebook: Casebook) -> None:
    """Keep the timeline as a window does when it is closed."""
    reader = casebook.reader()
    found = answer(reader, WISH).timeline
    reader.close()
    assert found is not None
    an_editing(casebook).keep_timeline(name_of(WISH.question), packed(found))


def go_before_others() -> None:
    """Let nobody else's work be measured, where that can be."""
    with suppress(OSError, AttributeError):
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(10))


def opening(path: Path) -> None:
    """Measure what it takes from the passphrase to the base list."""
    keys, wholes = [], []
    for _round in range(5):
        begun = time.perf_counter()
        key = key_for(path, PASSPHRASE)
        keys.append((time.perf_counter() - begun) * 1_000)
        casebook = open_casebook(path, key=key)
        reader = casebook.reader()
        base_rows(reader)
        wholes.append((time.perf_counter() - begun) * 1_000)
        reader.close()
        casebook.close()
    print(f"key of a passphrase                      {median(keys):9.1f} ms")
    print(f"passphrase to the first base list        {median(wholes):9.1f} ms")


def asking(both: dict[str, tuple[Path, Key | None]]) -> None:
    """Measure questions on connections opened for them, then on warm ones."""
    questions: dict[str, Callable[[Reader], object]] = {
        "timeline, as a window opens on it": lambda reader: answer(reader, WISH),
        "titles of 200 events in view": titles,
        "base list": base_rows,
        "an event's page": lambda reader: event_page(reader, one_event(reader), TODAY),
        "search of two words": lambda reader: search(reader, "flags 777"),
    }
    opened = {way: open_casebook(path, key=key) for way, (path, key) in both.items()}
    for name, question in questions.items():
        cold: dict[str, list[float]] = {way: [] for way in both}
        warm: dict[str, list[float]] = {way: [] for way in both}
        for _round in range(ROUNDS):
            for way, casebook in opened.items():
                reader = casebook.reader()
                cold[way].append(timed(partial(question, reader)))
                warm[way].append(timed(partial(question, reader)))
                reader.close()
        for kind, times in (("cold", cold), ("warm", warm)):
            plain, secret = median(times["plain"]), median(times["encrypted"])
            print(f"{name:41}{kind} {secret:8.2f} ms, plain {plain:8.2f}, {secret / plain:5.2f} x")
    for casebook in opened.values():
        casebook.close()


def editing(both: dict[str, tuple[Path, Key | None]], place: Path) -> None:
    """Measure durable edits beside a bare flush."""
    opened = {way: open_casebook(path, key=key) for way, (path, key) in both.items()}
    saves = {way: saving(casebook) for way, casebook in opened.items()}
    times: dict[str, list[float]] = {"bare": [], **{way: [] for way in both}}
    with (place / "bare").open("wb", buffering=0) as bare:

        def flush() -> None:
            bare.write(bytes(4_096))
            os.fsync(bare.fileno())

        for _round in range(EDITS):
            for way, save in saves.items():
                times[way].append(timed(save))
            times["bare"].append(timed(flush))
    bare_ms = median(times["bare"])
    for way in both:
        edit_ms = median(times[way])
        print(f"durable edit, {way:10} {edit_ms:8.2f} ms, {edit_ms / bare_ms:.2f} x")
    print(f"bare flush of 4 kB       {bare_ms:8.2f} ms")
    for casebook in opened.values():
        casebook.close()


def saving(casebook: Casebook) -> Callable[[], object]:
    """Return what saves an event with a note."""
    edits = an_editing(casebook)
    source, base = a_source(), a_base()
    report = a_report(source)
    edits.apply("Begin", source, base, report)

    def save() -> object:
        event = an_event(base)
        return edits.apply("Add event", event, a_note(report, event))

    return save


class _One:
    """Hands out one reader."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def here(self) -> Reader:
        return self._reader


def titles(reader: Reader) -> object:
    """Ask for the titles that one view shows."""
    return CasebookTexts(_One(reader)).titles(range(5_000, 5_200))


def one_event(reader: Reader) -> str:
    """Return the id of an event."""
    row = reader.db.execute("SELECT id FROM event WHERE key = 50000").fetchone()
    assert row is not None
    return str(row[0])


def timed(job: Callable[[], object]) -> float:
    """Return how many milliseconds ``job`` takes."""
    begun = time.perf_counter()
    job()
    return (time.perf_counter() - begun) * 1_000


if __name__ == "__main__":
    main()
