"""Signing, where the keys for it are: environment variables name them; without them it is left out.

| variable | what it holds |
|---|---|
| ``BASEWATCH_WINDOWS_CERTIFICATE`` | the path of a PFX file for signtool |
| ``BASEWATCH_WINDOWS_PASSWORD`` | its password |
| ``BASEWATCH_MAC_IDENTITY`` | the name of a Developer ID Application certificate in the keychain |
| ``BASEWATCH_MAC_NOTARY`` | the name of a profile that notarytool stored in the keychain |
"""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop.packaging.bundle import BuildFailed

_TIME_STAMPS = "http://timestamp.digicert.com"


def windows_signing(environ: Mapping[str, str], files: Sequence[Path]) -> list[list[str]]:
    """Return the commands that sign ``files``; none where there is no certificate."""
    certificate = environ.get("BASEWATCH_WINDOWS_CERTIFICATE")
    if not certificate:
        return []
    password = environ.get("BASEWATCH_WINDOWS_PASSWORD", "")
    how = ["/fd", "sha256", "/tr", _TIME_STAMPS, "/td", "sha256", "/f", certificate]
    return [["signtool", "sign", *how, "/p", password, *map(str, files)]]


def mac_identity(environ: Mapping[str, str]) -> str | None:
    """Return whose certificate signs the programs; None where nobody's does."""
    return environ.get("BASEWATCH_MAC_IDENTITY") or None


def mac_notarizing(environ: Mapping[str, str], image: Path) -> list[list[str]]:
    """Return the commands that have Apple vouch for a disk image; none where it is not signed."""
    identity, profile = mac_identity(environ), environ.get("BASEWATCH_MAC_NOTARY")
    if not identity or not profile:
        return []
    return [
        ["codesign", "--sign", identity, "--timestamp", str(image)],
        ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"],
        ["xcrun", "stapler", "staple", str(image)],
    ]


def run_all(commands: Sequence[Sequence[str]]) -> None:
    """Run ``commands``, one after another.

    Raises:
        BuildFailed: One failed; its arguments are not told, for they may hold a password.
    """
    for command in commands:
        try:
            done = subprocess.run(command, check=False)
        except OSError as error:
            raise BuildFailed(f"{command[0]} cannot be started: {error.strerror}") from None
        if done.returncode:
            raise BuildFailed(f"{command[0]} failed with {done.returncode}")
