"""Takes the pictures of Help and README from the program: ``python -m tests.picturing``.

Those in English into ``resources/help/pictures``, in other languages into a folder of theirs there,
the dark ones into ``dark`` below that: each set in a process and on a screen of its own (Xvfb), on
the example, at the same moment. ``python -m tests.picturing ru dark`` takes one set. Those of
README, in English, go into ``resources/screenshots``: the whole window, in one look each.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.services.backups.keeper import Keeper
from desktop.services.backups.shelf import Why
from desktop.settings import Places
from desktop.start import Start
from desktop.ui.helping.view import ONE_PER_POINT
from desktop.ui.main_window import MainWindow
from tests.factories import a_base
from tests.picturing.few_colours import with_few_colours
from tests.picturing.whole_rows import ending_whole
from tests.translating.files import LANGUAGES

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "resources/help/pictures"
SCREENSHOTS = ROOT / "resources/screenshots"
SETS = tuple((language, look) for language in ("en", *LANGUAGES) for look in ("light", "dark"))
# A page of Help is 620 wide at most: its pictures are sharp on a screen of twice the density too.
DENSITY, WIDEST_PX = 2, 1_240
WINDOW_PX = (1440, 900)
ARTICLE = Path(__file__).with_name("article.txt")
WAIT_MS = 2_000
PATIENCE_MS, TURN_MS = 30_000, 100
TABLE = """date;title;base;type;source;remarks
3/1/2026;Tanker leaves the pier;Tartus Naval Base;departure;Coast Daily;one tug
5/1/2026;Transport aircraft lands before dawn;Hmeimim Air Base;arrival;Air Watch;seen from the road
6/1/2026;Convoy of 14 vehicles on the road to the coast;Qamishlo;departure;شبكة الحسكة;
7/1/2026;قافلة تغادر المطار باتجاه الغرب;القامشلي;departure;شبكة الحسكة;
30/2/2026;Crane on the quay;Tartus Naval Base;construction;Coast Daily;
9/1/2026;New fence along the northern perimeter;Hmeimim Air Base;construction;Air Watch;
10/1/2026;Radar seen turning;Kamishly Radar Hill;sighting;Air Watch;
;Lights seen at night;Hmeimim Air Base;sighting;Air Watch;
11/1/2026;Two helicopters over the harbour;Tartus Naval Base;sighting;Coast Daily;
12/1/2026;Handover of the eastern gate;Qamishli Airport;handover;Two officials;
"""
TYPED = {
    "en": ("Convoy leaves the gate", "since last week"),
    "ar": ("قافلة تغادر البوابة", "منذ الأسبوع الماضي"),
    "ru": ("Колонна выходит из ворот", "с прошлой недели"),
}
BACKUPS = (
    (datetime(2026, 1, 20, 9, 0, tzinfo=UTC), Why.CLOSE, ""),
    (datetime(2026, 1, 21, 7, 14, tzinfo=UTC), Why.IMPORT, "Deir ez-Zor Airport"),
    (datetime(2026, 1, 22, 5, 28, tzinfo=UTC), Why.REGULAR, "Tiyas Air Base"),
    (datetime(2026, 1, 22, 16, 35, tzinfo=UTC), Why.CLOSE, "Shayrat Air Base"),
    (datetime(2026, 1, 26, 17, 42, tzinfo=UTC), Why.REGULAR, "Palmyra Airport"),
)


class Photographer:
    """Leads a window on the example from picture to picture."""

    def __init__(self, window: MainWindow, language: str, target: Path, scratch: Path) -> None:
        """Keep pictures in ``target``, and files that are imported in ``scratch``."""
        self._window, self._language = window, language
        self._look = "dark" if window.theme.tokens.dark else "light"
        self._target, self._scratch = target, scratch

    def take_all(self) -> None:
        """Take one after another; what changes the casebook comes last."""
        window = self._window
        self._select("gradually")
        self._keep(window, "window.png")
        self._show("window", "light")
        self._keep(window.timeline, "timeline.png", 420)
        self._keep(window.right, "detail.png", 520)
        self._take_form()
        self._take_map()
        self._take_briefing()
        self._take_review()
        self._take_import()
        self._take_backups()

    def _take_form(self) -> None:
        window = self._window
        window.action("add_event").trigger()
        QTest.qWait(WAIT_MS)
        for words in TYPED[self._language]:
            field = window.focusWidget()
            # As an input method types it: keys alone have Latin letters only.
            typed = QInputMethodEvent()
            typed.setCommitString(words)
            QApplication.sendEvent(field, typed)
            QTest.keyClick(field, Qt.Key.Key_Tab)
        QTest.qWait(WAIT_MS)
        self._keep(window.right, "form.png", 520)
        self._show("form", "dark")
        window.forms.top().close_form()

    def _take_map(self) -> None:
        window = self._window
        self._select("Vehicles and heavy weapons")
        window.action("show_map").trigger()
        self._until(lambda: window.map.panel is not None)
        canvas = window.map.panel.canvas
        self._until(lambda: bool(window.map.panel.stage.answer.bases))
        QTest.qWait(WAIT_MS)
        self._until(lambda: canvas.is_settled)
        self._keep(window, "map.png")
        self._show("map", "light")
        window.action("show_map").trigger()

    def _take_briefing(self) -> None:
        window = self._window
        window.action("build_briefing").trigger()
        page = window.briefing.page
        build = page.view.build
        self._until(lambda: build.bases.list.count() > 0)
        build.build()
        self._until(lambda: page.control.now_open is not None)
        QTest.qWait(2 * WAIT_MS)
        stage = page.view.stage
        (stage.dark if window.theme.tokens.dark else stage.light).click()
        self._settle()
        for _page in range(4):
            stage.on.click()
            QTest.qWait(300)
        QTest.qWait(WAIT_MS)
        self._keep(window, "briefing.png")
        self._show("briefing", "light")
        window.briefing.leave()

    def _take_review(self) -> None:
        """Take in an article, and be at its second statement."""
        if (self._language, self._look) != ("en", "light"):
            return
        window = self._window
        QApplication.clipboard().setText(ARTICLE.read_text(encoding="utf-8"))
        window.action("paste_report").trigger()
        page = window.reading.page
        QTest.qWait(WAIT_MS)
        page.intake.submit()
        self._until(lambda: page.is_reviewing)
        self._settle()
        QTest.keyClick(page.review, Qt.Key.Key_Return)
        self._settle()
        self._show("review", "light")
        window.reading.leave()
        window.action("undo").trigger()
        self._settle()

    def _take_import(self) -> None:
        window, file = self._window, self._scratch / "harbours.csv"
        file.write_text(TABLE, encoding="utf-8")
        window.action("import_file").trigger()
        QTest.qWait(WAIT_MS)
        window.importing.open_file(file)
        self._until(lambda: bool(window.importing.page.what.preview.lines.lines))
        QTest.qWait(WAIT_MS)
        self._keep(window, "import.png")
        self._show("import", "light")
        window.importing.leave()

    def _take_backups(self) -> None:
        """Make backups as those of a week, with an edit before each but the first."""
        window = self._window
        made = window.desk.backups
        assert made is not None
        for moment, why, base in BACKUPS:
            if base:
                window.desk.editing.apply(f"Add base: {base}", a_base(name=base))
            keeper = Keeper(made._open_reader, made._casebook_id, (), lambda at=moment: at)
            keeper.shelves = made.shelves
            keeper.make(why)
        window.desk.editing.apply("Add base: Kuweires Air Base", a_base(name="Kuweires Air Base"))
        window.action("backups").trigger()
        page = window.backups.page
        self._until(lambda: page.lines.topLevelItemCount() >= len(BACKUPS))
        page.lines.setCurrentItem(page.lines.topLevelItem(1))
        self._settle()
        self._keep(window, "backups.png")
        self._show("backups", "light")

    def _select(self, words: str) -> None:
        window = self._window
        events = choices(window.desk.readers.here(), RecordKind.EVENT)
        wanted = next(one.id for one in events if words in one.label)
        # At the start the window chooses something itself, and may do so late.
        for _attempt in range(2):
            window.selection.select(event_id=wanted)
            self._settle()

    def _settle(self) -> None:
        """Wait until what was asked for is there and stands."""
        QTest.qWait(WAIT_MS)
        self._until(lambda: not self._window.pool.activeThreadCount())
        QTest.qWait(TURN_MS)

    def _until(self, is_there: Callable[[], bool]) -> None:
        for _turn in range(PATIENCE_MS // TURN_MS):
            if is_there():
                return
            QTest.qWait(TURN_MS)
        raise SystemExit("What was to be pictured did not come.")

    def _show(self, name: str, look: str) -> None:
        """Keep the window's picture for README, which shows each in one look only."""
        if (self._language, self._look) == ("en", look):
            image = self._window.grab().toImage()
            image = image.scaledToWidth(WINDOW_PX[0], Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(1)
            with_few_colours(image).save(str(SCREENSHOTS / f"{name}-{look}.png"), "PNG", 0)

    def _keep(self, widget: QWidget, name: str, height_px: int = 0) -> None:
        """Keep the picture of a widget, of its upper ``height_px`` at most where they are given."""
        image = widget.grab().toImage()
        if height_px:
            image = ending_whole(image, DENSITY * height_px)
        if image.width() > WIDEST_PX:
            image = image.scaledToWidth(WIDEST_PX, Qt.TransformationMode.SmoothTransformation)
        few = with_few_colours(image)
        # The page that shows it finds there how large it is meant to be.
        few.setDotsPerMeterX(DENSITY * ONE_PER_POINT)
        few.setDotsPerMeterY(DENSITY * ONE_PER_POINT)
        few.save(str(self._target / name), "PNG", 0)


def take(language: str, look: str) -> None:
    """Start the program as a user does, with folders of its own, and take all pictures."""
    target = PICTURES / ("" if language == "en" else language) / ("" if look == "light" else look)
    target.mkdir(parents=True, exist_ok=True)
    os.environ.update(USER="ada", BASEWATCH_NOW="2026-01-27T12:00:00+00:00")
    os.environ["QT_SCALE_FACTOR"] = str(DENSITY)  # Read when the program is made.
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder)
        places = Places(config=own / "config", data=own / "data", state=own / "state")
        places.config.mkdir()
        places.state.mkdir()
        kept = {"mode": look, "is_toured": True, "language": language}
        places.config.joinpath("settings.json").write_text(json.dumps(kept), encoding="utf-8")
        start = Start(app, places, None)
        start.frame.resize(*WINDOW_PX)
        QTest.qWait(2 * WAIT_MS)
        # What goes wrong here is to be read here, not in a log that goes with the folder.
        sys.excepthook = sys.__excepthook__
        window = start.program.window
        assert window is not None
        window.activateWindow()
        QTest.qWait(WAIT_MS)
        Photographer(window, language, target, own).take_all()
        start.stop()


def main() -> None:
    """Take all pictures in each language and look, or the one set that is named."""
    if len(sys.argv) > 2:
        take(*sys.argv[1:3])
        return
    size = f"{DENSITY * WINDOW_PX[0]}x{DENSITY * WINDOW_PX[1]}x24"
    screen = ("xvfb-run", "-a", "-s", f"-screen 0 {size}")
    before = screen if shutil.which(screen[0]) else ()
    for chosen in SETS:
        command = [*before, sys.executable, "-m", "tests.picturing", *chosen]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
