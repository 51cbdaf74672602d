"""The list of OurAirports, and what is cut from it: airports as bases."""

import re
from collections.abc import Sequence

from desktop.domain.base import BaseKind
from desktop.services.importing.cells import (
    Columns,
    Row,
    listed,
    needed,
    one_line,
    place_of,
    tags_of,
)
from desktop.services.importing.drafts import BaseDraft, RowDraft
from desktop.services.importing.presets.preset import not_in

_TAKEN = frozenset(
    (
        *("ident", "type", "name", "latitude_deg", "longitude_deg", "iso_country", "iso_region"),
        *("municipality", "gps_code", "iata_code", "local_code", "icao_code", "keywords"),
        *("elevation_ft", "wikipedia_link", "home_link"),
    )
)
_CODES = ("icao_code", "gps_code", "iata_code", "local_code")
_KINDS = (
    (BaseKind.NAVAL_BASE, re.compile(r"\b(?:naval|navy|nas|ns)\b", re.I)),
    (BaseKind.GARRISON, re.compile(r"\b(?:army|barracks|fort)\b", re.I)),
    (
        BaseKind.AIR_BASE,
        re.compile(
            r"\b(?:air ?base|air force|air station|afb|military|raf|base a[eé]r\w+)\b", re.I
        ),
    ),
)


class Airports:
    """Reads a row of OurAirports."""

    name = "airports"
    label = "OurAirports"
    origin = "ourairports"

    def fits(self, columns: Columns, sample: Sequence[Row]) -> bool:
        """Tell by the key and the columns for a place, as that list has them."""
        return all(
            name in columns for name in ("ident", "name", "latitude_deg", "longitude_deg", "type")
        )

    def left_out(self, columns: Columns) -> tuple[str, ...]:
        """Return the columns that say nothing of a base."""
        return not_in(columns, _TAKEN)

    def read(self, row: Row) -> RowDraft:
        """Return the airport of a row; its keywords are told of, and not taken for its names."""
        ident = needed(row.text("ident"), "key")
        name = one_line(needed(row.text("name"), "name"))
        point, doubts = place_of(row.text("latitude_deg"), row.text("longitude_deg"))
        codes = dict.fromkeys((ident, *(row.text(code) for code in _CODES)))
        keywords = listed(row.text("keywords"), ",")
        elevation = row.text("elevation_ft")
        lines = (
            f"Codes: {', '.join(code for code in codes if code)}.",
            f"Town: {row.text('municipality')}." if row.text("municipality") else "",
            f"Elevation: {elevation} ft." if elevation else "",
            f"Keywords in OurAirports: {', '.join(keywords)}." if keywords else "",
            row.text("wikipedia_link"),
            row.text("home_link"),
        )
        base = BaseDraft(
            key=ident,
            name=name,
            kind=kind_of(name),
            country=row.text("iso_country"),
            admin_area=row.text("iso_region"),
            lat=point[0] if point else None,
            lon=point[1] if point else None,
            summary="\n".join(line for line in lines if line),
            tags=tags_of("OurAirports", row.text("type").replace("_", " ")),
        )
        return RowDraft((base,), doubts)


def kind_of(name: str) -> BaseKind:
    """Return the kind of base that an airport's name says."""
    return next((kind for kind, words in _KINDS if words.search(name)), BaseKind.AIRPORT)
