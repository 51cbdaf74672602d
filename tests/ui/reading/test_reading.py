"""From a pasted report to source notes: the heading, the cards, the keys, and what is saved."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from desktop.domain.record import RecordKind
from desktop.queries.attachments import attachments_of
from desktop.queries.choices import choices, record
from desktop.ui.widgets.banner import Banner
from tests.ui.desktop_of import all_text
from tests.ui.pixels import colours

TEXT = """Planes leave the north

Two officials said planes have been leaving Qamishli airport since last week.

A port worker said trucks went from Qamishli to Khmeymim in the past two days.

The defence ministry declined to comment.

Planes may leave Hmeimim by 8 February, a Daily Post reporter wrote last week.

The sky was blue."""


@pytest.fixture
def reading(window, qtbot):
    QApplication.clipboard().setText(TEXT)
    window.action("paste_report").trigger()
    page = window.reading.page
    page.intake.publisher.set_value("Daily Post")
    page.intake.published.set_value("26 January 2026")
    return page


@pytest.fixture
def review(reading, qtbot):
    reading.intake.submit()
    qtbot.waitUntil(lambda: reading.is_reviewing)
    return reading.review


def press(qtbot, review, *keys):
    for key in keys:
        qtbot.keyClick(review, key)


def notes_of(desktop):
    reader = desktop.readers.here()
    found = [record(reader, RecordKind.NOTE, c.id) for c in choices(reader, RecordKind.NOTE)]
    reports = {
        c.id for c in choices(reader, RecordKind.REPORT) if c.label == "Planes leave the north"
    }
    return [one for one in found if one.report in reports]


def test_what_was_copied_fills_the_heading_and_what_is_missing_is_asked_for(window, qtbot):
    QApplication.clipboard().setText(TEXT)
    window.action("paste_report").trigger()
    intake = window.reading.page.intake
    assert intake.title.value() == "Planes leave the north"
    intake.submit()
    assert "who published it" in intake.rows.problem(intake.publisher)
    assert "on which day" in intake.rows.problem(intake.published), "all that lacks is said at once"
    assert window.focusWidget() is intake.publisher, "the first of them"
    intake.publisher.set_value("Daily Post")
    intake.submit()
    assert "on which day" in intake.rows.problem(intake.published)
    assert intake.published.property("invalid")
    assert intake.published.accessibleDescription() == intake.rows.problem(intake.published)
    intake.published.set_value("last week")
    assert "not a day with its year" in intake.day_label.text()
    intake.published.set_value("26 January 2026")
    assert "26 Jan 2026" in intake.day_label.text()
    intake.title.set_value("")
    intake.submit()
    assert intake.title.value() == "Planes leave the north"


def test_what_is_typed_keeps_the_caret_and_gets_its_title_at_the_end(window, qtbot):
    QApplication.clipboard().clear()
    window.action("paste_report").trigger()
    intake = window.reading.page.intake
    qtbot.keyClicks(
        intake.text, "Two officials said planes left Hmeimim on Sunday, and trucks too."
    )
    assert intake.title.value() == ""
    assert intake.text.value().endswith("trucks too.")
    intake.submit()
    assert intake.title.value().startswith("Two officials said planes left Hmeimim")


def test_an_empty_clipboard_opens_a_form_to_paste_into(window, qtbot):
    QApplication.clipboard().clear()
    window.action("paste_report").trigger()
    intake = window.reading.page.intake
    intake.submit()
    assert "Paste the report" in intake.rows.problem(intake.text)
    intake.text.setPlainText("By Dana Field\n" + TEXT)
    assert intake.byline.value() == "Dana Field"
    intake.head.back_button.click()
    assert not window.reading.is_open


def test_what_was_missing_is_said_no_longer_once_it_is_entered(window, qtbot):
    QApplication.clipboard().clear()
    window.action("paste_report").trigger()
    intake = window.reading.page.intake
    assert "word for word" in intake.text.placeholderText()
    intake.text.setPlainText(TEXT)
    intake.publisher.clear()
    intake.submit()
    assert "who published it" in intake.rows.problem(intake.publisher)
    qtbot.keyClicks(intake.publisher, "R")
    assert not intake.rows.problem(intake.publisher)
    assert not intake.publisher.property("invalid")
    intake.head.back_button.click()


def test_what_is_under_review_is_whole_in_a_narrow_window_below_its_title(window, review, qtbot):
    head = review.head
    told = (head.title, head.publisher, head.day, head.language, head.anchor)

    def stands(below):
        is_whole = all(part.width() >= part.sizeHint().width() for part in told)
        is_below = head.about.y() > head.back_button.geometry().bottom()
        return is_whole and is_below is below

    for width, below in ((1024, True), (1440, False), (1024, True)):
        window.resize(width, 768)
        qtbot.waitUntil(lambda to=width: head.width() == to)
        qtbot.waitUntil(lambda is_so=below: stands(is_so))


def test_the_review_takes_the_windows_place_and_gives_it_back(window, reading):
    assert window.reading.is_open
    assert not window.bases_dock.isVisible()
    reading.intake.head.back_button.click()
    assert window.bases_dock.isVisible()
    assert window.timeline.isVisible()


def test_nothing_is_saved_until_it_is_accepted(desktop, review):
    assert notes_of(desktop) == []
    assert "0 of 4 decided" in review.head.progress.text()


def test_enter_accepts_x_skips_u_takes_back(desktop, review, qtbot):
    press(qtbot, review, Qt.Key.Key_Return)
    assert len(notes_of(desktop)) == 1
    assert "accepted, new event" in review.views[1].outcome
    press(qtbot, review, Qt.Key.Key_X)
    assert review.views[2].outcome == "skipped"
    press(qtbot, review, Qt.Key.Key_U)
    assert review.views[2].outcome == ""
    press(qtbot, review, Qt.Key.Key_U)
    assert notes_of(desktop) == []
    assert review.head.keep_button.isVisible()
    press(qtbot, review, Qt.Key.Key_U)
    assert "Nothing was decided" in review.problem.text()


def test_undo_of_the_menu_opens_the_card_again(window, desktop, review, qtbot):
    press(qtbot, review, Qt.Key.Key_Return)
    window.action("undo").trigger()
    assert notes_of(desktop) == []
    assert review.views[1].outcome == ""


def test_what_was_saved_elsewhere_meanwhile_is_not_taken_back(desktop, review, qtbot):
    press(qtbot, review, Qt.Key.Key_Return)
    reader = desktop.readers.here()
    base = record(reader, RecordKind.BASE, choices(reader, RecordKind.BASE)[0].id)
    desktop.editing.apply("Edit base", replace(base, summary="Busy."))
    press(qtbot, review, Qt.Key.Key_U)
    assert "Something else was saved" in review.problem.text()
    assert len(notes_of(desktop)) == 1


def test_j_and_k_move_arrows_choose_the_row_and_figures_the_chip(review, qtbot):
    press(qtbot, review, Qt.Key.Key_J)
    assert review.at == 2
    press(qtbot, review, Qt.Key.Key_K, Qt.Key.Key_K, Qt.Key.Key_J)
    press(qtbot, review, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_2)
    card = review.current().card
    assert card.row("kind").at == 1
    press(qtbot, review, Qt.Key.Key_Up, Qt.Key.Key_4)
    assert card.row("stance").at == 3


def test_s_swaps_the_ends_d_the_dates_and_a_takes_the_source_above(review, qtbot):
    press(qtbot, review, Qt.Key.Key_J, Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_A)
    decided = review.current().card.decided()
    assert (decided.origin.name, decided.destination.name) == (
        "Hmeimim Air Base",
        "Qamishli Airport",
    )
    assert (decided.happened, decided.said.words) == (None, "in the past two days")
    assert decided.chain[0].label == "Two officials"


def test_e_edits_the_statement_and_the_date_words(review, qtbot):
    press(qtbot, review, Qt.Key.Key_E)
    view = review.current()
    view.statement.set_value("Planes leave in stages")
    qtbot.keyClick(view.statement, Qt.Key.Key_Return)
    assert view.card.statement == "Planes leave in stages"
    press(qtbot, review, Qt.Key.Key_E)
    review.current().date_words.set_value("once upon a time")
    qtbot.keyClick(review.current().date_words, Qt.Key.Key_Return)
    assert "not understood" in review.problem.text()
    review.current().date_words.set_value("since 2019")
    qtbot.keyClick(review.current().date_words, Qt.Key.Key_Return)
    assert view.card.decided().happened.words == "since 2019"
    review.current().statement.set_value("Planes left")
    press(qtbot, review, Qt.Key.Key_E)
    assert view.card.statement == "Planes left"


def test_a_new_spelling_can_be_kept_as_alias(desktop, review, qtbot):
    press(qtbot, review, Qt.Key.Key_J)
    view = review.current()
    link = next(b for b in view.findChildren(QPushButton) if b.text() == "Keep as another name")
    link.click()
    assert "will be kept" in all_text(view)
    press(qtbot, review, Qt.Key.Key_Return)
    found = desktop.id_of(RecordKind.BASE, "Hmeimim")
    base = record(desktop.readers.here(), RecordKind.BASE, found)
    assert "Khmeymim" in {name.name for name in base.names}


def test_an_unknown_base_can_be_added_with_the_statement(desktop, reading, qtbot):
    text = "Jets left Ramstein Air Base on Sunday.\n\nTrucks reached Ramstein Air Base on Monday."
    reading.intake.text.setPlainText(text)
    reading.intake.submit()
    qtbot.waitUntil(lambda: reading.is_reviewing)
    review = reading.review
    assert "no base “Ramstein Air Base”" in all_text(review.current())
    link = next(b for b in review.current().findChildren(QPushButton) if "Add as" in b.text())
    link.click()
    assert "is to be a base" in all_text(review.current())
    press(qtbot, review, Qt.Key.Key_Return, Qt.Key.Key_J, Qt.Key.Key_Return)
    assert desktop.id_of(RecordKind.BASE, "Ramstein")
    assert (
        len([c for c in choices(desktop.readers.here(), RecordKind.BASE) if "Ramstein" in c.label])
        == 1
    )


def test_a_silence_is_attached_to_what_was_accepted_before(desktop, review, qtbot):
    press(qtbot, review, Qt.Key.Key_Return, Qt.Key.Key_J)
    assert review.current().card.is_silence
    assert review.current().card.decided().attach_to
    press(qtbot, review, Qt.Key.Key_Return)
    events = {note.event for note in notes_of(desktop)}
    assert (len(notes_of(desktop)), len(events)) == (2, 1)
    assert "attached" in review.views[3].outcome


def test_a_withdrawn_event_is_no_longer_offered(review, qtbot):
    press(qtbot, review, Qt.Key.Key_Return)
    made = review.views[3].card.decided().attach_to
    press(qtbot, review, Qt.Key.Key_U)
    values = [option.value for option in review.views[3].card.row("event").options]
    assert made not in values


def test_what_is_only_possible_becomes_a_watch_item(desktop, review, qtbot):
    review.look_at(4)
    assert "possible: offered as a watch item" in {
        chip.text for chip in review.current().findChildren(type(review.head.publisher))
    }
    press(qtbot, review, Qt.Key.Key_Return)
    labels = [c.label for c in choices(desktop.readers.here(), RecordKind.WATCH)]
    assert any("Planes may leave Hmeimim" in label for label in labels)


def mark(review, words):
    start = TEXT.index(words)
    cursor = QTextCursor(review.article.document())
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    review.article.setTextCursor(cursor)


def test_marked_words_set_a_field(review):
    assert review.pointing.legend.isVisible()
    card = review.current().card
    for name, words, expected in (
        ("who", "A port worker", "Port worker"),
        ("when", "in the past two days", "in the past two days"),
        ("where", "Hmeimim", "Hmeimim Air Base"),
        ("from", "The sky", "The sky"),
        ("to", "Khmeymim", "Hmeimim Air Base"),
    ):
        mark(review, words)
        assert review.pointing.offer.isVisible()
        review.pointing.buttons[name].click()
        value = card.row(name).value
        got = {
            "who": lambda v: v[0].label,
            "when": lambda v: v.words,
            "where": lambda v: v[0].place.name,
        }.get(name, lambda v: v.name)(value)
        assert got == expected
    mark(review, "The sky was")
    review.pointing.buttons["when"].click()
    assert "understood" in review.problem.text()


def test_marking_only_spaces_marks_nothing(review):
    mark(review, "\n\n")
    assert review.article.marked_words() is None


def test_background_is_folded_away_and_can_be_shown(review):
    assert review.views[-1].isHidden()
    assert "2 sentence" in review.rest_button.text()
    review.rest_button.click()
    assert not review.views[-1].isHidden()


def test_done_is_filled_once_all_is_decided_and_accepting_until_then(review):
    def filled():
        buttons = [one for one in review.findChildren(QPushButton) if one.isVisible()]
        return [one.text() for one in buttons if one.property("primary")]

    assert filled() == ["Accept"]
    review.head.rest_button.click()
    assert filled() == ["Done"]


def test_the_rest_can_be_skipped_and_done_leaves(window, review, qtbot):
    press(qtbot, review, Qt.Key.Key_Return)
    review.head.rest_button.click()
    assert "4 of 4 decided" in review.head.progress.text()
    assert not window.reading.page.is_undecided
    press(qtbot, review, Qt.Key.Key_Return)
    review.head.done_button.click()
    assert not window.reading.is_open


def test_the_report_can_be_kept_alone(desktop, review):
    review.head.keep_button.click()
    titles = [c.label for c in choices(desktop.readers.here(), RecordKind.REPORT)]
    assert "Planes leave the north" in titles
    assert not review.head.keep_button.isVisible()


def test_back_goes_to_the_heading_and_nothing_is_lost(review, reading, qtbot):
    review.head.back_button.click()
    assert reading.intake.isVisible()
    assert reading.intake.publisher.value() == "Daily Post"


def test_another_report_waits_until_this_review_is_finished(window, review):
    window.action("paste_report").trigger()
    assert "Finish this review first" in review.problem.text()


def test_a_report_that_is_there_is_told_and_can_take_more_notes(window, desktop, review, qtbot):
    press(qtbot, review, Qt.Key.Key_Return)
    review.head.rest_button.click()
    review.head.done_button.click()
    QApplication.clipboard().setText(TEXT)
    window.action("paste_report").trigger()
    intake = window.reading.page.intake
    qtbot.waitUntil(lambda: bool(intake.findChildren(Banner)))
    (banner,) = intake.findChildren(Banner)
    assert "in the casebook already" in banner.label.text()
    again = next(b for b in banner.findChildren(QPushButton) if "Add notes" in b.text())
    again.click()
    assert "who published it" in intake.rows.problem(intake.publisher)
    intake.publisher.set_value("Daily Post")
    intake.published.set_value("26 January 2026")
    again.click()
    qtbot.waitUntil(lambda: window.reading.page.is_reviewing)
    press(qtbot, window.reading.page.review, Qt.Key.Key_Return)
    reports = [c.label for c in choices(desktop.readers.here(), RecordKind.REPORT)]
    assert reports.count("Planes leave the north") == 1
    assert len(notes_of(desktop)) == 2


def test_a_report_much_like_one_that_is_there_opens_that_one(window, review, qtbot):
    review.head.keep_button.click()
    review.head.rest_button.click()
    review.head.done_button.click()
    QApplication.clipboard().setText(TEXT.replace("Two officials", "Two officers"))
    window.action("paste_report").trigger()
    intake = window.reading.page.intake
    qtbot.waitUntil(lambda: bool(intake.findChildren(Banner)))
    (banner,) = intake.findChildren(Banner)
    assert "much like a report" in banner.label.text()
    next(b for b in banner.findChildren(QPushButton) if "Open" in b.text()).click()
    assert not window.reading.is_open
    assert window.report.isVisible()


def test_a_report_much_like_another_can_be_kept_as_its_repeat(window, desktop, review, qtbot):
    review.head.keep_button.click()
    review.head.rest_button.click()
    review.head.done_button.click()
    QApplication.clipboard().setText(TEXT.replace("Two officials", "Two officers"))
    window.action("paste_report").trigger()
    page = window.reading.page
    qtbot.waitUntil(lambda: bool(page.intake.findChildren(Banner)))
    (banner,) = page.intake.findChildren(Banner)
    repeat = next(b for b in banner.findChildren(QPushButton) if "repeat" in b.text())
    repeat.click()
    assert "who published it" in page.intake.rows.problem(page.intake.publisher)
    page.intake.publisher.set_value("Evening Echo")
    page.intake.published.set_value("27 January 2026")
    repeat.click()
    qtbot.waitUntil(lambda: page.is_reviewing)
    press(qtbot, page.review, Qt.Key.Key_Return)
    (note,) = notes_of(desktop)
    assert [link.relation.value for link in note.chain] == ["reposts", "says"]


def test_dropped_files_are_taken_one_after_the_other(window, desktop, qtbot, tmp_path):
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "a.html").write_text(f"<html><body><p>{TEXT}</p></body></html>", "utf-8")
    (folder / "b.txt").write_text(
        "26 January 2026\nTrucks left Hmeimim airbase, a guard said.", "utf-8"
    )
    (folder / "c.exe").write_bytes(b"MZ")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    assert window.reading.eventFilter(window, event)
    qtbot.waitUntil(lambda: window.reading.is_open)
    page = window.reading.page
    assert page.intake.head.title.full_text == "Report 1 of 2"
    assert page.intake.skip_button.isVisible()
    page.intake.publisher.set_value("Daily Post")
    page.intake.published.set_value("26 January 2026")
    page.intake.submit()
    qtbot.waitUntil(lambda: page.is_reviewing)
    page.review.head.keep_button.click()
    report_id = desktop.id_of(RecordKind.REPORT, "Planes leave")
    assert [f.file_name for f in attachments_of(desktop.readers.here(), report_id)] == ["a.html"]
    page.review.head.rest_button.click()
    page.review.head.done_button.click()
    qtbot.waitUntil(lambda: page.intake.head.title.full_text == "Report 2 of 2")
    page.intake.skip_button.click()
    assert not window.reading.is_open


def test_of_several_files_one_is_skipped_and_the_way_back_leaves_them_all(window, qtbot, tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(TEXT, encoding="utf-8")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(folder))])
    window.reading.drop(held)
    qtbot.waitUntil(lambda: window.reading.is_open)
    page = window.reading.page
    told = page.intake.head.title
    qtbot.waitUntil(lambda: told.full_text == "Report 1 of 3")
    page.intake.skip_button.click()
    qtbot.waitUntil(lambda: told.full_text == "Report 2 of 3")
    page.intake.head.back_button.click()
    assert not window.reading.is_open


def test_a_dropped_text_is_pasted(window):
    held = QMimeData()
    held.setText(TEXT)
    window.reading.drop(held)
    assert window.reading.page.intake.title.value() == "Planes leave the north"


def test_files_can_be_chosen_and_one_that_cannot_be_read_is_told(
    window, qtbot, tmp_path, monkeypatch
):
    bad = tmp_path / "a.pdf"
    bad.write_bytes(b"%PDF-1.4 broken")
    chosen = lambda *_a, **_k: ([str(bad)], "")  # noqa: E731 - stands in for the system's dialog
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", chosen)
    window.action("read_files").trigger()
    qtbot.waitUntil(lambda: any("damaged" in b.label.text() for b in window.findChildren(Banner)))
    assert not window.reading.is_open


def test_a_folder_without_reports_is_told(window, tmp_path):
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(tmp_path / "empty"))])
    (tmp_path / "empty").mkdir()
    window.reading.drop(held)
    assert any("no report to read" in b.label.text() for b in window.findChildren(Banner))


def test_a_folder_that_may_not_be_looked_into_is_told(window, tmp_path, monkeypatch):
    def refuse(_path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    window.reading.drop(held)
    assert any("no report to read" in b.label.text() for b in window.findChildren(Banner))


def test_a_casebook_for_looking_only_takes_no_report(desktop):
    window = desktop.open(look_only="Opened for looking.")
    assert not window.action("paste_report").isEnabled()
    held = QMimeData()
    held.setText(TEXT)
    window.reading.drop(held)
    assert not window.reading.is_open


def test_a_text_without_statements_says_so(window, qtbot):
    QApplication.clipboard().setText("The sky was blue. The grass was green.")
    window.action("paste_report").trigger()
    page = window.reading.page
    page.intake.publisher.set_value("Daily Post")
    page.intake.published.set_value("26 January 2026")
    page.intake.submit()
    qtbot.waitUntil(lambda: page.is_reviewing)
    assert "No statement about a base" in all_text(page.review)


def test_a_card_that_is_clicked_is_looked_at(review, qtbot):
    qtbot.mouseClick(review.views[3], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert review.at == 3
    link = next(iter(review.current().rows)).chips[0]
    link.click()
    assert review.at == 3


def test_the_words_of_the_current_card_are_marked_with_a_bar(review, qtbot):
    def color(x):
        image = review.article.viewport().grab().toImage()
        rect = review.article.cursorRect()
        return image.pixelColor(x, rect.center().y()).name()

    qtbot.waitUntil(lambda: color(7) != color(12))


def test_who_when_and_where_are_told_by_the_line_below_and_not_by_colour_alone(review):
    shown = review.article.extraSelections()
    looks = [QTextCharFormat(one.format) for one in shown]
    styles = {(look.background().color().name(), look.underlineStyle()) for look in looks}
    grounds = {ground for ground, _style in styles}
    assert len(styles) == len(grounds) == len({style for _ground, style in styles}) == 3
    assert QTextCharFormat.UnderlineStyle.NoUnderline not in {style for _ground, style in styles}
    legend = review.pointing.legend.grab().toImage()
    for tone in ("accent", "changing_text", "good_text"):
        assert review._theme.color(tone).name().upper() in colours(legend), tone


def test_leaving_in_the_middle_of_a_review_keeps_the_windows_layout(desktop, review):
    desktop.close()
    window = desktop.open()
    assert window.bases_dock.isVisible()


def test_of_an_endless_article_the_first_sentences_are_shown(window, qtbot):
    QApplication.clipboard().setText("Planes left Hmeimim. " * 230)
    window.action("paste_report").trigger()
    page = window.reading.page
    page.intake.publisher.set_value("Daily Post")
    page.intake.published.set_value("26 January 2026")
    page.intake.submit()
    qtbot.waitUntil(lambda: page.is_reviewing)
    assert len(page.review.views) == 200
    assert "first 200 sentences" in page.review.problem.text()
