"""Version 1 of the schema: what the first path needs. Never changed: files of it are out there."""

from desktop.store import search
from desktop.store.engine import Connection, schema_tools

COMMON: dict[str, type] = {
    "key": int,
    "id": str,
    "created_at": str,
    "updated_at": str,
    "deleted_at": str,
    "marking": str,
    "private": int,
}


def span_columns(prefix: str) -> dict[str, type]:
    """Return the columns of one date span; ``open_until`` is the end of ``open_at``, for SQL."""
    columns: dict[str, type] = {
        "words": str,
        "anchor": str,
        "anchor_kind": str,
        "start_min": int,
        "start_max": int,
        "end_min": int,
        "end_max": int,
        "open_at": str,
        "open_until": int,
        "begins": int,
        "ends": int,
        "grain": str,
        "approximate": int,
        "zone_assumed": int,
    }
    return {f"{prefix}_{name}": kind for name, kind in columns.items()}


def first_path(connection: Connection) -> None:
    """Version 1: bases, actors, sources, reports, events, notes, postures, journal, search."""
    db = schema_tools(connection)
    db.table("meta").create({"name": str, "value": str}, pk="name", strict=True)
    for name, columns, refs in RECORD_TABLES:
        db.table(name).create(
            {**COMMON, **columns},
            pk="key",
            not_null={"id", "created_at", "updated_at", "private"},
            foreign_keys=[(column, other, "key") for column, other in refs],
            strict=True,
        )
        db.table(name).create_index(["id"], unique=True)
        for column, _other in refs:
            db.table(name).create_index([column])
    for name, owner, columns, refs in CHILD_TABLES:
        db.table(name).create(
            {"owner": int, "position": int, **columns},
            pk=("owner", "position"),
            foreign_keys=[("owner", owner, "key"), *((c, other, "key") for c, other in refs)],
            strict=True,
        )
        for column, _other in refs:
            db.table(name).create_index([column])
    db.table("change").create(_CHANGE, pk="seq", not_null=set(_CHANGE) - {"seq"}, strict=True)
    connection.execute('CREATE INDEX "idx_change_group" ON "change" ("target", "seq")')
    connection.execute('CREATE INDEX "idx_change_first" ON "change" ("seq") WHERE "position" = 0')
    db.table("change").create_index(["record_id", "seq"])
    db.table("draft").create(
        {"form": str, "record_id": str, "content": str, "saved_at": str},
        pk=("form", "record_id"),
        strict=True,
    )
    search.create(connection)


RECORD_TABLES: tuple[tuple[str, dict[str, type], tuple[tuple[str, str], ...]], ...] = (
    (
        "actor",
        {"name": str, "kind": str, "country": str, "part_of": int},
        (("part_of", "actor"),),
    ),
    (
        "base",
        {
            "name": str,
            "kind": str,
            "country": str,
            "admin_area": str,
            "lat": float,
            "lon": float,
            "precision": str,
            "time_zone": str,
            "operator": int,
            "part_of": int,
            "summary": str,
            "stale_after_days": int,
        },
        (("operator", "actor"), ("part_of", "base")),
    ),
    (
        "source",
        {
            "label": str,
            "kind": str,
            "outlet": int,
            "country": str,
            "access": str,
            "bias": str,
            "reliability": str,
            "reliability_reason": str,
            "reliability_on": str,
        },
        (("outlet", "source"),),
    ),
    (
        "report",
        {
            "publisher": int,
            "title": str,
            "url": str,
            "archive_url": str,
            "byline": str,
            **span_columns("published"),
            "retrieved_at": str,
            "lang": str,
            "kind": str,
            "text": str,
            "status": str,
        },
        (("publisher", "source"),),
    ),
    (
        "event",
        {
            "title": str,
            **span_columns("when"),
            "kind": str,
            "summary": str,
            "place": str,
            "significance": str,
            "state": str,
            "modality": str,
        },
        (),
    ),
    (
        "source_note",
        {
            "report": int,
            "event": int,
            "quote": str,
            "quote_start": int,
            "statement": str,
            "stance": str,
            "basis": str,
            **span_columns("when"),
            **span_columns("said"),
            "credibility": int,
            "credibility_reason": str,
            "fits_both": int,
            "status": str,
            "status_reason": str,
        },
        (("report", "report"), ("event", "event")),
    ),
    (
        "posture",
        {
            "base": int,
            "set_on": str,
            "state": str,
            **span_columns("when"),
            "controlled_by": int,
            "likelihood": str,
            "confidence": str,
            "basis": str,
            "supersedes": int,
        },
        (("base", "base"), ("controlled_by", "actor"), ("supersedes", "posture")),
    ),
)

CHILD_TABLES: tuple[tuple[str, str, dict[str, type], tuple[tuple[str, str], ...]], ...] = (
    ("base_name", "base", {"name": str, "lang": str, "script": str, "kind": str}, ()),
    ("actor_alias", "actor", {"name": str}, ()),
    (
        "event_base",
        "event",
        {"role": str, "base": int, "place": str},
        (("base", "base"),),
    ),
    ("event_actor", "event", {"actor": int, "role": str}, (("actor", "actor"),)),
    (
        "note_chain",
        "source_note",
        {"source": int, "relation": str, "number": int},
        (("source", "source"),),
    ),
    ("posture_note", "posture", {"note": int}, (("note", "source_note"),)),
)

_CHANGE: dict[str, type] = {
    "seq": int,
    "at": str,
    "who": str,
    "device": str,
    "save_id": str,
    "group_id": str,
    "position": int,
    "kind": str,
    "target": str,
    "schema_version": int,
    "label": str,
    "record_table": str,
    "record_id": str,
    "operation": str,
    "before": str,
    "after": str,
    "previous_hash": str,
    "hash": str,
}
