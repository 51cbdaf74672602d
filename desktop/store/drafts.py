"""Unsaved forms, kept in the casebook outside the journal until they are saved or dropped."""

from dataclasses import dataclass
from datetime import datetime

from desktop.store.engine import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One unsaved form; ``record_id`` is empty for a new record, ``content`` the form's own."""

    form: str
    record_id: str
    content: str
    saved_at: datetime


def put(connection: Connection, draft: Draft) -> None:
    """Keep ``draft`` in place of an earlier one of the same form and record."""
    # Half a surrogate pair can come from a text field, and cannot be kept.
    content = draft.content.encode("utf-8", "replace").decode()
    connection.execute(
        'INSERT OR REPLACE INTO "draft" ("form", "record_id", "content", "saved_at")'
        " VALUES (?, ?, ?, ?)",
        (draft.form, draft.record_id, content, draft.saved_at.isoformat()),
    )


def drop(connection: Connection, form: str, record_id: str) -> None:
    """Forget the draft of one form, if there is one."""
    connection.execute(
        'DELETE FROM "draft" WHERE "form" = ? AND "record_id" = ?', (form, record_id)
    )


def kept(connection: Connection) -> tuple[Draft, ...]:
    """Return all drafts, newest first."""
    rows = connection.execute(
        'SELECT "form", "record_id", "content", "saved_at" FROM "draft" ORDER BY "saved_at" DESC'
    )
    return tuple(
        Draft(
            form=form,
            record_id=record_id,
            content=content,
            saved_at=datetime.fromisoformat(saved_at),
        )
        for form, record_id, content, saved_at in rows
    )
