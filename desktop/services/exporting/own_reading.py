"""Reads our own JSON back, record by record, however long the file is."""

import hashlib
import json
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.errors import BasewatchError
from desktop.domain.record import Record, RecordKind
from desktop.services.exporting.own_layout import CAME_OF, FILE, FORMAT, LAYOUT
from desktop.store.external_ids import ExternalId
from desktop.store.families import FAMILIES
from desktop.store.files import check_ordinary

_HEAD_CHARS = 100_000
_MOST_REFORMATTED_BYTES = 64 * 1024 * 1024
_NO_RECORDS = (FILE, CAME_OF)
_OPENING = ',"records":['


class OwnFileRefused(BasewatchError):
    """A file that is not our own JSON, or cannot be read, with the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRow:
    """One record of the file.

    Attributes:
        number: Of the record, from 1.
        record: None where it cannot be read.
        problem: Why it cannot.
    """

    number: int
    record: Record | None
    problem: str = ""


def is_own(path: Path) -> bool:
    """Tell whether the file says that it is our own JSON, of whatever version."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            beginning = file.read(_HEAD_CHARS)
    except OSError:
        return False
    return f'"{FORMAT}"' in beginning and '"layout"' in beginning


def rows_of(path: Path) -> Iterator[OwnRow]:
    """Yield every record of the file, in its order: what others refer to comes first.

    Raises:
        OwnFileRefused: Where it is no file of ours that can be read to its end.
    """
    number = 0
    for held in _objects(path):
        if held.get("record") not in _NO_RECORDS:
            number += 1
            yield _row(number, held)


def files_of(path: Path) -> Iterator[bytes]:
    """Yield the content of each attached file that the file holds whole.

    Raises:
        OwnFileRefused: Where it is no file of ours that can be read to its end.
    """
    for held in _objects(path):
        if held.get("record") == FILE:
            try:
                content = b64decode(held["base64"], validate=True)
            except (ValueError, KeyError, TypeError):
                continue
            if hashlib.sha256(content).hexdigest() == held.get("sha256"):
                yield content


def ids_of(path: Path) -> Iterator[ExternalId]:
    """Yield of which rows of other collections the records came; what cannot be read is left out.

    Raises:
        OwnFileRefused: Where it is no file of ours that can be read to its end.
    """
    for held in _objects(path):
        if held.get("record") == CAME_OF:
            try:
                kind = RecordKind(held["kind"])
                texts = [held[name] for name in ("origin", "external", "of", "version")]
            except (ValueError, KeyError):
                continue
            if all(isinstance(text, str) for text in texts):
                origin, external, record, version = texts
                yield ExternalId(
                    origin=origin, external=external, kind=kind, record=record, version=version
                )


def _row(number: int, held: dict[str, Any]) -> OwnRow:
    try:
        kind = RecordKind(str(held.get("record")))
        family = FAMILIES[kind]
        fields = dict(family.later) | held
        record_id = fields["id"]
        if not isinstance(record_id, str) or not record_id:
            raise ValueError("its id is no text")
        return OwnRow(number=number, record=family.record(record_id, fields))
    except BasewatchError as error:
        return OwnRow(number=number, record=None, problem=str(error))
    except KeyError as error:
        return OwnRow(number=number, record=None, problem=f"Its field {error} is missing.")
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        return OwnRow(number=number, record=None, problem=f"It cannot be read: {error}.")


def _objects(path: Path) -> Iterator[dict[str, Any]]:
    try:
        check_ordinary(path)
        with path.open(encoding="utf-8-sig") as file:
            beginning = file.readline(_HEAD_CHARS).rstrip("\n")
            if beginning.endswith(_OPENING):
                _check(path, _parsed(path, beginning.removesuffix(_OPENING) + "}"))
                yield from _lines(path, file)
            else:
                yield from _reformatted(path)
    except UnicodeDecodeError as error:
        raise OwnFileRefused(f"“{path.name}” cannot be read: it is not UTF-8.") from error
    except OSError as error:
        raise OwnFileRefused(f"“{path.name}” cannot be read: {error.strerror}.") from error


def _lines(path: Path, file: Iterator[str]) -> Iterator[dict[str, Any]]:
    for line in file:
        text = line.rstrip("\n")
        if text == "]}":
            return
        held = _parsed(path, text.removesuffix(","))
        if not isinstance(held, dict):
            raise OwnFileRefused(f"“{path.name}” cannot be read: a line of it is no record.")
        yield held
    raise OwnFileRefused(f"“{path.name}” is not whole: its end is missing. Export it anew.")


def _reformatted(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of a file that another program laid out anew."""
    if path.stat().st_size > _MOST_REFORMATTED_BYTES:
        raise OwnFileRefused(
            f"“{path.name}” was laid out anew by another program and is too long to be read so."
            " Import it as it was exported."
        )
    whole = _parsed(path, path.read_text(encoding="utf-8-sig"))
    _check(path, whole)
    records = whole.get("records")
    if not isinstance(records, list) or not all(isinstance(one, dict) for one in records):
        raise OwnFileRefused(f"“{path.name}” cannot be read: it holds no list of records.")
    yield from records


def _check(path: Path, head: Any) -> None:
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise OwnFileRefused(f"“{path.name}” is no casebook that Basewatch exported as JSON.")
    layout = head.get("layout")
    if not isinstance(layout, int) or layout > LAYOUT:
        raise OwnFileRefused(
            f"“{path.name}” was exported by a newer Basewatch. Update Basewatch to import it."
        )


def _parsed(path: Path, text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise OwnFileRefused(f"“{path.name}” cannot be read: it is not sound JSON.") from error
