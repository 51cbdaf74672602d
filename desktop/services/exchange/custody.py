"""The custody report of a pack: every original by its hash, for people and as a table."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from hashlib import sha256

from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader
from desktop.services.exchange.manifest import CASEBOOK, Manifest
from desktop.services.exporting.cells import safe_cell
from desktop.store.streaming import all_fields

TEXT, FILE = "report text", "attached file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """One original: a report's text word for word, or a file kept with a report.

    Attributes:
        file: What it is called in the pack; empty where only its hash is handed over.
        sha256: Of the bytes, in hex; of a text as UTF-8.
        taken_in: When, UTC, ISO 8601; empty where that is not known.
    """

    what: str
    title: str
    file: str
    sha256: str
    size_bytes: int
    publisher: str
    url: str
    archive_url: str
    taken_in: str
    taken_in_by: str
    media_type: str
    marking: str
    record: str
    report: str


def originals_of(reader: Reader) -> tuple[Original, ...]:
    """Return the originals in a casebook: texts first, then files, each in the order they came.

    Raises:
        DatabaseFailure: Where it cannot be read.
    """
    return tuple(_originals(reader))


def _originals(reader: Reader) -> Iterator[Original]:
    labels = {one: told["label"] for one, told in all_fields(reader.db, RecordKind.SOURCE)}
    reports = {}
    for record_id, told in all_fields(reader.db, RecordKind.REPORT):
        text = told.pop("text").encode()
        reports[record_id] = told
        if text:
            digest = sha256(text).hexdigest()
            yield Original(
                what=TEXT,
                title=told["title"],
                file=f"text-{digest}.txt",
                sha256=digest,
                size_bytes=len(text),
                publisher=labels.get(told["publisher"], ""),
                url=told["url"],
                archive_url=told["archive_url"],
                taken_in=told["retrieved_at"] or "",
                taken_in_by="",
                media_type="text/plain; charset=utf-8",
                marking=told["marking"] or "",
                record=record_id,
                report=record_id,
            )
    for record_id, told in all_fields(reader.db, RecordKind.ATTACHMENT):
        report = reports[told["report"]]
        yield Original(
            what=FILE,
            title=told["file_name"],
            # Never by the name that somebody gave it: unpacked it must not start anything.
            file=f"file-{told['sha256']}.bin",
            sha256=told["sha256"],
            size_bytes=told["size_bytes"],
            publisher=labels.get(report["publisher"], ""),
            url=report["url"],
            archive_url=report["archive_url"],
            taken_in=told["collected_at"] or "",
            taken_in_by=told["collected_by"],
            media_type=told["media_type"],
            marking=told["marking"] or "",
            record=record_id,
            report=told["report"],
        )


def custody_table(originals: Sequence[Original]) -> bytes:
    """Return the report as CSV, a row an original; no cell is taken for a formula."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(field.name for field in fields(Original))
    for one in originals:
        writer.writerow(safe_cell(str(value)) for value in astuple(one))
    return text.getvalue().encode("utf-8-sig")


def custody_text(manifest: Manifest, casebook_sha256: str, originals: Sequence[Original]) -> bytes:
    """Return the report for people; ``manifest`` need not list the files yet."""
    left = (
        f"{manifest.private_left_out:,} private,"
        f" {manifest.restricted_left_out:,} not for passing on"
    )
    head = [
        "CUSTODY REPORT",
        manifest.marking,
        "",
        f"Casebook:        {manifest.title} ({manifest.casebook_id})",
        f"Journal head:    {manifest.head}",
        f"Handed over by:  {manifest.who or 'not named'}",
        f"Purpose:         {manifest.purpose or 'not stated'}",
        f"Made at (UTC):   {manifest.made_at}",
        f"Made by:         {manifest.tool}",
        f"Holds:           {'everything that may leave' if manifest.is_whole else 'a part'}"
        + (f", as reported by {manifest.reported_by}" if manifest.reported_by else ""),
        f"Left out:        {left} (and what rests on these)",
        "",
        f"{casebook_sha256}  {CASEBOOK}",
        "",
        f"ORIGINALS ({len(originals):,}), sha256 of the bytes; a text’s as UTF-8",
        "",
    ]
    lines = [line for one in originals for line in _lines(one)]
    foot = ["Check without Basewatch: unzip, then  sha256sum -c SHA256SUMS", ""]
    return "\n".join([*head, *lines, *foot]).encode()


def _lines(one: Original) -> Iterator[str]:
    taken = " ".join(part for part in (one.taken_in, one.taken_in_by) if part)
    yield f"{one.sha256}  {one.file or '(not in the pack)'}"
    yield f"    {one.what}: {_one_line(one.title)} ({one.size_bytes:,} bytes)"
    yield f"    publisher: {_one_line(one.publisher)}   taken in: {taken or 'not known'}"
    if one.url:
        yield f"    {_one_line(one.url)}"
    yield ""


def _one_line(text: str) -> str:
    """Return ``text`` so that it cannot pass for another line of the report."""
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text
    )
