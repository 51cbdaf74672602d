"""Takes the pictures of Help from the program itself: ``python -m tests.picturing``.

Those of an import, the map, a briefing and the backups are the README's.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.record import RecordKind
from desktop.queries.choices import choices
from desktop.settings import Places
from desktop.start import Start
from desktop.ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "resources/help/pictures"
SCREENSHOTS = ROOT / "resources/screenshots"
WIDEST_PX = 900
WAIT_MS = 2_500


def keep(image: QImage, name: str) -> None:
    if image.width() > WIDEST_PX:
        image = image.scaledToWidth(WIDEST_PX, Qt.TransformationMode.SmoothTransformation)
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(PICTURES / name), "PNG", 0)


def grabbed(widget: QWidget, height_px: int = 0) -> QImage:
    part = QRect(0, 0, widget.width(), min(height_px or widget.height(), widget.height()))
    return widget.grab(part).toImage()


def take(window: MainWindow) -> None:
    """Take one after another of what a window on the example shows."""
    event = next(
        one.id
        for one in choices(window.desk.readers.here(), RecordKind.EVENT)
        if "gradually" in one.label
    )
    window.selection.select(event_id=event)
    QTest.qWait(WAIT_MS)
    keep(grabbed(window), "window.png")
    keep(grabbed(window.timeline, 420), "timeline.png")
    keep(grabbed(window.right, 520), "detail.png")
    window.action("add_event").trigger()
    QTest.qWait(WAIT_MS)
    for words in ("Convoy leaves the gate", "since last week"):
        field = window.focusWidget()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.qWait(WAIT_MS)
    keep(grabbed(window.right, 520), "form.png")
    for name in ("import", "map", "briefing", "backups"):
        keep(QImage(str(SCREENSHOTS / f"{name}-light.png")), f"{name}.png")


def main() -> None:
    """Start the program as a user does, with folders of its own, and take them."""
    PICTURES.mkdir(exist_ok=True)
    os.environ.update(USER="ada", BASEWATCH_NOW="2026-01-27T12:00:00+00:00")
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder)
        places = Places(config=own / "config", data=own / "data", state=own / "state")
        places.config.mkdir()
        kept = {"mode": "light", "is_toured": True, "language": "en"}
        places.config.joinpath("settings.json").write_text(json.dumps(kept), encoding="utf-8")
        start = Start(app, places, None)
        start.frame.resize(1440, 900)
        QTest.qWait(2 * WAIT_MS)
        window = start.program.window
        assert window is not None
        window.activateWindow()
        QTest.qWait(WAIT_MS)
        take(window)
        start.stop()


if __name__ == "__main__":
    main()
