"""Leads the window through what is made of records: briefing, presentation, files, previews."""

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.record import RecordKind
from desktop.services.exporting.wish import Format
from desktop.ui.importing.steps import Step

Until = Callable[[Callable[[], object]], None]
Look = Callable[[QWidget], None]
_MOST_SPOTS = 3
_LONG_FROM = 500
_SVG = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file://{0}"/>{1}</svg>'


class Surfaces:
    """One window, and texts that are put wherever these surfaces take one."""

    def __init__(self, window, texts: list[str], place: Path, until: Until, look: Look) -> None:
        self._window, self._texts, self._place = window, texts, place
        self._until, self._look = until, look
        self.seen: list[str] = []
        is_long = len(texts) >= _LONG_FROM
        self._pages = 20 if is_long else 2
        self._suffixes = (".pdf", ".html", ".docx", ".pptx")[: 4 if is_long else 2]
        forms = (Format.CSV, Format.MARKDOWN, Format.KML, Format.XLSX, Format.JSON)
        self._forms = forms[: 5 if is_long else 2]

    def all(self, report_id: str) -> None:
        """Lead through each; what was reached is told by `seen`."""
        for name, lead in (
            ("attachments", lambda: self._attachments(report_id)),
            ("import", self._import),
            ("exports", self._exports),
            ("briefing", self._briefing),
            ("briefing's files", self._files),
            ("presenting", self._presenting),
        ):
            lead()
            self.seen.append(name)

    def _attachments(self, report_id: str) -> None:
        folder = self._place / "attached"
        folder.mkdir()
        for number, text in enumerate(self._texts[:6]):
            suffix = (".html", ".svg", ".png", ".txt", ".eml", ".desktop")[number]
            name = "".join(sign for sign in text if sign not in "/\0")[:60]
            canary = text.split("file://")[-1][:80]
            path = folder / f"\u202e{number}{name}{suffix}"
            path.write_text(_SVG.format(canary, text), encoding="utf-8")
        self._window.forms.open_record(RecordKind.REPORT, report_id)
        field = self._window.forms.top().files
        field.add_files(sorted(folder.iterdir()))
        self._until(lambda: field.list.topLevelItemCount() == 6)
        for at in range(6):
            field.list.setCurrentItem(field.list.topLevelItem(at))
            self._settle()
            self._look(self._window.forms.top())
        self._window.forms.top().close_form()

    def _import(self) -> None:
        path = self._place / "rows.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("date", "title", "base", "source", "url"))
            for text in self._texts[:40]:
                rows.writerow(("2026-01-20", text, text[:200], text[:200], text))
        gate = self._window.importing
        self._window.action("import_file").trigger()
        gate.open_file(path)
        self._until(lambda: gate.page.step is Step.WHAT)
        what = gate.page.what
        self._until(lambda: bool(what.preview.lines.lines) or what.problem.isVisible())
        self._look(gate.page)
        gate.control.go_on()
        self._until(lambda: gate.page.step is Step.CHECK and not gate.page.check.is_busy)
        self._look(gate.page)
        gate.leave()

    def _exports(self) -> None:
        for form in self._forms:
            target = self._place / f"out-{form.value}"
            self._window.action("export_casebook").trigger()
            panel = self._window.exporting.panel
            panel.formats.buttons[form].click()
            panel.target.setText(str(target))
            self._look(panel)
            control = Qt.KeyboardModifier.ControlModifier
            QTest.keyClick(panel.target, Qt.Key.Key_Return, control)
            self._until(lambda: not self._window.exporting.is_writing)
            self._settle()
            assert list(self._place.glob(f"out-{form.value}*")), panel.problem.text()
            self._look(panel)

    def _briefing(self) -> None:
        self._window.action("build_briefing").trigger()
        page = self._window.briefing.page
        panel = page.view.build
        self._until(lambda: panel.bases.list.count() > 0)
        self._settle()
        panel.title.setText(self._texts[0])
        self._look(page.view)
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(panel.title, Qt.Key.Key_Return, control)
        self._until(lambda: page.control.now_open is not None)
        self._settle()
        keys = [one.key for one in page.control.now_open.kept.content.pages]
        for key, text in zip(keys[: self._pages], self._texts * 2, strict=False):
            page.control.show_page(key)
            page.control.keep_notes(key, text)
            page.control.write(key, "heading", text)
            self._settle()
            stage = page.view.stage
            for spot in stage.sheet._spots()[:_MOST_SPOTS]:
                stage.open_spot(spot)
                self._look(page.view)
                stage.editor.leave()

    def _files(self) -> None:
        page = self._window.briefing.page
        for suffix in self._suffixes:
            target = self._place / f"brief{suffix}"
            found = page.control.now_open
            page.exporting.write(found.edition, target, found.form)
            self._until(target.exists)
            self._settle()
            self._look(page.view)

    def _presenting(self) -> None:
        page = self._window.briefing.page
        page.present()
        page.present()  # Once more: the rehearsal found something to look at.
        self._until(lambda: page.presenting.running is not None)
        self._settle()
        for _page in range(3):
            for shown in QApplication.topLevelWidgets():
                if shown.isVisible() and shown is not self._window:
                    self._look(shown)
                    QTest.keyClick(shown, Qt.Key.Key_Right)
        page.presenting.stop()
        self._window.briefing.leave()

    def _settle(self) -> None:
        for _each in range(2):
            self._until(lambda: self._window.pool.activeThreadCount() == 0)
            QTest.qWait(1)
