"""Remembers the columns of all tables of a window, also of those that are made only when asked."""

from collections.abc import Mapping

from desktop.ui.widgets.column_chooser import ColumnChooser


class ColumnMemory:
    """Knows what was remembered of each table, and what it shows now."""

    def __init__(self, kept: Mapping[str, str]) -> None:
        """Begin with what is ``kept`` from the last start: the state of each table by its name."""
        self._kept = dict(kept)
        self._served: dict[str, ColumnChooser] = {}

    def serve(self, name: str, columns: ColumnChooser) -> None:
        """Give a table its columns back; from now on it is remembered under ``name``."""
        columns.restore(self._kept.get(name, ""))
        self._served[name] = columns

    def state(self) -> dict[str, str]:
        """Return what to keep, that of tables that nobody looked at this time too."""
        return self._kept | {name: columns.state() for name, columns in self._served.items()}
