"""Shows hostile texts in the real window: ``python -m tests.reliability.hostile_window``.

Its arguments are how many, a seed, and HOW. What is opened on the disk is told by the kernel
(inotify), for Qt opens files without Python; who calls the server of this machine is told by the
server, and what Python opens or calls by its audit hook. HOW is "real", or "raw" for bare widgets
of Qt, which must be found out.
"""

import ctypes
import json
import os
import random
import socket
import sys
import tempfile
import threading
import traceback
from datetime import date
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QTextBrowser,
    QToolTip,
    QWidget,
)

from desktop import settings
from desktop.domain.assessment import Assessment
from desktop.domain.base import BaseName
from desktop.domain.ids import AssessmentId, WatchId
from desktop.domain.note import ChainLink
from desktop.domain.record import RecordKind
from desktop.domain.watch import WatchItem
from desktop.start import Start
from desktop.ui.widgets.banner import Banner
from tests.factories import (
    a_base,
    a_casebook,
    a_note,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
)
from tests.reliability.hostile_surfaces import Surfaces
from tests.reliability.hostile_texts import OVERRIDE, hostile_texts, turned

_IN_OPEN = 0x20
_MOST_CELLS = 400
_A_SET = 15


class Watch:
    """Counts who opens a canary, and who calls."""

    def __init__(self, folder: Path, count: int) -> None:
        # One for each text: the kernel tells once of a file that is opened again and again.
        self._folder = str(folder)
        for number in range(count):
            QImage(4, 4, QImage.Format.Format_RGB32).save(str(folder / f"{number:03}.png"))
        libc = ctypes.CDLL(None)
        self._notified = libc.inotify_init1(os.O_NONBLOCK)
        assert libc.inotify_add_watch(self._notified, os.fsencode(folder), _IN_OPEN) >= 0
        self._server = socket.create_server(("127.0.0.1", 0))
        self.host = f"127.0.0.1:{self._server.getsockname()[1]}"
        self.calls = 0
        self.by_python: list[str] = []
        threading.Thread(target=self._serve, daemon=True).start()
        sys.addaudithook(self._hear)

    def opens(self) -> int:
        """Return how often something in the folder was opened so far."""
        try:
            # Of an event the head has 16 bytes, and such a name as many.
            return len(os.read(self._notified, 1 << 20)) // 32
        except BlockingIOError:
            return 0

    def _serve(self) -> None:
        while True:
            called, _from = self._server.accept()
            called.close()
            self.calls += 1

    def _hear(self, what: str, told: tuple[object, ...]) -> None:
        # Our own processes are this Python's: they decode a picture, read a file, write rows.
        is_far = what == "socket.connect" or (
            what == "subprocess.Popen" and str(told[0]) != sys.executable
        )
        if is_far or (what == "open" and str(told[0]).startswith(self._folder)):
            self.by_python.append(f"{what} {str(told)[:200]}")


def records(texts: list[str]) -> list[object]:
    """Return records with these texts wherever a record holds a text."""
    given = iter(texts)

    def text() -> str:
        return next(given)

    made: list[object] = []
    while len(texts) - len(made) // 9 * _A_SET >= _A_SET:
        actor = an_actor(name=turned(text()))
        source = a_source(label=turned(text()), access=text(), reliability_reason=text())
        base = a_base(
            name=turned(text()), names=(BaseName(name=turned("Harbour")),), summary=text(),
            lat=35.0 + len(made) / 50, lon=36.0,
        )  # fmt: skip
        report = a_report(
            source, title=turned(text()), byline="Ada", url="javascript:x", text=text() * 4
        )
        event = an_event(base, title=turned(text()), summary=text())
        note = a_note(
            report, event, chain=(ChainLink(source=source.id),), statement=text(), quote=text(),
        )  # fmt: skip
        judged = Assessment(
            id=AssessmentId(an_id()), set_on=date(2026, 1, 27), judgement=text(), bases=(base.id,)
        )
        watch = WatchItem(id=WatchId(an_id()), text=text(), set_on=date(2026, 1, 27), base=base.id)
        made += [actor, source, base, report, event, note, judged, watch, text()]
    return made


class Showing:
    """One window that is led through everything that shows a text of a record."""

    def __init__(self, app: QApplication, start: Start) -> None:
        self._app, self._start = app, start
        self.turned_round: set[str] = set()
        self.seen = self.spelled = 0
        self._tipped: set[str] = set()
        until(lambda: hasattr(start, "program"))
        until(lambda: start.program.window is not None and hasattr(start.program.window, "file"))
        self.window = start.program.window
        until(lambda: self.window.timeline.stage.index is not None)

    def everything(self, made: list[object]) -> None:
        """Show each record where it can be shown."""
        window = self.window
        for dock in window.record_docks.values():
            dock.show()
        for name in ("gaps_dock", "map_dock", "differences_dock"):
            getattr(window, name).show()
        self._look()
        for record in made:
            if isinstance(record, str):
                self._read(record)
                continue
            kind = RecordKind(type(record).__name__.lower()) if _is_plain(record) else None
            if kind is RecordKind.EVENT:
                window.selection.select(event_id=record.id)
            elif kind is RecordKind.BASE:
                window.selection.select(base_id=record.id)
            elif kind is RecordKind.REPORT:
                window.report.read(record.id)
                window.detail.address_chosen.emit(record.url)
            if kind is not None:
                window.forms.open_record(kind, record.id)
                self._look()
                window.forms.top().close_form()
        self._look()

    def surfaces(self, made: list[object], texts: list[str], place: Path) -> list[str]:
        """Lead through what is made of records; return which surfaces were reached."""
        report = next(one for one in made if type(one).__name__ == "Report")
        led = Surfaces(self.window, texts, place, until, self._look)
        led.all(report.id)
        return led.seen

    def _read(self, text: str) -> None:
        """Search for it, paste it as a report, and say it in the banner."""
        window = self.window
        window.search.entry.setText(text[:40])
        window.tell(text)
        window.reading.paste()
        window.reading.page.paste(f"{text}\n\nTwo officers said that jets left. {text}", text)
        self._look()
        window.reading.page.finish()
        for banner in window.findChildren(Banner):
            banner.put_away()

    def _look(self, within: QWidget | None = None) -> None:
        """Let it be painted, and look at each text and each tool tip, of all or of one part."""
        within = within or self.window
        QTest.qWait(30)
        within.grab()
        for widget in (within, *within.findChildren(QWidget)):
            if isinstance(widget, QLabel | QAbstractButton):
                self._take(widget, widget.text())
            if widget.toolTip():
                self._tip(widget, widget.toolTip())
            is_list = isinstance(widget, QAbstractItemView) and widget.model() is not None
            if is_list and widget.isVisible():
                self._cells(widget)

    def _cells(self, view: QAbstractItemView) -> None:
        model, top = view.model(), QModelIndex()
        rows, columns = min(model.rowCount(top), 40), min(_columns(model), 8)
        for row, column in ((r, c) for r in range(rows) for c in range(columns)):
            index = model.index(row, column)
            self._take(view, str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
            if tip := index.data(Qt.ItemDataRole.ToolTipRole):
                self._tip(view, str(tip))

    def _take(self, widget: QWidget, text: str) -> None:
        self.seen += 1
        self.spelled += "⟦U+202E⟧" in text
        if OVERRIDE in text:
            self.turned_round.add(f"{type(widget).__name__} in {type(widget.parent()).__name__}")

    def _tip(self, widget: QWidget, tip: str) -> None:
        if tip not in self._tipped and ("canaries" in tip or "127.0.0.1" in tip):
            self._tipped.add(tip)
            QToolTip.showText(QPoint(5, 5), tip, widget)
            QToolTip.hideText()


def _columns(model: QAbstractItemModel) -> int:
    # That of a list is no method that can be called from here.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())


def _is_plain(record: object) -> bool:
    return type(record).__name__.lower() in {"actor", "source", "base", "report", "event"}


def until(answer) -> None:
    for _turn in range(3_000):
        if answer():
            return
        QTest.qWait(10)
    sys.exit("the window never came")


def raw(texts: list[str]) -> None:
    """Show the texts in bare widgets of Qt."""
    label, browser = QLabel(), QTextBrowser()
    for widget in (label, browser):
        widget.show()
    for text in texts:
        label.setText(text)
        browser.setHtml(text)
        QTest.qWait(1)
        label.grab()
        browser.grab()


def failed(kind, error, trace) -> None:
    traceback.print_exception(kind, error, trace)
    sys.stderr.flush()
    os._exit(1)


def main() -> None:
    """Show so many texts, and print what was opened and called."""
    count, chance = int(sys.argv[1]), random.Random(int(sys.argv[2]))
    with tempfile.TemporaryDirectory(prefix="basewatch-hostile-") as place:
        folder = Path(place, "canaries")
        folder.mkdir()
        app = QApplication(["basewatch"])
        watch = Watch(folder, count)
        texts = list(hostile_texts(count, chance, str(folder), watch.host))
        found = {"texts": len(texts)}
        if sys.argv[3] == "raw":
            raw(texts)
        else:
            casebook = a_casebook(Path(place))
            made = records(texts)
            kept = [one for one in made if not isinstance(one, str)]
            an_editing(casebook).apply("Add hostile records", *kept)
            casebook.close()
            for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
                os.environ[name] = place
            showing = Showing(app, Start(app, settings.places(os.environ), casebook.path))
            # The program's own would write it into a log, and go on.
            sys.excepthook = failed
            showing.everything(made)
            found["surfaces"] = showing.surfaces(made, texts, Path(place))
            found |= {"looks": showing.seen, "spelled out": showing.spelled}
            found |= {"turned round": sorted(showing.turned_round)}
        found |= {"opens": watch.opens(), "calls": watch.calls, "by Python": watch.by_python[:9]}
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    main()
