"""The states of pages that stand in the whole window's place: reading, importing, briefing."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.record import RecordKind
from desktop.services.casebooks import open_casebook
from desktop.services.exchange.opening import open_pack
from desktop.services.exporting.wish import Format
from tests.factories import an_editing, an_event
from tests.services.exchange.conftest import packed_to
from tests.ui.importing.conftest import EVENTS
from tests.ui.reading.test_reading import TEXT
from tests.ui.shooting.scene import Look, Scene, State, scene

_KEY = Qt.Key
_AMBIGUOUS = EVENTS.replace("2026-01-20", "05/01/2026").replace("2026-01-21", "06/01/2026")


def walk(folder: Path, look: Look) -> Iterator[State]:
    """Lead the program through all of them."""
    with scene(folder, look, "pages") as here:
        yield from _settings(here)
        yield from _reading(here)
        yield from _importing(here)
        yield from _merging(here)
        yield from _sharing(here)
        yield from _helping(here)
        yield from _briefing(here)


def _settings(here: Scene) -> Iterator[State]:
    here.do("settings")
    page = here.window.pages.currentWidget()
    QTest.keyClicks(page.line, "text")
    yield here.shown("settings_found")
    page.line.clear()
    QTest.keyClicks(page.line, "zzz")
    yield here.shown("settings_not_found")
    here.press(page, _KEY.Key_Escape)
    here.window.whole.leave()


def _reading(here: Scene) -> Iterator[State]:
    window = here.window
    QApplication.clipboard().setText(TEXT)
    here.do("paste_report")
    page = window.reading.page
    page.intake.submit()
    yield here.shown("report_refused")
    page.intake.publisher.set_value("Daily Post")
    page.intake.published.set_value("26 January 2026")
    yield here.shown("report_pasted")
    page.intake.submit()
    here.until(lambda: page.is_reviewing)
    yield here.shown("report_reviewed")
    here.press(page.review, _KEY.Key_Return)
    here.press(page.review, _KEY.Key_X)
    yield here.shown("report_half_decided")
    here.press(page.review, _KEY.Key_E)
    yield here.shown("statement_edited")
    window.reading.leave()
    here.settle()


def _importing(here: Scene) -> Iterator[State]:
    window, gate = here.window, here.window.importing
    file = here.folder / "dates.csv"
    file.write_text(_AMBIGUOUS, encoding="utf-8")
    here.do("import_file")
    page = gate.page
    gate.open_file(file)
    here.until(lambda: bool(page.what.preview.lines.lines))
    yield here.shown("import_asks_for_the_order_of_day_and_month")
    file = here.folder / "more.csv"
    file.write_text(EVENTS + "2026-01-26,Flags and aircraft seen,Qamishli Airport,Reuters\n")
    gate.open_file(file)
    here.until(lambda: len(page.what.preview.lines.lines) == 4)
    gate.control.go_on()
    here.until(lambda: not page.check.is_busy)
    page.check.chips.buttons["refused"].click()
    yield here.shown("import_rows_that_cannot_be_read")
    gate.control.go_on()
    here.until(lambda: page.run.is_ended)
    yield here.shown("import_done")
    window.action("undo").trigger()
    gate.leave()
    here.settle()


def _merging(here: Scene) -> Iterator[State]:
    window, folder = here.window, here.folder
    sent = packed_to(folder / "there.basewatch-pack", here.program.held.casebook)
    (folder / "colleague").mkdir()
    with closing(open_casebook(open_pack(sent, folder / "colleague").casebook)) as copy:
        editing, reader = an_editing(copy), copy.reader()
        theirs = _event_of(reader)
        reader.close()
        editing.apply("Edit", replace(theirs, title="Theirs", summary="In their words"))
        editing.apply("Add", an_event(title="Trucks leave Hmeimim"))
        back = packed_to(folder / "back.basewatch-pack", copy)
    own = _event_of(window.desk.readers.here())
    window.desk.editing.apply("Edit", replace(own, title="Ours"))
    window.packs.look(back)
    here.until(lambda: window.whole.is_entered)
    yield here.shown("pack_to_merge")
    window.packs.leave()
    window.desk.editing.undo()
    here.settle()


def _event_of(reader):
    row = reader.db.execute("SELECT id FROM event ORDER BY key LIMIT 1").fetchone()
    return reader.get(RecordKind.EVENT, row[0])


def _sharing(here: Scene) -> Iterator[State]:
    here.do("export_casebook")
    panel = here.window.exporting.panel
    panel.formats.buttons[Format.PACK].click()
    yield here.shown("export_as_a_pack")
    here.press(here.window.pages.currentWidget(), _KEY.Key_Escape)
    here.window.forms.close()
    here.settle()


def _helping(here: Scene) -> Iterator[State]:
    here.do("help")
    page = next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == "HelpPage")
    yield here.shown("help_begin", page)
    page.open_at("4-timeline.md")
    yield here.shown("help_timeline", page)
    QTest.keyClicks(page.line, "undo")
    yield here.shown("help_found", page)
    page.close()
    here.do("whats_new")
    yield here.shown("help_news", page)
    page.close()
    here.select(event="gradually")
    here.do("print")
    here.until(lambda: here.window.printing.preview is not None)
    yield here.shown("print", here.window.printing.preview)
    here.window.printing.preview.close()
    here.until(lambda: here.window.printing.preview is None)


def _briefing(here: Scene) -> Iterator[State]:
    window = here.window
    here.do("brief")
    yield here.shown("no_briefing_yet")
    here.do("build_briefing")
    view, control = window.briefing.page.view, window.briefing.page.control
    here.until(lambda: view.build.bases.list.count() > 0)
    yield here.shown("briefing_being_built")
    view.build.title.setText("Syria this week")
    QTest.keyClick(view.build.title, _KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    here.until(lambda: control.now_open is not None)
    here.settle()
    kinds = set()
    for page in control.now_open.kept.content.pages:
        if page.kind not in kinds:
            kinds.add(page.kind)
            control.show_page(page.key)
            yield here.shown(f"briefing_{page.kind.value}")
    for tab in ("pictures", "compare"):
        view.show_tab(getattr(view, tab))
        yield here.shown(f"briefing_{tab}")
    control.show_page(next(p.key for p in control.now_open.kept.content.pages if p.kind == "base"))
    here.settle()
    view.stage.open_spot(view.stage.sheet.sheet.spots[2])
    yield here.shown("briefing_sentence_edited")
    view.stage.editor.leave()
    window.action("export_briefing").trigger()
    QTest.qWait(100)
    yield here.shown("menu_of_export")
    QApplication.activePopupWidget().hide()
    yield from _presenting(here)


def _presenting(here: Scene) -> Iterator[State]:
    page = here.window.briefing.page
    page.present()
    if page.presenting.running is None:
        yield here.shown("briefing_warned_of")
        page.present()
    running = page.presenting.running
    room, speaker = running.projector, running.speaker
    here.until(lambda: room.sheet is not None)
    number = next(s.number for s in running.show.deck.sheets if s.timeline)
    running.show.go(number - 1)
    yield here.shown("presented", room)
    yield here.shown("presented_for_the_speaker", speaker)
    here.press(room, _KEY.Key_T)
    yield here.shown("presented_live", room)
    here.press(room, _KEY.Key_T)
    here.press(room, _KEY.Key_B)
    yield here.shown("presented_black", room)
    here.press(room, _KEY.Key_B)
    here.press(speaker, _KEY.Key_F1)
    yield here.shown("presented_keys", speaker)
    here.press(speaker, _KEY.Key_F1)
    QTest.keyClick(room, _KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(speaker.search.entry, "ministry comment")
    here.settle()
    yield here.shown("presented_search", speaker)
    here.press(speaker.search.entry, _KEY.Key_Return)
    yield here.shown("presented_answer", speaker)
    running.end()
    here.settle()
