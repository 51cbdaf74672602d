"""In a language of marked letters and longer texts nothing stays plain and nothing is cut."""

import re

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from desktop.domain.record import RecordKind
from desktop.ui.labels import ElidedLabel
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.key_hint import KeyHint
from desktop.ui.widgets.short_label import ShortLabel
from tests.ui.pseudo import MARKED, Pseudo, texts_of, words_of_the_example

FORMS = (
    *("add_event", "add_note", "add_report", "add_base", "add_actor", "add_source", "add_link"),
    *("add_posture", "add_assessment", "add_transfer", "add_agreement", "add_watch"),
)
PANELS = ("show_gaps", "show_differences", "show_map", "filters", "look_back")
PAGES = ("brief", "build_briefing", "backups", "export_casebook", "share_copy", "passphrase")
# The same in every language: keys, addresses, the names of languages.
SAME = {*("English", "https", "UTC", "Ctrl Enter", "Enter", "Esc", "Ctrl K")}
# Of the casebook, and what its history quotes of records as they were kept.
SAME |= {"Ada", "Example casebook", "private", "reviewed", "still so on 26 Jan"}
# What Qt says by itself, of which it brings translations.
OF_QT = ("qt_dockwidget", "ScrollLeftButton", "ScrollRightButton")


@pytest.fixture
def pseudo(qapp):
    made = Pseudo(qapp)
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)
    made.setParent(None)


def plain_in(widget, whole):
    """Return the texts below ``widget`` that are neither translated nor of the casebook."""
    found = {}
    for where, text in texts_of(widget):
        # Where a file is to go is nobody's language.
        shown = re.sub(
            r"<[^>]*>|(?<!\w)/[^\s<]+|age1\w+…\w+|\(?\b(Ctrl|Alt|Shift)\+\S+", "\n", text or ""
        )
        parts = re.split(rf"[{MARKED}…·–—]+|[\n,;:/()\u2068\u2069›→•+-]|  ", shown)
        left = [part.strip(" .“”&'0123456789") for part in parts if re.search(r"[A-Za-z]{3}", part)]
        left = [part for part in left if part not in SAME and part.lower() not in whole]
        if left and not any(name in where for name in OF_QT):
            found[where, shown[:100]] = left
    return found


def cut_in(widget):
    """Return the labels and buttons below ``widget`` that are too small for their words."""
    found = []
    for kind in (QLabel, QPushButton):
        for one in widget.findChildren(kind):
            is_short = isinstance(one, ElidedLabel | KeyHint | ShortLabel)
            if not one.isVisible() or is_short or not one.text():
                continue
            is_hinted = isinstance(one, HintedButton)
            wanted = (one.minimumSizeHint() if is_hinted else one.sizeHint()).width()
            wraps = isinstance(one, QLabel) and one.wordWrap()
            if wraps:
                is_cut = one.height() < one.heightForWidth(one.width())
            else:
                is_cut = one.width() < wanted
            if is_cut and one.visibleRegion().boundingRect().isValid():
                found.append((type(one).__name__, one.text()[:90], one.size().toTuple(), wanted))
    for area in widget.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner and not area.horizontalScrollBar().isVisible():
            over = inner.width() - area.viewport().width()
            if over > 0:
                found.append((type(inner).__name__, over))
    return found


def test_everything_is_translated_and_nothing_cut(pseudo, desktop, qtbot):
    whole = words_of_the_example()
    window = desktop.open()
    plain, cut = {}, []

    def look(name, widget):
        window.pool.waitForDone()
        for _turn in range(3):
            QApplication.processEvents()
        plain.update(plain_in(widget, whole))
        cut.extend((name, *one) for one in cut_in(widget))

    look("window", window)
    window.resize(1024, 768)
    for kind, name in ((RecordKind.BASE, "Qamishli"), (RecordKind.EVENT, "gradually")):
        chosen = desktop.id_of(kind, name)
        window.selection.select(**{f"{kind.value}_id": chosen})
        qtbot.waitUntil(lambda: window.detail.area.widget() is not None)
        look(name, window)
    look("window", window)
    for name in FORMS:
        window.action(name).trigger()
        look(name, window.forms)
    for dock in window.record_docks.values():
        dock.show()
    for name in (*PANELS, *PAGES):
        window.action(name).trigger()
        look(name, window)
    assert not plain
    assert not cut
