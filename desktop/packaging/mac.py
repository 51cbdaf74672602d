"""The disk image for macOS: the application, which tells the Finder that casebooks are its own."""

import os
from pathlib import Path
from typing import Any

from desktop.packaging.signing import mac_identity, mac_notarizing, run_all

IDENTIFIER = "org.basewatch.Basewatch"
CASEBOOK_TYPE = "org.basewatch.casebook"


def identity() -> str | None:
    """Return whose certificate signs the programs; None where nobody's does."""
    return mac_identity(os.environ)


def info_plist() -> dict[str, Any]:
    """Return what Info.plist says beyond what PyInstaller writes into it."""
    return {
        "CFBundleDisplayName": "Basewatch",
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Basewatch casebook",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "casebook.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [CASEBOOK_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": CASEBOOK_TYPE,
                "UTTypeDescription": "Basewatch casebook",
                "UTTypeIconFile": "casebook.icns",
                "UTTypeConformsTo": ["public.data", "public.database"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["basewatch"],
                    "public.mime-type": ["application/x-basewatch"],
                },
            }
        ],
    }


def make_image(application: Path, out: Path, version: str) -> list[Path]:
    """Make the disk image in ``out``; it is notarized where there are the keys for it.

    Raises:
        BuildFailed: A tool of the system failed.
    """
    image = out / f"basewatch-{version}.dmg"
    run_all([image_command(application, image)])
    run_all(mac_notarizing(os.environ, image))
    return [image]


def image_command(application: Path, image: Path) -> list[str]:
    """Return how the disk image is made."""
    named = ["-volname", "Basewatch", "-srcfolder", str(application)]
    return ["hdiutil", "create", "-ov", "-format", "UDZO", *named, str(image)]
