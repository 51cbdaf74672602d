"""The licence texts of all that a bundle holds, for its folder of licences."""

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from desktop.packaging.contents import CHECKOUT, MODULES_LEFT_OUT

FOLDER = "licences"
_OWN = Path(__file__).with_name("licences")
# How the build machine came by a package is nobody's business.
_OF_THIS_MACHINE = ("INSTALLER", "REQUESTED", "direct_url.json")


def told_by_packages(dependencies: Iterable[str]) -> Iterator[tuple[Path, str]]:
    """Yield what each package tells of itself, its licences too, with its folder in the bundle.

    The program's page of licences reads it there.

    Args:
        dependencies: Requirements, as in pyproject.toml; what they need comes with them.
    """
    for found in _with_what_they_need(dependencies):
        for named in found.files or ():
            file = Path(str(found.locate_file(named)))
            if ".dist-info/" in named.as_posix() and named.name not in _OF_THIS_MACHINE:
                yield file, named.parent.as_posix()


def texts_of_others() -> Iterator[tuple[Path, str]]:
    """Yield the licence texts of what is no package, or brings none, with its folder."""
    for text in sorted(_OWN.iterdir()):
        yield text, f"{FOLDER}/Qt and PySide6"
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if python.exists():
        yield python, f"{FOLDER}/Python"
    for file in sorted((CHECKOUT / "resources").glob("*/LICENSE*")):
        yield file, f"{FOLDER}/{file.parent.name}"


def texts_of_system(libraries: Iterable[str]) -> Iterator[tuple[Path, str]]:
    """Yield the copyright file of each Debian package that these libraries are of."""
    named = sorted({one for one in libraries if one.startswith(("/lib/", "/usr/lib/"))})
    if not named or shutil.which("dpkg-query") is None:
        return
    # Where /lib is a link to /usr/lib, dpkg knows a file by one of both names.
    both = {*named, *(name.removeprefix("/usr") for name in named), *(f"/usr{n}" for n in named)}
    done = subprocess.run(
        ["dpkg-query", "--search", *sorted(both)], capture_output=True, text=True, check=False
    )
    for package in sorted(set(re.findall(r"(?m)^([\w.+-]+)(?::\w+)?: ", done.stdout))):
        text = Path("/usr/share/doc", package, "copyright")
        if text.exists():
            yield text, f"{FOLDER}/{package}"


def _with_what_they_need(dependencies: Iterable[str]) -> list[Distribution]:
    found: dict[str, Distribution] = {}
    waiting = list(dependencies)
    while waiting:
        requirement = waiting.pop()
        if "extra ==" in requirement:
            continue
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        if name in MODULES_LEFT_OUT:
            continue
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue  # It is for other systems or Pythons.
        if one.name not in found:
            found[one.name] = one
            waiting += one.requires or ()
    return [found[name] for name in sorted(found, key=str.lower)]
