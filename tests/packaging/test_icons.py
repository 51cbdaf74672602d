"""Icons for Windows and macOS hold the pictures that they say, at the place that they say."""

import struct

import pytest
from PySide6.QtGui import QImage

from desktop.packaging import icons

pytestmark = pytest.mark.packaging


def test_an_icon_for_windows_holds_each_picture_where_its_table_says():
    made = icons.windows_icon(icons.PROGRAM)
    zero, kind, count = struct.unpack_from("<HHH", made)
    assert (zero, kind, count) == (0, 1, len(icons.ICO_PX))
    for row, size_px in enumerate(icons.ICO_PX):
        wide, high, _, _, _, depth, length, at = struct.unpack_from("<BBBBHHII", made, 6 + 16 * row)
        assert (wide or 256, high or 256, depth) == (size_px, size_px, 32)
        assert made[at : at + length] == icons.picture(icons.PROGRAM, size_px)


def test_qt_reads_the_icon_for_windows(tmp_path):
    (tmp_path / "casebook.ico").write_bytes(icons.windows_icon(icons.CASEBOOK))
    assert not QImage(str(tmp_path / "casebook.ico")).isNull()


def test_an_icon_for_macos_holds_a_picture_of_the_size_of_each_kind():
    made = icons.mac_icon(icons.CASEBOOK)
    assert made[:4] == b"icns"
    assert int.from_bytes(made[4:8]) == len(made)
    at, sizes = 8, {}
    while at < len(made):
        kind, length = made[at : at + 4], int.from_bytes(made[at + 4 : at + 8])
        sizes[kind] = QImage.fromData(made[at + 8 : at + length]).width()
        at += length
    assert sizes[b"icp4"] == 16
    assert sizes[b"ic07"] == 128
    assert sizes[b"ic10"] == 1024
    assert sizes[b"ic14"] == 512


def test_what_is_painted_looks_like_the_drawing():
    image = QImage.fromData(icons.picture(icons.CASEBOOK, 64))
    assert image.pixelColor(20, 30).name() == "#1f5fbf"
    assert image.pixelColor(1, 1).alpha() == 0
