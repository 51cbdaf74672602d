"""The user's own layers on the map, APP-6 symbols, and pictures of it."""

import json
import struct
import time
import zlib

import pytest
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMimeData,
    QPointF,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QColor,
    QDropEvent,
    QGuiApplication,
    QImage,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.domain.base import BaseKind
from desktop.services.mapping.tiles import TileSet
from desktop.ui.map.layers import MOST_LAYERS
from desktop.ui.map.military import MilitarySymbols
from desktop.ui.map.stamps import Stamps
from desktop.ui.map.symbols import SymbolStyle
from desktop.ui.map.tile_pictures import decoded
from desktop.ui.widgets.banner import Banner
from tests.services.mapping.tiles_of import a_tile_file
from tests.timing import allowed_s
from tests.ui.map.map_of import picture_of, show_map


@pytest.fixture
def panel(desktop, window):
    return show_map(desktop, window)


def a_picture(colour, size=8, kind="PNG"):
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(content.data())


def zones(tmp_path, name="zones.geojson"):
    ring = [[36, 34], [42, 34], [42, 38], [36, 38], [36, 34]]
    line = {"type": "LineString", "coordinates": [[36, 34], [42, 38]]}
    parts = [
        {"type": "Polygon", "coordinates": [ring]},
        line,
        {"type": "Point", "coordinates": [39, 36]},
    ]
    held = {"type": "GeometryCollection", "name": "Zones & lines", "geometries": parts}
    (tmp_path / name).write_text(json.dumps(held))
    return tmp_path / name


def add(desktop, panel, *paths):
    count = len(panel.own.layers.all) + len(paths)
    panel.own.add(list(paths))
    desktop.qtbot.waitUntil(lambda: len(panel.own.layers.all) == count)


def colour_at(canvas, lat, lon):
    spot = QPointF(*canvas.stage.view.project(lat, lon)).toPoint()
    return picture_of(canvas).pixelColor(spot)


def test_a_layer_lies_on_the_map_and_is_named_below_it_and_in_the_legend(desktop, panel, tmp_path):
    before = colour_at(panel.canvas, 36.2, 38.6)
    add(desktop, panel, zones(tmp_path))
    assert colour_at(panel.canvas, 36.2, 38.6) != before
    assert "Own layers: Zones & lines." in panel.footer.note.text()
    panel.show_legend()
    legend = panel._legend
    assert "Zones & lines" in legend.accessibleDescription()
    legend.grab()
    legend.close()


def test_a_layer_is_switched_off_and_taken_away_by_the_menu(desktop, panel, tmp_path):
    bare = colour_at(panel.canvas, 36.2, 38.6)
    add(desktop, panel, zones(tmp_path))
    menu = panel.header.menu
    (action,) = menu.layers
    assert (action.text(), action.isChecked()) == ("Zones && lines", True)
    action.trigger()
    assert panel.own.layers.shown == ()
    assert colour_at(panel.canvas, 36.2, 38.6) == bare
    assert "Own layers" not in panel.footer.note.text()
    menu.removing.actions()[0].trigger()
    assert panel.own.layers.all == ()
    assert not menu.removing.menuAction().isVisible()


def test_tiles_are_drawn_once_they_are_read(desktop, panel, tmp_path):
    tiles = [
        (zoom, x, y, a_picture("#ff00ff"))
        for zoom in (2, 3)
        for x in range(2**zoom)
        for y in range(2**zoom)
    ]
    add(desktop, panel, a_tile_file(tmp_path / "r.mbtiles", tiles))
    canvas = panel.canvas
    desktop.qtbot.waitUntil(lambda: colour_at(canvas, 36.6, 38.6) == QColor("#ff00ff"))
    assert "Relief (© Somebody)" in panel.footer.note.text()


def test_tiles_whose_file_goes_are_told_once(desktop, window, panel, tmp_path):
    path = a_tile_file(tmp_path / "r.mbtiles", [(0, 0, 0, a_picture("#ff00ff"))])
    add(desktop, panel, path)
    path.unlink()
    with desktop.qtbot.waitSignal(panel.told) as told:
        panel.own.layers.switch(path, is_on=True)
        panel.canvas.grab()
    assert "“r.mbtiles” could not be read" in told.args[0]
    with desktop.qtbot.assertNotEmitted(panel.told, wait=50):
        panel.canvas.paint_anew()
        picture_of(panel.canvas)


def test_a_tile_of_another_kind_or_of_a_huge_size_is_left_blank():
    assert decoded(a_picture("#112233"), b"png").pixelColor(3, 3) == QColor("#112233")
    assert decoded(a_picture("#112233"), b"jpeg").isNull()
    assert decoded(a_picture("#112233", size=1_100), b"png").isNull()
    assert decoded(b"", b"png").isNull()
    assert decoded(a_picture("#112233", kind="JPEG"), b"jpeg").size() == QSize(8, 8)
    assert decoded(a_picture("#112233", size=1_100, kind="JPEG"), b"jpeg").isNull()
    assert decoded(a_picture("#112233")[:40], b"png").isNull()


def test_a_tile_with_texts_that_unpack_to_gigabytes_costs_what_its_pixels_cost():
    png = a_picture("#112233")
    text = b"zTXtx\0\0" + zlib.compress(b"0" * 7_000_000)
    bomb = struct.pack(">I", len(text) - 4) + text + struct.pack(">I", zlib.crc32(text))
    started = time.thread_time()
    shown = decoded(png[:33] + bomb * 250 + png[33:], b"png")
    assert shown.pixelColor(3, 3) == QColor("#112233")
    assert time.thread_time() - started < allowed_s(0.2)


def test_files_are_dropped_on_the_map(desktop, panel, tmp_path):
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(zones(tmp_path)))])
    canvas = panel.canvas
    enter, drop = (
        QDropEvent(
            QPointF(canvas.rect().center()),
            Qt.DropAction.CopyAction,
            held,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            kind,
        )
        for kind in (QEvent.Type.DragEnter, QEvent.Type.Drop)
    )
    QApplication.sendEvent(canvas, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(canvas, drop)
    desktop.qtbot.waitUntil(lambda: len(panel.own.layers.all) == 1)
    held.setUrls([QUrl.fromLocalFile(str(tmp_path / "report.pdf"))])
    assert not canvas.event(enter)


def test_a_long_name_of_a_layer_is_cut_in_the_menu_and_whole_in_its_tip(desktop, panel, tmp_path):
    point = {"type": "Point", "coordinates": [38, 35], "name": "n" * 90}
    (tmp_path / "long.json").write_text(json.dumps(point))
    add(desktop, panel, tmp_path / "long.json")
    (action,) = panel.header.menu.layers
    assert action.text() == "n" * 39 + "…"
    assert "n" * 90 in action.toolTip()


def test_layers_are_chosen_from_the_disk(desktop, window, panel, tmp_path):
    panel.header.menu.add_layer.trigger()
    dialog = window.findChild(QFileDialog)
    dialog.filesSelected.emit([str(zones(tmp_path)), str(zones(tmp_path, "other.json"))])
    dialog.close()
    desktop.qtbot.waitUntil(lambda: len(panel.own.layers.all) == 2)


def test_a_file_that_is_no_layer_is_told_in_one_sentence(desktop, panel, tmp_path):
    (tmp_path / "x.geojson").write_text("no json")
    with desktop.qtbot.waitSignal(panel.told) as told:
        panel.own.add([tmp_path / "x.geojson"])
    assert told.args == ["“x.geojson” is no GeoJSON."]


def test_there_is_an_end_to_how_many_layers_there_can_be(desktop, panel, tmp_path):
    paths = [zones(tmp_path, f"{number}.json") for number in range(MOST_LAYERS + 1)]
    with desktop.qtbot.waitSignal(panel.told) as told:
        panel.own.add(paths)
    assert told.args == ["There are 12 layers already."]
    desktop.qtbot.waitUntil(lambda: len(panel.own.layers.all) == MOST_LAYERS)
    panel.own.add(paths[:1])
    desktop.qtbot.waitUntil(lambda: panel.own.layers.all[-1].layer.path == paths[0])
    assert len(panel.own.layers.all) == MOST_LAYERS


def test_layers_and_symbols_are_remembered_even_where_a_file_is_away(desktop, window, tmp_path):
    panel = show_map(desktop, window)
    here, away = zones(tmp_path), a_tile_file(tmp_path / "away.mbtiles")
    add(desktop, panel, here, away)
    panel.own.layers.switch(here, is_on=False)
    panel.header.menu.symbols[SymbolStyle.UNKNOWN].setChecked(True)
    desktop.close()
    hidden = away.rename(tmp_path / "moved.mbtiles")
    panel = show_map(desktop, desktop.open())
    desktop.qtbot.waitUntil(lambda: str(away) in panel.own.layers.state())
    desktop.qtbot.waitUntil(lambda: panel.own.layers.all != ())
    assert [(one.layer.path, one.is_on) for one in panel.own.layers.all] == [(here, False)]
    assert panel.stage.symbols is SymbolStyle.UNKNOWN
    desktop.close()
    hidden.rename(away)
    panel = show_map(desktop, desktop.open())
    desktop.qtbot.waitUntil(lambda: len(panel.own.layers.all) == 2)
    assert isinstance(panel.own.layers.all[1].layer.content, TileSet)


@pytest.mark.parametrize("state", ["{", "7", '[["a"], 3, [7, true]]'])
def test_remembered_layers_that_make_no_sense_are_left_aside(desktop, panel, state):
    panel.own.layers.restore(state)
    assert panel.own.layers.state() == "[]"


@pytest.mark.parametrize("frame", ["neutral", "unknown"])
@pytest.mark.parametrize("kind", BaseKind)
def test_every_drawn_symbol_is_painted_in_the_room_it_claims_at_any_size(qapp, frame, kind):
    symbols, ink = MilitarySymbols(), []
    for dots in (1.0, 2.0):
        box = symbols.box(frame, kind, 1.0)
        image = QImage(QSize(160, 160) * dots, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(dots)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        symbols.paint(painter, QPointF(80, 80), frame, kind, 1.0, QColor("white"))
        painter.end()
        room = box.translated(80, 80).adjusted(-3, -3, 3, 3)
        spots = [
            QPointF(x, y) / dots
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 30
        ]
        assert spots
        assert all(room.contains(spot) for spot in spots)
        ink.append(len(spots) / dots**2)
    assert ink[0] == pytest.approx(ink[1], rel=0.15)


def test_a_drawn_symbol_has_the_posture_at_its_corner_in_both_frames(qapp, theme):
    stamps = Stamps(theme)
    for style in (SymbolStyle.NEUTRAL, SymbolStyle.UNKNOWN):
        room = stamps.room(BaseKind.AIR_BASE, style)
        plain = stamps.room(BaseKind.AIR_BASE, SymbolStyle.PLAIN)
        assert room.width() > plain.width()
        assert room.contains(QPointF(0, 0))


def test_bases_are_drawn_as_the_standard_has_them_on_request(desktop, window, panel):
    before = picture_of(panel.canvas)
    panel.header.menu.symbols[SymbolStyle.NEUTRAL].trigger()
    assert panel.stage.symbols is SymbolStyle.NEUTRAL
    assert picture_of(panel.canvas) != before
    base = panel.stage.placed.bases[0]
    window.selection.select(base_id=base.id)
    panel.canvas.grab()
    panel.show_legend()
    assert "Air base (APP-6)" in panel._legend.accessibleDescription()
    assert isinstance(panel._legend.grab(), QPixmap)
    panel._legend.close()


def test_a_picture_is_saved_with_the_note_on_borders_and_the_period(desktop, panel, tmp_path):
    with desktop.qtbot.waitSignal(panel.done) as done:
        panel.pictures.save(tmp_path / "map.svg")
    assert done.args == ["The picture was saved as “map.svg”."]
    assert desktop.window.status.told_label.full_text == done.args[0]
    assert not any(one.isVisible() for one in desktop.window.findChildren(Banner))
    svg = (tmp_path / "map.svg").read_text("utf-8")
    for words in ("no position implied", "Qamishli Airport", "1 Jan – 12 Feb 2026", "Russia"):
        assert words in svg
    with desktop.qtbot.waitSignal(panel.done):
        panel.pictures.save(tmp_path / "map.png")
    image = QImage(str(tmp_path / "map.png"))
    assert image.width() >= 2 * panel.stage.view.width


def saved(desktop, panel, target):
    with desktop.qtbot.waitSignal(panel.done):
        panel.pictures.save(target)
    return target


def test_a_picture_shows_own_layers_symbols_numbers_and_states_as_the_window_does(
    desktop, panel, tmp_path
):
    plain = saved(desktop, panel, tmp_path / "plain.svg").read_text("utf-8")
    assert "<image" not in plain
    tiles = [
        (zoom, x, y, a_picture("#ff00ff"))
        for zoom in (2, 3)
        for x in range(2**zoom)
        for y in range(2**zoom)
        # One that the file does not have is left out.
        if (x, y) != (0, 0)
    ]
    path = a_tile_file(tmp_path / "r.mbtiles", tiles)
    add(desktop, panel, path)
    add(desktop, panel, zones(tmp_path))
    panel.header.menu.symbols[SymbolStyle.NEUTRAL].trigger()
    full = saved(desktop, panel, tmp_path / "full.svg").read_text("utf-8")
    assert "Own layers: Relief (© Somebody), Zones &amp; lines." in full
    assert "<title>Relief</title>" in full
    assert "<title>Air base</title>" in full
    assert "SYRIA" in plain
    counts = {f"{base.events:,}" for base in panel.stage.answer.bases if base.events}
    assert counts
    assert all(f">{count}<" in plain for count in counts)
    image = QImage(str(saved(desktop, panel, tmp_path / "full.png")))
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 9)
        for y in range(0, image.height(), 9)
    }
    assert "#ff00ff" in colours


def test_a_picture_of_tiles_whose_file_is_gone_tells_so(desktop, panel, tmp_path):
    path = a_tile_file(tmp_path / "r.mbtiles", [(0, 0, 0, a_picture("#ff00ff"))])
    add(desktop, panel, path)
    path.unlink()
    with desktop.qtbot.waitSignal(panel.pictures.told) as told:
        panel.pictures.save(tmp_path / "map.png")
    assert "“r.mbtiles” could not be read" in told.args[0]


def test_a_picture_that_cannot_be_saved_is_told_in_one_sentence(desktop, panel, tmp_path):
    with desktop.qtbot.waitSignal(panel.told) as told:
        panel.pictures.save(tmp_path / "no folder" / "map.png")
    assert told.args[0].startswith("There is no folder")


def test_a_picture_is_copied(desktop, panel):
    with desktop.qtbot.waitSignal(panel.done) as done:
        panel.header.menu.pictures["copy"].trigger()
    assert done.args == ["The picture was copied."]
    assert not QGuiApplication.clipboard().image().isNull()


def test_saving_a_picture_asks_where(desktop, window, panel, tmp_path):
    panel.header.menu.pictures["svg"].trigger()
    dialog = window.findChild(QFileDialog)
    with desktop.qtbot.waitSignal(panel.done):
        dialog.fileSelected.emit(str(tmp_path / "here.svg"))
    dialog.close()
    assert (tmp_path / "here.svg").exists()
