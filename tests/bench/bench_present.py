"""What a key costs while presenting, for the example's briefing and a hard one.

``python tests/bench/bench_present.py``: from the key until the page is painted in memory, in
milliseconds, on a projector of 1080 and of 2160 lines; each page is given half a second before the
next key, and then none.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication

from desktop.services.briefing.edition import Edition
from desktop.services.briefing.layout.compose import compose
from desktop.services.briefing.layout.sheet import Form, Sheet
from desktop.ui.briefing.present.asking import PublicRunner
from desktop.ui.briefing.present.awake import NoAwake
from desktop.ui.briefing.present.presentation import Presentation
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.kit import layout_kit
from desktop.ui.theme import Theme
from tests.editions import a_hard_edition, an_example_casebook, an_example_edition

SIZES = ((1920, 1080), (3840, 2160))
PAUSE_MS = 500
MOST_MS = 50


def wait(milliseconds: int) -> None:
    """Let the program go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def taken_ms(act: Callable[[], object]) -> float:
    """Return how long something takes."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1_000


def press(show: Presentation, key: Qt.Key) -> float:
    """Press a key, and return how long the projector takes to show what it asks for."""

    def act() -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(show.projector, event)
        show.projector.repaint()

    return taken_ms(act)


def told(words: str, times_ms: list[float]) -> None:
    """Print the median and the worst of some times."""
    middle, worst = statistics.median(times_ms), max(times_ms)
    print(f"  {words:<28} median {middle:6.1f} ms   worst {worst:6.1f} ms   of {len(times_ms)}")


def bench(name: str, edition: Edition, screen: QScreen, runner: PublicRunner) -> bool:
    """Go through all pages, and return whether most were there in time where they had a moment."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    fonts = PageFonts()
    sheets = partial(_sheets, edition, fonts)
    now = partial(datetime.now, UTC)
    show = Presentation(Theme(app), fonts, edition, sheets, runner, now, awake=NoAwake())
    show.start(screen, None)
    laid_out_ms = taken_ms(partial(_until_laid_out, show))
    count = len(show.show.deck.sheets)
    size = show.projector.size()
    print(
        f"{name}, {size.width()} × {size.height()}: {count} pages, laid out in {laid_out_ms:.0f} ms"
    )
    paced = []
    for _each in range(count - 1):
        wait(PAUSE_MS)
        paced.append(press(show, Qt.Key.Key_Right))
    told("a page, half a second between", paced)
    told("back at once, page by page", [press(show, Qt.Key.Key_Left) for _ in range(count - 1)])
    drawn = next(one for one in show.show.deck.sheets if one.timeline)
    show.show.go(drawn.number - 1)
    press(show, Qt.Key.Key_T)
    told("a step of the live timeline", [press(show, Qt.Key.Key_Minus) for _ in range(9)])
    press(show, Qt.Key.Key_R)
    told("a day of the replay", [press(show, Qt.Key.Key_Right) for _ in range(9)])
    show.end()
    return statistics.median(paced) <= MOST_MS


def _sheets(edition: Edition, fonts: PageFonts, form: Form) -> tuple[Sheet, ...]:
    return compose(edition, form, layout_kit(fonts, lambda _sha256: None))


def _until_laid_out(show: Presentation) -> None:
    while not show.show.deck.sheets:
        wait(5)


def _screens(folder: Path) -> Path:
    """Write down the screens for Qt, one beside the other."""
    lefts = (0, 10_000)
    dots = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {"name": f"{height}", "x": left, "width": width, "height": height, **dots}
        for left, (width, height) in zip(lefts, SIZES, strict=True)
    ]
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": screens}))
    return path


def _made(folder: str, name: str) -> Path:
    made = Path(folder, name)
    made.mkdir()
    return made


def main() -> None:
    """Present both briefings on both sizes; fail where a page came later than it may."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screens(Path(folder))}"
        app = QApplication([])
        casebook = an_example_casebook(Path(folder))
        runner = PublicRunner(casebook.reader)
        in_time = [
            bench(name, edition, screen, runner)
            for name, edition in (
                ("example", an_example_edition(_made(folder, "a"))),
                ("hard", a_hard_edition(_made(folder, "b"))),
            )
            for screen in QGuiApplication.screens()
        ]
        runner.close()
        casebook.close()
        app.quit()
    print("in time" if all(in_time) else f"later than {MOST_MS} ms")
    sys.exit(not all(in_time))


if __name__ == "__main__":
    main()
