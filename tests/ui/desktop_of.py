"""One casebook with the example in it, and a window on it at a time."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.queries.info import casebook_info
from desktop.queries.reader import Readers
from desktop.resources import resource_dir
from desktop.services.backups.keeper import Keeper
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.services.editing import Editing
from desktop.services.example import example_facts, fill_example
from desktop.services.importing.mapping import SavedMappings
from desktop.services.importing.process import ImportProcess, Order
from desktop.services.undoing.process import StepOrder, StepProcess
from desktop.store.changes import Author
from desktop.ui.desk import Desk
from desktop.ui.detail.event_view import EventView
from desktop.ui.main_window import MainWindow
from desktop.ui.window_state import WindowState

NOW = datetime(2026, 1, 27, 12, tzinfo=UTC)
WITHDRAWAL = "gradually"


def events_shown(window: MainWindow) -> int:
    """Return how many events the timeline shows."""
    return window.timeline.stage.index.events()


def titles_shown(window: MainWindow) -> set[str]:
    """Return the titles of the events that the timeline shows."""
    index = window.timeline.stage.index
    keys = index.marks(index.hits(-1e18, 1e18)).key.tolist()
    return set(window.timeline.stage.texts.titles(keys).values())


@cache
def _example() -> bytes:
    """Return the example's file, made once: hundreds of tests open a copy of it."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "e.basewatch")
        made = create_casebook(path, "Example", NOW, marking="TLP:GREEN")
        fill_example(_editing(made, lambda: NOW), example_facts(resource_dir()))
        made.close()
        return path.read_bytes()


def _editing(casebook, now, spill=None) -> Editing:
    return Editing(casebook, Author(who="Ada", device="d1"), now, spill=spill)


class Desktop:
    """One casebook with one window at a time."""

    def __init__(self, tmp_path, theme, qtbot) -> None:
        self.path = tmp_path / "e.basewatch"
        self.state_path = str(tmp_path / "window.ini")
        self.theme, self.qtbot, self.now = theme, qtbot, NOW
        self.path.write_bytes(_example())
        self.window: MainWindow | None = None

    def editing_of(self, casebook) -> Editing:
        return _editing(casebook, lambda: self.now, self.path.with_name("drafts") / "1.db")

    def open(self, look_only: str = "") -> MainWindow:
        self.casebook = open_casebook(self.path, look_only=look_only)
        self.editing = self.editing_of(self.casebook)
        self.readers = Readers(self.casebook.reader)
        casebook_id = casebook_info(self.readers.here()).casebook_id
        desk = Desk(
            title=self.path.name,
            casebook_id=casebook_id,
            editing=self.editing,
            readers=self.readers,
            shown=Readers(self.casebook.reader),
            open_reader=self.casebook.reader,
            now=lambda: self.now,
            backups=self.keeper_of(self.casebook, casebook_id),
            key_folder=self.path.parent / "keys",
            mappings=lambda: SavedMappings(self.path.parent / "mappings"),
            new_import=self.new_import,
            new_step=self.new_step,
        )
        self.window = MainWindow(WindowState(self.state_path))
        self.window.resize(1440, 900)
        with self.qtbot.waitSignal(self.window.painted):
            self.window.show()
        with self.qtbot.waitSignal(self.window.listed):
            self.window.furnish(desk, self.theme)
        self.window.load_rest()
        self.qtbot.waitUntil(lambda: self.window.timeline.stage.index is not None)
        self.qtbot.waitUntil(lambda: self.window.status.counts_label.text() != "")
        return self.window

    def keeper_of(self, casebook, casebook_id) -> Keeper | None:
        """Return what makes backups; most tests do without."""
        return None

    def new_import(self, given, way, answers, rows) -> ImportProcess:
        author = Author(who="Ada", device="d1")
        return ImportProcess(
            Order(
                casebook=self.path, given=given, way=way, answers=answers, author=author, rows=rows
            )
        )

    def new_step(self, step) -> StepProcess:
        author = Author(who="Ada", device="d1")
        return StepProcess(StepOrder(casebook=self.path, step=step, author=author))

    def close(self) -> None:
        if self.window is not None:
            self.window.close()
            self.window.desk.shown.close()
            self.window.deleteLater()
            self.readers.close()
            self.casebook.close()
            self.window = None
            QApplication.sendPostedEvents(None, 52)  # deferred deletes

    def id_of(self, kind: RecordKind, label: str) -> str:
        return next(c.id for c in choices(self.readers.here(), kind) if label in c.label)

    def event_view(self) -> EventView:
        self.qtbot.waitUntil(lambda: isinstance(self.window.detail.area.widget(), EventView))
        return self.window.detail.area.widget()


def all_text(widget) -> str:
    """Return every word that labels and buttons inside ``widget`` show."""
    parts = [label.text() for label in widget.findChildren(QLabel)]
    return "\n".join(parts + [button.text() for button in widget.findChildren(QAbstractButton)])
