"""The nets of conftest.py hold: each planted fault fails its test, each clean test passes."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
CHECKOUT = Path(__file__).parents[1]


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


@pytest.mark.parametrize(
    ("planted", "said"),
    [
        (
            "import logging\ndef test(): logging.getLogger('x').warning('odd')",
            "*unexpected log record: WARNING x: odd*",
        ),
        ("def test(expect_log): expect_log('odd')", "*expected log record never came: odd*"),
        (
            "import socket\ndef test():\n"
            "    with socket.socket() as s: s.connect(('192.0.2.1', 80))",
            "*a test tried to reach 192.0.2.1*",
        ),
        ("import warnings\ndef test(): warnings.warn('old', DeprecationWarning)", "*old*"),
    ],
    ids=["log record", "announced record that never came", "network", "warning"],
)
def test_a_fault_in_plain_python_fails(planted, said, outcome):
    result = outcome(planted)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines([said])


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("left = QLabel(); left.me = left", "*window left open: QLabel*"),
        ("d = QDialog(window); d.open(); d.accept()", "*dialog closed but never freed: QDialog*"),
        ("qWarning('odd')", "*Qt messages with level WARNING*"),
    ],
    ids=["window", "dialog", "Qt warning"],
)
def test_a_fault_in_the_window_fails(body, said, outcome):
    result = outcome(WINDOW + f"\n    def test(window):\n        {body}\n")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines([said])


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
