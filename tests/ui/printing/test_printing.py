"""Print…: what is selected, or what the filters show, as pages with marking and moment."""

import time
import unicodedata
from dataclasses import replace
from datetime import date
from itertools import groupby

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QPushButton, QToolBar

from desktop.domain.errors import BasewatchError
from desktop.domain.grading import Marking
from desktop.domain.record import NOT_FOR_PASSING_ON, RecordKind
from desktop.queries.as_of import AsRecorded, AsReported
from desktop.queries.filters import EventFilter
from desktop.services.copied import CopyStyle, copy_of
from desktop.ui.printing import gate, paper
from desktop.ui.printing.pages import print_on
from desktop.ui.printing.paper import Line, Paper, Rank, base_paper, event_paper, list_paper
from desktop.ui.printing.preview import PrintPreview
from desktop.ui.theme import Mode
from desktop.ui.widgets.banner import Banner
from tests.factories import a_casebook, an_editing, an_event
from tests.timing import allowed_s
from tests.ui.desktop_of import NOW, WITHDRAWAL


@pytest.fixture
def printer(tmp_path, qapp):
    """Print to a PDF."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "p.pdf"))
    return made


def texts(printer):
    """Return the text of each page, as `plain` has it."""
    return [plain(page.extract_text()) for page in PdfReader(printer.outputFileName()).pages]


def plain(text):
    """Return ``text`` with one space between words and no letters drawn as one."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def previewed(window, qtbot):
    """Trigger the action and wait for the preview."""
    window.action("print").trigger()
    qtbot.waitUntil(lambda: window.printing.preview is not None)
    return window.printing.preview


def printed(window, qtbot, printer):
    preview = previewed(window, qtbot)
    window.printing.print_on(printer)
    preview.close()
    qtbot.waitUntil(lambda: window.printing.preview is None)
    return texts(printer)


def change(desktop, kind, label, **fields):
    record = desktop.readers.here().get(kind, desktop.id_of(kind, label))
    desktop.editing.apply("Change", replace(record, **fields))
    return record


def test_the_selected_event_is_printed_with_notes_marking_and_moment(
    desktop, window, qtbot, printer
):
    change(desktop, RecordKind.EVENT, WITHDRAWAL, private=True, marking=Marking.AMBER)
    event_id = desktop.id_of(RecordKind.EVENT, WITHDRAWAL)
    window.selection.select(event_id=event_id)
    view = desktop.event_view()
    pages = printed(window, qtbot, printer)
    assert pages[0].startswith("[private] ")
    assert "Source notes" in " ".join(pages)
    # No longer: a line may break within a word.
    sentence = copy_of(view._page, CopyStyle.CITATIONS)[:120]
    assert plain(sentence) in pages[0]
    # The sentence tells it: it does not stand there a second time.
    assert " ".join(pages).count("possible origins") == 1
    assert "Admiralty grade" in " ".join(pages)
    for at, page in enumerate(pages, 1):
        assert "TLP:AMBER · Printed at 27 Jan 2026, 12:00 UTC" in page
        assert f"Page {at} of {len(pages)}" in page


def for_passing_on(window, qtbot, printer):
    """Tick the choice in the preview, and return what is printed then, as one text."""
    preview, printing = previewed(window, qtbot), window.printing
    before = printing._paper
    printing.passing_on.click()
    assert not preview.isEnabled()
    qtbot.waitUntil(lambda: printing._paper is not before)
    assert preview.isEnabled()
    printing.print_on(printer)
    preview.close()
    qtbot.waitUntil(lambda: printing.preview is None)
    return " ".join(texts(printer))


def test_for_passing_on_what_is_private_is_left_out_with_what_rests_on_it(
    desktop, window, qtbot, printer
):
    event_id = desktop.id_of(RecordKind.EVENT, WITHDRAWAL)
    window.selection.select(event_id=event_id)
    notes = desktop.event_view()._detail.reports[0].notes
    hidden = desktop.readers.here().get(RecordKind.NOTE, notes[0].id)
    desktop.editing.apply("Change", replace(hidden, private=True, statement="Told in confidence"))
    assert "told in confidence" in " ".join(printed(window, qtbot, printer))
    text = for_passing_on(window, qtbot, printer)
    assert "told in confidence" not in text
    assert "[private]" not in text
    assert "Source notes" in text
    assert "told in confidence" in " ".join(printed(window, qtbot, printer))


def test_of_a_private_event_nothing_may_be_passed_on(desktop, window, qtbot, printer):
    change(desktop, RecordKind.EVENT, WITHDRAWAL, private=True, marking=Marking.AMBER)
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    text = for_passing_on(window, qtbot, printer)
    assert text.startswith("Nothing of this may be passed on.")
    assert "gradually" not in text
    assert "AMBER" not in text


def test_a_list_for_passing_on_knows_the_day_that_is_looked_at(desktop, window, qtbot, printer):
    change(desktop, RecordKind.EVENT, "Naval base", private=True)
    change(desktop, RecordKind.EVENT, "Hmeimim still", tags=(NOT_FOR_PASSING_ON,))
    window.selection.select()
    text = for_passing_on(window, qtbot, printer)
    assert "gradually" in text
    assert "Naval base" not in text
    assert "Hmeimim still" not in text
    with qtbot.waitSignal(window.lens.changed):
        window.lens.look(AsReported(date(2026, 1, 10)))
    assert "gradually" not in for_passing_on(window, qtbot, printer)
    with qtbot.waitSignal(window.lens.changed):
        window.lens.look(AsRecorded(NOW))
    preview = previewed(window, qtbot)
    assert not window.printing.passing_on.isEnabled()
    preview.close()


def test_where_the_casebook_cannot_be_read_nothing_is_left_to_print(
    desktop, window, qtbot, monkeypatch
):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    previewed(window, qtbot)

    def broken(*_asked, **_known):
        raise BasewatchError("It cannot be read.")

    monkeypatch.setattr(gate, "PublicReader", broken)
    window.printing.passing_on.click()
    qtbot.waitUntil(lambda: window.printing.preview is None)
    assert "It cannot be read." in [one.label.text() for one in window.findChildren(Banner)]


def test_the_selected_base_is_printed(desktop, window, qtbot, printer):
    window.selection.select(base_id=desktop.id_of(RecordKind.BASE, "Qamishli"))
    text = " ".join(printed(window, qtbot, printer))
    assert "Hasakah, Syria, Russian armed forces" in text
    assert "Posture, as assessed" in text
    assert "Events, newest first" in text
    assert "TLP:GREEN" in text


def test_with_nothing_selected_the_filtered_events_are_printed(desktop, window, qtbot, printer):
    window.selection.select()
    text = " ".join(printed(window, qtbot, printer))
    assert text.startswith("All events")
    assert "gradually" in text
    with qtbot.waitSignal(window.lens.changed):
        window.lens.look(AsReported(date(2026, 1, 10)))
    earlier = " ".join(printed(window, qtbot, printer))
    assert "As reported by 10 Jan 2026" in earlier
    assert "gradually" not in earlier


def test_with_the_caret_in_the_list_the_list_is_printed(desktop, window, qtbot, printer):
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    window.action("show_events").trigger()
    window.events.lines.setFocus()

    def has_caret():
        # Once more where a window of an earlier test, closing late, took the focus with it.
        window.activateWindow()
        return QApplication.focusWidget() is window.events.lines

    qtbot.waitUntil(has_caret)
    assert printed(window, qtbot, printer)[0].startswith("All events")


def test_what_is_gone_is_said(window):
    window.printing.show_preview(None)
    said = [one.label.text() for one in window.findChildren(Banner)]
    assert "What was to be printed is gone." in said
    reader = window.desk.readers.here()
    assert event_paper(reader, "none", NOW.date()) is None
    assert base_paper(reader, "none", NOW.date()) is None


def test_the_action_has_its_key_in_the_file_menu(window):
    assert window.action("print").shortcut().toString() == "Ctrl+Alt+P"
    titles = {action.objectName(): title for title, action in window.actions_by_name.listed()}
    assert titles["print"] == "&File"


def test_long_lists_are_cut_with_a_word(tmp_path, monkeypatch):
    monkeypatch.setattr(paper, "MOST_EVENTS", 2)
    kept = a_casebook(tmp_path)
    reader = kept.reader()
    empty = list_paper(reader, EventFilter(tags=("none",)))
    assert [line.text for line in empty.lines] == [
        "The events that the filters show",
        "No event passes the filters.",
    ]
    an_editing(kept).apply("Add", *(an_event(title=f"E{at}", private=at == 2) for at in range(3)))
    found = list_paper(reader, EventFilter())
    assert found.lines[1].text == "Only the latest 2: narrow the filters to print others."
    assert [line.text for line in found.lines[2::2]] == [
        "[private] 24 Jan 2026: E2",
        "24 Jan 2026: E1",
    ]
    assert found.marking == ""
    reader.close()
    kept.close()


def test_no_markup_is_followed_and_a_range_is_kept_to(printer):
    markup = "<b>Bold</b> <img src='file:///etc/passwd'>"
    lines = [Line("Title", Rank.TITLE), *(Line(f"{markup} {at}") for at in range(300))]
    before = time.process_time()
    print_on(printer, Paper(tuple(lines), ""), "Foot")
    assert time.process_time() - before < allowed_s(4)
    pages = texts(printer)
    assert 10 > len(pages) > 3
    assert "<b>Bold</b> <img src=" in pages[0]
    printer.setFromTo(2, 3)
    print_on(printer, Paper(tuple(lines), ""), "Foot")
    assert texts(printer) == pages[1:3]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_is_gone_prints_nothing(printer, tmp_path):
    printer.setOutputFileName(str(tmp_path / "no" / "such.pdf"))
    print_on(printer, Paper((Line("x"),), ""), "Foot")
    assert not (tmp_path / "no").exists()


def test_the_preview_turns_pages_and_lies_on_the_ground_of_the_look(theme, qtbot, printer):
    words = tuple(Line(f"Line {number}") for number in range(120))
    preview = PrintPreview(theme, printer)
    qtbot.addWidget(preview)
    preview.pages.paintRequested.connect(lambda on: print_on(on, Paper(words, ""), "foot"))
    preview.show()
    qtbot.waitUntil(lambda: preview.pages.pageCount() > 1)
    count = preview.pages.pageCount()
    assert preview.place.text() == f"Page 1 of {count}"
    assert not preview.back.isEnabled()
    for _page in range(count - 1):
        preview.on.click()
    assert preview.place.text() == f"Page {count} of {count}"
    assert not preview.on.isEnabled()
    preview.back.click()
    assert preview.pages.currentPage() == count - 1
    before = preview.pages.zoomFactor()
    preview.nearer.click()
    assert preview.pages.zoomFactor() > before
    preview.whole.click()
    assert preview.pages.zoomFactor() == pytest.approx(before, rel=0.05)
    for mode in (Mode.LIGHT, Mode.DARK, Mode.HIGH_CONTRAST):
        theme.set_mode(mode)
        seen = preview.pages.grab().toImage()
        assert seen.pixelColor(3, 3) == theme.color("background")
        across = [seen.pixelColor(x, seen.height() // 2) for x in range(seen.width() - 20)]
        crossed = [colour.name() for colour, _same in groupby(across)]
        ground, line = (theme.color(name).name() for name in ("background", "line_strong"))
        # A line on both sides, and no shadow.
        assert crossed[:2] == [ground, line]
        assert crossed[-2:] == [line, ground]


def test_the_preview_has_one_filled_button_and_says_what_each_icon_does(theme, qtbot, printer):
    preview = PrintPreview(theme, printer)
    qtbot.addWidget(preview)
    assert [one for one in preview.findChildren(QPushButton) if one.property("primary")] == [
        preview.print
    ]
    assert not preview.findChildren(QToolBar)
    for button in (preview.back, preview.on, preview.nearer, preview.farther, preview.whole):
        assert button.toolTip()
        assert button.accessibleName()
        assert not button.icon().isNull()


def test_with_large_letters_the_preview_fits_a_small_screen(theme, qtbot, printer):
    theme.set_text_scale(2.0)
    preview = PrintPreview(theme, printer)
    qtbot.addWidget(preview)
    assert preview.minimumSizeHint().width() < 800


def test_what_was_chosen_of_a_printer_is_printed_and_the_preview_goes(theme, qtbot, printer):
    told = Paper((Line("Told"),), "")
    preview = PrintPreview(theme, printer)
    qtbot.addWidget(preview)
    preview.pages.paintRequested.connect(lambda on: print_on(on, told, "foot"))
    preview.show()
    assert preview.paper.isHidden()
    preview.print.click()
    chooser = preview.findChild(QPrintDialog)
    chooser.accepted.emit(printer)
    assert preview.isHidden()
    assert "Told" in texts(printer)[0]
