"""Version 2 of the schema: the method: links, attachments, transfers, agreements, assessments.

Never changed once it was released: files of it are out there.
"""

from typing import Any

from desktop.store.engine import Connection, schema_tools
from desktop.store.schema_1 import COMMON, span_columns

Table = tuple[str, dict[str, type], tuple[tuple[str, str], ...]]
ChildTable = tuple[str, str, dict[str, type], tuple[tuple[str, str], ...]]


def the_method(connection: Connection) -> None:
    """Add the tables and columns of version 2."""
    db = schema_tools(connection)
    for name, columns, refs in RECORD_TABLES:
        db.table(name).create(
            {**COMMON, **columns},
            pk="key",
            not_null={"id", "created_at", "updated_at", "private"},
            foreign_keys=[(column, other, "key") for column, other in refs],
            strict=True,
        )
        db.table(name).create_index(["id"], unique=True)
        _index_references(db, name, refs)
    for name, owner, columns, refs in CHILD_TABLES:
        db.table(name).create(
            {"owner": int, "position": int, **columns},
            pk=("owner", "position"),
            foreign_keys=[("owner", owner, "key"), *((c, other, "key") for c, other in refs)],
            strict=True,
        )
        _index_references(db, name, refs)
    for name in ("translation", "status_reason"):
        connection.execute(f"""ALTER TABLE "report" ADD COLUMN "{name}" TEXT DEFAULT ''""")
    connection.execute(
        'ALTER TABLE "report" ADD COLUMN "supersedes" INTEGER REFERENCES "report"("key")'
    )
    db.table("report").create_index(["supersedes"])
    # For the count of live notes, which would else read every note.
    connection.execute(
        'CREATE INDEX "idx_note_live" ON "source_note" ("key") WHERE "deleted_at" IS NULL'
    )
    # The base list counts the events of every base, and finds their latest end, in these alone.
    db.table("event_base").create_index(["base", "owner"])
    connection.execute(
        'CREATE INDEX "idx_event_base_again" ON "event_base" ("base", "owner", "position")'
        " WHERE position > 0"
    )
    connection.execute(
        'CREATE INDEX "idx_event_live" ON "event" (-"key", CASE WHEN modality IN'
        " ('done', 'ongoing') THEN COALESCE(when_open_until, when_end_max, when_start_max) END)"
        " WHERE deleted_at IS NULL AND state <> 'rejected'"
    )
    db.table("attachment").create_index(["sha256"])
    # The trash lists what is in it without looking at the rest.
    for name in ("report", "event", "source_note"):
        connection.execute(
            f'CREATE INDEX "idx_{name}_trash" ON "{name}" ("deleted_at")'
            " WHERE deleted_at IS NOT NULL"
        )
    # A form finds a record that is called exactly so among all that begin so.
    for name in ("report", "event"):
        connection.execute(f'CREATE INDEX "idx_{name}_title" ON "{name}" ("title" COLLATE NOCASE)')
    # The latest events come first in their list.
    connection.execute(
        'CREATE INDEX "idx_event_latest" ON "event"'
        ' (COALESCE(when_open_until, when_end_max, when_start_max) DESC, "key" DESC)'
        " WHERE deleted_at IS NULL"
    )
    # Contradictions are looked for in the few notes that deny, and in the dates of the others.
    connection.execute(
        'CREATE INDEX "idx_note_denies" ON "source_note" ("event")'
        " WHERE stance = 'against' AND deleted_at IS NULL"
    )
    connection.execute(
        'CREATE INDEX "idx_note_dated" ON "source_note"'
        ' ("event", "when_start_min", "when_end_max", "stance", "deleted_at")'
        " WHERE stance = 'supports' AND deleted_at IS NULL"
        " AND (when_start_min IS NOT NULL OR when_end_max IS NOT NULL)"
    )
    db.table("attachment_bytes").create(
        {"sha256": str, "content": bytes}, pk="sha256", not_null={"content"}, strict=True
    )
    # Worked out from the records, so that a large casebook opens soon; no record of its own.
    db.table("timeline_part").create(
        {"name": str, "position": int, "content": bytes},
        pk=("name", "position"),
        not_null={"content"},
        strict=True,
    )
    connection.execute("UPDATE meta SET value = '2' WHERE name = 'min_writer'")


def _index_references(db: Any, table: str, refs: tuple[tuple[str, str], ...]) -> None:
    for column, _other in refs:
        db.table(table).create_index([column])


RECORD_TABLES: tuple[Table, ...] = (
    (
        "origin_link",
        {"first": int, "second": int, "verdict": str, "reason": str},
        (("first", "source"), ("second", "source")),
    ),
    (
        "attachment",
        {
            "report": int,
            "file_name": str,
            "media_type": str,
            "size_bytes": int,
            "sha256": str,
            "collected_by": str,
            "collected_at": str,
            "original_of": int,
        },
        (("report", "report"), ("original_of", "attachment")),
    ),
    (
        "transfer",
        {
            "event": int,
            "what": str,
            "quantity_low": int,
            "quantity_best": int,
            "quantity_high": int,
            "quantity_words": str,
            "from_base": int,
            "from_place": str,
            "to_base": int,
            "to_place": str,
            **span_columns("departure"),
            **span_columns("arrival"),
        },
        (("event", "event"), ("from_base", "base"), ("to_base", "base")),
    ),
    (
        "agreement",
        {
            "event": int,
            "terms": str,
            "start": str,
            "duration": str,
            "assumption": str,
            "outcome": str,
            "outcome_reason": str,
            "extends": int,
        },
        (("event", "event"), ("extends", "agreement")),
    ),
    (
        "watch_item",
        {
            "text": str,
            "kind": str,
            "set_on": str,
            "base": int,
            "due": str,
            "state": str,
            "outcome": str,
            "event": int,
            "raised_by": int,
        },
        (("base", "base"), ("event", "event"), ("raised_by", "event")),
    ),
    (
        "assessment",
        {
            "set_on": str,
            "judgement": str,
            "likelihood": str,
            "confidence": str,
            "basis": str,
            "alternatives": str,
            "would_change": str,
            "supersedes": int,
        },
        (("supersedes", "assessment"),),
    ),
)

CHILD_TABLES: tuple[ChildTable, ...] = (
    ("base_tag", "base", {"name": str}, ()),
    ("source_tag", "source", {"name": str}, ()),
    ("report_tag", "report", {"name": str}, ()),
    ("event_tag", "event", {"name": str}, ()),
    ("source_grade", "source", {"reliability": str, "reason": str, "graded_on": str}, ()),
    ("transfer_note", "transfer", {"note": int, "end": str}, (("note", "source_note"),)),
    ("agreement_party", "agreement", {"actor": int}, (("actor", "actor"),)),
    ("assessment_base", "assessment", {"base": int}, (("base", "base"),)),
    (
        "assessment_note",
        "assessment",
        {"note": int, "is_for": int},
        (("note", "source_note"),),
    ),
    ("assessment_hypothesis", "assessment", {"text": str}, ()),
    (
        "assessment_cell",
        "assessment",
        {"note": int, "hypothesis": int, "rating": str},
        (("note", "source_note"),),
    ),
)
