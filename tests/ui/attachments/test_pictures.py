"""Pictures of strangers: decoded in a process of their own, shown only as bare pixels."""

import os
import sys
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from desktop.ui.attachments import pictures
from desktop.ui.attachments.pictures import PictureRefused, safe_picture

GIF = bytes.fromhex("47494638396101000100800000ff00000000002c00000000010001000002024401003b")


def picture(kind, width=40, height=20, words=""):
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("#aa3322"))
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(target, QByteArray(kind))
    if words:
        writer.setText("Author", words)
    assert writer.write(image)
    return bytes(target.data().data())


def a_png_that_says(width, height):
    """Return a PNG whose head promises a size that its few bytes cannot hold."""

    def chunk(name, data):
        crc = zlib.crc32(name + data).to_bytes(4)
        return len(data).to_bytes(4) + name + data + crc

    head = width.to_bytes(4) + height.to_bytes(4) + bytes([8, 6, 0, 0, 0])
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", [b"png", b"jpeg", b"webp", b"bmp"])
def test_a_picture_comes_back_as_a_png_of_the_same_look(kind):
    made = QImage.fromData(safe_picture(picture(kind)))
    assert (made.width(), made.height()) == (40, 20)
    colour = made.pixelColor(20, 10)
    assert abs(colour.red() - 0xAA) < 6
    assert abs(colour.green() - 0x33) < 6


def test_of_a_gif_the_first_frame_is_shown():
    made = QImage.fromData(safe_picture(GIF))
    assert (made.width(), made.pixelColor(0, 0).name()) == (1, "#ff0000")


def test_what_is_written_inside_a_picture_does_not_come_along():
    content = picture(b"png", words="taken by a person who must not be named")
    assert b"must not be named" in content
    assert b"named" not in safe_picture(content)


def test_a_large_picture_comes_back_with_1600_pixels_on_its_longer_side():
    made = QImage.fromData(safe_picture(picture(b"jpeg", 3200, 800)))
    assert (made.width(), made.height()) == (1600, 400)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no picture at all",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        picture(b"png")[:50],
        a_png_that_says(200_000, 200_000),
        a_png_that_says(7_700, 7_700),
        b"\x89PNG\r\n\x1a\n" + os.urandom(2_000_000),
        b"RIFF" + bytes(100),
    ],
    ids=["empty", "words", "svg", "cut", "endless", "bomb", "noise", "no webp"],
)
def test_what_is_no_sound_picture_gives_one_sentence(content):
    with pytest.raises(PictureRefused, match=r"^This picture cannot be shown\.$"):
        safe_picture(content)


def test_a_picture_that_takes_too_long_is_given_up():
    with pytest.raises(PictureRefused):
        safe_picture(picture(b"png"), most_seconds=0)


def test_a_worker_that_cannot_start_gives_the_same_sentence(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(PictureRefused):
        safe_picture(picture(b"png"))


def test_a_worker_that_writes_without_end_is_stopped(monkeypatch, tmp_path):
    flood = tmp_path / "flood.py"
    flood.write_text("import os\nwhile True: os.write(1, b'\\x89PNG\\r\\n\\x1a\\n' * 9999)\n")
    monkeypatch.setattr(pictures, "_WORKER", flood)
    with pytest.raises(PictureRefused):
        safe_picture(b"")
