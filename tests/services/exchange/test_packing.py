"""A pack: what may leave, with its originals, in a form that others can check without us."""

import csv
import io
import subprocess
from contextlib import closing
from hashlib import sha256
from zipfile import ZIP_STORED, ZipFile

import pytest

from desktop.domain.record import RecordKind
from desktop.services.casebooks import create_casebook, open_casebook
from desktop.services.exchange import container, packing
from desktop.services.exchange.manifest import PackRefused
from desktop.services.exchange.opening import open_pack
from desktop.store.chosen import Chosen
from tests.factories import NOON, a_base, a_report, a_source, an_editing, an_event
from tests.generated import tables
from tests.private_casebook import WORD


def test_a_pack_holds_the_copy_its_originals_and_who_hands_them_over(full, packed, tmp_path):
    with ZipFile(packed(full)) as zipped:
        names = zipped.namelist()
        content = {name: zipped.read(name) for name in names}
    assert names[:5] == [
        "manifest.json", "SHA256SUMS", "custody.txt", "custody.csv", "casebook.basewatch",
    ]  # fmt: skip
    assert WORD.encode() not in b"".join(content.values())
    opened = open_pack(tmp_path / "to.basewatch-pack", tmp_path)
    told = opened.manifest
    assert (told.who, told.purpose) == ("A. Analyst", "For the desk, not for print")
    assert (told.marking, told.tool[:10], told.made_at[-6:]) == (
        "TLP:AMBER",
        "Basewatch ",
        "+00:00",
    )
    assert told.private_left_out > 0
    assert told.is_whole
    with closing(open_casebook(opened.casebook)) as copy:
        assert tables(copy)[RecordKind.REPORT]
    text = content["custody.txt"].decode()
    assert "TLP:AMBER" in text
    assert "For the desk, not for print" in text
    assert "report text: Column\N{REPLACEMENT CHARACTER}leaves" in text
    assert sha256(content["casebook.basewatch"]).hexdigest() in text
    rows = list(csv.DictReader(io.StringIO(content["custody.csv"].decode("utf-8-sig"))))
    assert {row["what"] for row in rows} == {"report text", "attached file"}
    for row in rows:
        assert sha256(content[row["file"]]).hexdigest() == row["sha256"]
    assert "'=Evening Post" in {row["publisher"] for row in rows}
    # What is unpacked by hand starts nothing, whatever its name in the casebook.
    assert not any("gate" in name for name in names)


def test_sha256sum_checks_a_pack_without_us_and_finds_what_was_altered(full, packed, tmp_path):
    with ZipFile(packed(full)) as zipped:
        zipped.extractall(tmp_path / "out")

    def check():
        return subprocess.run(
            ["sha256sum", "-c", "--strict", "SHA256SUMS"],
            cwd=tmp_path / "out", capture_output=True, text=True, check=False,
        )  # fmt: skip

    done = check()
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(": OK\n") == len(list((tmp_path / "out").iterdir())) - 1
    text = next((tmp_path / "out").glob("text-*"))
    text.write_bytes(text.read_bytes() + b".")
    done = check()
    assert (done.returncode, f"{text.name}: FAILED" in done.stdout) == (1, True)


def test_a_part_says_so_and_one_as_reported_by_a_day_too(casebook, packed, tmp_path):
    base = a_base()
    an_editing(casebook).apply("Add", base, an_event(base))
    told = open_pack(packed(casebook, chosen=Chosen(bases=(base.id,))), tmp_path).manifest
    assert not told.is_whole
    with ZipFile(tmp_path / "to.basewatch-pack") as zipped:
        assert b"a part" in zipped.read("custody.txt")


def test_the_marking_is_that_of_the_casebook_where_that_is_the_strictest(tmp_path, packed):
    made = create_casebook(tmp_path / "red.basewatch", "Red", NOON, marking="TLP:RED")
    with closing(made) as casebook:
        post = a_source()
        report = a_report(post, marking="TLP:GREEN", text="A", url="https://post.example/1")
        an_editing(casebook).apply("Add", post, report, a_report(post, text="A"))
        target = packed(casebook)
        (tmp_path / "in").mkdir()
        told = open_pack(target, tmp_path / "in").manifest
    assert told.marking == "TLP:RED"
    with ZipFile(target) as zipped:
        # Two reports with the same words are one original.
        assert len([name for name in zipped.namelist() if name.startswith("text-")]) == 1
        assert b"https://post.example/1" in zipped.read("custody.txt")


def test_a_file_that_the_casebook_has_lost_is_told_without_one(full, packed):
    with full.transaction() as connection:
        connection.execute('DELETE FROM "attachment_bytes"')
    with pytest.raises(Exception, match="was not kept, for it is not sound"):
        packed(full)


def test_more_originals_than_anybody_unpacks_are_told_by_their_hash_alone(
    full, packed, monkeypatch
):
    monkeypatch.setattr(packing, "MAX_FILES", 11)
    with ZipFile(packed(full)) as zipped:
        assert len(zipped.namelist()) == 5
        assert b"(not in the pack)" in zipped.read("custody.txt")


def test_one_that_would_be_too_big_is_not_made_and_leaves_nothing(
    full, packed, monkeypatch, tmp_path
):
    monkeypatch.setattr(container, "MAX_TOTAL_BYTES", 2**30)
    monkeypatch.setattr(container, "MAX_FILES", 3)
    before = set(tmp_path.iterdir())
    with pytest.raises(PackRefused, match="at most 3 files and 1 GB"):
        packed(full)
    assert set(tmp_path.iterdir()) == before


def test_what_packs_too_well_is_stored_so_that_nobody_takes_it_for_a_bomb(
    casebook, packed, tmp_path
):
    post = a_source()
    an_editing(casebook).apply("Add", post, a_report(post, text="a" * 3_000_000))
    with ZipFile(packed(casebook)) as zipped:
        (info,) = [one for one in zipped.infolist() if one.filename.startswith("text-")]
    assert info.compress_type == ZIP_STORED
    assert open_pack(tmp_path / "to.basewatch-pack", tmp_path)
