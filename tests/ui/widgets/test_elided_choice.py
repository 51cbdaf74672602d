"""A choice that says by dots that there is more."""

from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.elided_choice import ElidedChoice


def test_what_has_no_room_ends_in_dots_and_stays_whole_for_who_asks(qtbot, theme):
    choice = ElidedChoice()
    qtbot.addWidget(choice)
    choice.addItem("Reuters on the Russian drawdown at Qamishli")
    choice.show()
    choice.resize(140, choice.sizeHint().height())
    QApplication.processEvents()
    assert choice.shown_text().endswith("…")
    assert choice.currentText().endswith("Qamishli")
    narrow = choice.grab().toImage()
    choice.resize(choice.sizeHint())
    QApplication.processEvents()
    assert choice.shown_text() == choice.currentText()
    assert choice.grab().toImage() != narrow


def test_where_nothing_is_chosen_it_says_what_may_be(qtbot, theme):
    choice = ElidedChoice()
    qtbot.addWidget(choice)
    choice.addItem("One")
    choice.setPlaceholderText("Choose")
    choice.setCurrentIndex(-1)
    choice.show()
    choice.resize(200, choice.sizeHint().height())
    assert choice.shown_text() == "Choose"
    chosen = choice.grab().toImage()
    choice.setCurrentIndex(0)
    assert choice.grab().toImage() != chosen
