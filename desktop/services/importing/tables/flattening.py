"""Makes a row of a nested record: each path of keys is a column."""

import json
from typing import Any

from desktop.services.importing.tables.geometry import place_of
from desktop.services.importing.tables.json_text import TwiceNamed

_JOINT = "; "
_PROPERTIES = "properties."


class RecordRefused(Exception):
    """A record that makes no row, with the reason."""


def flattened(record: Any, most_depth: int) -> dict[str, str]:
    """Return the texts of a record by their paths.

    Raises:
        RecordRefused: With a few words.
    """
    if not isinstance(record, dict):
        raise RecordRefused("this is no record with named values")
    flat: dict[str, str] = {}
    if is_feature(record):
        record = {key: value for key, value in record.items() if key != "type"}
        place = place_of(record.pop("geometry", None))
        # What a feature is called, where none of its properties says so too.
        names = {"id": record.pop("id")} if "id" in record else {}
        _put(flat, "", names | record, most_depth)
        flat |= {"latitude": place.latitude, "longitude": place.longitude}
        if place.words:
            flat["geometry"] = place.words
    else:
        _put(flat, "", record, most_depth)
    return flat


def is_feature(record: Any) -> bool:
    """Return whether a record is a feature of GeoJSON."""
    return isinstance(record, dict) and record.get("type") == "Feature" and "geometry" in record


def column_names(keys: list[str]) -> list[str]:
    """Return how the columns of ``keys`` are called: a property by its own name where it is free.

    The id among the properties is the one that people use; that of a feature gives way.
    """
    if f"{_PROPERTIES}id" in keys and "id" in keys:
        keys = ["feature.id" if key == "id" else key for key in keys]
    taken = set(keys)
    short = (key.removeprefix(_PROPERTIES) for key in keys)
    return [key if name in taken else name for key, name in zip(keys, short, strict=True)]


def _put(flat: dict[str, str], path: str, value: Any, depth: int) -> None:
    if depth < 0:
        raise RecordRefused("it is nested far too deep")
    if isinstance(value, dict):
        if isinstance(value, TwiceNamed):
            raise RecordRefused(f"a key stands twice in {path or 'it'}")
        for key, inner in value.items():
            _put(flat, f"{path}.{key}" if path else key, inner, depth - 1)
    elif isinstance(value, list):
        _put_list(flat, path, value, depth)
    else:
        flat[path] = _text(value)


def _put_list(flat: dict[str, str], path: str, values: list[Any], depth: int) -> None:
    """Join scalars; of objects join what stands under each key, so that they can be told apart."""
    if not any(isinstance(value, (dict, list)) for value in values):
        flat[path] = _JOINT.join(map(_text, values))
    elif all(isinstance(value, dict) for value in values):
        made: list[dict[str, str]] = []
        for value in values:
            made.append({})
            _put(made[-1], path, value, depth - 1)
        for key in dict.fromkeys(key for one in made for key in one):
            flat[key] = _JOINT.join(one.get(key, "") for one in made)
    else:
        flat[path] = json.dumps(values, ensure_ascii=False)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else "true" if value else "false"
