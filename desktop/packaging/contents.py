"""What goes into the bundle, and what of its libraries' parts stays out."""

import re
from collections.abc import Callable, Sequence, Set
from pathlib import Path

Binary = tuple[str, str, str]
CHECKOUT = Path(__file__).resolve().parents[2]

PACKAGES_LEFT_OUT = ("desktop.first_start", "desktop.launch", "desktop.packaging")
"""What of the program only a checkout needs."""

MODULES_LEFT_OUT = (
    *PACKAGES_LEFT_OUT,
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingft",
    "PIL._imagingtk",
    "PIL._webp",
    "PySide6.QtConcurrent",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtSvgWidgets",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
    "PySide6.QtXml",
    "IPython",
    "matplotlib",
    "numpy.f2py",
    "numpy.testing",
    "pip",
    "pyqtgraph.examples",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    "setuptools",
    "test",
    "tkinter",
    "unittest",
)
"""Modules that something refers to and nothing here uses."""

RESOURCES_LEFT_OUT = ("launchers", "screenshots")
"""What of the resources a checkout and its README need, not the program."""

# Of Qt's plugins these are used: screens (X, Wayland, and none, for printing without a window),
# the pictures that are shown, what looks and prints as the desktop does, input methods.
_PLUGINS = re.compile(
    r"/plugins/(?!"
    r"platforms/\w*(?:xcb|wayland\b|wayland\.|offscreen|windows|cocoa)"
    r"|platformthemes/\w*xdgdesktopportal"
    r"|imageformats/\w*(?:gif|ico|jpeg|svg|webp)\b"
    r"|iconengines/|printsupport/|platforminputcontexts/|xcbglintegrations/|styles/"
    r"|wayland-decoration-client/|wayland-graphics-integration-client/|wayland-shell-integration/"
    r")"
)
_LANGUAGES = ("ar", "ru")
_TRANSLATIONS = re.compile(rf"/translations/(?!qtbase_(?:{'|'.join(_LANGUAGES)})\.qm$)")
_QT_LIBRARIES = re.compile(
    r"Qt6?(?:3D\w*|Concurrent|Designer\w*|Help|LabsAnimation|Lottie\w*|Pdf\w*|Qml\w*|Quick\w*"
    r"|Sql|Svg(?:Widgets)|Test|UiTools|VirtualKeyboard\w*|WaylandCompositor|Wayland\w*EglCompositor"
    r"\w*|Xml|EglFS\w*)\b|opengl32sw\.dll"
)
# Those of the system fit its screen, printers and fonts; others of the same name might not. What
# only these need is on the system as well.
_OF_THE_SYSTEM = re.compile(
    r"/lib(?:EGL|GL|GLX|GLdispatch|OpenGL|X11|X11-xcb|xcb|cups|dbus-1|drm|fontconfig|freetype|gbm"
    r"|systemd|wayland-\w+"
    r"|Xau|Xdmcp|avahi-\w+|brotli\w+|bsd|cap|com_err|expat|gcrypt|gmp|gnutls|gpg-error"
    r"|gssapi_krb5|hogweed|idn2|k5crypto|keyutils|krb5|krb5support|lz4|md|nettle|p11-kit|png16"
    r"|tasn1|unistring)\.so"
)
# What nothing can load but another library, and the starter, which has Python's.
_IS_LIBRARY = re.compile(r"^(?!.*/plugins/)(?:.*/)?lib(?!python)[^/]*\.so[.\d]*$")


def is_wanted(name: str) -> bool:
    """Tell whether the file that would be called ``name`` in the bundle goes into it."""
    path = "/" + name.replace("\\", "/")
    return not any(
        pattern.search(path) for pattern in (_PLUGINS, _TRANSLATIONS, _QT_LIBRARIES, _OF_THE_SYSTEM)
    )


def needed(binaries: Sequence[Binary], imports_of: Callable[[str], Set[str]]) -> list[Binary]:
    """Return the libraries less those that only served what was left out.

    Args:
        binaries: Each by its name in the bundle, its file and its type, as PyInstaller has them.
        imports_of: Tells the names of the libraries that a file needs.
    """
    kept = list(binaries)
    while True:
        wanted = set[str]().union(*(imports_of(file) for _name, file, _type in kept))
        fewer = [one for one in kept if not _IS_LIBRARY.search(one[0]) or _base(one[0]) in wanted]
        if len(fewer) == len(kept):
            return fewer
        kept = fewer


def without_dead_links(files: Sequence[Binary], names: Set[str]) -> list[Binary]:
    """Return ``files`` less the links to what is none of ``names``."""
    return [one for one in files if one[2] != "SYMLINK" or one[1] in names]


def resources() -> list[tuple[str, str]]:
    """Return each file of the resources with the folder it has in the bundle."""
    folder = CHECKOUT / "resources"
    return [
        (str(file), str(Path("desktop/_resources", file.relative_to(folder).parent)))
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        and file.suffix != ".ts"
        and file.relative_to(folder).parts[0] not in RESOURCES_LEFT_OUT
    ]


def _base(name: str) -> str:
    return name.rpartition("/")[2]
