"""The schema as append-only steps; each runs once, in one transaction with its version number.

A step must not use ``executescript``: that commits first, and half a step could stay behind.
"""

from collections.abc import Callable

from desktop.store.engine import Connection, immediate

APPLICATION_ID = 0x42535743
Step = Callable[[Connection], None]

SCHEMA_VERSION = 4


def released_steps() -> tuple[Step, ...]:
    """Return the steps of all versions, the first one first."""
    # Here, for a file that needs no step must not wait for all of them to load.
    from desktop.store.schema_1 import first_path
    from desktop.store.schema_2 import the_method
    from desktop.store.schema_3 import the_briefing
    from desktop.store.schema_4 import the_import

    return first_path, the_method, the_briefing, the_import


def version_of(connection: Connection) -> int:
    """Return the schema version that the file is at."""
    row = connection.execute("PRAGMA user_version").fetchone()
    assert row is not None
    return int(row[0])


def migrate(connection: Connection, steps: tuple[Step, ...] | None = None) -> None:
    """Bring the file to the newest version, one transaction a step.

    Raises:
        Exception: What the failing step raised; that step left nothing behind.
    """
    version = version_of(connection)
    if steps is None:
        if version >= SCHEMA_VERSION:
            return
        steps = released_steps()
    for number in range(version + 1, len(steps) + 1):
        with immediate(connection):
            if version_of(connection) >= number:
                continue  # Another program took this step while we waited for it.
            steps[number - 1](connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
            connection.execute(f"PRAGMA user_version = {number:d}")
