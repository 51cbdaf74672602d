"""Every page that takes the window's place has the same bar above it."""

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton

from desktop.ui.backups.page import BackupsPage
from desktop.ui.briefing.head import BriefingHead
from desktop.ui.exchange.page import PackPage
from desktop.ui.importing.page import ImportPage
from desktop.ui.preferring.page import SettingsPage
from desktop.ui.reading.intake_form import IntakeForm
from desktop.ui.reading.review_view import ReviewView
from desktop.ui.widgets.page_head import PageHead


class Answers(QObject):
    """Stands where a runner does; nothing is asked."""

    done = Signal(object)


PAGES = {
    "backups": lambda theme: BackupsPage(theme, None),
    "settings": SettingsPage,
    "pack": PackPage,
    "import": lambda theme: ImportPage(theme, ()),
    "pasting": lambda theme: IntakeForm(theme, Answers()),
    "review": ReviewView,
}


@pytest.fixture(params=PAGES)
def page(request, theme, qtbot):
    made = PAGES[request.param](theme)
    qtbot.addWidget(made)
    made.resize(1440, 820)
    made.show()
    return made


def head_of(page):
    (head,) = page.findChildren(PageHead)
    return head


def test_the_way_back_and_the_title_stand_in_the_same_place_on_every_page(page):
    head = head_of(page)
    assert head.mapTo(page, head.rect().topLeft()).toTuple() == (0, 0)
    assert head.width() == page.width()
    assert head.back_button.pos().toTuple() == (12, 8)
    assert head.title.x() == head.back_button.geometry().right() + 1 + 8
    assert head.title.property("role") == "heading"


def test_no_more_than_one_button_of_a_page_is_filled_and_it_stands_at_the_end_of_the_bar(page):
    filled = [one for one in page.findChildren(QPushButton) if one.property("primary")]
    shown = [one for one in filled if one.isVisible()]
    assert len(shown) <= 1
    for one in shown:
        if head_of(page).isAncestorOf(one):
            assert one.geometry().right() == head_of(page).width() - 1 - 12


def test_the_way_back_leads_back(page, qtbot):
    head = head_of(page)
    signal = page.closed if hasattr(page, "closed") else getattr(page, "back", head.back)
    with qtbot.waitSignal(signal):
        qtbot.mouseClick(head.back_button, Qt.MouseButton.LeftButton)


def test_a_rule_reads_in_lines_of_at_most_eighty_letters(theme, qtbot):
    page = BackupsPage(theme, None)
    qtbot.addWidget(page)
    page.resize(1440, 820)
    page.show()
    letter = page.rule.fontMetrics().averageCharWidth()
    assert page.rule.width() <= 80 * letter
    theme.set_text_scale(2.0)
    larger = page.rule.fontMetrics().averageCharWidth()
    assert larger > letter
    qtbot.waitUntil(lambda: page.rule.width() > 60 * larger)
    assert page.rule.width() <= 80 * larger
    theme.set_text_scale(1.0)


def test_the_bar_above_briefings_has_the_line_of_the_others(theme, qtbot, page):
    bar = BriefingHead(theme)
    qtbot.addWidget(bar)
    assert bar.property("head") is True
    assert head_of(page).property("head") is True
