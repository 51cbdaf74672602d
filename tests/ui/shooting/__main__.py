"""Takes a picture of every window and state.

``python -m tests.ui.shooting FOLDER MODE WIDTHxHEIGHT``, MODE light, dark or high_contrast.
The scale is Qt's own: QT_SCALE_FACTOR=2 for a screen of twice the density.
"""

import logging
import sys
import tempfile
import traceback
from itertools import chain
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QLocale, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from tests.ui.shooting import in_the_window, on_pages, seldom, without_a_casebook
from tests.ui.shooting.camera import Camera
from tests.ui.shooting.scene import Done, Look

WALKS = {
    "first": without_a_casebook.walk,
    "window": in_the_window.walk,
    "pages": on_pages.walk,
    "seldom": seldom.walk,
}
_OWN_WORDS = "This plugin does not support"


def main(folder: str, mode: str, size: str, *only: str) -> None:
    """Walk through all states, or those of the walks named last."""
    qInstallMessageHandler(_say)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    app.setCursorFlashTime(0)  # A caret stands in every picture, or in none.
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    width, height = map(int, size.split("x"))
    camera = Camera(Path(folder))
    # One process is one program elsewhere: the fonts of pages come after that of the window.
    font = theme._system_font()
    look = Look(mode, (width, height), Done())
    walks = [WALKS[name] for name in only or WALKS]
    logging.basicConfig(level=logging.WARNING)
    # Of a log in a folder that goes nobody learns anything.
    with (
        tempfile.TemporaryDirectory() as own,
        patch("desktop.app.logs.start_logging"),
        patch("desktop.ui.theme._system_font", lambda: font),
    ):
        for name, shown in chain(*(walk(Path(own), look) for walk in walks)):
            camera.take(name, shown)
    camera.actions = look.done.names
    camera.write_index()


def _say(kind: QtMsgType, _context: object, text: str) -> None:
    """Say what Qt says, but for what the invisible screen says of itself."""
    if not text.startswith(_OWN_WORDS):
        sys.stderr.write(f"{kind.name}: {text}\n")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Exception:  # noqa: BLE001 - The program would take it for its own and go on.
        traceback.print_exc()
        sys.exit(1)
