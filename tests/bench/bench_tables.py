"""Reading files of other programs as tables, beside a bare pass of the standard library.

``python tests/bench/bench_tables.py [ROWS]``: writes the same invented rows in every format to a
temporary folder, and prints for each rows a second, how many times longer than ``csv.reader`` over
the CSV file, and the most memory that this process and the one that reads for it took so far.
"""

import csv
import json
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import xlsxwriter

from desktop.services.importing.tables.opening import open_table

ROUNDS = 3
MOST_ROWS_OF_SHEET = 200_000
COLUMNS = ("id", "day", "base", "kind", "latitude", "longitude", "title", "notes", "source", "link")
KML = (
    "<Placemark><name>{6}</name><TimeStamp><when>{1}</when></TimeStamp><description>{7}"
    "</description><Point><coordinates>{5},{4}</coordinates></Point></Placemark>"
)


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        files = written(folder, count)
        times: dict[str, list[float]] = {}
        rows: dict[str, int] = {}
        for _ in range(ROUNDS):
            # Interleaved, so that a busy moment of the machine falls on all of them.
            for name, path in {"csv.reader": files["csv"], **files}.items():
                before = time.perf_counter()
                rows[name] = bare(path) if name == "csv.reader" else read(path)
                times.setdefault(name, []).append(time.perf_counter() - before)
        report(times, rows)


def report(times: dict[str, list[float]], rows: dict[str, int]) -> None:
    """Print a line for each format."""
    bare_s = statistics.median(times["csv.reader"]) / rows["csv.reader"]
    for name, taken in times.items():
        row_s = statistics.median(taken) / rows[name]
        print(f"{name:12}{rows[name]:>10,} rows {1 / row_s:>11,.0f} rows/s {row_s / bare_s:6.1f} x")
    mine, others = (
        resource.getrusage(who).ru_maxrss // 1024
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print(f"most memory: {mine} MB here, {others} MB in a process that reads for it")


def bare(path: Path) -> int:
    """Go through a file as the standard library does, and count its rows."""
    with path.open(newline="", encoding="utf-8") as file:
        return sum(1 for _ in csv.reader(file)) - 1


def read(path: Path) -> int:
    """Open a file and go through its rows."""
    return sum(1 for _ in open_table(path).rows())


def invented(count: int) -> Iterator[tuple[str, ...]]:
    """Yield rows, a third of them with letters beyond ASCII."""
    for n in range(count):
        yield (
            f"EV{n:07}", f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}", f"Base {n % 400}",
            ("strike", "exercise", "arrival", "inspection")[n % 4],
            f"{30 + n % 1000 / 100:.4f}", f"{35 + n % 900 / 100:.4f}",
            f"Something was seen at the base, number {n}",
            ("Two aircraft landed, one left" if n % 3 else "Два самолёта сели; один улетел"),
            f"Agency {n % 40}", f"https://example.org/{n}",
        )  # fmt: skip


def written(folder: Path, count: int) -> dict[str, Path]:
    """Write the rows in every format."""
    names = ("csv", "json", "jsonl", "geojson", "kml", "xlsx")
    files = {name: folder / f"rows.{name}" for name in names}
    with files["csv"].open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(invented(count))
    files["tsv in utf-16"] = folder / "rows.tsv"
    with files["tsv in utf-16"].open("w", newline="", encoding="utf-16") as file:
        writer = csv.writer(file, delimiter="\t")
        writer.writerow(COLUMNS)
        writer.writerows(invented(count))

    def listed(path: Path, start: str, joint: str, end: str, form: Callable[..., str]) -> None:
        with path.open("w", encoding="utf-8") as file:
            file.write(start)
            for n, row in enumerate(invented(count)):
                file.write((joint if n else "") + form(row))
            file.write(end)

    def named(row: tuple[str, ...]) -> str:
        return json.dumps(dict(zip(COLUMNS, row, strict=True)), ensure_ascii=False)

    def feature(row: tuple[str, ...]) -> str:
        point = f'{{"type":"Point","coordinates":[{row[5]},{row[4]}]}}'
        return f'{{"type":"Feature","geometry":{point},"properties":{named(row)}}}'

    listed(files["json"], "[", ",\n", "]", named)
    listed(files["jsonl"], "", "\n", "\n", named)
    collection = '{"type":"FeatureCollection","features":['
    listed(files["geojson"], collection, ",\n", "]}", feature)
    listed(files["kml"], "<kml><Document>", "\n", "</Document></kml>", lambda row: KML.format(*row))
    with xlsxwriter.Workbook(
        files["xlsx"], {"constant_memory": True, "strings_to_urls": False}
    ) as book:
        sheet = book.add_worksheet()
        for n, row in enumerate([COLUMNS, *invented(min(count, MOST_ROWS_OF_SHEET))]):
            sheet.write_row(n, 0, row)
    return files


if __name__ == "__main__":
    main()
