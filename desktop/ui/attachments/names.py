"""What a saved copy of a stranger's file is called, and how big files are said to be."""

import re
import unicodedata

from PySide6.QtCore import QLocale

from desktop.ui.saying import translate

_LONGEST_BYTES = 180
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
# What a double-click in a file manager would run, or open as a page with scripts in it.
_RUNS = re.compile(
    "appimage|apk|bat|cmd|com|command|cpl|deb|desktop|dll|docm|exe|hta|html?|jar|jse?|lnk|mht|mhtml"
    "|msi|pif|ps1|py|rpm|scf|scr|sh|shtml|svgz?|url|vbs?|webloc|wsf|xht|xhtml|xlsm|xml|xsl",
    re.IGNORECASE,
)


def name_for_copy(file_name: str) -> str:
    """Return a file name that deceives nobody and that every file system takes.

    Signs that hide or turn others round are left out; a file that a double-click would run gets
    ".quarantine" at its end.
    """
    seen = "".join(sign for sign in file_name if unicodedata.category(sign)[0] != "C")
    name = _FORBIDDEN.sub("_", seen).strip(" .")
    if not name or _RESERVED.fullmatch(name):
        name = f"file {name}".strip()
    stem, dot, suffix = name.rpartition(".")
    if dot and len(suffix) <= 12:
        name = f"{_cut(stem)}.{suffix}"
    else:
        name, suffix = _cut(name), ""
    return quarantined(name)


def quarantined(name: str) -> str:
    """Return a file name with ".quarantine" at its end where a double-click would run the file."""
    is_run = _RUNS.fullmatch(name.rpartition(".")[2]) is not None
    return f"{name}.quarantine" if is_run and "." in name else name


def size_words(size_bytes: int) -> str:
    """Return a size as "812 bytes", "34 kB" or "2.1 MB"; a kB has 1,000 bytes."""
    if size_bytes < 1_000:
        return translate("Size", "{0} bytes").format(size_bytes)
    if size_bytes < 999_500:
        return translate("Size", "{0} kB").format(f"{size_bytes / 1_000:.0f}")
    return translate("Size", "{0} MB").format(QLocale().toString(size_bytes / 1_000_000, "f", 1))


def _cut(text: str) -> str:
    return text.encode()[:_LONGEST_BYTES].decode(errors="ignore")
