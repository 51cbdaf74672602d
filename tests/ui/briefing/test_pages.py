"""Going through a briefing: turning, writing over, ordering, leaving out, notes, pictures."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.record import RecordKind
from desktop.services.attachments import Attaching
from desktop.services.briefing.layout.sheet import CLASSIC
from desktop.services.drawing.look import DARK
from tests.ui.attachments.test_pictures import picture

ALT = Qt.KeyboardModifier.AltModifier
KEYS = Qt.Key


def first_sentence(built):
    """Show the page of a base, and return where its first sentence stands."""
    built.go_to("base")
    spots = built.view.stage.sheet.sheet.spots
    return next(spot for spot in spots if spot.what not in {"heading", "subheading", "sources"})


def middle_of(built, spot):
    return built.view.stage.sheet.area_of(spot).center().toPoint()


def write(built, text):
    """Type a text into the open editor and press Enter."""
    field = built.view.stage.editor.field
    field.selectAll()
    field.insertPlainText(text)
    built.after(lambda: QTest.keyClick(field, KEYS.Key_Return))


def test_a_click_on_a_sentence_opens_it_and_enter_saves_it(built):
    spot = first_sentence(built)
    frozen = built.text_of(spot.what)
    sheet, editor = built.view.stage.sheet, built.view.stage.editor
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=middle_of(built, spot))
    assert editor.isVisible()
    assert editor.field.toPlainText() == frozen
    assert not editor.frozen_button.isVisible()
    assert not built.view.head.present_button.property("primary"), "saving is what comes next"
    write(built, "Two  officials say so")
    assert not editor.isVisible()
    assert built.view.head.present_button.property("primary")
    assert built.text_of(spot.what) == "Two officials say so"
    assert built.desktop.editing.undo_label == "Edit page: Syria this week"
    assert frozen in built.briefing.frozen
    built.after(built.window.action("undo").trigger)
    assert built.text_of(spot.what) == frozen


def test_keys_choose_a_sentence_and_escape_leaves_it(built):
    built.go_to("base")
    sheet, editor = built.view.stage.sheet, built.view.stage.editor
    sheet.setFocus()
    QTest.keyClick(sheet, KEYS.Key_Return)
    assert not editor.isVisible()
    QTest.keyClick(sheet, KEYS.Key_Down)
    assert sheet.chosen == "heading"
    assert sheet.accessibleName().startswith("Heading: Russia is likely")
    QTest.keyClick(sheet, KEYS.Key_Down)
    QTest.keyClick(sheet, KEYS.Key_Down)
    assert sheet.accessibleName().startswith("Sentence: ")
    QTest.keyClick(sheet, KEYS.Key_Up)
    QTest.keyClick(sheet, KEYS.Key_Return)
    assert editor.isVisible()
    QTest.keyClicks(editor.field, "never mind")
    QTest.keyClick(editor.field, KEYS.Key_Escape)
    assert not editor.isVisible()
    assert built.briefing.edits == ()


def test_the_frozen_words_are_at_hand_and_come_back(built):
    spot = first_sentence(built)
    stage = built.view.stage
    stage.open_spot(spot)
    write(built, "Another sentence")
    stage.open_spot(stage.sheet.spot(spot.what))
    assert stage.editor.frozen_label.text().startswith("Frozen: ")
    built.after(stage.editor.frozen_button.click)
    assert built.briefing.edits == ()
    stage.open_spot(stage.sheet.spot(spot.what))
    built.view.grab()
    frozen = built.text_of(spot.what)
    write(built, "Changed and back")
    stage.open_spot(stage.sheet.spot(spot.what))
    write(built, frozen)
    assert built.briefing.edits == ()


def test_a_text_cannot_be_emptied(built):
    stage = built.view.stage
    stage.open_spot(first_sentence(built))
    stage.editor.field.clear()
    stage.editor.save_button.click()
    assert stage.editor.problem.isVisible()
    assert stage.is_writing
    stage.editor.cancel_button.click()
    assert built.briefing.edits == ()


def test_the_pointer_shows_what_a_click_would_open(built):
    sheet = built.view.stage.sheet
    spot = first_sentence(built)
    QTest.mouseMove(sheet, QPoint(1, 1))
    QTest.mouseMove(sheet, middle_of(built, spot))
    built.until(lambda: sheet.cursor().shape() is Qt.CursorShape.IBeamCursor)
    assert "write over" in sheet.toolTip()
    sheet.grab()
    QTest.mouseMove(sheet, QPoint(1, 1))
    built.until(lambda: sheet.cursor().shape() is Qt.CursorShape.ArrowCursor)
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert not built.view.stage.is_writing


def test_another_page_closes_the_editor(built):
    built.view.stage.open_spot(first_sentence(built))
    assert built.view.stage.is_writing
    built.go_to("timeline")
    assert not built.view.stage.is_writing


def test_what_is_being_written_over_is_kept_when_somebody_goes_elsewhere(built):
    stage, spot = built.view.stage, first_sentence(built)
    key = stage.sheet.sheet.key
    stage.open_spot(spot)
    stage.editor.field.set_value("Half a thought")
    built.after(lambda: built.go_to("timeline"))
    built.page.control.show_page(key)
    assert built.text_of(spot.what) == "Half a thought"
    stage.open_spot(stage.sheet.spot(spot.what))
    stage.editor.field.set_value("The whole thought")
    built.after(lambda: stage.open_spot(stage.sheet.spot("heading")))
    assert stage.editor.what == "heading"
    assert built.text_of(spot.what) == "The whole thought"


@contextmanager
def file_taken_away(desktop):
    elsewhere = desktop.path.with_name("elsewhere.basewatch")
    desktop.path.rename(elsewhere)
    yield
    elsewhere.rename(desktop.path)


def test_a_sentence_that_cannot_be_saved_stays_open_with_its_words(desktop, built):
    stage, spot = built.view.stage, first_sentence(built)
    key = stage.sheet.sheet.key
    stage.open_spot(spot)
    with file_taken_away(desktop):
        stage.editor.field.set_value("Half a thought")
        stage.editor.save_button.click()
        assert built.view.told.isVisible()
        pages = built.view.pages
        pages.setCurrentRow(pages.currentRow() + 1)
        built.settle()
        assert (stage.sheet.sheet.key, pages.current_key()) == (key, key)
        assert stage.is_writing
        assert stage.editor.field.value() == "Half a thought"
    built.after(stage.editor.save_button.click)
    assert built.text_of(spot.what) == "Half a thought"


def test_speaker_notes_that_cannot_be_saved_are_there_to_be_saved_later(desktop, built):
    key, field = built.go_to("base"), built.view.notes.field
    with file_taken_away(desktop):
        field.setFocus()
        QTest.keyClicks(field, "Say it slowly.")
        built.go_to("timeline")
        built.settle()
        assert field.value() == ""
        assert built.view.told.isVisible()
    built.go_to("base")
    assert field.value() == "Say it slowly."
    built.after(lambda: built.go_to("timeline"))
    (kept,) = [page for page in built.briefing.pages if page.key == key]
    assert kept.speaker_notes == "Say it slowly."


def test_the_editor_stays_over_its_sentence_when_the_window_changes(built):
    built.view.stage.open_spot(first_sentence(built))
    before = built.view.stage.editor.geometry()
    built.window.resize(1024, 768)
    built.until(lambda: built.view.stage.editor.geometry() != before)
    ground = built.view.stage.ground.rect()
    assert ground.contains(built.view.stage.editor.geometry())


def test_pages_are_turned_by_keys_and_buttons_and_chosen_in_the_list(built):
    stage, pages = built.view.stage, built.view.pages
    assert stage.number.text().startswith("1 / ")
    QTest.keyClick(stage.sheet, KEYS.Key_PageDown)
    assert stage.number.text().startswith("2 / ")
    assert pages.current_key() == stage.sheet.sheet.key
    stage.on.click()
    stage.back.click()
    assert stage.number.text().startswith("2 / ")
    for _each in range(40):
        QTest.keyClick(stage.sheet, KEYS.Key_Right)
    last = stage.sheet.sheet
    assert last.number == last.of
    QTest.keyClick(stage.sheet, KEYS.Key_Home)
    pages.setCurrentRow(3)
    assert stage.sheet.sheet.key == pages.order()[3][0]


def test_a_page_is_moved_by_keys_and_the_order_is_kept(built):
    pages = built.view.pages
    before = [key for key, _left in pages.order()]
    pages.setCurrentRow(1)
    built.after(lambda: QTest.keyClick(pages, KEYS.Key_Down, ALT))
    after = [page.key for page in built.briefing.pages]
    assert after[:3] == [before[0], before[2], before[1]]
    assert pages.current_key() == before[1]
    assert built.opened.sheets[1].key == before[2]
    built.after(lambda: QTest.keyClick(pages, KEYS.Key_Up, ALT))
    assert [page.key for page in built.briefing.pages] == before
    pages.setCurrentRow(0)
    QTest.keyClick(pages, KEYS.Key_Up, ALT)
    assert [page.key for page in built.briefing.pages] == before


def test_a_page_is_moved_by_dragging(built):
    pages = built.view.pages
    before = [key for key, _left in pages.order()]

    def drop():
        # What a drop does, as no test may hold the real pointer.
        item = pages.takeItem(4)
        pages.insertItem(1, item)
        pages.arranged.emit()

    built.after(drop)
    after = [page.key for page in built.briefing.pages]
    assert after[1] == before[4]
    assert built.opened.sheets[1].key == before[4]


def test_headings_in_other_scripts_stand_in_the_list_as_on_the_page(built):
    key = built.go_to("base")
    isolated = "Crews leave \u2068قاعدة الواحة\u2069 by night"
    built.after(lambda: built.page.control.write(key, "heading", isolated))
    titles = [built.view.pages.item(row).text() for row in range(built.view.pages.count())]
    assert isolated in titles


def test_a_page_is_left_out_and_taken_in_again(built):
    pages = built.view.pages
    key = built.go_to("timeline")
    row = [one for one, _left in pages.order()].index(key)
    built.after(lambda: pages.item(row).setCheckState(Qt.CheckState.Unchecked))
    assert key not in {sheet.key for sheet in built.opened.sheets}
    assert built.view.stage.sheet.sheet.key == key
    assert built.view.stage.left_out.isVisible()
    assert built.view.stage.number.text() == ""
    assert built.desktop.editing.undo_label == "Arrange pages: Syria this week"
    assert 0 < built.page.control.place < len(built.opened.sheets)
    built.after(lambda: pages.item(row).setCheckState(Qt.CheckState.Checked))
    assert key in {sheet.key for sheet in built.opened.sheets}
    assert not built.view.stage.left_out.isVisible()


def test_thumbnails_come_for_every_page(built):
    pages = built.view.pages
    built.settle()
    assert set(pages._pictures) == {key for key, _left in pages.order()}
    pages.grab()


def test_speaker_notes_are_kept_over_a_restart(desktop, built):
    key = built.go_to("base")
    field = built.view.notes.field
    field.setFocus()
    QTest.keyClicks(field, "Say it slowly.")
    built.after(lambda: QTest.keyClick(field, KEYS.Key_Return, Qt.KeyboardModifier.ControlModifier))
    assert built.opened.sheets[0].speaker_notes == ""
    QTest.keyClicks(field, " Twice.")
    desktop.close()
    window = desktop.open()
    window.action("brief").trigger()
    control = window.briefing.page.control
    desktop.qtbot.waitUntil(lambda: control.now_open is not None)
    control.show_page(key)
    assert window.briefing.page.view.notes.field.value() == "Say it slowly. Twice."


def test_notes_that_are_being_written_go_with_their_page(built):
    key = built.go_to("base")
    built.view.notes.field.setFocus()
    QTest.keyClicks(built.view.notes.field, "Of the base.")
    built.after(lambda: built.go_to("timeline"))
    assert built.view.notes.field.value() == ""
    (kept,) = [page for page in built.briefing.pages if page.key == key]
    assert kept.speaker_notes == "Of the base."


def test_what_is_saved_elsewhere_does_not_take_the_notes_that_are_being_written(built):
    key = built.go_to("base")
    field = built.view.notes.field
    field.setFocus()
    QTest.keyClicks(field, "Half a sen")
    built.after(lambda: built.page.control.write(key, "heading", "Another heading"))
    assert field.value() == "Half a sen"


def test_the_form_is_chosen_and_remembered(desktop, built):
    stage = built.view.stage
    built.after(stage.classic.click)
    built.after(stage.dark.click)
    built.after(stage.sources.click)
    sheet = built.opened.sheets[0]
    assert (sheet.width, sheet.ground) == (CLASSIC.width, DARK.ground)
    assert not built.opened.form.with_sources
    desktop.close()
    window = desktop.open()
    window.action("brief").trigger()
    assert window.briefing.page.view.stage.form == built.opened.form


def test_the_ground_follows_the_look_of_the_window(built):
    built.window.action("look_dark").trigger()
    assert built.view.stage.sheet.grab().toImage().pixelColor(0, 0).lightness() < 60


def test_the_page_has_an_edge_where_paper_is_as_light_as_what_it_lies_on(built):
    sheet = built.view.stage.sheet
    box = sheet.box().toRect()
    for look in ("look_light", "look_high_contrast"):
        built.window.action(look).trigger()
        line = built.view.stage._theme.color("line")
        seen = sheet.grab().toImage()
        assert seen.pixelColor(box.left(), box.center().y()) == line


@pytest.fixture
def photo(built):
    """Keep a picture with a report, and show a page of a base."""
    desktop = built.desktop
    report = desktop.id_of(RecordKind.REPORT, "")
    built.go_to("base")
    kept = Attaching(desktop.editing).attach(report, "gate.png", picture(b"png", 400, 200))
    built.settle()
    return kept


def test_a_picture_of_a_report_is_put_on_a_page_named_and_taken_off(built, photo):
    panel = built.view.pictures
    built.view.tabs.setCurrentWidget(panel)
    assert not panel.none_kept.isVisible()
    built.until(panel.preview.isVisible)
    assert panel.preview.picture.width() == 400
    assert panel.preview.accessibleName() == "gate.png"
    built.after(panel.put_button.click)
    (put,) = built.briefing.pictures
    assert (put.page, put.sha256) == (built.view.stage.sheet.sheet.key, photo.sha256)
    here = [one for one in built.opened.sheets if one.key == put.page]
    assert built.view.stage.sheet.sheet is here[-1]
    panel.put()
    assert len(built.briefing.pictures) == 1
    QTest.keyClicks(panel.words, "The gate")
    built.after(lambda: QTest.keyClick(panel.words, KEYS.Key_Return))
    assert built.briefing.pictures[0].words == "The gate"
    assert built.page._maker.picture(photo.sha256).startswith(b"\x89PNG")
    built.after(lambda: QTest.keyClick(panel.here, KEYS.Key_Delete))
    assert built.briefing.pictures == ()


def test_a_picture_of_a_private_report_is_not_offered_and_not_shown(built, photo):
    from dataclasses import replace

    from desktop.queries.choices import record

    desktop = built.desktop
    assert built.page._maker.picture(photo.sha256) is not None
    report = record(desktop.readers.here(), RecordKind.REPORT, photo.report)
    desktop.editing.apply("Make private", replace(report, private=True))
    built.settle()
    assert built.view.pictures.kept.count() == 0
    assert built.view.pictures.preview.picture.isNull()
    assert built.page._maker.picture(photo.sha256) is None


def test_a_casebook_without_pictures_says_where_they_come_from(built):
    built.view.tabs.setCurrentWidget(built.view.pictures)
    assert "report" in built.view.pictures.none_kept.text()
    assert built.view.pictures.none_kept.isVisible()
    built.view.pictures.put()
    built.view.pictures.remove()
    assert built.briefing.pictures == ()


def test_a_file_that_is_no_picture_at_all_is_none(built):
    report = built.desktop.id_of(RecordKind.REPORT, "")
    hostile = b"\x89PNG\r\n\x1a\n" + b"no picture"
    kept = Attaching(built.desktop.editing).attach(report, "x.png", hostile)
    assert built.page._maker.picture(kept.sha256) is None
