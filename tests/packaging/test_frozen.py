"""The bundled program does what the one from the sources does: its window and all its processes."""

import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import time
import zipfile

import pytest
from PySide6.QtGui import QImage

from desktop.__main__ import _WORKERS
from tests.e2e.screen import Screen
from tests.packaging.built import CHECKOUT, built_package

pytestmark = [pytest.mark.packaging, pytest.mark.long]
MOST_MB = 100
MOST_SLOWER = 1.5


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    return built_package(tmp_path_factory.mktemp("built"))


@pytest.fixture(scope="session")
def program(package, tmp_path_factory):
    """Unpack the package, and return the program in it."""
    folder = tmp_path_factory.mktemp("unpacked")
    subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
    return folder / "usr/bin/basewatch"


@pytest.fixture
def run(program, tmp_path):
    """Run it as where there is no Python: none on the path, and nothing that leads to one."""

    def run_it(*arguments, code=0, **more):
        kept = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "DISPLAY")
        environment = {name: os.environ[name] for name in kept if name in os.environ}
        done = subprocess.run(
            [program, *map(str, arguments)],
            cwd=tmp_path,
            env={**environment, "PATH": "/nowhere", "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            check=False,
            **more,
        )
        assert done.returncode == code, done.stdout.decode() + done.stderr.decode()
        return done.stdout

    return run_it


@pytest.fixture
def casebook(run, tmp_path):
    run("new", "case.basewatch", "--example")
    return tmp_path / "case.basewatch"


def test_it_is_small_enough(package):
    size_mb = package.stat().st_size / 1e6
    print(f"{size_mb:.0f} MB")
    assert size_mb <= MOST_MB


def test_it_tells_of_a_casebook_and_checks_it(run, casebook):
    told = json.loads(run("info", casebook, "--json"))
    assert told["counts"]["events"] == 11
    assert told["integrity"] == "ok"
    assert json.loads(run("check", casebook, "--json"))["ok"]


def test_a_table_is_imported_by_the_process_that_reads_it(run, casebook, tmp_path):
    table = tmp_path / "events.csv"
    table.write_text("title,date,base\nConvoy at the gate,2026-01-20,Qamishli Airport\n")
    told = json.loads(run("import", table, casebook, "--json"))
    assert told["imported"] == 1
    assert "Convoy at the gate" in run("events", casebook).decode()


@pytest.mark.parametrize("form", ["xlsx", "csv", "json", "geojson", "kml", "ics", "stix", "cot"])
def test_what_is_exported_is_there_and_a_workbook_is_read_again(form, run, casebook, tmp_path):
    run("export", casebook, tmp_path / f"out.{form}", "--as", form)
    assert any(tmp_path.glob("out*"))
    if form == "xlsx":
        run("import", tmp_path / "out.xlsx", casebook, "--dry-run", "--json")


@pytest.mark.parametrize("form", ["pdf", "pptx", "docx", "html"])
def test_a_briefing_is_written_with_its_fonts_and_templates(form, run, casebook, tmp_path):
    run("brief", casebook, tmp_path / f"out.{form}")
    assert (tmp_path / f"out.{form}").stat().st_size > 10_000
    if form == "pdf":
        (tmp_path / "article.pdf").write_bytes((tmp_path / "out.pdf").read_bytes())
        read = run("read", tmp_path / "article.pdf", "--published", "2026-01-26", "--all")
        assert b"Qamishli" in read


def test_a_pack_is_signed_encrypted_and_merged(run, casebook, tmp_path):
    key = run("key").decode().split()
    own = next(word for word in key if word.startswith("age1"))
    run("export", casebook, tmp_path / "for.basewatch-pack", "--sign", "--encrypt-to", own)
    assert not zipfile.is_zipfile(tmp_path / "for.basewatch-pack")
    run("new", "other.basewatch")
    run("merge", tmp_path / "for.basewatch-pack", tmp_path / "other.basewatch")
    assert b"11 events" in run("info", tmp_path / "other.basewatch").replace(b"     ", b"")


def test_a_picture_is_decoded_by_its_own_process(run):
    icon = (CHECKOUT / "resources/icons/basewatch-64.png").read_bytes()
    made = run("--worker", "desktop.ui.attachments.picture_worker", input=icon)
    assert QImage.fromData(made).size() == QImage.fromData(icon).size()


@pytest.mark.parametrize("worker", _WORKERS)
def test_each_process_that_it_starts_itself_for_is_in_it(worker, program):
    done = subprocess.run(
        [program, "--worker", worker], input=b"", capture_output=True, check=False, timeout=60
    )
    assert b"ModuleNotFound" not in done.stderr
    assert b"ImportError" not in done.stderr


def test_a_damaged_casebook_is_recovered_and_a_strangers_is_copied_clean(run, casebook, tmp_path):
    raw = bytearray(casebook.read_bytes())
    spoilt = random.Random(7).randrange(20, len(raw) // 4096) * 4096
    raw[spoilt : spoilt + 4096] = bytes(4096)
    (tmp_path / "damaged.basewatch").write_bytes(raw)
    run("recover", tmp_path / "damaged.basewatch", tmp_path / "saved.basewatch")
    assert b"events" in run("info", tmp_path / "saved.basewatch")
    with sqlite3.connect(casebook) as strange:
        strange.execute("CREATE TABLE mine (one)")
    strange.close()
    run("clean", casebook, tmp_path / "clean.basewatch")
    assert b"11 events" in run("info", tmp_path / "clean.basewatch").replace(b"     ", b"")


def test_the_window_opens_whole_and_what_it_reports_is_nothing(program, tmp_path):
    screen = Screen(tmp_path, program=[str(program)])
    try:
        screen.start()
        screen.quit()
    finally:
        screen.stop()
    log = tmp_path / "state/basewatch/basewatch.log"
    assert not log.exists() or not log.read_text()


def test_its_window_comes_as_soon_as_from_the_sources(program, tmp_path):
    """Whole processes to a window on the screen, interleaved; the median of the ratios."""
    from_sources = [sys.executable, "-P", "-m", "desktop"]
    ratios = []
    for number in range(9):
        taken = []
        for way in (from_sources, [str(program)]):
            home = tmp_path / f"{number}-{len(taken)}"
            home.mkdir()
            screen = Screen(home, program=way)
            try:
                begun = time.perf_counter()
                screen.show()
                taken.append(time.perf_counter() - begun)
            finally:
                screen.stop()
        ratios.append(taken[1] / taken[0])
    print(f"ratio {statistics.median(ratios):.2f}, all {sorted(round(one, 2) for one in ratios)}")
    assert statistics.median(ratios[1:]) <= MOST_SLOWER


def test_what_it_is_made_of_tells_its_version_and_brings_its_licence(program):
    inside = program.resolve().parent / "_internal"
    for name in ("numpy", "pyqtgraph", "sqlcipher3", "lxml", "pyside6_essentials"):
        (folder,) = inside.glob(f"{name}-*.dist-info")
        assert (folder / "METADATA").exists()
    assert any(inside.glob("numpy-*.dist-info/licenses/LICENSE.txt"))
    assert (inside / "licences/Qt and PySide6/LGPL-3.0.txt").exists()
    assert (inside / "licences/Python/LICENSE.txt").exists()
