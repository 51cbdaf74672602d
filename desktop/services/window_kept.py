"""What the window remembers of an encrypted casebook, kept in the casebook itself.

Filters, searches and what is selected tell of the content, so they must not lie beside it.
"""

import json
import logging

from desktop.store import window_kept
from desktop.store.casebook import Casebook
from desktop.store.errors import StoreError

Panels = dict[str, dict[str, str]]
_log = logging.getLogger(__name__)


class WindowKept:
    """The states of the panels of one casebook, by panel and name."""

    def __init__(self, casebook: Casebook) -> None:
        """Keep them in ``casebook``."""
        self._casebook = casebook

    def load(self) -> Panels:
        """Return them; what cannot be read is left out."""
        try:
            said = json.loads(window_kept.kept(self._casebook.inside.db) or "{}")
            return {
                str(panel): {str(name): str(value) for name, value in state.items()}
                for panel, state in said.items()
            }
        except (ValueError, AttributeError, RecursionError):
            return {}

    def save(self, panels: Panels) -> None:
        """Keep them; where nothing can be written, nothing is kept."""
        if self._casebook.read_only_because:
            return
        try:
            with self._casebook.transaction() as connection:
                window_kept.put(connection, json.dumps(panels, ensure_ascii=False))
        except StoreError as error:
            _log.warning("what the window remembers cannot be kept: %s", type(error).__name__)
