"""What tests of the import page share: files, and an import that does what the test says."""

import threading

import pytest

from desktop.services.backups.keeper import Keeper
from desktop.services.importing.committing import ImportCancelled
from desktop.services.importing.process import Progress, Stage
from desktop.ui.importing.steps import Step
from tests.ui.desktop_of import NOW

EVENTS = """date,title,base,source
2026-01-20,Tanker leaves the pier,Tartus,AP
2026-01-21,Trucks at the gate,Qamishli Airport,Reuters
someday,Nobody knows when,Hmeimim,AP
"""


@pytest.fixture
def events_file(tmp_path):
    path = tmp_path / "events.csv"
    path.write_text(EVENTS, encoding="utf-8")
    return path


class Walk:
    """Leads a window's import page from step to step, as somebody does who waits for answers."""

    def __init__(self, window, qtbot) -> None:
        self.window, self.qtbot = window, qtbot
        self.gate = window.importing
        window.action("import_file").trigger()
        self.page, self.control = self.gate.page, self.gate.control

    def open(self, path) -> None:
        self.gate.open_file(path)
        self.qtbot.waitUntil(lambda: self.page.step is Step.WHAT)
        what = self.page.what
        self.qtbot.waitUntil(lambda: bool(what.preview.lines.lines) or what.problem.isVisible())

    def check(self) -> None:
        self.control.go_on()
        assert self.page.step is Step.CHECK
        self.qtbot.waitUntil(lambda: not self.page.check.is_busy, timeout=20_000)

    def run(self) -> None:
        self.control.go_on()
        self.qtbot.waitUntil(lambda: self.page.run.is_ended, timeout=20_000)

    def previewed(self) -> list[str]:
        return [line.title for line in self.page.what.preview.lines.lines]


@pytest.fixture
def walk(window, qtbot):
    """Open the import page of a window on the example."""
    return Walk(window, qtbot)


class HeldProcess:
    """An import that says how far it is, and goes on when the test says so."""

    def __init__(self, real) -> None:
        self._real = real
        self.may_end = threading.Event()
        self.is_cancelled = False

    def check(self, told):
        return self._real.check(told)

    def run(self, told):
        told(
            Progress(
                stage=Stage.READING,
                rows=1,
                rows_in_all=2,
                records=0,
                records_in_all=None,
                per_s=1234.0,
                seconds_left=75.0,
            )
        )
        self.may_end.wait(20)
        if self.is_cancelled:
            raise ImportCancelled("The import was cancelled. The casebook is as it was before.")
        return self._real.run(told)

    def cancel(self) -> None:
        self.is_cancelled = True
        self.may_end.set()


@pytest.fixture
def held(desktop, monkeypatch):
    """Let imports of this desktop's windows wait; return those that were made."""
    made = []
    real = desktop.new_import

    def new_import(given, way, answers, rows):
        made.append(HeldProcess(real(given, way, answers, rows)))
        return made[-1]

    monkeypatch.setattr(desktop, "new_import", new_import)
    yield made
    for each in made:
        each.may_end.set()


@pytest.fixture
def walk_with_backups(desktop, tmp_path, monkeypatch, qtbot):
    """Open the import page of a window whose casebook is backed up; return the keeper as well."""
    made = []

    def keeper_of(casebook, casebook_id):
        made.append(Keeper(casebook.reader, casebook_id, [tmp_path / "backups"], lambda: NOW))
        return made[-1]

    monkeypatch.setattr(desktop, "keeper_of", keeper_of)
    return Walk(desktop.open(), qtbot), made[0]
