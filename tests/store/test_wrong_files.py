"""Files that are no casebook, or not one to write to: one sentence each, and nothing touched."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from desktop.domain.errors import BasewatchError
from desktop.services.casebooks import open_casebook
from desktop.store.errors import (
    CasebookDamaged,
    CasebookMissing,
    CasebookReadOnly,
    NewerCasebook,
    NotACasebook,
    StoreError,
    StrangeCasebook,
)
from desktop.store.migrations import SCHEMA_VERSION
from tests.factories import a_base, a_casebook, an_editing
from tests.store.places import contents, open_folder, unprivileged

NEXT = SCHEMA_VERSION + 1


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """Return the bytes of a closed casebook with one base."""
    casebook = a_casebook(tmp_path_factory.mktemp("sound"))
    an_editing(casebook).apply("Add base", a_base())
    casebook.close()
    return casebook.path.read_bytes()


def foreign(path):
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE theirs (x)")


def patched(raw, at, new):
    return raw[:at] + new + raw[at + len(new) :]


def with_meta(sound, path, name, value):
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE meta SET value = ? WHERE name = ?", (value, name))


MAKERS = {
    "a text file": (lambda path, sound: path.write_text("Flags seen.\n" * 99), NotACasebook),
    "an empty file": (lambda path, sound: path.touch(), NotACasebook),
    "a folder": (lambda path, sound: path.mkdir(), NotACasebook),
    "nothing": (lambda path, sound: None, CasebookMissing),
    "a link to nothing": (lambda path, sound: path.symlink_to("gone"), CasebookMissing),
    "a link to itself": (lambda path, sound: path.symlink_to(path.name), StoreError),
    "another program's database": (lambda path, sound: foreign(path), NotACasebook),
    "the first bytes only": (lambda path, sound: path.write_bytes(sound[:50]), NotACasebook),
    "half a page": (lambda path, sound: path.write_bytes(sound[:2_000]), CasebookDamaged),
    "half of it": (lambda path, sound: path.write_bytes(sound[: len(sound) // 2]), CasebookDamaged),
    "all but a page": (lambda path, sound: path.write_bytes(sound[:-4_096]), CasebookDamaged),
    "a damaged mark": (lambda path, sound: path.write_bytes(b"X" + sound[1:]), NotACasebook),
    "a damaged header": (
        lambda path, sound: path.write_bytes(patched(sound, 16, b"\xff" * 44)),
        CasebookDamaged,
    ),
    "a damaged first page": (
        lambda path, sound: path.write_bytes(patched(sound, 100, bytes(3_996))),
        CasebookDamaged,
    ),
    "a damaged schema": (
        lambda path, sound: path.write_bytes(sound.replace(b"CREATE TABLE", b"CREATE TALBE")),
        CasebookDamaged,
    ),
    "a file that must not be written to": (
        lambda path, sound: path.write_bytes(patched(sound, 18, b"\x07\x01")),
        CasebookReadOnly,
    ),
    "one that needs a newer reader": (
        lambda path, sound: with_meta(sound, path, "min_reader", str(NEXT)),
        NewerCasebook,
    ),
}


@pytest.mark.parametrize("what", MAKERS)
def test_each_wrong_file_gives_one_sentence_and_stays_as_it_is(tmp_path, sound, what):
    make, kind = MAKERS[what]
    path = tmp_path / "wrong.basewatch"
    make(path, sound)
    before = contents(tmp_path)
    with pytest.raises(kind) as caught:
        open_casebook(path)
    assert isinstance(caught.value, BasewatchError)
    assert ("gone" if path.is_symlink() and what != "a link to itself" else path.name) in str(
        caught.value
    )
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)
    assert contents(tmp_path) == before


def looked_at(path, reason):
    """Open ``path`` for looking, read the base, fail to write, close."""
    casebook = open_casebook(path)
    assert reason in casebook.read_only_because
    reader = casebook.reader()
    assert reader.db.execute("SELECT COUNT(*) FROM base").fetchone() == (1,)
    with pytest.raises(CasebookReadOnly):
        an_editing(casebook).apply("Add base", a_base())
    reader.close()
    casebook.close()


@pytest.mark.parametrize("at_rest", [b"\1\1", b"\2\2"], ids=["closed", "in WAL format"])
def test_a_file_of_a_newer_format_can_be_looked_at_and_stays_as_it_is(tmp_path, sound, at_rest):
    path = tmp_path / "newer.basewatch"
    newer = patched(patched(sound, 60, NEXT.to_bytes(4)), 18, at_rest)
    path.write_bytes(newer)
    before = contents(tmp_path)
    looked_at(path, f"last changed by a newer Basewatch (format {NEXT})")
    assert contents(tmp_path) == before


def test_a_newer_format_in_the_log_alone_is_seen_too(tmp_path, sound):
    """The version in the file's first page can lag behind that in its log."""
    path = tmp_path / "newer.basewatch"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute(f"PRAGMA user_version = {NEXT}")
        copied = tmp_path / "copied.basewatch"
        for side in ("", "-wal"):
            shutil.copy(f"{path}{side}", f"{copied}{side}")
    casebook = open_casebook(copied)
    assert "newer Basewatch" in casebook.read_only_because
    casebook.close()


def test_an_unreadable_number_for_readers_counts_as_none(tmp_path, sound):
    path = tmp_path / "odd.basewatch"
    with_meta(sound, path, "min_reader", "zwei")
    open_casebook(path).close()


def test_a_file_that_says_nothing_of_readers_can_be_read(tmp_path, sound):
    path = tmp_path / "odd.basewatch"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DELETE FROM meta")
    open_casebook(path).close()


def test_a_database_that_only_calls_itself_a_casebook_is_not_opened(tmp_path, sound):
    path = tmp_path / "empty.basewatch"
    foreign(path)
    path.write_bytes(patched(path.read_bytes(), 68, sound[68:72]))
    with pytest.raises(StrangeCasebook) as refused:
        open_casebook(path)
    assert str(refused.value) == (
        "“empty.basewatch” holds things that do not belong in a casebook and could do harm, so it"
        " was not opened. Open a clean copy of it instead."
    )
    assert "a table “theirs”" in refused.value.things


@pytest.mark.parametrize(
    ("mode", "why"),
    [(0o555, "in a place where nothing can be written"), (0o777, "is write-protected")],
    ids=["folder", "file"],
)
@pytest.mark.parametrize("at_rest", [b"\1\1", b"\2\2"], ids=["closed", "in WAL format"])
def test_in_a_place_that_cannot_be_written_it_can_be_looked_at(sound, mode, why, at_rest):
    with open_folder() as folder:
        path = folder / "casebook.basewatch"
        path.write_bytes(patched(sound, 18, at_rest))
        path.chmod(0o444 if mode == 0o777 else 0o644)
        folder.chmod(mode)
        before = contents(folder)
        with unprivileged():
            looked_at(path, why)
        assert contents(folder) == before


@pytest.mark.parametrize("log", [b"", b"saved work"])
def test_with_a_log_in_a_place_that_cannot_be_written_only_an_empty_one_will_do(sound, log):
    with open_folder() as folder:
        path = folder / "casebook.basewatch"
        path.write_bytes(patched(sound, 18, b"\2\2"))
        path.with_name("casebook.basewatch-wal").write_bytes(log)
        folder.chmod(0o555)
        before = contents(folder)
        with unprivileged():
            if log:
                with pytest.raises(CasebookReadOnly, match="together with “casebook"):
                    open_casebook(path)
            else:
                looked_at(path, "nothing can be written")
        assert contents(folder) == before


def test_a_file_that_cannot_even_be_read_says_why(sound):
    with open_folder() as folder:
        path = folder / "closed.basewatch"
        path.write_bytes(sound)
        path.chmod(0o000)
        with unprivileged(), pytest.raises(StoreError, match="cannot be read: Permission denied"):
            open_casebook(path)


def test_a_link_opens_the_casebook_that_it_points_to(tmp_path, sound):
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real" / "north.basewatch", tmp_path / "latest"
    real.write_bytes(sound)
    link.symlink_to(real)
    casebook = open_casebook(link)
    assert casebook.path == real.resolve()
    an_editing(casebook).apply("Add base", a_base())
    assert {path.name for path in tmp_path.iterdir()} == {"real", "latest"}
    casebook.close()
    assert link.is_symlink()


@pytest.mark.parametrize(
    "name",
    [
        "with space.basewatch",
        "50%20 (copy).basewatch",
        "who? #1 & more=yes;.basewatch",
        "قاعدة القامشلي.basewatch",
        "\U0001f6e9\u200f.basewatch",
        "a\nline",
        ":memory:",
        "a" * 242,
    ],
)
def test_odd_names_are_names(tmp_path, name):
    folder = tmp_path / name[:100]
    folder.mkdir()
    casebook = a_casebook(folder, name)
    an_editing(casebook).apply("Add base", a_base())
    reader = casebook.reader()
    assert reader.db.execute("SELECT COUNT(*) FROM base").fetchone() == (1,)
    reader.close()
    casebook.close()
    open_casebook(folder / name).close()
    assert list(contents(folder)) == [name]


def test_a_name_in_no_known_encoding_is_a_name(tmp_path):
    casebook = a_casebook(tmp_path, "caf\udce9.basewatch")
    an_editing(casebook).apply("Add base", a_base())
    casebook.close()
    assert list(contents(tmp_path)) == ["caf\udce9.basewatch"]


def test_a_name_that_leaves_no_room_can_be_looked_at(tmp_path, sound):
    path = tmp_path / ("a" * 255)
    path.write_bytes(sound)
    before = contents(tmp_path)
    looked_at(path, "is too long")
    assert contents(tmp_path) == before
