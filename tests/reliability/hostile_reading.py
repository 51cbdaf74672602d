"""Reads hostile files with the program's own readers, and tells what came of each and its price.

Run as a module: folder, family, seed, how many mutated ones. Prints a JSON list.
"""

import json
import os
import random
import resource
import sys
from contextlib import closing
from itertools import chain, islice
from pathlib import Path
from time import monotonic

from desktop import settings
from desktop.domain.errors import BasewatchError
from desktop.queries.info import casebook_info
from desktop.services.casebooks import open_casebook
from desktop.services.exchange.opening import open_pack
from desktop.services.exporting.own_reading import rows_of
from desktop.services.importing.mapping import SavedMappings
from desktop.services.importing.tables.opening import open_table
from desktop.services.intake.files import read_whole
from desktop.services.intake.intake import take_file
from desktop.services.mapping.layers import read_layer
from desktop.services.strangers import read_stranger
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import StoreError, translated
from desktop.store.mbtiles import tile_file
from desktop.store.streaming import IN_ORDER, all_fields
from desktop.ui.attachments.pictures import safe_picture
from tests.factories import AUTHOR, Clock
from tests.reliability.hostile import a_sound_casebook, casebooks, mutated, others, tables, write

MOST_ROWS = 2_000_000


def _table(path):
    return f"{sum(1 for _ in islice(open_table(path).rows(), MOST_ROWS)):,} rows"


def _own(path):
    return f"{sum(1 for _ in rows_of(path)):,} records"


def _report(path):
    return f"{len(take_file(path.name, read_whole(path)).text):,} letters"


def _tiles(path):
    with tile_file(path) as tiles:
        found = list(tiles.tiles([(0, 0, 0)]))
        return f"{len(tiles.facts())} facts, {tiles.zooms()}, {len(found)} tiles"


def _mapping(path):
    mappings = SavedMappings(path.parent)
    return "".join(str(mappings.load(name)) for name in mappings.names())


def _settings(path):
    folder = path.parent / "settings"
    folder.mkdir(exist_ok=True)
    (folder / "settings.json").write_bytes(path.read_bytes())
    return str(settings.load(settings.Places(config=folder, data=folder, state=folder)))


def _casebook(path):
    target = path.with_name("clean.basewatch")
    target.unlink(missing_ok=True)
    said = ""
    try:
        _look(path)
    except StoreError as error:
        said = f"{error} "
    report = read_stranger(path, target, AUTHOR, Clock())
    _look(target)
    return f"{said}{sum(report.counts.values())} records, without {len(report.left_out)}"


def _look(path):
    with closing(open_casebook(path, look_only="Looking.")) as casebook:
        try:
            with closing(casebook.reader()) as reader:
                casebook_info(reader)
                for kind in IN_ORDER:
                    for record_id, _fields in islice(all_fields(reader.db, kind), 1_000):
                        reader.get(kind, record_id)
        except DatabaseFailure as error:
            raise translated(error, path) from error


READERS = {
    "table": _table,
    "own": _own,
    "report": _report,
    "layer": lambda path: read_layer(path).name,
    "tiles": _tiles,
    "pack": lambda path: str(open_pack(path, path.parent).manifest),
    "picture": lambda path: f"{len(safe_picture(path.read_bytes())):,} bytes",
    "mapping": _mapping,
    "settings": _settings,
    "casebook": _casebook,
}


def told(read, path):
    """Return what came of one file, and what it took: CPU of all processes, and memory."""
    before, since = sum(os.times()[:4]), monotonic()
    try:
        said, is_fine = read(path), True
    except BasewatchError as error:
        said, is_fine = str(error), True
    except Exception as error:  # noqa: BLE001  what must not be, whatever it is
        said, is_fine = f"{type(error).__name__}: {error}"[:500], False
    return {
        "name": path.name,
        "said": said[:500],
        "is_fine": is_fine and bool(said),
        "cpu_s": round(sum(os.times()[:4]) - before, 2),
        "wall_s": round(monotonic() - since, 2),
        "peak_mb": max(_peaks()),
    }


def _peaks():
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            yield int(line.split()[1]) // 1024
    yield resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def main(folder, family, seed, mutations):
    """Make the files of a family in ``folder``, read each, and print what came of them."""
    place, chance = Path(folder), random.Random(int(seed))
    sound = a_sound_casebook(place) if family == "casebooks" else b""
    made = {"tables": tables, "others": others, "casebooks": lambda: casebooks(sound)}
    files = list(made[family]())
    seeds = [one for one in files if isinstance(one[2], bytes) and 0 < len(one[2]) < 2_000_000]
    if sound:
        seeds = [("sound.basewatch", "casebook", sound)]
    more = (
        (f"{number}-{name}", reader, mutated(content, chance))
        for number, (name, reader, content) in enumerate(
            chance.choice(seeds) for _ in range(int(mutations))
        )
    )
    found = []
    for name, reader, content in chain(files, more):
        path = place / name
        write(path, content)
        found.append(told(READERS[reader], path))
        path.unlink()
    print(json.dumps(found))  # noqa: T201  what the test reads


if __name__ == "__main__":
    main(*sys.argv[1:])
