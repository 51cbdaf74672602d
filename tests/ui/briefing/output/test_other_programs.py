"""What is written opens in LibreOffice and in Chromium, and looks as it does in the PDF."""

import json
import re
import shutil
import subprocess

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.resources import resource_dir
from desktop.services.briefing.layout.compose import compose
from desktop.services.briefing.layout.sheet import WIDE
from desktop.ui.briefing.output.images import sheet_png
from desktop.ui.drawing.kit import layout_kit

pytestmark = pytest.mark.long
LIBRE_OFFICE = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftoppm")),
    reason="needs libreoffice-impress, libreoffice-writer and poppler-utils",
)
CHROMIUM = pytest.mark.skipif(not shutil.which("chromium"), reason="needs chromium")
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
)
# Mean of the differences of all pixels, of 255: letters of two programs never fall alike.
MOST_DIFFERENCE = 5.0


def run(*command, cwd):
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def own_type(own_home):
    """Let other programs find our type, as where it is installed."""
    folder = own_home / ".fonts"
    folder.mkdir()
    for file in resource_dir().joinpath("fonts").iterdir():
        if file.name.endswith(".ttf"):
            (folder / file.name).write_bytes(file.read_bytes())


def small(image):
    """Return a picture as grey values of few pixels: its shapes without its letters' edges."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
        320, 180, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    rows = np.frombuffer(bytes(grey.constBits()), np.uint8).reshape(180, grey.bytesPerLine())
    return rows[:, :320].astype(float)


def difference(one, other):
    return float(np.abs(one - other).mean())


def painted(edition, fonts):
    """Return each sheet with how it looks."""
    sheets = compose(edition, WIDE, layout_kit(fonts, lambda _sha256: None))
    return [(sheet, small(QImage.fromData(sheet_png(sheet, fonts)))) for sheet in sheets]


@LIBRE_OFFICE
@pytest.mark.parametrize("which", ["example", "hard"])
def test_slides_look_in_libreoffice_as_the_pages_do(
    which, export, fonts, request, own_type, tmp_path
):
    edition = request.getfixturevalue(which)
    export.write(edition, tmp_path / "b.pptx")
    run("soffice", "--headless", "--convert-to", "pdf", "b.pptx", cwd=tmp_path)
    run("pdftoppm", "-r", "72", "-png", "b.pdf", "p", cwd=tmp_path)
    shown = [small(QImage(str(path))) for path in sorted(tmp_path.glob("p-*.png"))]
    own = painted(edition, fonts)
    assert len(shown) == len(own)
    for at, (sheet, page) in enumerate(own):
        apart = [difference(page, slide) for slide in shown]
        # It breaks lines by itself: a page is like its own slide, and like no other.
        assert min(range(len(apart)), key=apart.__getitem__) == at, sheet.number
        assert apart[at] < 3 * MOST_DIFFERENCE


@LIBRE_OFFICE
@pytest.mark.parametrize("which", ["example", "hard", "idle"])
def test_a_word_document_has_marking_and_cut_off_on_every_page_of_libreoffice(
    which, export, request, own_type, tmp_path
):
    edition = request.getfixturevalue(which)
    export.write(edition, tmp_path / "b.docx")
    run("soffice", "--headless", "--convert-to", "pdf", "b.docx", cwd=tmp_path)
    *pages, _end = run("pdftotext", "b.pdf", "-", cwd=tmp_path).split("\f")
    marking = edition.content.marking
    for number, words in enumerate(pages, 1):
        assert (marking.value if marking else "No marking") in words
        assert "As reported by 27 Jan 2026, 14:00 UTC" in words
        assert f"Page {number} of {len(pages)}" in " ".join(words.split())
    whole = "".join(pages)
    assert all(re.search(rf"\b{note.number}\s", whole) for note in edition.cited)


@CHROMIUM
def test_slides_show_in_chromium_as_they_are_painted_and_nothing_is_fetched(
    export, fonts, hard, tmp_path
):
    export.write(hard, tmp_path / "b.html")
    (tmp_path / "blank.html").write_text("<!doctype html><title>b</title>", encoding="utf-8")
    _shown, own_hosts = opened(tmp_path, "blank.html")
    for sheet, page in painted(hard, fonts)[::2]:
        shown, hosts = opened(tmp_path, f"b.html#s{sheet.number}")
        assert difference(page, shown) < MOST_DIFFERENCE, sheet.number
        # The browser asks its maker for news of itself; the page adds nothing to that.
        assert hosts - own_hosts <= BROWSERS_OWN, sheet.number


BROWSERS_OWN = frozenset(
    f"{name}.{of}"
    for name in ("clients2", "accounts", "update", "optimizationguide-pa", "www")
    for of in ("google.com", "googleapis.com")
)


def opened(folder, name):
    """Return how a page looks, and the hosts that the browser looked for meanwhile."""
    profile, picture, log = folder / "profile", folder / "shot.png", folder / "net.json"
    shutil.rmtree(profile, ignore_errors=True)
    for file in (picture, log):
        file.unlink(missing_ok=True)
    run(
        "chromium", *QUIET, f"--user-data-dir={profile}", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--window-size=1280,720", f"--screenshot={picture}", f"--log-net-log={log}",
        f"file://{folder}/{name}", cwd=folder,
    )  # fmt: skip
    told = log.read_text(encoding="utf-8", errors="replace")
    try:
        events = json.loads(told)["events"]
    except json.JSONDecodeError:
        # It ended before the log was closed.
        events = json.loads(told.rstrip().rstrip(",") + "]}")["events"]
    found = set()
    for event in events:
        parameters = event.get("params", {})
        for where in (parameters.get("url", ""), parameters.get("host", "")):
            found |= set(re.findall(r"https?://([^/:]+)", str(where)))
    return small(QImage(str(picture))), found
