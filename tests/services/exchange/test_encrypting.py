"""Encrypted packs: only those it is meant for open one, and no byte of it can be altered."""

import io
import subprocess
import sys
from contextlib import closing
from zipfile import ZipFile

import pyrage
import pytest

from desktop.services.exchange import encrypting, merging, packing
from desktop.services.exchange.encrypting import (
    checked_keys,
    decrypt,
    encrypt,
    key_fingerprint,
    own_public_key,
)
from desktop.services.exchange.envelope import Envelope, Unlock, asks_for_passphrase
from desktop.services.exchange.manifest import PackRefused, read_manifest
from desktop.services.exchange.merging import incoming, look, merge_pack
from desktop.services.exchange.opening import open_pack
from desktop.services.exchange.private import private_folder, private_root, sweep
from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Format, Handover, Wish
from desktop.services.files import FileRefused
from desktop.store.key import Key
from tests.factories import NOON, a_casebook, an_editing, an_event
from tests.services.exchange.conftest import packed_to

WORD = "quiet heron"


@pytest.fixture
def ann(tmp_path):
    """The folder of the key of whoever gets the pack."""
    own_public_key(tmp_path / "ann")
    return tmp_path / "ann"


@pytest.fixture
def sealed(casebook, tmp_path):
    """Return what encrypts a pack, signed, and looks at what lay beside it meanwhile."""
    an_editing(casebook).apply("Add", an_event(title="Trucks leave"))
    out = tmp_path / "out"
    out.mkdir()

    def seal(*keys, passphrase="", name="s.basewatch-pack"):
        closed = Envelope(recipients=keys, passphrase=passphrase, private=tmp_path / "private")
        given = Handover(who="Ben", key_folder=tmp_path / "ben", envelope=closed)
        wish = Wish(format=Format.PACK, handover=given)
        export(casebook.reader, wish, out / name, NOON)
        return out / name

    return seal


def refusal(path, folder, unlock):
    folder.mkdir(exist_ok=True)
    with pytest.raises(PackRefused) as caught:
        open_pack(path, folder, unlock)
    assert list(folder.iterdir()) == []
    return str(caught.value)


def test_a_pack_opens_for_each_it_is_encrypted_to_and_for_nobody_else(sealed, ann, tmp_path):
    others = own_public_key(tmp_path / "cay")
    path = sealed(own_public_key(ann), others)
    assert b"Trucks" not in path.read_bytes()
    assert not asks_for_passphrase(path)
    for keys in (ann, tmp_path / "cay"):
        folder = tmp_path / f"in-{keys.name}"
        folder.mkdir()
        opened = open_pack(path, folder, Unlock(key_folder=keys))
        assert [one.name for one in folder.iterdir()] == ["casebook.basewatch"]
        assert opened.was_encrypted
        assert opened.signed_by
        assert opened.manifest.encrypted_to == (
            key_fingerprint(own_public_key(ann)),
            key_fingerprint(others),
        )
    said = "“s.basewatch-pack” is encrypted to another key than yours: give its maker your"
    own_public_key(tmp_path / "foe")
    for nobody in (Unlock(), Unlock(key_folder=tmp_path / "none"),
                   Unlock(key_folder=tmp_path / "foe")):  # fmt: skip
        assert refusal(path, tmp_path / "in", nobody).startswith(said)


def test_what_a_pack_is_made_of_lies_in_a_private_folder_only(sealed, ann, tmp_path, monkeypatch):
    seen = []

    def spied(target, parts):
        place = target.parent
        seen.append((place.parent, place.stat().st_mode & 0o777, target.stat().st_mode & 0o777))
        assert [one.suffix for one in (tmp_path / "out").iterdir()] == []
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(packing, "write_container", spied)
    full = r"^“s\.basewatch-pack” could not be written: the disk is full\.$"
    with pytest.raises(FileRefused, match=full):
        sealed(own_public_key(ann))
    assert seen == [(tmp_path / "private", 0o700, 0o600)]
    assert list((tmp_path / "private").iterdir()) == list((tmp_path / "out").iterdir()) == []


def test_every_fiftieth_byte_altered_is_refused(sealed, ann, tmp_path):
    path = sealed(own_public_key(ann))
    content, own = path.read_bytes(), Unlock(key_folder=ann)
    for at in range(0, min(len(content), 20_000), 50):
        path.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        assert refusal(path, tmp_path / "in", own)
    for cut in (content[:-1], content[: len(content) // 2], content[:100], content + b"\0"):
        path.write_bytes(cut)
        assert "“s.basewatch-pack” was cut off or altered" in refusal(path, tmp_path / "in", own)


def test_what_is_cut_off_in_a_later_part_is_altered_and_a_full_disk_is_not(
    ann, tmp_path, monkeypatch
):
    plain, path = tmp_path / "plain", tmp_path / "big"
    plain.write_bytes(bytes(300_000))
    encrypt(plain, path, Envelope(recipients=(own_public_key(ann),)))
    decrypt(path, tmp_path / "1", Unlock(key_folder=ann))
    assert (tmp_path / "1").read_bytes() == plain.read_bytes()
    assert (tmp_path / "1").stat().st_mode & 0o777 == 0o600

    def full(*_):
        raise OSError(28, "No space left on device")

    content = path.read_bytes()
    path.write_bytes(content[:200_000])
    with pytest.raises(PackRefused, match="cut off or altered"):
        decrypt(path, tmp_path / "2", Unlock(key_folder=ann))
    monkeypatch.setattr(encrypting, "decrypt_io", full)
    with pytest.raises(OSError, match="No space"):
        decrypt(path, tmp_path / "3", Unlock(key_folder=ann))


def test_a_disk_that_fills_up_while_it_is_encrypted_is_told(ann, tmp_path, monkeypatch):
    plain = tmp_path / "plain"
    plain.write_bytes(bytes(300_000))

    class Full(io.BytesIO):
        def write(self, _content):
            raise OSError(28, "No space left on device")

    def to_full(source, _sealed, keys):
        pyrage.encrypt_io(source, Full(), keys)

    monkeypatch.setattr(encrypting, "encrypt_io", to_full)
    with pytest.raises(OSError, match=r"^No space left on device$"):
        encrypt(plain, tmp_path / "to", Envelope(recipients=(own_public_key(ann),)))


def test_a_passphrase_opens_a_pack_too(sealed, tmp_path, monkeypatch):
    path = sealed(passphrase=WORD)
    assert asks_for_passphrase(path)
    assert not asks_for_passphrase(tmp_path / "none")
    assert WORD not in repr(Unlock(passphrase=WORD)) + repr(Envelope(passphrase=WORD))
    (tmp_path / "ok").mkdir()
    opened = open_pack(path, tmp_path / "ok", Unlock(passphrase=WORD))
    assert (opened.was_encrypted, opened.manifest.encrypted_to) == (True, ())
    assert "opens by a passphrase" in refusal(path, tmp_path / "in", Unlock())
    said = refusal(path, tmp_path / "in", Unlock(passphrase="other"))
    assert said == (
        "The passphrase does not open “s.basewatch-pack”, or it was altered on its way."
    )
    monkeypatch.setattr(encrypting, "MAX_BY_PASSPHRASE_BYTES", 9)
    assert "larger than any" in refusal(path, tmp_path / "in", Unlock(passphrase=WORD))
    with pytest.raises(PackRefused, match="public key"):
        sealed(passphrase=WORD, name="b.basewatch-pack")
    assert not (tmp_path / "out" / "b.basewatch-pack").exists()


def test_who_passes_a_pack_on_encrypted_anew_is_found_out(sealed, ann, tmp_path):
    path = sealed(own_public_key(ann))
    decrypt(path, tmp_path / "plain", Unlock(key_folder=ann))
    encrypt(tmp_path / "plain", path, Envelope(recipients=(own_public_key(tmp_path / "cay"),)))
    assert "made for others" in refusal(path, tmp_path / "in", Unlock(key_folder=tmp_path / "cay"))


def test_keys_are_checked_and_the_first_that_is_none_is_named(ann, sealed):
    key = own_public_key(ann)
    assert checked_keys([f" {key} ", "", key]) == (key,)
    with pytest.raises(PackRefused, match="“age1x” is no public key"):
        checked_keys([key, "age1x"])
    with pytest.raises(PackRefused, match="x…” is no public key"):
        sealed("x" * 1_000)


def test_the_own_key_is_made_once_and_nobody_else_may_read_it(tmp_path, ann):
    assert own_public_key(ann) == own_public_key(ann) != own_public_key(tmp_path / "other")
    assert (ann / "age.txt").stat().st_mode & 0o777 == 0o600
    (ann / "age.txt").write_text("nothing")
    with pytest.raises(FileRefused, match="cannot be used"):
        own_public_key(ann)


def test_a_plain_packs_manifest_is_as_it_was_and_one_with_odd_keys_is_refused(pack):
    with ZipFile(pack) as zipped:
        told = zipped.read("manifest.json")
    assert b"encrypted_to" not in told
    for odd in (b"[1]", b"1"):
        with pytest.raises(PackRefused):
            read_manifest(told.replace(b'"files"', b'"encrypted_to": ' + odd + b', "files"'))


def test_an_encrypted_pack_is_merged_and_nothing_of_it_stays(sealed, ann, tmp_path):
    path = sealed(own_public_key(ann))
    (tmp_path / "own").mkdir()
    unlock = Unlock(key_folder=ann, private=tmp_path / "private")
    with closing(a_casebook(tmp_path / "own")) as own:
        looked = look(own.reader, path, unlock)
        assert looked.was_encrypted
        assert len(looked.found.new) == 1
        assert len(merge_pack(an_editing(own), path, {}, unlock).added) == 1
    assert list((tmp_path / "private").iterdir()) == []


def test_what_a_killed_program_unpacked_is_swept_and_what_is_in_use_stays(tmp_path):
    root = tmp_path / "private"
    code = (
        "import os, sys; from pathlib import Path\n"
        "from desktop.services.exchange.private import private_folder\n"
        "with private_folder(Path(sys.argv[1])) as folder:\n"
        "    (folder / 'plain').write_text('secret'); os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", code, root], check=False, timeout=60)
    (left,) = (one for one in root.iterdir() if one.is_dir())
    with private_folder(root) as mine:
        assert not left.exists()
        sweep(root)
        assert mine.stat().st_mode & 0o777 == 0o700
    assert not [one for one in root.iterdir() if one.is_dir()]
    sweep(tmp_path / "none")


def test_where_no_private_folder_can_be_made_that_is_told(tmp_path, pack):
    (tmp_path / "file").touch()
    unlock = Unlock(private=tmp_path / "file" / "private")
    with pytest.raises(FileRefused, match="can be unpacked"), merging.incoming(pack, unlock):
        pass


PLANTED = b"kanarie4711"


def planted_in(*roots):
    """Return the files in which what was planted can be read."""
    files = [path for root in roots for path in root.rglob("*") if path.is_file()]
    return [path.name for path in files if PLANTED in path.read_bytes()]


@pytest.mark.parametrize("key", [None, Key(bytes(range(32)), bytes(range(16)))])
def test_of_a_pack_nothing_lies_about_that_the_casebooks_key_does_not_open(
    casebook, tmp_path, really, key
):
    an_editing(casebook).apply("Add", an_event(title=PLANTED.decode()))
    pack = packed_to(tmp_path / "a.basewatch-pack", casebook)
    private = tmp_path / "private"
    with incoming(pack, Unlock(private=private), key) as opened:
        titles = opened.reader.db.execute("SELECT title FROM event").fetchall()
        assert (PLANTED.decode(),) in titles
        # In a plain casebook the search finds it: else it would find nothing anywhere.
        assert planted_in(private) == (["clean.basewatch"] if key is None else [])
    assert list(private.iterdir()) == []


def test_what_must_not_get_onto_a_disk_is_unpacked_in_memory_where_there_is_room(
    tmp_path, monkeypatch
):
    data, memory = tmp_path / "data", tmp_path / "memory"
    memory.mkdir()
    root = private_root(data, is_secret=True, memory=memory)
    assert root.parent == memory
    assert root.stat().st_mode & 0o777 == 0o700
    assert private_root(data, is_secret=True, memory=memory) == root
    assert private_root(data, is_secret=False, memory=memory) == data / "private"
    # A folder that others can look into is none, nor is a link to one.
    root.chmod(0o755)
    assert private_root(data, is_secret=True, memory=memory) == data / "private"
    root.rmdir()
    root.symlink_to(tmp_path)
    assert private_root(data, is_secret=True, memory=memory) == data / "private"
    assert private_root(data, is_secret=True, memory=tmp_path / "none") == data / "private"
    root.unlink()
    monkeypatch.setattr("desktop.services.exchange.private._LEAST_FREE_BYTES", 2**62)
    assert private_root(data, is_secret=True, memory=memory) == data / "private"
