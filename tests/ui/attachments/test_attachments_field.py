"""The files of a report, through its form: added, seen, copied, removed."""

import hashlib
import os
import sys

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QFileDialog

from desktop.domain.attachment import MAX_ATTACHMENT_BYTES
from desktop.domain.record import RecordKind
from desktop.queries.attachments import attachments_of, content_of
from desktop.ui.attachments.names import name_for_copy, quarantined, size_words
from desktop.ui.detail.parts import RecordLink
from desktop.ui.widgets.banner import Banner
from desktop.ui.widgets.edged_scroll import EdgedScroll
from tests.ui.attachments.test_pictures import picture
from tests.ui.desktop_of import WITHDRAWAL


@pytest.fixture
def report(desktop, window):
    return desktop.id_of(RecordKind.REPORT, "Reuters")


@pytest.fixture
def field(window, report):
    window.forms.open_record(RecordKind.REPORT, report)
    return window.forms.top().files


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "gate.jpg"
    path.write_bytes(picture(b"jpeg", 400, 200))
    return path


def names(field):
    return [field.list.topLevelItem(at).text(0) for at in range(field.list.topLevelItemCount())]


def kept(desktop, report):
    return [line.file_name for line in attachments_of(desktop.readers.here(), report)]


def added(field, qtbot, *paths):
    field.add_files(paths)
    qtbot.waitUntil(lambda: set(names(field)) >= {path.name for path in paths})
    field.list.topLevelItem(0).setSelected(True)


def test_files_chosen_in_the_dialog_are_kept_byte_for_byte(
    desktop, report, field, qtbot, photo, tmp_path
):
    other = tmp_path / "list.csv"
    other.write_bytes(b"a,b\n")
    assert (field.fold.text(), field.fold.isEnabled()) == ("Files: 0", False)
    qtbot.mouseClick(field.add_button, Qt.MouseButton.LeftButton)
    dialog = field.findChild(QFileDialog)
    dialog.filesSelected.emit([str(photo), str(other)])
    dialog.close()
    qtbot.waitUntil(lambda: names(field) == ["gate.jpg", "list.csv"])
    assert field.fold.text() == "Files: 2"
    assert field.list.isVisible()
    assert not field.progress.isVisible()
    first = attachments_of(desktop.readers.here(), report)[0]
    assert content_of(desktop.readers.here(), first.id) == photo.read_bytes()


def test_files_are_scrolled_with_the_form_and_their_list_is_as_high_as_they_are_many(
    window, field, qtbot, photo
):
    area = window.forms.top().frame.findChild(EdgedScroll)
    assert area.widget().isAncestorOf(field), "they would leave the rows no room"
    added(field, qtbot, photo)
    line_px = field.list.sizeHintForRow(0)
    qtbot.waitUntil(lambda: line_px <= field.list.viewport().height() < 2 * line_px)


def test_a_form_waits_for_the_files_that_it_reads(window, field, qtbot, photo):
    form = window.forms.top()
    field.add_files([photo])
    form.close_form()
    assert window.forms.top() is form
    assert "still being read" in form.frame.findChild(Banner).label.text()
    form.save()
    assert window.forms.top() is form
    qtbot.waitUntil(lambda: names(field) == ["gate.jpg"])
    form.close_form()
    assert window.forms.top() is None


def test_files_dropped_on_the_form_are_kept_and_web_addresses_are_not(field, qtbot, photo):
    def event(*urls):
        # A drop event stands for the entering one too: that one's constructor with a whole
        # point is deprecated from Qt 6.12 and the one with a fraction is not there before.
        mime = QMimeData()
        mime.setUrls([QUrl(url) for url in urls])
        buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        made = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, held)
        made.kept_alive = mime
        made.setAccepted(False)
        return made

    address = event("https://example.org/gate.jpg")
    field.dragEnterEvent(address)
    assert not address.isAccepted()
    local = QUrl.fromLocalFile(str(photo)).toString()
    entering = event(local)
    field.dragEnterEvent(entering)
    assert entering.isAccepted()
    field.dropEvent(event(local))
    qtbot.waitUntil(lambda: names(field) == ["gate.jpg"])


def test_a_picture_is_shown_with_who_took_it_in_and_its_hash(field, qtbot, photo):
    with qtbot.waitSignal(field.preview.shown):
        added(field, qtbot, photo)
    assert field.preview.picture.picture.width() == 400
    assert field.preview.picture.isVisible()
    assert field.preview.picture.accessibleName() == "gate.jpg"
    shown = field.preview.picture.grab().toImage()
    assert abs(shown.pixelColor(20, 20).red() - 0xAA) < 6
    words = field.preview.words.text()
    assert "Added on 27 Jan 2026, 12:00 UTC by Ada." in words
    assert hashlib.sha256(photo.read_bytes()).hexdigest() in words.replace("\n", "")


def test_the_files_are_folded_away_until_they_are_wanted(window, report, field, qtbot, photo):
    added(field, qtbot, photo)
    window.forms.top().close_form()
    window.forms.open_record(RecordKind.REPORT, report)
    again = window.forms.top().files
    assert (again.fold.text(), again.list.isVisible()) == ("Files: 1", False)
    qtbot.mouseClick(again.fold, Qt.MouseButton.LeftButton)
    assert again.list.isVisible()


def test_a_long_name_does_not_widen_the_form(window, field, qtbot, tmp_path):
    narrow = window.forms.top().minimumSizeHint().width()
    path = tmp_path / ("w" * 240 + ".txt")
    path.write_text("kept")
    added(field, qtbot, path)
    field.remove()
    assert "w" * 199 in field.words.text()
    window.action("undo").trigger()
    assert names(field) == [path.name]
    assert window.forms.top().minimumSizeHint().width() == narrow


def test_a_picture_that_is_none_gives_a_sentence_in_its_place(field, qtbot, tmp_path):
    hostile = tmp_path / "gate.png"
    hostile.write_bytes(b"\x89PNG\r\n\x1a\n and nothing of the kind")
    with qtbot.waitSignal(field.preview.shown):
        added(field, qtbot, hostile)
    assert field.preview.words.text().startswith("This picture cannot be shown.")
    assert not field.preview.picture.isVisible()


def test_what_is_no_picture_is_listed_without_one(field, qtbot, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<script>")
    added(field, qtbot, page)
    assert field.preview.words.text().startswith("Added on")
    assert not field.preview.picture.isVisible()


def test_the_detail_pane_says_how_many_files_a_report_has_and_opens_them(
    desktop, window, report, field, qtbot, photo
):
    added(field, qtbot, photo)
    window.forms.top().close_form()
    window.selection.select(event_id=desktop.id_of(RecordKind.EVENT, WITHDRAWAL))
    view = desktop.event_view()
    (link,) = [link for link in view.findChildren(RecordLink) if link.text() == "1 file"]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.forms.top().record_id == report


def test_a_removed_file_is_in_the_trash_and_undo_brings_it_back(
    desktop, window, report, field, qtbot, photo
):
    added(field, qtbot, photo)
    qtbot.keyClick(field.list, Qt.Key.Key_Delete)
    assert (names(field), kept(desktop, report)) == ([], [])
    assert field.words.text() == "“gate.jpg” is in the trash; undo brings it back."
    assert not field.preview.isVisible()
    window.action("undo").trigger()
    assert names(field) == ["gate.jpg"]


def test_a_copy_is_saved_and_nothing_is_written_over(field, qtbot, photo, tmp_path):
    added(field, qtbot, photo)
    target = tmp_path / "copy.jpg"
    for said in ("A copy is at", None):
        qtbot.mouseClick(field.copy_button, Qt.MouseButton.LeftButton)
        dialog = field.findChildren(QFileDialog)[-1]
        with qtbot.waitSignal(field.told) as told:
            dialog.fileSelected.emit(str(target))
        dialog.close()
        assert said is None or told.args[0].startswith(said)
    assert "copy.jpg" in field.words.text()
    assert not field.words.text().startswith("A copy is at")
    assert target.read_bytes() == photo.read_bytes()


def test_a_file_is_shown_in_its_folder_by_a_copy_and_never_opened(
    field, qtbot, tmp_path, monkeypatch
):
    opened, shows = [], [True]
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: (opened.append(url.toLocalFile()), shows[-1])[1]
    )
    script = tmp_path / "run.sh"
    script.write_bytes(b"#!/bin/sh")
    added(field, qtbot, script)
    folder = tmp_path / "copies"
    folder.mkdir()
    # Where nobody says where the copy goes, there is nothing to show, later neither.
    field.folder_button.click()
    field.findChildren(QFileDialog)[-1].reject()
    field.save_copy_as(tmp_path / "other")
    qtbot.waitUntil(lambda: "A copy is at" in field.words.text())
    assert opened == []
    (tmp_path / "other.quarantined").unlink(missing_ok=True)
    (tmp_path / "other").unlink(missing_ok=True)
    for name in ("none/run.sh", "run.sh"):
        field.folder_button.click()
        dialog = field.findChildren(QFileDialog)[-1]
        with qtbot.waitSignal(field.told):
            dialog.fileSelected.emit(str(folder / name))
        dialog.close()
    assert opened == [str(folder)]
    assert [one.name for one in folder.iterdir()] == ["run.sh.quarantine"]
    # The copy is there by now, so nothing is asked.
    shows.append(False)
    field.folder_button.click()
    assert opened == [str(folder)] * 2
    assert field.words.text().startswith("No program here shows folders. A copy is at ")


def test_return_in_the_list_asks_where_a_copy_goes_and_does_not_save_the_form(
    window, field, qtbot, photo
):
    added(field, qtbot, photo)
    form = window.forms.top()
    field.list.setCurrentItem(field.list.topLevelItem(0))
    qtbot.keyClick(field.list, Qt.Key.Key_Return)
    dialog = field.findChild(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.close()
    assert window.forms.top() is form


def test_what_cannot_be_kept_is_said_and_the_rest_is_kept(
    desktop, report, field, qtbot, photo, tmp_path
):
    huge = tmp_path / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(MAX_ATTACHMENT_BYTES + 1)
    folder = tmp_path / "folder"
    folder.mkdir()
    added(field, qtbot, photo)
    last = tmp_path / "last.txt"
    last.write_text("kept")
    field.add_files([huge, folder, tmp_path / "gone.txt", photo, last])
    qtbot.waitUntil(lambda: kept(desktop, report) == ["gate.jpg", "last.txt"])
    said = field.words.text().split("\n")
    assert said[0].startswith("“huge.bin” takes 64 MB; a file of at most 64 MB")
    assert said[1:3] == ["“folder” is not a file.", "“gone.txt” cannot be read."]
    assert said[3].startswith("“gate.jpg” is with this report already")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_or_device_is_never_opened(field, qtbot, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with qtbot.waitSignal(field.told, check_params_cb=lambda said: "pipe" in said):
        field.add_files([pipe])
    assert field.words.text() == "“pipe” is not a file."


def test_a_report_that_is_not_stored_yet_says_when_files_can_be_added(window):
    window.forms.open_new(RecordKind.REPORT)
    form = window.forms.top()
    assert not hasattr(form, "files")
    form.close_form()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("gate.png", "gate.png"),
        ("page.HTML", "page.HTML.quarantine"),
        ("gate\u202egpj.exe", "gategpj.exe.quarantine"),
        ('a<b>:"c|?*.txt', "a_b___c___.txt"),
        (" .. ", "file"),
        ("CON.txt", "file CON.txt"),
        ("قاعدة" * 60 + ".pdf", "قاعدة" * 18 + ".pdf"),
        ("x" * 300, "x" * 180),
        ("run.desktop.", "run.desktop.quarantine"),
    ],
)
def test_a_copy_gets_a_name_that_deceives_nobody(name, expected):
    assert name_for_copy(name) == expected


@pytest.mark.parametrize(
    ("chosen", "saved"),
    [("run.desktop", "run.desktop.quarantine"), ("exe", "exe"), ("a.png", "a.png")],
)
def test_whatever_somebody_calls_a_copy_a_double_click_runs_nothing(chosen, saved):
    assert quarantined(chosen) == saved


def test_sizes_are_said_in_bytes_kb_and_mb():
    assert [size_words(n) for n in (0, 999, 1_000, 999_499, 999_500, 64_000_000)] == [
        "0 bytes",
        "999 bytes",
        "1 kB",
        "999 kB",
        "1.0 MB",
        "64.0 MB",
    ]
