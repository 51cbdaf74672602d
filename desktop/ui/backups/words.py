"""Backups in words: when and on which occasion, how large, what differs."""

from PySide6.QtCore import QCoreApplication

from desktop.services.backups.differing import Difference
from desktop.services.backups.shelf import Why
from desktop.ui.counts import kind_counted
from desktop.ui.saying import in_figures, plural

_STEP = 1_000


def why_words(why: Why | None) -> str:
    """Return the occasion of a backup in a word or two."""
    tr = QCoreApplication.translate
    said = {
        None: tr("Backups", "not known"),
        Why.REGULAR: tr("Backups", "every 30 minutes"),
        Why.CLOSE: tr("Backups", "on closing"),
        Why.MIGRATION: tr("Backups", "before an update of the file"),
        Why.IMPORT: tr("Backups", "before an import"),
        Why.MERGE: tr("Backups", "before a merge"),
        Why.RESTORE: tr("Backups", "before a restore"),
        Why.KEY: tr("Backups", "before a change of passphrase"),
        Why.ASKED: tr("Backups", "by hand"),
    }
    return said[why]


def size_words(size_bytes: int) -> str:
    """Return a size in the unit that suits it."""
    size = float(size_bytes)
    for unit in ("B", "kB", "MB"):
        if size < _STEP:
            return f"{size:.0f} {unit}" if unit == "B" or size >= 10 else f"{size:.1f} {unit}"
        size /= _STEP
    return f"{size:,.1f} GB"


def difference_words(found: Difference) -> tuple[str, ...]:
    """Return what a restore would change, a sentence a line."""
    tr = QCoreApplication.translate
    saves = found.saves
    lines = []
    if found.backup.head is None:
        lines.append(tr("Backups", "What has changed since is not known."))
    elif saves is None:
        lines.append(
            tr(
                "Backups",
                "The casebook does not continue from this backup: another was restored since.",
            )
        )
    elif not saves.count:
        lines.append(tr("Backups", "Nothing was saved since."))
    else:
        lines.append(
            plural(
                "Backups",
                "1 save since, which a restore takes away:",
                "%Ln saves since, which a restore takes away:",
                saves.count,
            )
        )
    for kind, then, now in found.counts:
        lines.append(
            tr("Backups", "{0} then, {1} now").format(kind_counted(then, kind), in_figures(now))
        )
    return tuple(lines)
