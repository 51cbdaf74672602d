"""A session in the real window, in a process of its own, that ends in a crash.

    python secret_session.py CASEBOOK plain|encrypted

Its standard input gives the passphrase in the first line, then the secrets, a line each. They go
wherever somebody can type something; then the process dies in the middle of a save.
"""

import os
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import settings, start
from desktop.domain.assessment import Assessment
from desktop.domain.base import BaseName
from desktop.domain.ids import AssessmentId, SavedViewId, TransferId, WatchId
from desktop.domain.note import ChainLink
from desktop.domain.saved_view import SavedView
from desktop.domain.transfer import Quantity, Transfer
from desktop.domain.watch import WatchItem
from desktop.services.attachments import Attaching
from desktop.services.backups.shelf import Why
from desktop.services.casebooks import create_casebook
from desktop.services.editing import Editing
from desktop.store.changes import Author
from desktop.store.copies import copy_to
from desktop.store.key import new_key
from desktop.store.staging import Stage
from tests.factories import (
    a_base,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_event,
    an_id,
)

NOW = datetime(2026, 1, 27, 12, tzinfo=UTC)
WITHIN_S = 120.0


def until(answer, what):
    end = time.monotonic() + WITHIN_S
    while not answer():
        if time.monotonic() > end:
            sys.exit(f"not within {WITHIN_S:.0f} s: {what}")
        QTest.qWait(10)


def fill(editing, secret):
    """Save a record of most kinds, with a secret in each text."""
    actor = an_actor(name=secret(), aliases=tuple(secret() for _each in range(6)))
    source = a_source(
        label=secret(),
        access=secret(),
        bias=secret(),
        reliability_reason=secret(),
        tags=(secret(),),
    )
    base = a_base(
        name=secret(),
        admin_area=secret(),
        summary=secret(),
        names=(BaseName(name=secret()), BaseName(name=secret())),
        tags=(secret(),),
    )
    report = a_report(
        source,
        title=secret(),
        url=f"https://{secret()}.example/{secret()}",
        byline=secret(),
        text=f"On Monday {secret()} left {secret()}.",
        translation=secret(),
        status_reason=secret(),
        tags=(secret(),),
    )
    event = an_event(base, title=secret(), summary=secret(), place=secret(), tags=(secret(),))
    note = a_note(
        report,
        event,
        chain=(ChainLink(source=source.id),),
        quote=secret(),
        statement=secret(),
        credibility_reason=secret(),
    )
    posture = a_posture(base, basis=secret())
    assessment = Assessment(
        id=AssessmentId(an_id()),
        set_on=date(2026, 1, 27),
        judgement=secret(),
        basis=secret(),
        alternatives=secret(),
        would_change=secret(),
        bases=(base.id,),
    )
    watch = WatchItem(id=WatchId(an_id()), text=secret(), set_on=date(2026, 1, 27))
    transfer = Transfer(
        id=TransferId(an_id()),
        event=event.id,
        what=secret(),
        quantity=Quantity(words=secret()),
        from_place=secret(),
        to_place=secret(),
    )
    editing.apply(secret(), actor, source, base, report, event, note, posture)
    editing.apply("Add the rest", assessment, watch, transfer)
    Attaching(editing).attach(report.id, f"{secret()}.txt", secret().encode())
    editing.apply("Keep a view", SavedView(id=SavedViewId(an_id()), name=secret()))
    return event


def main(path, way, passphrase, secrets):
    given = iter(secrets)

    def secret():
        return next(given)

    key = new_key(passphrase) if way == "encrypted" else None
    made = create_casebook(path, secret(), NOW, key=key)
    event = fill(Editing(made, Author(who="Ada", device="d1"), lambda: NOW), secret)
    made.close()

    app = QApplication([])
    running = start.Start(app, settings.places(os.environ), path)
    until(lambda: hasattr(running, "program"), "the program")
    program = running.program

    def unlock():
        if key is not None:
            until(lambda: program._gate.page is not None, "the page")
            program._gate.page.field.setText(passphrase)
            program._gate.page.open_button.click()
        until(lambda: program.window is not None and program.window._loaded, "the window")
        until(lambda: program.window.timeline.stage.index is not None, "the timeline")
        return program.window

    window = unlock()
    window.selection.select(event_id=event.id, base_id="")
    window.bases.filter_field.setText(secret())
    window.search.entry.setText(secret())
    window.filters.period.setText(secret())
    window.action("add_event").trigger()
    window.forms.top().name.setText(secret())
    window.desk.backups.make(Why.ASKED)
    copy_to(window.desk.readers.here(), path.with_name(f"copy of {path.name}"))
    if key is not None:
        window.action("lock").trigger()
        window = unlock()
    else:
        program.shut()
        program.open(path)
        window = unlock()
    if window.forms.top() is None:
        window.action("add_base").trigger()
    window.forms.top().name.setText(secret())
    window.forms.keep_draft()
    words = secret()
    try:
        raise ValueError(words)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    casebook = program.held.casebook
    stage = Stage(casebook.path, casebook.key)
    for _parcel in range(12):
        stage.add(([], [("origin", secrets[-1] * 60_000, "event", "id", "1")]))
    with casebook.transaction() as db:
        for number in range(40_000):
            row = (words, str(number))
            db.execute("INSERT INTO external_id VALUES (?, ?, 'event', 'r', '1')", row)
        os.abort()


if __name__ == "__main__":
    first, *rest = sys.stdin.read().splitlines()
    main(Path(sys.argv[1]), sys.argv[2], first, rest)
