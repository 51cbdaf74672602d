"""The installer for Windows: the bundle, packed and signed by Inno Setup."""

import os
import shutil
from pathlib import Path
from typing import Any

from desktop.packaging.bundle import BuildFailed
from desktop.packaging.signing import run_all, windows_signing

SCRIPT = Path(__file__).with_name("basewatch.iss")
_USUAL_PLACE = Path("C:/Program Files (x86)/Inno Setup 6/ISCC.exe")


def make_installer(bundle: Path, out: Path, version: str) -> list[Path]:
    """Make the installer in ``out``; the programs in it are signed where there is a key.

    Raises:
        BuildFailed: Inno Setup is not there, or failed.
    """
    compiler = shutil.which("iscc") or (str(_USUAL_PLACE) if _USUAL_PLACE.exists() else None)
    if compiler is None:
        raise BuildFailed("Inno Setup 6 is missing: please install it, and start again.")
    run_all(windows_signing(os.environ, sorted(bundle.glob("*.exe"))))
    run_all([inno_command(compiler, bundle, out, version)])
    installer = out / f"basewatch-{version}-setup.exe"
    run_all(windows_signing(os.environ, [installer]))
    return [installer]


def inno_command(compiler: str, bundle: Path, out: Path, version: str) -> list[str]:
    """Return how Inno Setup is started."""
    return [compiler, f"/DVersion={version}", f"/DBundle={bundle}", f"/O{out}", str(SCRIPT)]


def version_resource(version: str) -> Any:
    """Return what Windows shows as the properties of the program."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = (*(int(part) for part in version.split(".")[:3]), 0, 0, 0)[:4]
    told = {
        "FileDescription": "Basewatch",
        "FileVersion": version,
        "ProductName": "Basewatch",
        "ProductVersion": version,
    }
    strings = [info.StringStruct(name, text) for name, text in told.items()]
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo([info.StringTable("040904B0", strings)]),
            info.VarFileInfo([info.VarStruct("Translation", [0x409, 1200])]),
        ],
    )
