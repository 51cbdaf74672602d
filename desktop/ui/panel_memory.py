"""What a window's panels showed: kept when it closes, taken up when its panels stand again."""

import logging
from typing import TYPE_CHECKING

from desktop.domain.errors import BasewatchError

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

_log = logging.getLogger(__name__)


def restore_panels(window: "MainWindow") -> None:
    """Show again what was shown when this casebook was closed."""
    state, casebook_id = window.state, window.desk.casebook_id
    window.timeline.restore(state.panel(casebook_id, "timeline"))
    window.filters.restore(state.panel(casebook_id, "filters"))
    chosen = state.panel(casebook_id, "selection")
    window.selection.select(event_id=chosen.get("event", ""), base_id=chosen.get("base", ""))
    window.reading.restore()


def save_panels(window: "MainWindow") -> None:
    """Keep what is shown for the next start."""
    chosen = {"event": window.selection.event_id, "base": window.selection.base_id}
    window.map_joint.save()
    window.briefing.save()
    for name, state in (
        ("bases", window.bases.state()),
        ("timeline", window.timeline.state()),
        ("filters", window.filters.state()),
        ("selection", chosen),
        ("columns", window.columns.state()),
    ):
        window.state.save_panel(window.desk.casebook_id, name, state)


def keep_timeline(window: "MainWindow") -> None:
    """Let a large casebook open sooner the next time; without it, it only takes longer."""
    kept = window.timeline.loader.to_keep()
    if kept is None or window.desk.editing.read_only_because:
        return
    try:
        window.desk.editing.keep_timeline(*kept)
    except BasewatchError as error:
        _log.warning("the timeline cannot be kept: %s", error)
