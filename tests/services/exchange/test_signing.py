"""Signed packs: whose key it was, checked by openssl too; who signs with another key is noticed."""

import subprocess
from contextlib import closing
from zipfile import ZipFile

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from desktop.services.exchange import container
from desktop.services.exchange.manifest import PUBLIC_KEY, SIGNATURE, PackRefused
from desktop.services.exchange.merging import look, merge_pack
from desktop.services.exchange.opening import open_pack
from desktop.services.exchange.signing import check_signature, fingerprint, own_key
from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Format, Handover, Wish
from desktop.services.files import FileRefused
from tests.factories import NOON, a_casebook, an_editing, an_event


def signed_pack(casebook, target, keys):
    given = Handover(who="Ben", purpose="", key_folder=keys)
    export(casebook.reader, Wish(format=Format.PACK, handover=given), target, NOON)
    return target


@pytest.fixture
def signed(casebook, tmp_path):
    an_editing(casebook).apply("Add", an_event())
    return signed_pack(casebook, tmp_path / "s.basewatch-pack", tmp_path / "keys")


def contents(path):
    with ZipFile(path) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def test_a_signed_pack_names_the_key_and_openssl_agrees(signed, tmp_path):
    key = own_key(tmp_path / "keys")
    (tmp_path / "in").mkdir()
    assert open_pack(signed, tmp_path / "in").signed_by == fingerprint(key.public_pem)
    assert len(fingerprint(key.public_pem).split()) == 8
    with ZipFile(signed) as zipped:
        zipped.extractall(tmp_path / "out")
    asked = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", PUBLIC_KEY, "-rawin",
             "-in", "manifest.json", "-sigfile", SIGNATURE]  # fmt: skip

    def verified():
        return subprocess.run(asked, cwd=tmp_path / "out", capture_output=True, check=False)

    assert verified().returncode == 0, verified().stderr
    (tmp_path / "out" / "manifest.json").write_bytes(b"{}")
    assert verified().returncode != 0


def test_the_key_is_made_once_and_nobody_else_may_read_it(tmp_path):
    first = own_key(tmp_path / "keys")
    assert own_key(tmp_path / "keys").public_pem == first.public_pem
    assert (tmp_path / "keys" / "author.pem").stat().st_mode & 0o777 == 0o600
    assert own_key(tmp_path / "others").public_pem != first.public_pem


def other_kind():
    return X25519PrivateKey.generate()


def test_what_is_no_key_of_ours_is_told(tmp_path):
    (tmp_path / "author.pem").write_bytes(b"nothing")
    with pytest.raises(FileRefused, match="cannot be used"):
        own_key(tmp_path)
    other = other_kind().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "author.pem").write_bytes(other)
    with pytest.raises(FileRefused, match="another kind of key"):
        own_key(tmp_path)
    public = other_kind().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    for pem, said in ((b"nothing", "cannot be read"), (public, "none that Basewatch signs with")):
        with pytest.raises(PackRefused, match=said):
            check_signature(pem, b"", b"")


def test_whoever_makes_all_hashes_anew_cannot_make_the_signature(signed, tmp_path, casebook):
    parts = contents(signed)
    forged = contents(signed_pack(casebook, tmp_path / "f.basewatch-pack", tmp_path / "foe"))
    for swap, said in (
        ({SIGNATURE: forged[SIGNATURE]}, "signature of this pack does not hold"),
        ({SIGNATURE: parts[SIGNATURE][:-1]}, "signature of this pack does not hold"),
    ):
        container.write_container(signed, list((parts | swap).items()))
        (tmp_path / said[:3]).mkdir(exist_ok=True)
        with pytest.raises(PackRefused, match=said):
            open_pack(signed, tmp_path / said[:3])
    del parts[SIGNATURE]
    container.write_container(signed, list(parts.items()))
    with pytest.raises(PackRefused, match="is missing"):
        open_pack(signed, tmp_path / "sig")


def test_a_colleague_is_known_by_the_key_they_signed_with_first(signed, tmp_path, casebook):
    (tmp_path / "own").mkdir()
    with closing(a_casebook(tmp_path / "own")) as own:
        first = look(own.reader, signed)
        assert (first.signed_by != "", first.known_by) == (True, "")
        merge_pack(an_editing(own), signed, {})
        assert look(own.reader, signed).known_by == first.signed_by
        other = signed_pack(casebook, tmp_path / "o.basewatch-pack", tmp_path / "foe")
        changed = look(own.reader, other)
        assert changed.known_by == first.signed_by != changed.signed_by
