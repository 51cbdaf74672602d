"""Where the tour stops, and what it says there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

Place = Callable[["MainWindow"], tuple[QWidget, QRect]]
"""Returns the widget that a stop is about, and which part of it."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One of them.

    Attributes:
        title: What it is about.
        words: What it is for, and what to try.
        place: Finds it in the window.
    """

    title: str
    words: str
    place: Place


def stops() -> tuple[Stop, ...]:
    """Return them in their order, in the user's language."""
    tr = QCoreApplication.translate
    return (
        Stop(
            tr("Tour", "What was reported, over time"),
            tr(
                "Tour",
                "A lane for each base. Solid is what a report attests, faded is possible, an arrow"
                " was still so when last reported. Click an event; turn the wheel to zoom.",
            ),
            lambda window: _whole(window.timeline),
        ),
        Stop(
            tr("Tour", "Who says so, and how sure"),
            tr(
                "Tour",
                "Of what is selected: how many origins there can be, each report with its own"
                " words, its sources and their grades. One click copies a sentence that is safe to"
                " say.",
            ),
            lambda window: _whole(window.right),
        ),
        Stop(
            tr("Tour", "The bases"),
            tr(
                "Tour",
                "Each with its posture and the day of the last evidence. Any spelling finds one:"
                " try “kamishli”.",
            ),
            lambda window: _whole(window.bases),
        ),
        Stop(
            tr("Tour", "Add what you read"),
            tr(
                "Tour",
                "An event of your own, or a whole report: paste it, and go through what its"
                " sentences say, one by one. Undo takes anything back, even after a restart.",
            ),
            _adding,
        ),
        Stop(
            tr("Tour", "What was known when"),
            tr(
                "Tour",
                "Turns the whole window to what had been reported by a day. What came later counts"
                " for nothing then; titles and summaries stay as they are worded today.",
            ),
            lambda window: _whole(window.as_of),
        ),
        Stop(
            tr("Tour", "Brief"),
            tr(
                "Tour",
                "Builds pages from what the casebook holds, frozen with their cut-off; rehearse"
                " them, present them, or write them as PDF, slides or Word.",
            ),
            lambda window: _whole(window.brief_button),
        ),
        Stop(
            tr("Tour", "A casebook of your own"),
            tr(
                "Tour",
                "This is an example; change it as you like. New casebook in this menu makes your"
                " own. Help has the rest, F1 the keys. This tour is there too.",
            ),
            _file_menu,
        ),
    )


def _whole(widget: QWidget) -> tuple[QWidget, QRect]:
    return widget, widget.rect()


def _adding(window: "MainWindow") -> tuple[QWidget, QRect]:
    """Return the two buttons side by side."""
    row = window.add_button.parentWidget()
    assert row is not None
    return row, window.add_button.geometry().united(window.paste_button.geometry())


def _file_menu(window: "MainWindow") -> tuple[QWidget, QRect]:
    bar = window.menuBar()
    return bar, bar.actionGeometry(bar.actions()[0])
