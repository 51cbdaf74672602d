"""Tool tips that name the key: of the actions, and of the buttons that do what an action does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.detail.head import PageHead
from desktop.ui.labels import show_tool_tip
from desktop.ui.saying import translate

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow


def show_key(part: QAction | QWidget, words: str, action: QAction) -> None:
    """Let the tool tip of ``part`` say ``words``, then the key of ``action`` if it has one."""
    keys = _keys_of(action)
    show_tool_tip(part, f"{words} ({keys})" if keys else words)


def _keys_of(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def show_keys(window: "MainWindow") -> None:
    """Name the key in the tool tips of all actions of ``window``, and of the buttons for them."""
    for _menu, action in window.actions_by_name.listed():
        show_key(action, action.text().replace("&", "").rstrip("…"), action)
    for part, words, name in (
        (window.add_button, translate("MainWindow", "Add an event"), "add_event"),
        (window.search.entry, translate("MainWindow", "Search everything"), "search"),
        (window.as_of, translate("MainWindow", "Look back"), "look_back"),
        (window.filter_button, translate("MainWindow", "Filters"), "filters"),
        (window.brief_button, translate("MainWindow", "Open briefings"), "brief"),
        (window.bases.add_button, window.bases.add_button.accessibleName(), "add_base"),
        (window.bases.filter_field, translate("MainWindow", "Filter bases"), "filter_bases"),
        (window.watch.add_button, window.watch.add_button.accessibleName(), "add_watch"),
        (
            window.paste_button,
            translate("MainWindow", "Read a report into source notes"),
            "paste_report",
        ),
    ):
        show_key(part, words, window.action(name))
    window.detail.page_made.connect(_PageTips(window).tell)
    keys = _keys_of(window.action("show_events"))
    words = translate("MainWindow", "{0} lists the events in a table.").format(keys)
    window.timeline.spoken.twin = words


class _PageTips(QObject):
    """Names the key of editing on each page of the detail pane, which shows what is selected."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._edit = window.action("edit_selected")

    @Slot(QWidget)
    def tell(self, page: QWidget) -> None:
        for head in page.findChildren(PageHead):
            show_key(head.edit_button, head.edit_button.accessibleName(), self._edit)
