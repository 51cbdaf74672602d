"""The files of Security Force Monitor: units, persons, incidents, sources.

Every field has a source and a confidence of its own, so each becomes a note. The files refer to
each other by id and come in any order: what is only named yet is filled by its own row.
"""

from collections.abc import Callable, Sequence

from desktop.services.importing.cells import Columns, Row
from desktop.services.importing.drafts import RowDraft
from desktop.services.importing.presets.preset import not_in
from desktop.services.importing.presets.sfm_incidents import incident
from desktop.services.importing.presets.sfm_persons import extra, person
from desktop.services.importing.presets.sfm_sources import source
from desktop.services.importing.presets.sfm_units import unit

# By a column that only such a file has. What is for the staff of SFM is taken over nowhere.
_READ_BY: dict[str, Callable[[Row], RowDraft]] = {
    "unit:id:admin": unit,
    "person:id:admin": person,
    "person_extra:id:admin": extra,
    "incident:id:admin": incident,
    "source:access_point_id:admin": source,
}
_STAFF = (":owner:admin", ":comments:admin", ":notes:admin")


class Sfm:
    """Reads a row of any of the files."""

    name = "sfm"
    label = "Security Force Monitor"
    origin = "sfm"

    def fits(self, columns: Columns, sample: Sequence[Row]) -> bool:
        """Tell by the column of ids."""
        return any(column in columns for column in _READ_BY)

    def left_out(self, columns: Columns) -> tuple[str, ...]:
        """Return the columns that are for the staff of SFM."""
        taken = {name.strip().casefold() for name in columns.names}
        return not_in(columns, frozenset(one for one in taken if not one.endswith(_STAFF)))

    def read(self, row: Row) -> RowDraft:
        """Return what a row becomes, by which file it is of."""
        return next(read for column, read in _READ_BY.items() if row.has(column))(row)
