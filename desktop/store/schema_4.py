"""Version 4 of the schema: what comes in from elsewhere: batches in the journal, ids of others.

Never changed once it was released: files of it are out there.
"""

from desktop.store import base_tally
from desktop.store.engine import Connection


def the_import(connection: Connection) -> None:
    """Add the tables of version 4."""
    for sql in _TABLES:
        connection.execute(sql)
    base_tally.create(connection)
    # Where an event was that was at no base, as far as that is known.
    for column, kind in (("lat", "REAL"), ("lon", "REAL"), ("precision", "TEXT")):
        connection.execute(f'ALTER TABLE "event_base" ADD COLUMN "{column}" {kind}')
    # The one of version 2 begins with it, so that each save wrote a page in vain.
    connection.execute("DROP INDEX idx_event_base_base")
    # The index keeps what one statement writes in memory up to so many bytes: else an import leaves
    # many small pieces, and merging them takes longer than all the rest.
    connection.execute(
        "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 16777216)"
    )
    connection.execute("UPDATE meta SET value = '4' WHERE name = 'min_writer'")


_TABLES = (
    # A journal entry without a record's id stands for all the records that its row here tells of:
    # those with keys from the first to the last, whose content came with the entry "content".
    'CREATE TABLE "change_batch" ("seq" INTEGER PRIMARY KEY, "kind" TEXT NOT NULL,'
    ' "records" INTEGER NOT NULL, "first_key" INTEGER NOT NULL, "last_key" INTEGER NOT NULL,'
    ' "content" INTEGER NOT NULL) STRICT',
    'CREATE INDEX "idx_change_batch" ON "change_batch" ("content", "seq")',
    # Apart from the above, so that looking for a key reads no content.
    'CREATE TABLE "change_content" ("seq" INTEGER PRIMARY KEY, "content" BLOB NOT NULL) STRICT',
    # An import that goes on, or that was broken off where its side file is nobody's any more.
    'CREATE TABLE "unfinished_import" ("group_id" TEXT PRIMARY KEY, "save_id" TEXT NOT NULL,'
    ' "label" TEXT NOT NULL, "who" TEXT NOT NULL, "device" TEXT NOT NULL,'
    ' "side_file" TEXT NOT NULL) STRICT',
    # Which record came of which row of which collection, so that it comes no second time.
    'CREATE TABLE "external_id" ("origin" TEXT NOT NULL, "external" TEXT NOT NULL,'
    ' "kind" TEXT NOT NULL, "record" TEXT NOT NULL, "version" TEXT NOT NULL,'
    ' PRIMARY KEY ("origin", "external", "kind")) STRICT, WITHOUT ROWID',
)
