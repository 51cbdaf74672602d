"""A decoder sees the pixels of a tile and nothing else of a stranger's picture."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.mapping.tile_bytes import bare_pixels

START = b"\x89PNG\r\n\x1a\n"


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(content))


def head(width=8, height=8):
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))


def segment(mark, content):
    return bytes((0xFF, mark)) + struct.pack(">H", len(content) + 2) + content


def frame(width=8, height=8, mark=0xC0):
    return segment(mark, struct.pack(">BHHB", 8, height, width, 1))


PIXELS = chunk(b"IDAT", b"pixels")
END = chunk(b"IEND", b"")
TABLE = segment(0xDB, b"table")
PASS = segment(0xDA, b"xx") + b"pixels\xff\x00"


def test_texts_and_profiles_of_a_png_are_left_out():
    bomb = chunk(b"zTXt", b"x\0\0" + zlib.compress(b"0" * 8_000_000))
    given_png = START + head() + bomb + chunk(b"iCCP", b"x") + PIXELS + bomb + END
    assert bare_pixels(given_png, b"png") == START + head() + PIXELS + END


def test_of_a_png_that_was_cut_off_whole_parts_stay():
    assert bare_pixels(START + head() + PIXELS + END[:-3], b"png") == START + head() + PIXELS
    assert bare_pixels(START + head() + PIXELS + PIXELS[:9], b"png") == START + head() + PIXELS
    assert bare_pixels(START + head() + PIXELS + PIXELS[:14], b"png") == START + head() + PIXELS


@pytest.mark.parametrize(
    "content",
    [
        b"",
        START,
        START + PIXELS + head() + END,
        START + chunk(b"IHDR", b"short"),
        START + head(1_025) + PIXELS,
        START + head(8, 1 << 31) + PIXELS,
        START + head(0) + PIXELS,
        b"\xff\xd8" + frame() + PASS,
    ],
)
def test_what_is_no_tile_is_no_png(content):
    assert bare_pixels(content, b"png") == b""


def test_notes_of_a_jpeg_are_left_out_and_what_tells_its_colours_stays():
    colours = segment(0xE0, b"JFIF") + segment(0xEE, b"Adobe")
    notes = segment(0xE1, b"Exif") + segment(0xE2, b"ICC") + segment(0xFE, b"comment")
    given_jpeg = b"\xff\xd8" + notes + colours + TABLE + frame(mark=0xC2) + PASS * 10
    wanted = b"\xff\xd8" + colours + TABLE + frame(mark=0xC2) + PASS * 10
    assert bare_pixels(given_jpeg, b"jpeg") == wanted


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8" + frame(),
        b"\xff\xd8" + TABLE + PASS,
        b"\xff\xd8" + frame() + b"junk" + PASS,
        b"\xff\xd8" + frame(1_025) + PASS,
        b"\xff\xd8" + frame(8, 0) + PASS,
        b"\xff\xd8" + frame() + frame(60_000, 60_000) + PASS,
        b"\xff\xd8" + segment(0xC0, b"\x08\x00") + PASS,
        b"\xff\xd8\xff\xc0\x00\x0b\x08\x00",
        b"\xff\xd8" + frame(mark=0xC2) + PASS * 33,
        START + head() + PIXELS + END,
    ],
)
def test_what_is_no_tile_or_asks_for_a_thousand_passes_is_no_jpeg(content):
    assert bare_pixels(content, b"jpeg") == b""


@given(st.binary(max_size=300), st.sampled_from([b"png", b"jpeg"]))
def test_no_bytes_grow_or_raise(content, kind):
    starts = {b"png": START + head(), b"jpeg": b"\xff\xd8" + frame()}
    assert len(bare_pixels(starts[kind] + content, kind)) <= len(starts[kind] + content)
