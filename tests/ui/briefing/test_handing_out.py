"""Rehearsing, presenting and exporting: what is asked of whom, and what is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.briefing.layout.sheet import WIDE
from desktop.services.drawing.look import DARK
from desktop.services.files import FileRefused
from desktop.ui.asking_files import documents
from desktop.ui.briefing.exporting import file_name
from desktop.ui.briefing.presenting import ScreenChoice


class Shown(QObject):
    """Stands in for what fills the projector."""

    closed = Signal()
    failed = Signal(str)

    def __init__(self, edition, compose) -> None:
        super().__init__()
        self.edition, self.compose = edition, compose
        self.asked = None

    def start(self, screen, speaker_screen, at=0, page="", *, with_sources=True) -> None:
        self.asked = screen, speaker_screen, at, page


@pytest.fixture
def shows(built):
    """Keep what is asked to be presented."""
    made = []

    def start(edition, compose):
        made.append(Shown(edition, compose))
        return made[-1]

    built.page.presenting._start = start
    return made


@pytest.fixture
def overdue(built):
    """Open the briefing a day later, so that the rehearsal has something to say."""
    built.desktop.now = built.desktop.now.replace(day=28)
    built.after(built.page.refresh)
    return built


def test_f5_presents_from_the_page_that_is_shown(built, shows):
    page = built.go_to("timeline")
    place = built.view.stage.sheet.sheet.number - 1
    built.window.action("brief").trigger()
    (show,) = shows
    assert show.edition == built.opened.edition
    first, second = QGuiApplication.screens()
    assert show.asked == (second, first, place, page)
    assert show.compose(built.opened.form) == built.opened.sheets
    built.view.head.present_button.click()
    assert len(shows) == 1
    show.closed.emit()
    assert built.page.presenting.running is None
    built.view.head.present_button.click()
    assert len(shows) == 2
    shows[1].closed.emit()


def test_the_room_sees_pages_light_or_dark_as_they_are_on_the_page(built, shows):
    built.after(built.view.stage.dark.click)
    built.page.present()
    (show,) = shows
    assert show.compose(WIDE)[0].ground == DARK.ground
    show.closed.emit()


def test_a_presentation_that_cannot_go_on_says_why(built, shows):
    built.page.present()
    shows[0].failed.emit("The pages could not be laid out.")
    shows[0].closed.emit()
    assert built.view.told.label.text() == "The pages could not be laid out."


def test_the_room_sees_the_page_until_escape(built):
    built.go_to("timeline")
    built.page.present()
    show = built.page.presenting.running
    assert show.is_running
    assert built.window.is_presenting
    built.until(show.projector.isVisible)
    QTest.keyClick(show.projector, Qt.Key.Key_Escape)
    assert built.page.presenting.running is None
    assert not built.window.is_presenting
    assert built.window.briefing.is_open


def test_the_room_sees_sources_or_not_as_the_page_had_them(built):
    built.go_to("base")
    built.after(built.view.stage.sources.click)
    built.page.present()
    show = built.page.presenting.running
    built.until(lambda: show.show.deck.sheet() is not None)
    assert not show.show.with_sources
    assert show.show.deck.sheet() in built.opened.sheets
    QTest.keyClick(show.projector, Qt.Key.Key_S)
    built.until(lambda: show.show.deck.sheet() not in built.opened.sheets)
    show.end()


def test_closing_the_window_ends_what_it_presents(built):
    built.page.present()
    show = built.page.presenting.running
    built.until(show.projector.isVisible)
    built.window.close()
    assert not show.is_running
    assert built.page.presenting.running is None


def test_the_speakers_search_asks_the_casebook_for_what_may_leave_it(built):
    built.page.present()
    show = built.page.presenting.running
    built.until(lambda: show.projector.sheet is not None)
    QTest.keyClick(show.projector, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    panel = show.speaker.search
    QTest.keyClicks(panel.entry, "Kommersant")
    built.until(lambda: any("not frozen" in line for line in _lines(panel.results)))
    show.end()


def test_what_the_rehearsal_found_is_shown_once_and_one_key_goes_past_it(overdue, shows):
    built = overdue
    assert built.view.tabs.tabText(0) == "Rehearsal 1"
    built.view.tabs.setCurrentWidget(built.view.compare)
    built.window.action("brief").trigger()
    assert shows == []
    assert built.view.warned.isVisible()
    assert "1 thing" in built.view.warned.label.text()
    assert built.view.tabs.currentWidget() is built.view.findings
    built.window.action("brief").trigger()
    assert len(shows) == 1
    assert not built.view.warned.isVisible()
    shows[0].closed.emit()
    built.view.anyway_button.click()
    assert len(shows) == 2
    shows[1].closed.emit()


def test_other_findings_are_shown_anew(overdue, shows):
    built = overdue
    built.page.present()
    built.after(lambda: built.page.control.write("changes", "heading", "News"))
    assert not built.view.warned.isVisible()
    built.page.present()
    assert shows == []
    assert built.view.warned.isVisible()


def test_a_finding_leads_to_its_page(overdue):
    built = overdue
    built.go_to("timeline")
    findings = built.view.findings
    texts = [findings.list.item(row).text() for row in range(findings.list.count())]
    assert texts[0].startswith("Look at: The cut-off is 1 day ago")
    built.window.action("rehearse_briefing").trigger()
    findings.list.itemActivated.emit(findings.list.item(0))
    assert built.view.stage.sheet.sheet.key == "title"
    of_all = next(row for row, one in enumerate(built.opened.findings) if not one.page)
    findings.list.itemActivated.emit(findings.list.item(of_all))
    assert built.view.stage.sheet.sheet.key == "title"


def test_nothing_is_presented_while_a_briefing_is_being_chosen(built, shows):
    built.start_building()
    built.window.action("brief").trigger()
    assert shows == []


def test_a_briefing_with_every_page_left_out_cannot_be_presented(built, shows):
    pages = built.view.pages

    def leave_all_out():
        with QSignalBlocker(pages):
            for row in range(pages.count()):
                pages.item(row).setCheckState(Qt.CheckState.Unchecked)
        pages.arranged.emit()

    built.after(leave_all_out)
    assert built.opened.sheets == ()
    built.window.action("brief").trigger()
    assert shows == []
    assert "Every page is left out" in built.view.told.label.text()


def test_the_screen_that_the_room_sees_is_chosen_where_there_are_several(qtbot, qapp, monkeypatch):
    first, second = QGuiApplication.screens()
    holder = QWidget()
    qtbot.addWidget(holder)
    choice = ScreenChoice(holder)
    assert not choice.isHidden()
    assert choice.screens() == (second, first)
    assert choice.text() == "Screen 2 ▾"
    listed = choice.menu().actions()
    assert listed[1].text() == "2: second, 1280 × 720"
    assert choice.accessibleName() == f"Screen that the room sees: {listed[1].text()}"
    listed[0].trigger()
    assert choice.screens() == (first, second)
    assert choice.text() == "Screen 1 ▾"
    assert [each.isChecked() for each in listed] == [True, False]
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [first])
    choice.refresh()
    assert choice.isHidden()
    assert choice.screens() == (first, None)


@pytest.fixture
def written(built, monkeypatch):
    """Keep what is asked to be written."""
    asked = []

    def write(edition, target, form):
        asked.append((edition, target, form))
        return [target] if target.suffix != ".png" else [target, target]

    monkeypatch.setattr(built.page.exporting, "_make", lambda: write)
    return asked


def answer(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))


def test_a_kind_of_file_is_chosen_and_the_briefing_written_as_it_is_shown(
    built, written, monkeypatch, tmp_path
):
    answer(monkeypatch, tmp_path / "syria.pptx")
    built.after(built.view.stage.classic.click)
    action = next(one for one in built.view.head.export_menu.actions() if "PPTX" in one.text())
    action.trigger()
    built.settle()
    assert written == [(built.opened.edition, tmp_path / "syria.pptx", built.opened.form)]
    assert built.window.status.told_label.full_text == f"Written: {tmp_path / 'syria.pptx'}"


def test_a_name_without_a_suffix_gets_one_and_no_name_writes_nothing(
    built, written, monkeypatch, tmp_path
):
    answer(monkeypatch, tmp_path / "syria")
    built.page.export_as(".pdf")
    built.settle()
    assert [target for _edition, target, _form in written] == [tmp_path / "syria.pdf"]
    built.page.exporting.write(built.opened.edition, tmp_path / "syria.png", built.opened.form)
    built.settle()
    said = built.window.status.told_label.full_text
    assert said == f"Written: 2 files, the first is {tmp_path / 'syria.png'}"
    answer(monkeypatch, "")
    built.page.export_as(".pdf")
    built.settle()
    assert len(written) == 2


def test_a_file_that_the_ending_makes_of_a_name_is_asked_about_before_it_is_replaced(
    built, written, monkeypatch, tmp_path
):
    (tmp_path / "syria.pdf").write_bytes(b"another")
    (tmp_path / "of 1.12.pdf").write_bytes(b"another")
    answers = iter([tmp_path / "syria", "", tmp_path / "of 1.12", tmp_path / "of 1.12.pdf"])
    proposed = []

    def ask(_parent, _title, name, _kinds):
        proposed.append(name)
        return str(next(answers)), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    built.page.export_as(".pdf")
    built.settle()
    assert written == []
    assert proposed[1] == str(tmp_path / "syria.pdf")
    built.page.export_as(".pdf")
    built.settle()
    assert [target for _edition, target, _form in written] == [tmp_path / "of 1.12.pdf"]


def test_the_next_file_is_offered_where_the_last_one_went(built, written, monkeypatch, tmp_path):
    proposed = []

    def ask(_parent, _title, name, _kinds):
        proposed.append(Path(name))
        return str(tmp_path / "syria.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    for _time in range(2):
        built.page.export_as(".pdf")
        built.settle()
    assert [one.parent for one in proposed] == [documents(), tmp_path]
    assert {one.name for one in proposed} == {"Syria this week, 2026-01-27.pdf"}


def test_a_pdf_of_the_open_briefing_is_written(built, monkeypatch, tmp_path):
    target = tmp_path / "syria.pdf"
    answer(monkeypatch, target)
    built.page.export_as(".pdf")
    built.until(lambda: built.window.status.told_label.full_text.startswith("Written: "))
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(built, monkeypatch, tmp_path):
    def write(edition, target, form):
        raise FileRefused("The folder is full.")

    monkeypatch.setattr(built.page.exporting, "_make", lambda: write)
    answer(monkeypatch, tmp_path / "syria.pdf")
    built.page.export_as(".pdf")
    built.until(built.view.told.isVisible)
    assert built.view.told.label.text() == "The folder is full."
    assert built.window.status.told_label.full_text == "Not written: “syria.pdf”"
    monkeypatch.setattr(built.page.exporting, "_write", lambda _edition, target, _form: [target])
    built.page.export_as(".pdf")
    built.settle()
    assert not built.view.told.isVisible()
    assert built.window.status.told_label.full_text.startswith("Written: ")


def test_a_briefing_is_written_also_where_its_casebook_is_gone(
    desktop, built, monkeypatch, tmp_path
):
    target = tmp_path / "syria.pdf"
    answer(monkeypatch, target)
    desktop.path.rename(desktop.path.with_name("elsewhere.basewatch"))
    desktop.readers.close()  # As of a thread that asked nothing before.
    built.page.export_as(".pdf")
    built.until(target.exists)
    built.settle()
    assert built.window.status.told_label.full_text == f"Written: {target}"


def test_the_key_unfolds_the_kinds_of_file(built, monkeypatch):
    unfolded = []
    monkeypatch.setattr(built.view.head.export_button, "showMenu", lambda: unfolded.append(1))
    built.window.action("export_briefing").trigger()
    assert unfolded == [1]


def test_speaker_notes_under_way_are_in_what_is_written(built, written, monkeypatch, tmp_path):
    answer(monkeypatch, tmp_path / "syria.pdf")
    built.view.notes.field.insertPlainText("Slowly.")
    QTest.keyClick(built.view.notes.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    built.settle()
    built.page.export_as(".pdf")
    built.settle()
    assert written[0][0].pages[0].speaker_notes == "Slowly."


def test_titles_become_names_of_files():
    assert file_name("Syria: this week/next?") == "Syria this week next"
    assert file_name("...") == "Briefing"
    assert len(file_name("x" * 300)) == 80
    assert Path(file_name("a\\b")).name == "a b"


def _lines(found):
    return [found.item(row).text() for row in range(found.count())]
