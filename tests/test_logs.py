"""The log: where a failure came from, and not a word of what it says."""

import logging
import resource

import pytest

from desktop import logs

CANARY = "Zanzibar-canary"


@pytest.fixture
def log(tmp_path, monkeypatch):
    """Log to a folder of the test, and put everything back afterwards."""
    crashes = []
    monkeypatch.setattr(logs.faulthandler, "enable", crashes.append)
    root = logging.getLogger()
    before = list(root.handlers)
    folder = tmp_path / "logs"
    logs.start_logging(folder)
    yield folder
    for handler in root.handlers[:]:
        if handler not in before:
            root.removeHandler(handler)
            handler.close()
    for file in crashes:
        assert file.name.endswith("crash.log")
        file.close()


def test_what_the_database_says_is_logged_and_nothing_else_that_is_no_warning(log):
    logging.getLogger("desktop.store.errors").info("file is not a database")
    logging.getLogger("desktop.ui").info("opened")
    lines = (log / "basewatch.log").read_text(encoding="utf-8").splitlines()
    assert [line.rpartition(" ")[2] for line in lines] == ["database"]


def logged(folder, expect_log, fail):
    expect_log("it failed")
    try:
        fail()
    except Exception:
        logging.getLogger("desktop.test").exception("it failed")
    return (folder / "basewatch.log").read_text(encoding="utf-8")


def chained():
    try:
        {}[CANARY]
    except KeyError as error:
        raise ValueError(CANARY) from error


def in_context():
    try:
        {}[CANARY]
    except KeyError:
        raise ValueError(CANARY)  # noqa: B904 - how others raise


def hidden():
    try:
        {}[CANARY]
    except KeyError:
        raise ValueError(CANARY) from None


@pytest.mark.parametrize("fail", [chained, in_context])
def test_the_lines_of_a_failure_are_logged_and_not_its_words(log, expect_log, fail):
    text = logged(log, expect_log, fail)
    assert CANARY not in text
    assert "{}[CANARY]" in text
    assert text.index("builtins.KeyError") < text.index("which led to:")
    assert text.rstrip().endswith("builtins.ValueError")


def test_what_was_meant_to_be_hidden_is(log, expect_log):
    text = logged(log, expect_log, hidden)
    assert CANARY not in text
    assert "builtins.KeyError" not in text


def test_the_words_of_a_slip_in_the_program_are_logged(log, expect_log):
    assert "no attribute 'nothing'" in logged(log, expect_log, lambda: object().nothing)


def test_a_failure_that_leads_to_itself_is_logged_once(log, expect_log):
    def circle():
        first, second = ValueError(CANARY), ValueError(CANARY)
        first.__cause__, second.__cause__ = second, first
        raise first

    assert logged(log, expect_log, circle).count("builtins.ValueError") == 2


def test_a_crash_leaves_no_copy_of_the_memory(log):
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def test_where_nothing_can_be_written_nothing_is_logged(tmp_path):
    (tmp_path / "taken").write_text("a file")
    root = logging.getLogger()
    before = list(root.handlers)
    logs.start_logging(tmp_path / "taken")
    (added,) = [handler for handler in root.handlers if handler not in before]
    assert isinstance(added, logging.NullHandler)
    root.removeHandler(added)
