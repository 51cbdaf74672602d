"""The nets of conftest.py hold: each planted fault fails its test, each clean test passes."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
CHECKOUT = Path(__file__).parents[1]
_ENDS = {"FAILED", "ERROR "}


@pytest.fixture
def outcome(pytester):
    """Return a function that runs a test file under our conftest and configuration."""

    def run(text):
        pytester.makeconftest((CHECKOUT / "tests" / "conftest.py").read_text(encoding="utf-8"))
        (pytester.path / "pyproject.toml").write_bytes((CHECKOUT / "pyproject.toml").read_bytes())
        pytester.makepyfile(test_planted=text)
        return pytester.runpytest_subprocess("test_planted.py", "-p", "no:cacheprovider")

    return run


WINDOW = """
    import pytest
    from PySide6.QtCore import Qt, qWarning
    from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QMenu

    @pytest.fixture
    def window(qtbot):
        window = QMainWindow()
        qtbot.addWidget(window)
        window.show()
        return window
"""


PLAIN = """
    import logging
    import socket
    import warnings

    def test_log_record():
        logging.getLogger("x").warning("odd")

    def test_announced_record_that_never_came(expect_log):
        expect_log("never")

    def test_network():
        with socket.socket() as s:
            s.connect(("192.0.2.1", 80))

    def test_warning():
        warnings.warn("old", DeprecationWarning)
"""
FAULTS = """
    def test_dialog(window):
        dialog = QDialog(window)
        dialog.open()
        dialog.accept()

    def test_qt_warning(window):
        qWarning("odd")

    def test_window(window):
        left = QLabel()
        left.me = left
"""


def expect_all_failed(result, said):
    """Expect that each planted test failed, and no other, with these words among what is told."""
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    # What a fixture finds afterwards is an error of its test.
    ended = {line.split()[1].split("::")[1] for line in result.outlines if line[:6] in _ENDS}
    assert ended == set(said)
    for words in said.values():
        result.stdout.fnmatch_lines([words])


def test_a_fault_in_plain_python_fails(outcome):
    expect_all_failed(
        outcome(PLAIN),
        {
            "test_log_record": "*unexpected log record: WARNING x: odd*",
            "test_announced_record_that_never_came": "*expected log record never came: never*",
            "test_network": "*a test tried to reach 192.0.2.1*",
            "test_warning": "*DeprecationWarning: old*",
        },
    )


def test_a_fault_in_the_window_fails(outcome):
    expect_all_failed(
        outcome(WINDOW + FAULTS),
        {
            "test_dialog": "*dialog closed but never freed: QDialog*",
            "test_qt_warning": "*Qt messages with level WARNING*",
            "test_window": "*window left open: QLabel*",
        },
    )


def test_tidy_tests_pass(outcome):
    result = outcome(
        WINDOW
        + """
    def test_freed_dialog(window):
        dialog = QDialog(window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.accept()

    def test_open_menu_and_tool_tip(window):
        QLabel("a", window).setToolTip("b")
        QMenu(window).popup(window.pos())

    def test_announced_record(expect_log):
        expect_log("odd")
        import logging
        logging.getLogger("x").warning("odd")

    def test_loopback():
        import socket
        with socket.create_server(("127.0.0.1", 0)) as server:
            socket.create_connection(server.getsockname()).close()
"""
    )
    result.assert_outcomes(passed=4)


def test_settings_and_files_go_to_a_home_of_the_test(own_home, qapp):
    from PySide6.QtCore import QSettings, QStandardPaths

    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "o", "a")
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    assert Path(settings.fileName()).is_relative_to(own_home)
    assert Path(place).is_relative_to(own_home)
    assert Path.home() == own_home
