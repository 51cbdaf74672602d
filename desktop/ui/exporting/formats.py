"""The formats as people choose them: what each is called, and what it is for."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.services.exporting.wish import Format


@dataclass(frozen=True, slots=True)
class Offered:
    """One format; ``suffix`` ends the file's name, empty for a folder."""

    format: Format
    name: str
    what_for: str
    suffix: str


def offered_formats() -> tuple[Offered, ...]:
    """Return the formats in the user's language, the most wanted first."""
    tr = QCoreApplication.translate
    return (
        Offered(
            Format.CSV,
            tr("Export", "CSV table"),
            tr("Export", "Events for any spreadsheet; can be read back"),
            ".csv",
        ),
        Offered(
            Format.XLSX,
            tr("Export", "Excel workbook"),
            tr("Export", "Events and bases, a sheet each"),
            ".xlsx",
        ),
        Offered(
            Format.CASEBOOK,
            tr("Export", "Copy of the casebook"),
            tr("Export", "To work on elsewhere; without private records"),
            ".basewatch",
        ),
        Offered(
            Format.PACK,
            tr("Export", "Pack for a colleague"),
            tr("Export", "A copy with its originals and a custody report"),
            ".basewatch-pack",
        ),
        Offered(
            Format.JSON,
            tr("Export", "JSON"),
            tr("Export", "Every field of every record; can be read back"),
            ".json",
        ),
        Offered(
            Format.MARKDOWN,
            tr("Export", "Markdown folder"),
            tr("Export", "Linked notes, for Obsidian"),
            "",
        ),
        Offered(
            Format.GEOJSON,
            tr("Export", "GeoJSON"),
            tr("Export", "Bases and events, for maps as in QGIS"),
            ".geojson",
        ),
        Offered(
            Format.KML,
            tr("Export", "KML"),
            tr("Export", "Bases and events over time, for Google Earth"),
            ".kml",
        ),
        Offered(
            Format.ICS,
            tr("Export", "Calendar"),
            tr("Export", "Deadlines and expiries, for any calendar"),
            ".ics",
        ),
        Offered(
            Format.STIX,
            tr("Export", "STIX 2.1"),
            tr("Export", "Records for threat intelligence platforms"),
            ".stix.json",
        ),
        Offered(
            Format.COT,
            tr("Export", "Cursor on Target"),
            tr("Export", "Bases, for the maps of teams in the field"),
            ".cot",
        ),
    )
