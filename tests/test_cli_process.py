"""Each command in a process of its own ends as it does in the one of the tests."""

import shutil

import pytest

from tests.command_line import run, run_process

ROWS = "title,date,base\nFlags seen,2026-01-24,Qamishli\n"
ARTICLE = "Two officers said planes left Qamishli airport for Damascus last week.\n"

COMMANDS = (
    ("info", "e.basewatch", "--json"),
    ("events", "e.basewatch", "--base", "القامشلي"),
    ("diff", "e.basewatch", "--from", "2026-01-26", "--to", "2026-02-10"),
    ("search", "e.basewatch", "Qamışlo"),
    ("gaps", "e.basewatch"),
    ("when", "since", "last", "week", "--anchor", "2026-01-26"),
    ("read", "article.txt", "--published", "2026-01-26", "--casebook", "e.basewatch"),
    ("check", "e.basewatch"),
    ("backups", "e.basewatch"),
    ("backup", "e.basewatch", "b.basewatch"),
    ("recover", "e.basewatch", "b.basewatch"),
    ("clean", "e.basewatch", "b.basewatch"),
    ("export", "e.basewatch", "e.xlsx"),
    ("import", "list.csv", "e.basewatch", "--dry-run"),
    ("add", "base", "e.basewatch", "--name", "🚢 طرطوس"),
    ("new", "n.basewatch", "--example"),
    ("merge", "none.basewatch-pack", "e.basewatch"),
    ("restore", "e.basewatch", "none.basewatch"),
    ("passphrase", "none.basewatch"),
    ("check", "list.csv"),
    ("nothing", "of", "that", "name"),
)


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    folder = tmp_path_factory.mktemp("process")
    assert run("new", "e.basewatch", "--example", cwd=folder).returncode == 0
    (folder / "list.csv").write_text(ROWS)
    (folder / "article.txt").write_text(ARTICLE)
    return folder


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_process_says_and_leaves_what_the_tests_see(example, command, tmp_path):
    ended = []
    for way in (run, run_process):
        folder = tmp_path / way.__name__
        shutil.copytree(example, folder)
        done = way(*command, cwd=folder)
        left = sorted(path.name for path in folder.iterdir())
        failed = done.stderr.replace(str(folder), "here")
        ended.append((done.returncode, without_ids(done.stdout), failed, left))
    here, by_itself = ended
    assert by_itself == here
    assert "Traceback" not in here[2]


def without_ids(text):
    """Return ``text`` without the words that are made anew each time: ids of records."""
    return [word for word in text.split() if len(word) != 26]
