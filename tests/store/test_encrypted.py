"""Encrypted casebooks: all that is written is like noise, and only the right key opens it."""

import shutil
import zlib
from datetime import UTC, datetime
from random import Random

import pytest

from desktop.queries.as_of import AsRecorded
from desktop.queries.reader import Readers
from desktop.services.casebooks import create_casebook, key_for, needs_passphrase, open_casebook
from desktop.store import encrypted
from desktop.store import key as keys
from desktop.store.copies import copy_to, problems, problems_of
from desktop.store.encrypted import is_encrypted, salt_of
from desktop.store.engine import DatabaseFailure, connect
from desktop.store.errors import (
    CasebookDamaged,
    CasebookLocked,
    CasebookReadOnly,
    NewerCasebook,
    NotACasebook,
    PassphraseNeeded,
    StoreError,
    WrongPassphrase,
)
from desktop.store.key import Key
from desktop.store.migrations import SCHEMA_VERSION
from desktop.store.staging import Stage, is_abandoned
from tests.factories import NOON, a_base, an_editing, an_event
from tests.store.places import open_folder, unprivileged

KEY = Key(b"k" * 32, b"s" * 16)
OTHER = Key(b"o" * 32, b"s" * 16)
CANARY = "Zanzibar-canary"


@pytest.fixture
def casebook(tmp_path):
    made = create_casebook(tmp_path / "north.basewatch", "The north", NOON, key=KEY)
    yield made
    made.close()


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """Return the bytes of a closed encrypted casebook with one base."""
    path = tmp_path_factory.mktemp("sound") / "north.basewatch"
    made = create_casebook(path, "The north", NOON, key=KEY)
    an_editing(made).apply("Add base", a_base(name=CANARY))
    made.close()
    return path.read_bytes()


def noise(size=8_192):
    return Random(5).randbytes(size)


def found_in(folder):
    return [path.name for path in folder.iterdir() if CANARY.encode() in path.read_bytes()]


def test_nothing_that_is_written_can_be_read_in_any_file_beside_it(tmp_path, casebook):
    an_editing(casebook).apply("Add base", a_base(name=CANARY))
    assert {path.suffix for path in tmp_path.iterdir()} >= {".basewatch", ".basewatch-wal"}
    assert found_in(tmp_path) == []
    casebook.close()
    assert found_in(tmp_path) == []
    assert [path.name for path in tmp_path.iterdir()] == ["north.basewatch"]


def test_the_same_in_a_plain_casebook_is_found(tmp_path):
    plain = create_casebook(tmp_path / "plain.basewatch", "The north", NOON)
    an_editing(plain).apply("Add base", a_base(name=CANARY))
    plain.close()
    assert found_in(tmp_path) == ["plain.basewatch"]


def test_it_opens_with_its_key_and_everything_in_it(tmp_path, sound):
    path = tmp_path / "north.basewatch"
    path.write_bytes(sound)
    opened = open_casebook(path, key=KEY)
    assert opened.key is KEY
    reader = opened.reader()
    assert reader.db.execute("SELECT name FROM base").fetchall() == [(CANARY,)]
    assert problems(reader.db) == ()
    reader.close()
    opened.close()
    assert salt_of(path) == sound[:16]


def test_the_passphrase_opens_it_and_so_does_the_recovery_key(tmp_path, monkeypatch):
    monkeypatch.setattr(keys, "ITERATIONS", 10)
    path = tmp_path / "north.basewatch"
    made = create_casebook(path, "The north", NOON, key=keys.new_key("long enough"))
    code = made.key.recovery_code()
    made.close()
    for typed in ("long enough", code):
        open_casebook(path, key=key_for(path, typed)).close()
    with pytest.raises(WrongPassphrase, match="does not open with that passphrase"):
        open_casebook(path, key=key_for(path, "Long enough"))


def test_without_a_key_it_says_that_it_needs_its_passphrase(tmp_path, sound):
    path = tmp_path / "north.basewatch"
    path.write_bytes(sound)
    assert needs_passphrase(path)
    with pytest.raises(PassphraseNeeded, match="is encrypted: it opens with its"):
        open_casebook(path)
    assert path.read_bytes() == sound


def test_a_plain_casebook_opens_whatever_the_key(tmp_path):
    path = tmp_path / "plain.basewatch"
    create_casebook(path, "The north", NOON).close()
    assert not needs_passphrase(path)
    opened = open_casebook(path, key=KEY)
    assert opened.key is None
    opened.close()
    with pytest.raises(NotACasebook, match="not an encrypted casebook"):
        key_for(path, "anything")


@pytest.mark.parametrize("mode", ["rw", "ro"])
def test_a_wrong_key_changes_nothing(tmp_path, sound, mode):
    path = tmp_path / "north.basewatch"
    path.write_bytes(sound)
    with pytest.raises(WrongPassphrase):
        open_casebook(path, key=OTHER, look_only="" if mode == "rw" else "Looking.")
    assert path.read_bytes() == sound
    assert [each.name for each in tmp_path.iterdir()] == ["north.basewatch"]


def test_nothing_is_printed_about_pages_that_do_not_open(tmp_path, sound, capfd):
    path = tmp_path / "north.basewatch"
    path.write_bytes(sound)
    with pytest.raises(WrongPassphrase):
        open_casebook(path, key=OTHER)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Flags seen.\n" * 999,
        bytes(8_192),
        noise()[:4_095],
        zlib.compress(b"".join(b"%d flags seen\n" % n for n in range(99)) * 2).ljust(8_192, b" "),
        "Флаги замечены. ".encode() * 999,
    ],
    ids=["nothing", "text", "zeros", "less than a page", "a small archive", "Russian text"],
)
def test_other_files_are_not_taken_for_encrypted_casebooks(tmp_path, content):
    path = tmp_path / "north.basewatch"
    path.write_bytes(content)
    assert not needs_passphrase(path)
    with pytest.raises(NotACasebook, match="is not a Basewatch casebook"):
        open_casebook(path, key=KEY)


def test_a_folder_or_nothing_is_not_taken_for_one(tmp_path):
    assert not is_encrypted(tmp_path)
    assert not is_encrypted(tmp_path / "nothing")


def test_noise_is_refused_after_its_passphrase(tmp_path):
    path = tmp_path / "north.basewatch"
    path.write_bytes(noise())
    with pytest.raises(WrongPassphrase, match="or is not a casebook"):
        open_casebook(path, key=KEY)


def test_a_damaged_first_page_is_told_from_a_wrong_passphrase(tmp_path, sound):
    path = tmp_path / "north.basewatch"
    damaged = bytearray(sound)
    damaged[1_000] ^= 1
    path.write_bytes(damaged)
    with pytest.raises(CasebookDamaged, match=r"That is the passphrase of “.*”, but"):
        open_casebook(path, key=KEY)
    with pytest.raises(WrongPassphrase):
        open_casebook(path, key=OTHER)


def test_a_file_of_one_page_that_does_not_open_is_told_as_a_wrong_passphrase(tmp_path, sound):
    path = tmp_path / "north.basewatch"
    path.write_bytes(bytes(reversed(sound[:4_096])))
    with pytest.raises(WrongPassphrase):
        open_casebook(path, key=KEY)


def test_every_page_of_a_file_is_sealed(sound):
    for number in range(1, len(sound) // 4_096 + 1):
        page = sound[(number - 1) * 4_096 : number * 4_096]
        assert KEY.seals(page, number)
        assert not KEY.seals(page, number + 1)
        assert not OTHER.seals(page, number)


def test_another_failure_is_not_told_as_a_wrong_passphrase(tmp_path, sound, monkeypatch):
    path = tmp_path / "north.basewatch"
    path.write_bytes(sound)

    def busy(*_arguments, **_named):
        raise DatabaseFailure("database is locked")

    monkeypatch.setattr(encrypted, "connect", busy)
    with pytest.raises(CasebookLocked):
        open_casebook(path, key=KEY)


def patched_inside(path, sound, sql):
    path.write_bytes(sound)
    inside = connect(path, "rw", key=KEY)
    inside.execute(sql)
    inside.close()


def test_a_database_of_another_program_with_the_same_key_is_refused(tmp_path, sound):
    path = tmp_path / "north.basewatch"
    patched_inside(path, sound, "PRAGMA application_id = 7")
    with pytest.raises(NotACasebook, match="a database of another program"):
        open_casebook(path, key=KEY)


def test_a_newer_file_is_for_looking_only_or_refused(tmp_path, sound):
    path = tmp_path / "north.basewatch"
    patched_inside(path, sound, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    opened = open_casebook(path, key=KEY)
    assert "by a newer Basewatch" in opened.read_only_because
    opened.close()
    patched_inside(path, sound, "UPDATE meta SET value = '99' WHERE name = 'min_reader'")
    with pytest.raises(NewerCasebook, match="needs a newer Basewatch"):
        open_casebook(path, key=KEY)


def test_a_copy_opens_with_the_same_passphrase(tmp_path, casebook):
    an_editing(casebook).apply("Add base", a_base())
    reader = casebook.reader()
    copy_to(reader, tmp_path / "copy.basewatch")
    reader.close()
    assert salt_of(tmp_path / "copy.basewatch") == salt_of(casebook.path)
    assert problems_of(tmp_path / "copy.basewatch", KEY) == ()
    open_casebook(tmp_path / "copy.basewatch", key=KEY).close()


def test_every_page_of_a_copy_that_was_tampered_with_is_named(tmp_path, sound):
    path = tmp_path / "north.basewatch"
    pages = len(sound) // 4_096
    for number in range(pages - 8, pages + 1):
        damaged = bytearray(sound)
        damaged[number * 4_096 - 2_000] ^= 1
        path.write_bytes(damaged)
        try:
            found = problems_of(path, KEY)
        except DatabaseFailure:
            continue  # It holds what the tables are, so that nothing can be opened.
        assert found[0] == f"Page {number} of the file is damaged."


@pytest.mark.parametrize("seed", range(20))
def test_a_single_bit_that_flips_is_found(tmp_path, sound, seed):
    where = Random(seed).randrange(len(sound) * 8)
    damaged = bytearray(sound)
    damaged[where // 8] ^= 1 << where % 8
    path = tmp_path / "north.basewatch"
    path.write_bytes(damaged)
    with pytest.raises(StoreError):  # noqa: PT012 - either of the two steps finds it.
        opened = open_casebook(path, key=KEY, look_only="Looking.")
        opened.close()
        if problems_of(path, KEY):
            raise StoreError


def test_what_stood_at_a_moment_is_rebuilt_from_an_encrypted_file(casebook):
    editing = an_editing(casebook)
    editing.apply("Add event", an_event())
    readers = Readers(casebook.reader)
    readers.look(AsRecorded(datetime(2020, 1, 1, tzinfo=UTC)))
    assert readers.here().db.execute("SELECT COUNT(*) FROM event").fetchone() == (0,)
    readers.close()


def test_the_side_file_of_an_import_is_encrypted_too(tmp_path, casebook):
    stage = Stage(casebook.path, casebook.key)
    for _number in range(20):
        stage.add(([], [("origin", CANARY * 99_999, "event", "id", "1")]))
    assert stage.path.stat().st_size > 8_000_000, "what memory does not hold is in the file"
    assert found_in(tmp_path) == []
    assert not is_abandoned(stage.path, casebook.key)
    assert next(iter(stage.parcels()))[1][0][1].startswith(CANARY)
    kept = tmp_path / "kept"
    shutil.copy(stage.path, kept)
    stage.close()
    assert is_abandoned(kept, casebook.key)


def test_in_a_folder_that_cannot_be_written_it_can_be_looked_at(sound):
    with open_folder() as folder:
        path = folder / "casebook.basewatch"
        path.write_bytes(sound)
        path.chmod(0o644)
        folder.chmod(0o555)
        with unprivileged():
            opened = open_casebook(path, key=KEY)
            assert "in a place where nothing can be written" in opened.read_only_because
            reader = opened.reader()
            assert reader.db.execute("SELECT name FROM base").fetchall() == [(CANARY,)]
            reader.close()
            opened.close()


def test_one_that_was_not_closed_properly_is_refused_there(sound):
    with open_folder() as folder:
        path = folder / "casebook.basewatch"
        path.write_bytes(sound)
        path.with_name(f"{path.name}-wal").write_bytes(noise())
        path.chmod(0o644)
        folder.chmod(0o555)
        with (
            unprivileged(),
            pytest.raises(CasebookReadOnly, match="was not closed properly"),
        ):
            open_casebook(path, key=KEY)


def test_another_window_looks_only_and_sees_what_is_saved(casebook):
    looking = open_casebook(casebook.path, key=KEY, look_only="Open elsewhere.")
    an_editing(casebook).apply("Add base", a_base(name=CANARY))
    reader = looking.reader()
    assert reader.db.execute("SELECT name FROM base").fetchall() == [(CANARY,)]
    reader.close()
    looking.close()


def test_a_link_to_an_encrypted_casebook_opens_it(tmp_path, sound):
    path = tmp_path / "north.basewatch"
    path.write_bytes(sound)
    link = tmp_path / "link.basewatch"
    link.symlink_to(path)
    assert needs_passphrase(link)
    open_casebook(link, key=KEY).close()
