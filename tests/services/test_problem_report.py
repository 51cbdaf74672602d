"""A report of a problem says what the program is and what failed, and names nobody."""

from importlib.metadata import PackageNotFoundError

import pytest

from desktop import __version__
from desktop.domain.record import RecordKind
from desktop.services import problem_report as module
from desktop.services.problem_report import problem_report, without_names

COUNTS = {RecordKind.EVENT: 12, RecordKind.BASE: 3, RecordKind.NOTE: 0}


def test_it_tells_versions_numbers_and_the_end_of_the_logs(tmp_path):
    lines = "".join(f"line {number}\n" for number in range(10_000))
    tmp_path.joinpath("basewatch.log").write_text(lines)
    text = problem_report(COUNTS, is_encrypted=True, log_folder=tmp_path, happened="It broke.")
    assert f"Basewatch {__version__}\n" in text
    assert "Casebook: 3 bases, 12 events, encrypted\n" in text
    assert "What was told: It broke." in text
    assert "line 9999" in text
    assert "line 9000" not in text
    assert "crash.log" not in text


def test_without_logs_and_records_it_is_short(tmp_path):
    text = problem_report({}, is_encrypted=False, log_folder=tmp_path / "none")
    assert text.rstrip().endswith("Casebook: empty")


def test_no_folder_and_no_name_of_the_user_stands_in_it(tmp_path):
    log = tmp_path / "basewatch.log"
    log.write_text('  File "/home/ada lovelace/my files/desktop/ui/a.py", line 3, in go\n')
    text = problem_report(
        {},
        is_encrypted=False,
        log_folder=tmp_path,
        happened=r"“C:\Users\ada\North.basewatch” could not be read.",
    )
    assert "ada" not in text
    assert "North" not in text
    assert "File …a.py, line 3, in go" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in /home/ada/x.txt", "in …"),
        ("at 12/3 and 1/2", "at 12/3 and 1/2"),
        ("no path", "no path"),
        ("/a/b/c, /d/e: gone", "…, …: gone"),
        ("“Qamishli” is gone", "“…” is gone"),
    ],
)
def test_paths_and_what_is_quoted_go(text, expected):
    assert without_names(text) == expected


def test_a_package_that_does_not_tell_its_version_is_told_so(tmp_path, monkeypatch):
    def unknown(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr(module, "version", unknown)
    assert "numpy of unknown version" in problem_report({}, is_encrypted=False, log_folder=tmp_path)
