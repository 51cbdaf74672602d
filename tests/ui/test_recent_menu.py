"""The casebooks that were open before are opened again from a menu."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop import settings
from desktop.services.casebooks import create_casebook
from desktop.ui.recent_menu import RecentMenu
from tests.ui.program_of import NOW, said, started, wait_for_rest


def a_casebook(folder, name):
    path = folder / f"{name}.basewatch"
    create_casebook(path, name, NOW).close()
    return path


def recent_of(program):
    menu = program.window.findChild(RecentMenu)
    menu.fill()
    return menu


def words(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_those_that_were_open_are_listed_newest_first_and_open(tmp_path, qtbot, no_log):
    one, two, three = (a_casebook(tmp_path, name) for name in ("one", "two", "three"))
    with started(tmp_path, one, qtbot) as program:
        assert words(recent_of(program)) == ["No other casebook was open yet"]
        program.open(two)
        program.open(three)
        wait_for_rest(program, qtbot)
        menu = recent_of(program)
        assert [text[:6] for text in words(menu)] == ["&1 two", "&2 one", "&Forge"]
        assert str(tmp_path)[-20:] in words(menu)[0]
        menu.actions()[1].trigger()
        QApplication.processEvents()
        assert program.path == one


def test_they_are_there_at_the_next_start_until_they_are_forgotten(tmp_path, qtbot, no_log):
    one, two = (a_casebook(tmp_path, name) for name in ("one", "two"))
    with started(tmp_path, one, qtbot) as program:
        program.open(two)
        wait_for_rest(program, qtbot)
    with started(tmp_path, two, qtbot) as program:
        menu = recent_of(program)
        assert words(menu)[0].startswith("&1 one")
        menu.actions()[-1].trigger()
        assert words(recent_of(program)) == ["No other casebook was open yet"]


def test_one_that_is_gone_is_told_and_what_is_open_stays(tmp_path, qtbot, no_log):
    one, two = (a_casebook(tmp_path, name) for name in ("one", "two"))
    with started(tmp_path, one, qtbot) as program:
        program.open(two)
        wait_for_rest(program, qtbot)
        one.unlink()
        recent_of(program).actions()[0].trigger()
        assert any("one.basewatch" in sentence for sentence in said(program))
        assert program.path == two


def test_names_with_signs_of_menus_and_of_direction_are_shown_letter_by_letter(qtbot):
    menu = RecentMenu(lambda: [Path("/a/b", "R&D\u202ehctaw.basewatch")], None)
    menu.fill()
    text = words(menu)[0]
    assert "R&&D" in text
    assert "\u202e" not in text


def test_settings_that_are_damaged_list_nothing(tmp_path):
    places = settings.Places(config=tmp_path, data=tmp_path, state=tmp_path)
    for raw, expected in (('{"recent": 5}', ()), ('{"recent": ["a", 3, "b"]}', ("a", "b"))):
        tmp_path.joinpath("settings.json").write_text(raw)
        assert settings.load(places).recent == expected
