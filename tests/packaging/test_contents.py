"""What goes into a bundle, what stays out, and that everything has its licence."""

import pytest

from desktop.packaging import contents, licences
from desktop.resources import resource_dir

pytestmark = pytest.mark.packaging
KEPT = (
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "PySide6/plugins/imageformats/qwebp.dll",
    "PySide6/plugins/styles/qmodernwindowsstyle.dll",
    "PySide6/Qt/translations/qtbase_ar.qm",
    "PySide6/Qt/lib/libQt6Svg.so.6",
    "PySide6/Qt6Widgets.dll",
    "libxcb-cursor.so.0",
    "libstdc++.so.6",
)
LEFT_OUT = (
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/imageformats/libqpdf.so",
    "PySide6/plugins/imageformats/qtiff.dll",
    "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/Qt/translations/linguist_ar.qm",
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/Qt6Quick3D.dll",
    "PySide6/opengl32sw.dll",
    "libX11.so.6",
    "libxcb.so.1",
    "libfontconfig.so.1",
)


@pytest.mark.parametrize("name", KEPT)
def test_what_the_program_uses_goes_into_the_bundle(name):
    assert contents.is_wanted(name)
    assert contents.is_wanted(name.replace("/", "\\"))


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_it_does_not_use_stays_out(name):
    assert not contents.is_wanted(name)


def test_what_only_served_what_stays_out_stays_out_with_it():
    needs = {"a": {"libone.so.1"}, "one": {"libc.so.6"}, "two": {"libthree.so"}, "three": set()}
    binaries = [
        ("basewatch/a.cpython-311.so", "a", "EXTENSION"),
        ("libone.so.1", "one", "BINARY"),
        ("libtwo.so", "two", "BINARY"),
        ("libthree.so", "three", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "three", "BINARY"),
        ("libpython3.11.so.1.0", "three", "BINARY"),
    ]
    kept = [name for name, _file, _kind in contents.needed(binaries, needs.__getitem__)]
    assert "libone.so.1" in kept
    assert "PySide6/Qt/plugins/platforms/libqxcb.so" in kept
    assert "libpython3.11.so.1.0" in kept
    assert not {"libtwo.so", "libthree.so"} & set(kept)


def test_a_link_goes_with_what_it_points_to():
    files = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK"),
        ("x.svg", "/x.svg", "DATA"),
    ]
    kept = contents.without_dead_links(files, {"PySide6/Qt/lib/libQt6Core.so.6"})
    assert [name for name, _file, _kind in kept] == ["libQt6Core.so.6", "x.svg"]


def test_the_resources_go_where_the_program_looks_for_them():
    placed = dict(contents.resources())
    places = {file.removeprefix(f"{contents.CHECKOUT}/"): place for file, place in placed.items()}
    assert places["resources/icons/plus.svg"] == "desktop/_resources/icons"
    assert places["resources/licences.md"] == "desktop/_resources"
    assert not [file for file in places if file.startswith("resources/screenshots")]
    assert resource_dir().joinpath("icons/plus.svg").is_file()


def test_every_module_that_stays_out_can_be_missed():
    """The bundle is where they are missing: here it is only seen that no name is a slip."""
    assert not [name for name in contents.MODULES_LEFT_OUT if name.strip() != name or not name]
    assert "desktop.services" not in contents.PACKAGES_LEFT_OUT


def test_each_package_tells_of_itself_with_its_licence_and_so_does_what_it_needs():
    places = {
        (place.split("/")[0].split("-")[0], file.name)
        for file, place in licences.told_by_packages(["sqlite-utils>4"])
    }
    assert {("sqlite_utils", "METADATA"), ("sqlite_utils", "LICENSE")} <= places
    assert {("click", "RECORD"), ("tabulate", "LICENSE")} <= places
    assert not [one for one in places if one[0] == "pip" or one[1] in ("INSTALLER", "REQUESTED")]


def test_the_texts_that_qts_licence_asks_for_come_along():
    texts = {
        (place, file.name): file.read_text(encoding="utf-8")
        for file, place in licences.texts_of_others()
    }
    folder = "licences/Qt and PySide6"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts[folder, "LGPL-3.0.txt"]
    assert "GNU GENERAL PUBLIC LICENSE" in texts[folder, "GPL-3.0.txt"]
    assert ("licences/fonts", "LICENSE") in texts
    assert ("licences/Python", "LICENSE.txt") in texts


def test_a_library_of_the_system_brings_its_packages_copyright_file():
    libc = "/usr/lib/x86_64-linux-gnu/libc.so.6"
    for file, place in licences.texts_of_system([libc, "/opt/elsewhere.so"]):
        assert file.name == "copyright"
        assert place == "licences/libc6"
    assert list(licences.texts_of_system([])) == []


def test_what_of_the_resources_stays_out_is_asked_for_by_no_part_of_the_program():
    asked = [
        str(file)
        for file in (contents.CHECKOUT / "desktop").rglob("*.py")
        if not {"packaging", "first_start"} & set(file.parts)
        and any(f'"{name}' in file.read_text("utf-8") for name in contents.RESOURCES_LEFT_OUT)
    ]
    assert not asked
