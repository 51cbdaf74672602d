"""States that are come to seldom: ends of forms, files, legends, tables, long texts, progress."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from desktop.domain.record import RecordKind
from desktop.services.attachments import Attaching
from desktop.services.importing.answers import NO_ANSWERS
from desktop.services.importing.process import Progress, Stage
from desktop.services.importing.verdicts import RowTold, Verdict
from desktop.ui.importing.steps import Step
from desktop.ui.recent_menu import RecentMenu
from desktop.ui.records.report_deletion import ReportDeletion
from tests.factories import a_report
from tests.ui.attachments.test_pictures import picture
from tests.ui.importing.test_check_step import QUESTION, SIMILAR, checked
from tests.ui.shooting.scene import Look, Scene, State, scene
from tests.ui.states import FORMS

_PROGRESS = Progress(
    stage=Stage.READING,
    rows=4_000,
    rows_in_all=9_000,
    records=0,
    records_in_all=None,
    per_s=9_000.0,
    seconds_left=12.0,
)


def walk(folder: Path, look: Look) -> Iterator[State]:
    """Lead the program through all of them."""
    with scene(folder, look, "seldom") as here:
        report = here.id_of(RecordKind.REPORT, "Reuters")
        editing = here.window.desk.editing
        Attaching(editing).attach(report, "gate.png", picture(b"png", 640, 360))
        yield from _ends_of_forms(here)
        yield from _choices_in_forms(here)
        yield from _other_views(here)
        yield from _reports(here, report)
        yield from _importing(here)
        yield from _pictures(here)


def _ends_of_forms(here: Scene) -> Iterator[State]:
    here.select(event="gradually")
    for name in FORMS:
        here.do(name)
        yield here.shown(f"{name}_to_its_end", _to_its_end(here))
        _close_form(here)
    here.window.forms.open_record(RecordKind.ASSESSMENT, here.id_of(RecordKind.ASSESSMENT, ""))
    yield here.shown("assessment_with_its_grid", _to_its_end(here))
    _close_form(here)


def _to_its_end(here: Scene):
    """Unfold the form that is open, scroll to its end, and return the window."""
    frame = here.window.forms.top().frame
    frame.more_button.setChecked(True)
    here.settle()
    bar = frame.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    return here.window


def _close_form(here: Scene) -> None:
    here.window.forms.top().settle()
    here.window.forms.top().close_form()
    here.settle()


def _choices_in_forms(here: Scene) -> Iterator[State]:
    window = here.window
    here.do("add_event")
    form = window.forms.top()
    for words in ("two sources", "Syrian security"):
        QTest.keyClicks(form.note.chain.adding.entry, words)
        QTest.keyClick(form.note.chain.adding.entry, Qt.Key.Key_Tab)
    form.findChild(QScrollArea).ensureWidgetVisible(form.note.chain)
    yield here.shown("who_says_so")
    QTest.keyClicks(form.actors.entry, "Rus")
    here.until(lambda: QApplication.activePopupWidget() is not None)
    yield here.shown("actors_offered")
    QApplication.activePopupWidget().hide()
    _close_form(here)
    here.do("add_base")
    form = window.forms.top()
    form.country.setText("SY")
    QTest.keyClicks(form.name, "Palmyra")
    here.until(lambda: bool(form.offer.found))
    yield here.shown("places_and_zones_offered")
    _close_form(here)


def _other_views(here: Scene) -> Iterator[State]:
    window = here.window
    menu = window.timeline.header.view
    menu.table.setChecked(True)
    yield here.shown("timeline_as_a_table")
    menu.table.setChecked(False)
    menu.legend.trigger()
    yield here.shown("timeline_legend")
    QApplication.activePopupWidget().hide()
    here.do("show_map")
    menu = window.map.panel.header.menu
    menu.table.setChecked(True)
    yield here.shown("map_as_a_table")
    menu.table.setChecked(False)
    menu.legend.trigger()
    yield here.shown("map_legend")
    QApplication.activePopupWidget().hide()
    here.do("show_map")
    (recent,) = window.findChildren(RecentMenu)
    recent.popup(window.mapToGlobal(QPoint(200, 60)))
    yield here.shown("menu_of_recent_casebooks")
    recent.hide()


def _reports(here: Scene, report: str) -> Iterator[State]:
    window = here.window
    window.detail.delete_requested.emit(RecordKind.REPORT.value, report)
    yield here.shown("report_with_notes_to_delete")
    window.findChildren(ReportDeletion)[-1].cancel_button.click()
    window.forms.open_record(RecordKind.REPORT, report)
    files = window.forms.top().files
    files.fold.setChecked(True)
    here.until(lambda: files.list.topLevelItemCount() > 0)
    files.list.topLevelItem(0).setSelected(True)
    here.settle()
    window.forms.top().findChild(QScrollArea).ensureWidgetVisible(files)
    yield here.shown("report_with_a_picture")
    _close_form(here)
    long = a_report(here.id_of(RecordKind.SOURCE, "Reuters"), title="Long", text="Words. " * 90_000)
    window.desk.editing.apply("Add", long)
    here.do("show_report")
    window.report.read(long.id)
    yield here.shown("report_of_many_pages")
    here.do("show_report")
    here.do("undo")


def _importing(here: Scene) -> Iterator[State]:
    here.do("import_file")
    page = here.window.importing.page
    page.show_step(Step.CHECK, Step.CHECK, are_held=True)
    page.check.begin()
    page.check.show_progress(_PROGRESS)
    yield here.shown("import_being_checked")
    rows = (SIMILAR, RowTold(2, Verdict.NEW, "Tanker leaves the pier"))
    page.check.show_checked(checked(*rows, questions=(QUESTION,)), NO_ANSWERS)
    yield here.shown("import_asks_for_bases")
    page.check.chips.buttons["similar"].click()
    yield here.shown("import_of_similar_events")
    here.window.importing.leave()
    here.settle()


def _pictures(here: Scene) -> Iterator[State]:
    here.do("build_briefing")
    page = here.window.briefing.page
    view = page.view
    here.until(lambda: view.build.bases.list.count() > 0)
    here.settle()
    QTest.keyClick(view.build.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    here.until(lambda: page.control.now_open is not None)
    here.settle()
    view.show_tab(view.pictures)
    here.until(view.pictures.preview.isVisible)
    view.pictures.put_button.click()
    yield here.shown("briefing_with_a_picture")
    here.window.briefing.leave()
