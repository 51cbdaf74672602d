"""A Debian package as dpkg reads it, the same bytes each time, and what it tells the desktop."""

import configparser
import gzip
import io
import re
import shutil
import sqlite3
import subprocess
import tarfile
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

import pytest

from desktop.cli import basewatch
from desktop.packaging import icons, linux
from desktop.packaging.deb import write_deb
from desktop.packaging.entries import entries_of, write_tar
from desktop.packaging.man_page import man_page
from desktop.store.migrations import APPLICATION_ID

pytestmark = pytest.mark.packaging
HERE = Path(linux.__file__).parent
WHEN_S = 1_700_000_000
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="not a Debian")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bundle")
    (folder / "_internal").mkdir()
    (folder / "_internal/libqt.so").write_bytes(b"\x7fELF\0GLIBC_2.34\0GLIBC_2.4\0GLIBC_PRIVATE")
    (folder / "_internal/link.so").symlink_to("libqt.so")
    (folder / "basewatch").write_bytes(b"#!/bin/sh\necho here\n")
    (folder / "basewatch").chmod(0o755)
    return folder


@pytest.fixture(scope="module")
def entries(bundle):
    return linux.tree(bundle, ".TH BASEWATCH 1\n")


@pytest.fixture(scope="module")
def package(entries, tmp_path_factory):
    target = tmp_path_factory.mktemp("package") / "basewatch.deb"
    write_deb(target, linux.control("0.1.0", "2.34"), entries, when_s=WHEN_S, effort=0)
    return target


def told(*command):
    return subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=True
    ).stdout


@needs_dpkg
def test_dpkg_reads_its_fields(package):
    fields = told("dpkg-deb", "--field", package)
    assert "Package: basewatch\n" in fields
    assert "Depends: libc6 (>= 2.34), " in fields
    assert int(re.search(r"Installed-Size: (\d+)", fields)[1]) > 0
    assert "python" not in fields.lower()


@needs_dpkg
def test_what_dpkg_unpacks_is_what_was_put_in_and_its_sums_agree(package, tmp_path):
    told("dpkg-deb", "--raw-extract", package, tmp_path)
    assert told(tmp_path / "usr/bin/basewatch") == "here\n"
    assert (tmp_path / "usr/lib/basewatch/_internal/link.so").readlink() == Path("libqt.so")
    checked = subprocess.run(
        ["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], cwd=tmp_path, check=False
    )
    assert checked.returncode == 0


def test_the_same_files_make_the_same_package_whatever_their_times_and_order(
    package, entries, tmp_path
):
    again = tmp_path / "again.deb"
    shuffled = [*reversed(entries)]
    write_deb(again, linux.control("0.1.0", "2.34"), shuffled, when_s=WHEN_S, effort=0)
    assert again.read_bytes() == package.read_bytes()


def test_everything_in_it_is_roots_and_nothing_is_anybodys_to_write(entries):
    target = io.BytesIO()
    write_tar(target, entries, WHEN_S)
    target.seek(0)
    with tarfile.open(fileobj=target) as archive:
        members = archive.getmembers()
    assert {(one.uid, one.gid, one.mtime) for one in members} == {(0, 0, WHEN_S)}
    assert not [one.name for one in members if one.mode & 0o022 and not one.issym()]


def test_each_file_of_a_folder_comes_along_and_links_stay_links(bundle):
    found = {entry.path: entry for entry in entries_of(bundle, "opt")}
    assert found["opt/basewatch"].is_program
    assert found["opt/_internal/link.so"].content == PurePosixPath("libqt.so")
    assert not found["opt/_internal/libqt.so"].is_program


def test_the_c_library_that_is_asked_for_is_the_newest_that_a_program_in_it_needs(entries):
    assert linux.needed_libc(entries) == "2.34"
    assert linux.needed_libc([]) == "2.28"


def test_the_icons_of_the_program_and_of_its_files_are_there_in_all_sizes(entries):
    paths = {entry.path for entry in entries}
    for size_px in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        folder = f"usr/share/icons/hicolor/{size_px}x{size_px}"
        assert f"{folder}/apps/basewatch.png" in paths
        assert f"{folder}/mimetypes/application-x-basewatch.png" in paths
    assert "usr/share/icons/hicolor/scalable/mimetypes/application-x-basewatch.svg" in paths


def test_the_desktop_entry_opens_the_file_that_is_double_clicked():
    entry = configparser.RawConfigParser()
    entry.optionxform = str
    entry.read(HERE / "basewatch.desktop")
    said = entry["Desktop Entry"]
    assert said["Exec"] == "basewatch %f"
    assert said["MimeType"] == "application/x-basewatch;"
    assert said["Icon"] == icons.PROGRAM


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed")
def test_the_desktop_entry_is_valid():
    told("desktop-file-validate", HERE / "basewatch.desktop")


def test_plain_casebooks_are_told_by_their_first_bytes_and_others_by_their_name(tmp_path):
    tree = ElementTree.parse(HERE / "basewatch.xml")
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = tree.find("m:mime-type", space)
    assert kind.get("type") == "application/x-basewatch"
    assert kind.find("m:glob", space).get("pattern") == "*.basewatch"
    outer = kind.find("m:magic/m:match", space)
    inner = outer.find("m:match", space)
    assert int(inner.get("value"), 16) == APPLICATION_ID
    made = sqlite3.connect(tmp_path / "casebook")
    made.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
    made.execute("CREATE TABLE one (two)")
    made.close()
    head = (tmp_path / "casebook").read_bytes()[:100]
    assert head.startswith(outer.get("value").encode().decode("unicode_escape").encode())
    assert int.from_bytes(head[int(inner.get("offset")) :][:4]) == APPLICATION_ID


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="not installed")
def test_the_mime_type_is_valid(tmp_path):
    (tmp_path / "packages").mkdir()
    shutil.copy(HERE / "basewatch.xml", tmp_path / "packages")
    told("update-mime-database", tmp_path)
    assert b"application/x-basewatch" in (tmp_path / "magic").read_bytes()


def test_the_manual_page_names_every_command_and_option(entries):
    page = man_page(basewatch, "0.1.0", "2026-01-31")
    assert page.startswith('.TH BASEWATCH 1 "2026-01-31" "Basewatch 0.1.0"')
    plain = page.replace(r"\-", "-")
    for name, command in basewatch.commands.items():
        if not command.hidden:
            assert f".SS {name}" in plain
            for option in command.params:
                assert all(one in plain for one in option.opts if one.startswith("--"))
    (stored,) = (one for one in entries if one.path.endswith("basewatch.1.gz"))
    assert gzip.decompress(stored.content) == b".TH BASEWATCH 1\n"


@pytest.mark.skipif(shutil.which("man") is None, reason="not installed")
def test_the_manual_page_is_read_without_a_complaint(tmp_path):
    page = tmp_path / "basewatch.1"
    page.write_text(man_page(basewatch, "0.1.0", "2026-01-31"), encoding="utf-8")
    done = subprocess.run(
        ["man", "--warnings", "--local-file", str(page)], capture_output=True, text=True, check=True
    )
    assert "basewatch" in done.stdout
    assert not done.stderr


def test_the_copyright_file_says_whose_all_of_it_is(entries):
    (stored,) = (one for one in entries if one.path == "usr/share/doc/basewatch/copyright")
    for word in (b"LGPL", b"PyInstaller", b"Natural Earth", b"sqlcipher3"):
        assert word in stored.content
