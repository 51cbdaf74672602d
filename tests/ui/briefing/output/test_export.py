"""Every form is written whole or not at all, from any thread."""

import os
import threading
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from pptx import Presentation
from PySide6.QtGui import QImage

from desktop.domain.briefing import BriefingPage, PageKind, PutPicture
from desktop.domain.errors import BasewatchError
from desktop.services.briefing.edition import edition
from desktop.services.files import FileRefused
from desktop.ui.briefing.output.export import BriefingExport, NoSuchForm, NothingToWrite, check_name
from tests.services.briefing.drawn import PNG

STARTS = {".pdf": b"%PDF", ".pptx": b"PK", ".docx": b"PK", ".html": b"<!doctype html>"}


@pytest.mark.parametrize("ending", STARTS)
def test_the_ending_of_the_name_says_what_is_written(export, short, ending, tmp_path):
    target = tmp_path / f"b{ending.upper()}"
    assert export.write(short, target) == (target,)
    assert target.read_bytes().startswith(STARTS[ending])
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_slides_and_document_and_page_tell_the_same(export, example, tmp_path):
    for ending in (".pptx", ".docx", ".html"):
        export.write(example, tmp_path / f"b{ending}")
    slides = Presentation(tmp_path / "b.pptx").slides
    assert {shown.page.heading for shown in example.pages} <= {
        " ".join(slide.shapes.title.text_frame.text.split()) for slide in slides
    }
    assert sum(slide.has_notes_slide for slide in slides) >= len(example.pages)
    words = [one.text for one in Document(tmp_path / "b.docx").paragraphs]
    page = (tmp_path / "b.html").read_text(encoding="utf-8")
    for shown in example.pages:
        assert any(shown.page.heading in one for one in words)
    assert "1–3 possible origins" in page


def test_a_word_document_holds_a_picture_of_each_map_and_timeline(export, example, tmp_path):
    export.write(example, tmp_path / "b.docx")
    document = Document(tmp_path / "b.docx")
    told = [one._inline.docPr.get("descr") for one in document.inline_shapes]
    maps = sum(shown.page.map is not None for shown in example.pages)
    assert sum(one.startswith("Map. ") for one in told) == maps
    assert any("Qamishli Airport, drawing down" in one for one in told)
    assert any(one.startswith("Timeline. Russian force") for one in told)
    with ZipFile(tmp_path / "b.docx") as file:
        image = next(one for one in file.namelist() if one.startswith("word/media/"))
        assert QImage.fromData(file.read(image)).width() == 1280


def test_pictures_put_on_a_page_go_along_and_one_that_cannot_be_shown_is_told(
    fonts, example, tmp_path
):
    put = (
        PutPicture(page="changes", sha256="a" * 64, words="The gate"),
        PutPicture(page="changes", sha256="b" * 64, words="The road"),
    )
    pages = [BriefingPage(key=one.key) for one in example.content.pages]
    shown = edition(example.content, pages, pictures=put)
    export = BriefingExport(fonts, {"a" * 64: PNG}.get)
    export.write(shown, tmp_path / "b.docx")
    document = Document(tmp_path / "b.docx")
    assert "The gate" in [one._inline.docPr.get("descr") for one in document.inline_shapes]
    texts = [one.text for one in document.paragraphs]
    assert {"The gate", "The road", "This picture cannot be shown."} <= set(texts)
    export.write(shown, tmp_path / "b.pptx")
    with ZipFile(tmp_path / "b.pptx") as file:
        assert PNG in [file.read(one) for one in file.namelist() if "media" in one]


def test_pictures_are_a_file_a_page_with_its_number_twice_as_fine(export, example, tmp_path):
    made = export.write(example, tmp_path / "b.png")
    assert made[0].name == "b 01.png"
    assert sorted(tmp_path.iterdir()) == sorted(made)
    image = QImage(str(made[0]))
    assert (image.width(), image.height()) == (2560, 1440)
    assert image.dotsPerMeterX() == pytest.approx(192 / 0.0254, abs=1)
    drawn = export.write(example, tmp_path / "b.svg")
    assert len(drawn) == len(made)
    text = drawn[-1].read_text(encoding="utf-8")
    assert text.startswith("<?xml")
    assert "TLP:GREEN" in text


@pytest.mark.parametrize("ending", [".pdf", ".pptx", ".docx", ".html", ".png"])
def test_it_can_be_written_from_another_thread(export, short, ending, tmp_path):
    said = []

    def write():
        try:
            said.append(export.write(short, tmp_path / f"b{ending}"))
        except Exception as error:  # noqa: BLE001 - told below
            said.append(error)

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    assert isinstance(said[0], tuple), said[0]
    assert all(path.stat().st_size for path in said[0])


@pytest.mark.parametrize("name", ["b.txt", "b", "b.pdf.zip"])
def test_a_name_that_asks_for_no_form_is_refused_with_those_there_are(
    export, example, name, tmp_path
):
    with pytest.raises(NoSuchForm, match=r"ends in \.pdf, .* or \.svg\."):
        export.write(example, tmp_path / name)
    with pytest.raises(NoSuchForm, match=r"ends in \.pdf or \.html\."):
        check_name(Path(name), (".pdf", ".html"))
    assert list(tmp_path.iterdir()) == []


def test_a_briefing_without_a_page_is_not_written(export, example, tmp_path):
    pages = [BriefingPage(key=one.key, is_left_out=True) for one in example.content.pages]
    with pytest.raises(NothingToWrite, match="left out"):
        export.write(edition(example.content, pages), tmp_path / "b.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", [".pdf", ".pptx", ".docx", ".html", ".svg"])
def test_a_folder_in_its_place_is_told_in_one_sentence_and_stays(export, short, ending, tmp_path):
    name = "b 1.svg" if ending == ".svg" else f"b{ending}"
    (tmp_path / name).mkdir()
    with pytest.raises(FileRefused) as refused:
        export.write(short, tmp_path / f"b{ending}")
    assert str(refused.value) == (
        "There is already something called “b 1.svg” in that folder. Choose another name."
        if ending == ".svg"
        else f"“{name}” could not be written: a folder there is called so."
    )
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_pictures_of_pages_replace_nothing(export, short, ending, tmp_path):
    name = f"b 1{ending}"
    (tmp_path / name).write_bytes(b"before")
    with pytest.raises(FileRefused, match=rf"already something called “{name}” in that folder"):
        export.write(short, tmp_path / f"b{ending}")
    assert (tmp_path / name).read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("ending", [".pdf", ".pptx", ".docx", ".html"])
def test_a_full_disk_leaves_what_was_there(export, short, ending, tmp_path, monkeypatch):
    target = tmp_path / f"b{ending}"
    target.write_bytes(b"before")
    # Everything written beside it goes to the device that is full.
    for name in ("write_bytes", "write_text"):
        to_full = getattr(Path, name)
        monkeypatch.setattr(
            Path,
            name,
            lambda _path, *args, to=to_full, **more: to(Path("/dev/full"), *args, **more),
        )
    with pytest.raises(BasewatchError, match=r"^“b.*” could not be written: the disk is full"):
        export.write(short, target)
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="there are no such permissions")
def test_a_place_that_is_not_there_is_told_in_one_sentence(export, short, tmp_path):
    gone = tmp_path / "gone"
    with pytest.raises(FileRefused) as refused:
        export.write(short, gone / "b.pdf")
    assert str(refused.value) == f"“b.pdf” could not be written: there is no folder “{gone}”."


def test_speaker_notes_go_with_slides_only(export, example, tmp_path):
    for ending in (".docx", ".html"):
        export.write(example, tmp_path / f"b{ending}")
    words = [one.text for one in Document(tmp_path / "b.docx").paragraphs]
    assert not any("Say first" in one for one in words)
    assert "Say first" not in (tmp_path / "b.html").read_text(encoding="utf-8")
    assert any(shown.page.kind is PageKind.BASE for shown in example.pages)
