"""Version 3 of the schema: what is shown to others: saved views and briefings.

Never changed once it was released: files of it are out there.
"""

from desktop.store.engine import Connection, schema_tools
from desktop.store.schema_1 import COMMON


def the_briefing(connection: Connection) -> None:
    """Add the tables of version 3."""
    db = schema_tools(connection)
    for name, columns in RECORD_TABLES:
        db.table(name).create(
            {**COMMON, **columns},
            pk="key",
            not_null={"id", "created_at", "updated_at", "private"},
            foreign_keys=[("replaces", "briefing", "key")] if "replaces" in columns else [],
            strict=True,
        )
        db.table(name).create_index(["id"], unique=True)
    db.table("briefing").create_index(["replaces"])
    for name, columns in CHILD_TABLES:
        db.table(name).create(
            {"owner": int, "position": int, **columns},
            pk=("owner", "position"),
            foreign_keys=[("owner", "briefing", "key")],
            strict=True,
        )
    connection.execute("UPDATE meta SET value = '3' WHERE name = 'min_writer'")


RECORD_TABLES: tuple[tuple[str, dict[str, type]], ...] = (
    ("saved_view", {"name": str, "shown": str}),
    (
        "briefing",
        {
            "title": str,
            "cut_off": str,
            "frozen": str,
            "sha256": str,
            "choice": str,
            "replaces": int,
        },
    ),
)
CHILD_TABLES: tuple[tuple[str, dict[str, type]], ...] = (
    ("briefing_page", {"key": str, "is_left_out": int, "speaker_notes": str}),
    ("briefing_edit", {"page": str, "what": str, "text": str}),
    ("briefing_picture", {"page": str, "sha256": str, "words": str}),
)
