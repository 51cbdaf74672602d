"""A colleague's pack is not believed: each way of altering it is found, and told by its name."""

import json
import random
import shutil
from hashlib import sha256
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest

from desktop.services.exchange import container, opening
from desktop.services.exchange.manifest import MANIFEST, SUMS, PackRefused, read_manifest, sums_of
from desktop.services.exchange.opening import open_pack


@pytest.fixture
def refusal(tmp_path):
    """Return what opens a pack that is refused, and gives the sentence."""

    def refuse(path):
        folder = tmp_path / "in"
        folder.mkdir(exist_ok=True)
        with pytest.raises(PackRefused) as caught:
            open_pack(path, folder)
        assert list(folder.iterdir()) == []
        return str(caught.value)

    return refuse


def contents(path):
    with ZipFile(path) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def rewritten(path, parts, *, sealed=True, way=ZIP_DEFLATED):
    """Write the parts as whoever altered them on purpose would, with a seal that holds."""
    files = list(parts.items()) if isinstance(parts, dict) else parts
    if sealed:
        container.write_container(path, files)
    else:
        with ZipFile(path, "w", way) as zipped:
            for name, content in files:
                zipped.writestr(name, content)
    return path


def test_a_pack_as_it_was_made_opens(pack, tmp_path):
    (tmp_path / "in").mkdir()
    opened = open_pack(pack, tmp_path / "in")
    assert opened.casebook.read_bytes() == contents(pack)["casebook.basewatch"]
    assert opened.manifest.files


def test_each_file_that_is_altered_missing_or_added_is_named(pack, refusal):
    parts = contents(pack)
    for name in parts:
        without = {other: content for other, content in parts.items() if other != name}
        assert f"“{name}” is missing" in refusal(rewritten(pack, without))
        if name != MANIFEST:
            altered = refusal(rewritten(pack, parts | {name: parts[name][:-1] + b"!"}))
            assert f"“{name}” in this pack is not as it was made" in altered
            longer = refusal(rewritten(pack, parts | {name: parts[name] + b"!"}))
            assert f"“{name}”" in longer
    assert "“more.txt” was put into" in refusal(rewritten(pack, parts | {"more.txt": b""}))
    assert "that no Basewatch gives" in refusal(rewritten(pack, parts | {"../a": b""}))
    assert "that no Basewatch gives" in refusal(rewritten(pack, parts | {"c:a": b""}))
    assert "that no Basewatch gives" in refusal(rewritten(pack, parts | {".bashrc": b""}))
    assert "that no Basewatch gives" in refusal(
        rewritten(pack, parts | {"a\N{RIGHT-TO-LEFT OVERRIDE}": b""})
    )
    assert "“CUSTODY.TXT” is twice" in refusal(rewritten(pack, parts | {"CUSTODY.TXT": b""}))


def test_without_its_seal_or_with_another_it_is_altered(pack, refusal):
    parts = contents(pack)
    assert "holds the files of this pack together" in refusal(rewritten(pack, parts, sealed=False))
    assert "packed in a way" in refusal(rewritten(pack, parts, sealed=False, way=ZIP_BZIP2))


def test_what_is_no_pack_is_told_so(tmp_path, refusal):
    (tmp_path / "a.basewatch-pack").write_bytes(b"nothing of the sort")
    assert "“a.basewatch-pack” is no pack" in refusal(tmp_path / "a.basewatch-pack")


def test_one_whose_files_begin_before_it_does_is_damaged(pack, refusal):
    content = bytearray(pack.read_bytes())
    at = content.rindex(b"PK\x05\x06") + 16
    content[at : at + 4] = (int.from_bytes(content[at : at + 4], "little") + 5).to_bytes(
        4, "little"
    )
    pack.write_bytes(content)
    assert "is no pack, or was cut off or damaged" in refusal(pack)


@pytest.mark.parametrize(
    ("alter", "said"),
    [
        (lambda told: told | {"format": "zip"}, "This is no pack of Basewatch"),
        (lambda told: told | {"version": 2}, "made by a newer Basewatch"),
        (lambda told: told | {"more": 1}, "cannot be read"),
        (lambda told: told | {"made_at": "soon"}, "cannot be read"),
        (lambda told: told | {"made_at": "2026-01-01T00:00:00"}, "no Basewatch writes"),
        (lambda told: told | {"who": 7}, "no Basewatch writes"),
        (lambda told: told | {"counts": []}, "no Basewatch writes"),
        (lambda told: told | {"private_left_out": -1}, "no Basewatch writes"),
        (lambda told: told | {"is_whole": 1}, "no Basewatch writes"),
        (lambda told: told | {"files": []}, "was put into this pack"),
        (lambda told: {"format": "basewatch-pack"}, "cannot be read"),
    ],
)
def test_a_manifest_that_lies_is_refused(alter, said, pack, refusal):
    parts = contents(pack)
    told = json.dumps(alter(json.loads(parts[MANIFEST]))).encode()
    assert said in refusal(rewritten(pack, parts | {MANIFEST: told}))


def test_a_manifest_that_tells_of_no_casebook_is_refused(pack, refusal):
    parts = contents(pack)
    told = json.loads(parts[MANIFEST])
    told["files"] = [one for one in told["files"] if one["name"] != "casebook.basewatch"]
    parts[MANIFEST] = json.dumps(told).encode()
    del parts["casebook.basewatch"]
    assert "“casebook.basewatch” is missing" in refusal(rewritten(pack, parts))
    parts["casebook.basewatch"] = b""
    assert "was put into this pack" in refusal(rewritten(pack, parts))


def test_one_altered_throughout_is_found_by_no_hash_and_so_by_a_signature_alone(pack, tmp_path):
    """The negative control: whoever makes all anew makes a pack, which nobody has signed."""
    parts = contents(pack)
    told = json.loads(parts[MANIFEST])
    told["who"] = "Somebody else"
    parts[MANIFEST] = json.dumps(told).encode()
    parts[SUMS] = sums_of(parts[MANIFEST], read_manifest(parts[MANIFEST]).files)
    (tmp_path / "in").mkdir()
    assert open_pack(rewritten(pack, parts), tmp_path / "in").manifest.who == "Somebody else"


def test_bombs_are_refused_before_they_are_unpacked(pack, refusal, monkeypatch):
    parts = contents(pack)
    monkeypatch.setattr(container, "_way", lambda _content: ZIP_DEFLATED)
    bomb = rewritten(pack, parts | {"casebook.basewatch": bytes(30_000_000)})
    assert "“casebook.basewatch” unpacks to far more than it is" in refusal(bomb)
    rewritten(pack, parts)
    monkeypatch.setattr(opening, "MAX_TOTAL_BYTES", 2**10)
    assert "more than 0 GB" in refusal(pack)
    monkeypatch.setattr(opening, "MAX_FILES", 3)
    assert "more than 3 files" in refusal(pack)


def test_a_manifest_of_another_size_than_any_is_refused(pack, refusal, monkeypatch):
    monkeypatch.setattr(opening, "MAX_MANIFEST_BYTES", 10)
    assert "“manifest.json” is larger than any" in refusal(pack)


def tampered(path, chance):
    """Alter a file as chance will: bits, bytes, pieces that go, come or change places."""
    content = bytearray(path.read_bytes())
    at, size = chance.randrange(len(content)), chance.randint(1, 40)
    way = chance.randrange(6)
    if way == 0:
        content[at] ^= 1 << chance.randrange(8)
    elif way == 1:
        content[at : at + size] = bytes(255 - one for one in content[at : at + size])
    elif way == 2:
        del content[at : at + size]
    elif way == 3:
        content[at:at] = chance.randbytes(size)
    elif way == 4:
        del content[at:]
    else:
        content += chance.randbytes(size)
    path.write_bytes(content)


def found_of(pack, tmp_path, count, seed):
    chance, told = random.Random(seed), []
    whole = sha256(pack.read_bytes()).digest()
    for number in range(count):
        copy, folder = tmp_path / "copy.basewatch-pack", tmp_path / f"in{number}"
        shutil.copy(pack, copy)
        tampered(copy, chance)
        assert sha256(copy.read_bytes()).digest() != whole
        folder.mkdir()
        try:
            open_pack(copy, folder)
        except PackRefused as refused:
            told.append(str(refused))
        shutil.rmtree(folder)
    return told


@pytest.mark.parametrize("count", [50, pytest.param(1_000, marks=pytest.mark.long)])
def test_every_tampering_is_found(pack, tmp_path, count):
    seed = random.randrange(10**6)
    told = found_of(pack, tmp_path, count, seed)
    assert len(told) == count, f"seed {seed}"
    assert all("pack" in one for one in told)


def test_without_the_seal_some_tampering_would_not_be_found(pack, tmp_path, monkeypatch):
    """The negative control: what lies between the files no hash of a file covers."""
    monkeypatch.setattr(opening, "sealed_hash", lambda path: path.read_bytes()[-64:].decode())
    monkeypatch.setattr(opening, "SEAL_CHARS", 64)
    content = bytearray(pack.read_bytes())
    at = content.rindex(b"PK\x01\x02") + 12
    content[at] ^= 1
    pack.write_bytes(content)
    (tmp_path / "in").mkdir()
    assert open_pack(pack, tmp_path / "in")
    monkeypatch.undo()
    (tmp_path / "again").mkdir()
    with pytest.raises(PackRefused, match="together"):
        open_pack(pack, tmp_path / "again")
