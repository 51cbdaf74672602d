"""What a package for Linux installs, and what it says of itself."""

import gzip
import platform
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from desktop.packaging import icons
from desktop.packaging.contents import CHECKOUT
from desktop.packaging.entries import Entry, entries_of

HOME = "usr/lib/basewatch"
_HERE = Path(__file__).parent
_ICONS = "usr/share/icons/hicolor"
_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
_DEPENDS = (
    *("libdbus-1-3", "libegl1", "libfontconfig1", "libfreetype6", "libgl1", "libwayland-client0"),
    *("libwayland-cursor0", "libwayland-egl1", "libx11-6", "libx11-xcb1", "libxcb1", "xkb-data"),
)
# Without these it runs; a double-click finds it, links open and printers print with them.
_RECOMMENDS = (
    *("desktop-file-utils", "hicolor-icon-theme", "libcups2 | libcups2t64", "shared-mime-info"),
    "xdg-utils",
)


def tree(bundle: Path, manual: str) -> list[Entry]:
    """Return every file of the package.

    Args:
        bundle: The folder that PyInstaller made.
        manual: The manual page.
    """
    licences = (CHECKOUT / "resources/licences.md").read_text(encoding="utf-8")
    return [
        *entries_of(bundle, HOME),
        Entry("usr/bin/basewatch", PurePosixPath("../lib/basewatch/basewatch")),
        Entry("usr/share/applications/basewatch.desktop", _HERE / "basewatch.desktop"),
        Entry("usr/share/mime/packages/basewatch.xml", _HERE / "basewatch.xml"),
        Entry("usr/share/doc/basewatch/copyright", copyright_file(licences).encode()),
        Entry("usr/share/man/man1/basewatch.1.gz", gzip.compress(manual.encode(), mtime=0)),
        *_icons(),
    ]


def _icons() -> list[Entry]:
    kinds = {
        "apps/basewatch": icons.PROGRAM,
        "mimetypes/application-x-basewatch": icons.CASEBOOK,
    }
    found = []
    for place, name in kinds.items():
        found.append(Entry(f"{_ICONS}/scalable/{place}.svg", icons.drawing(name)))
        found += [
            Entry(f"{_ICONS}/{side}x{side}/{place}.png", icons.picture(name, side))
            for side in icons.HICOLOR_PX
        ]
    return found


def copyright_file(licences: str) -> str:
    """Return the package's copyright file around the program's page of licences."""
    return (
        "Basewatch, made from its own sources.\n\n"
        "The package holds the program, Python, Qt and the libraries below. Their licence texts"
        f"\nare in /{HOME}/_internal/licences, and those of Python packages beside it in their"
        " folders\nthat end in .dist-info. Qt and PySide6 are under the"
        " LGPL;\ntheir libraries are files of their own in"
        f" /{HOME}/_internal/PySide6 and can be replaced.\n"
        "The starter is PyInstaller's, under the GPL-2.0-or-later with an exception for what it"
        " starts.\n\n" + licences
    )


def control(version: str, libc: str) -> dict[str, str]:
    """Return the fields of a Debian package's control file.

    Args:
        version: The program's.
        libc: The least version of the C library.
    """
    return {
        "Package": "basewatch",
        "Version": version,
        "Architecture": architecture(),
        "Maintainer": "Basewatch <basewatch@localhost>",
        "Section": "misc",
        "Priority": "optional",
        "Depends": ", ".join([f"libc6 (>= {libc})", *_DEPENDS]),
        "Recommends": ", ".join(_RECOMMENDS),
        "Description": "follow what is reported about military bases, and who says so\n"
        " Keeps what reports say about each base, with their words, sources and dates,\n"
        " and shows it as a base list, a timeline, a map and briefings. Works from one\n"
        " file, without a network.",
    }


def architecture() -> str:
    """Return Debian's name of this machine's kind."""
    machine = platform.machine().lower()
    return _MACHINES.get(machine, machine)


def needed_libc(entries: Iterable[Entry]) -> str:
    """Return the least version of the C library that all programs among ``entries`` load with."""
    newest = (2, 28)
    for entry in entries:
        if not isinstance(entry.content, Path):
            continue
        content = entry.content.read_bytes()
        if content.startswith(b"\x7fELF"):
            found = re.findall(rb"\0GLIBC_(\d+)\.(\d+)(?=[.\0])", content)
            newest = max([newest, *((int(one), int(two)) for one, two in found)])
    return ".".join(map(str, newest))
