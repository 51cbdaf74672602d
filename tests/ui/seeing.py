"""What a program can see of a picture that is not right: cut words, lost widgets, nameless ones."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from desktop.ui.detail.parts import RecordLink
from desktop.ui.labels import ElidedLabel
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.key_hint import KeyHint
from desktop.ui.widgets.short_label import ShortLabel
from desktop.ui.widgets.wrapped_radio import WrappedRadio

_MOST_PARTS = 40
# A window is made the active one in its own time.
_ACTIVE_WITHIN_MS = 5_000
_WORDED = (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton)


def told(widget: QWidget) -> str:
    """Return how a widget is told from others in the message of a failing test."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    name = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {words[:60] or name}".strip()


def seen(widget: QWidget) -> bool:
    """Tell whether something of a widget is to be seen."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def parts(shown: QWidget) -> list[QWidget]:
    """Return the widgets in a window, without those of windows that belong to it."""
    return [one for one in shown.findChildren(QWidget) if one.window() is shown]


def cut(shown: QWidget) -> list[str]:
    """Return the labels and buttons that have less room than their words take."""
    found = []
    for one in parts(shown):
        if not isinstance(one, _WORDED) or isinstance(
            one, ElidedLabel | ShortLabel | KeyHint | RecordLink
        ):
            continue
        # The icons in a line say their words to screen readers only.
        if not seen(one) or not one.text() or isinstance(one.parentWidget(), QLineEdit):
            continue
        is_wrapped = isinstance(one, WrappedRadio) or (isinstance(one, QLabel) and one.wordWrap())
        if is_wrapped:
            is_cut = one.height() < one.heightForWidth(one.width())
        else:
            is_cut = one.width() < _least_width(one) or one.height() < one.fontMetrics().height()
        if is_cut:
            found.append(f"{told(one)}: {one.width()}x{one.height()} of {_least_width(one)}")
    return found


def _least_width(one: QWidget) -> int:
    # A button that shows its keys besides can do without them.
    is_hinted = isinstance(one, HintedButton)
    return one.minimumSizeHint().width() if is_hinted else one.sizeHint().width()


def squeezed(shown: QWidget) -> list[str]:
    """Return the fields that are lower than a line of their text."""
    return [
        f"{told(one)}: {one.height()} high"
        for one in parts(shown)
        if isinstance(one, QLineEdit | QComboBox | QAbstractSpinBox)
        and seen(one)
        and one.height() < one.fontMetrics().height()
    ]


def outside(shown: QWidget) -> list[str]:
    """Return the widgets that reach out of the window without being in what can be scrolled."""
    room, found = shown.rect(), []
    for one in parts(shown):
        if not one.isVisible() or one.size().isEmpty() or _is_scrolled(one):
            continue
        if one.objectName().startswith("qt_"):
            continue
        place = one.rect().translated(one.mapTo(shown, one.rect().topLeft()))
        if not room.contains(place):
            found.append(f"{told(one)}: {place.getRect()} of {room.size().toTuple()}")
    return found


def _is_scrolled(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def sideways(shown: QWidget) -> list[str]:
    """Return the pages that must be scrolled sideways, which hides ends of lines."""
    return [
        f"{told(area)} by {area.horizontalScrollBar().maximum()}"
        for area in shown.findChildren(QScrollArea)
        if seen(area) and area.horizontalScrollBar().maximum() > 0
    ]


def focusable(shown: QWidget) -> list[QWidget]:
    """Return the widgets that Tab can come to."""
    return [
        one
        for one in parts(shown)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isEnabled()
        and one.isVisible()
        and one.focusProxy() is None
        and not isinstance(one, QMenu)
    ]


def nameless(shown: QWidget) -> list[str]:
    """Return the controls for which a screen reader has no word."""
    found = []
    for one in focusable(shown):
        if isinstance(one, QScrollArea):  # Read by what is in it.
            continue
        interface = QAccessible.queryAccessibleInterface(one)
        if not interface.text(QAccessible.Text.Name).strip():
            parent = one.parentWidget()
            found.append(f"{told(one)} in {type(parent).__name__} {parent.objectName()}")
    return found


def marked_up(shown: QWidget) -> list[str]:
    """Return what a screen reader would read out with tags of mark-up in it."""
    found = []
    for one in (shown, *parts(shown)):
        interface = QAccessible.queryAccessibleInterface(one)
        told_parts = [interface, *filter(None, map(interface.child, range(_first_parts(one))))]
        for each in told_parts:
            for kind in (QAccessible.Text.Name, QAccessible.Text.Description):
                words = each.text(kind) if each.isValid() else ""
                if "<" in words:
                    found.append(f"{told(one)}: {words[:80]}")
    return found


def _first_parts(one: QWidget) -> int:
    # Other widgets are asked themselves; lists and tables have parts that are none.
    if not isinstance(one, QAbstractItemView) or not seen(one):
        return 0
    interface = QAccessible.queryAccessibleInterface(one)
    return min(interface.childCount(), _MOST_PARTS)


def doubled_letters(shown: QWidget) -> list[str]:
    """Return the letters that stand for two things at once, of all that is to be seen."""
    named: dict[str, list[str]] = {}
    for one in parts(shown):
        if not seen(one):
            continue
        is_mark = isinstance(one, QLabel) and one.buddy() is not None
        if is_mark or isinstance(one, QAbstractButton):
            key = QKeySequence.mnemonic(one.text()).toString()
            if key:
                named.setdefault(key, []).append(told(one))
    return [f"{key}: {those}" for key, those in named.items() if len(those) > 1]


def doubled_in_menu(menu: QMenu) -> list[str]:
    """Return the letters that two entries of a menu have, and those of its submenus."""
    texts = [action.text() for action in menu.actions() if action.text()]
    counted = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    twice = [letter for letter, times in counted.items() if letter and times > 1]
    found = [f"{menu.title()} {letter}" for letter in twice]
    for action in menu.actions():
        if isinstance(action.menu(), QMenu):
            found += doubled_in_menu(action.menu())
    return found


def walked(shown: QWidget, *, most: int = 400) -> list[QWidget]:
    """Press Tab until the focus is where it began; return where it came to.

    Raises:
        AssertionError: It does not come round.
    """
    shown.activateWindow()
    QTest.qWaitForWindowActive(shown, _ACTIVE_WITHIN_MS)
    QApplication.processEvents()
    first = QApplication.focusWidget()
    # Keys may begin in a page, to which no Tab leads back.
    begins = first is not None and first.focusPolicy() & Qt.FocusPolicy.TabFocus
    if not begins or first.window() is not shown or not first.isVisible():
        shown.focusNextChild()
        first = QApplication.focusWidget()
    assert first is not None, "nothing takes the focus"
    found = [first]
    for _each in range(most):
        before = QApplication.focusWidget()
        # In a date Tab goes from the day to the month, and on the map from base to base.
        for _part in range(_MOST_PARTS):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            if now is not before:
                break
        if now is first and len(found) == 1:
            return found
        if now is before:
            raise AssertionError(f"Tab does not leave {told(now)}")
        if now is first:
            return found
        if now in found:
            raise AssertionError(f"Tab goes round without {told(first)}, from {told(now)}")
        found.append(now)
    raise AssertionError("Tab does not come round")
