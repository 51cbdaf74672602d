"""The first start, the empty casebook, and what stands where none opens or all is locked."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from unittest.mock import patch

from desktop.services.backups.shelf import Why
from desktop.services.casebooks import create_casebook
from desktop.store.key import new_key
from desktop.ui.security.recovery_page import RecoveryPage
from desktop.ui.security.wait_page import WaitPage
from tests.factories import a_base, an_editing
from tests.ui.shooting.scene import NOW, Look, Scene, State, scene
from tests.ui.states import DOCKS

PASSPHRASE = "correct horse battery"


def walk(folder: Path, look: Look) -> Iterator[State]:
    """Lead the program through all of them."""
    yield from _first_start(folder, look)
    yield from _empty(folder, look)
    with patch("desktop.store.key.ITERATIONS", 10):  # Keys that take no time.
        yield from _locked(folder, look)
    yield from _damaged(folder, look)


def _first_start(folder: Path, look: Look) -> Iterator[State]:
    with scene(folder, look, "first", is_toured=False) as here:
        tour = here.window.tour
        here.until(lambda: tour.card is not None)
        number = 1
        while tour.card is not None:
            yield here.shown(f"tour_{number}")
            number += 1
            tour.card.next_button.click()
        here.do("new_casebook")
        yield here.shown("new_casebook")
        page = here.program._gate.page
        page.protect.setChecked(True)
        yield here.shown("new_casebook_with_a_passphrase")


def _empty(folder: Path, look: Look) -> Iterator[State]:
    path = folder / "Nothing yet.basewatch"
    create_casebook(path, "Nothing yet", NOW).close()
    with scene(folder, look, "empty", path) as here:
        yield here.shown("empty")
        for name in DOCKS:
            here.do(name)
            yield here.shown(f"empty_{name}")
            here.do(name)
        here.do("brief")
        yield here.shown("empty_brief")
        here.window.whole.leave()
        elsewhere = (
            f"“{path.name}” is already open in another window; it is open here for looking only."
        )
        here.program.open_with(path, None, elsewhere)
        here.until(lambda: hasattr(here.window, "file"))
        here.take_place()
        yield here.shown("only_looked_at")


def _locked(folder: Path, look: Look) -> Iterator[State]:
    path = folder / "north.basewatch"
    create_casebook(path, "North", NOW, key=new_key(PASSPHRASE)).close()
    with scene(folder, look, "locked", path, opens=False) as here:
        _resize_frame(here)
        yield here.shown("passphrase_asked_for", here.program.frame)
        page = here.program._gate.page
        page.field.setText("not this one")
        page.open_button.click()
        here.until(lambda: page.card.problem.text() and page.open_button.isEnabled())
        yield here.shown("passphrase_refused", here.program.frame)
        page.field.setText(PASSPHRASE)
        page.open_button.click()
        here.until(lambda: here.window is not None and hasattr(here.window, "file"))
        here.take_place()
        here.do("passphrase")
        yield here.shown("passphrase_to_change")
        page = here.program._gate.page
        page.present.setText(PASSPHRASE)
        page.passphrase.setText("staple orbit meadow")
        page.again.setText("staple orbit meadow")
        page.go_button.click()
        here.until(lambda: isinstance(here.program._gate.page, RecoveryPage))
        here.take_place()
        yield here.shown("recovery_key")
        here.program._gate.leave()
        here.do("lock")
        _resize_frame(here)
        yield here.shown("locked", here.program.frame)
        frame = here.program.frame
        waits = WaitPage(
            here.program._theme,
            "history",
            "A backup of “north.basewatch” is being restored",
            "The file that is there now stays until the copy is made and checked.",
        )
        frame.setCentralWidget(waits)
        yield here.shown("restore_waited_for", frame)


def _resize_frame(here: Scene) -> None:
    frame = here.program.frame
    frame.resize(*here.look.size)
    frame.show()


def _damaged(folder: Path, look: Look) -> Iterator[State]:
    path = folder / "south.basewatch"
    casebook = create_casebook(path, "South", NOW)
    an_editing(casebook).apply("Add base", a_base(name="First"))
    casebook.close()
    with scene(folder, look, "damaged", path) as here:
        here.window.desk.backups.make(Why.ASKED)
        here.do("backups")
        yield here.shown("backups_with_one")
    path.write_bytes(path.read_bytes()[:5_000])
    with scene(folder, look, "damaged", path, opens=False) as here:
        welcome = here.program.restoring.welcome
        yield here.shown("damaged", welcome)
        welcome.backups_button.click()
        yield here.shown("backups_of_the_damaged", welcome)
    path = folder / "strange.basewatch"
    create_casebook(path, "Strange", NOW).close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TRIGGER x AFTER INSERT ON base BEGIN DELETE FROM base; END")
    with scene(folder, look, "strange", path, opens=False) as here:
        yield here.shown("tampered_with", here.program.restoring.welcome)
