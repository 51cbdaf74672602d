"""Frozen content as JSON: the same content gives the same bytes, and reads back as it was."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from hashlib import sha256
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from desktop.domain.briefing import Content
from desktop.domain.errors import BasewatchError

Kind = TypeVar("Kind")


class BriefingDamaged(BasewatchError):
    """A briefing whose frozen content is not what was frozen."""


def freeze(content: Content) -> tuple[str, str]:
    """Return the content as JSON, and the sha256 of that in hexadecimal."""
    text = to_json(content)
    return text, sha256(text.encode()).hexdigest()


def thaw(frozen: str, digest: str) -> Content:
    """Return the content that was frozen.

    Raises:
        BriefingDamaged: Where it is not what the hash was taken of.
    """
    if sha256(frozen.encode()).hexdigest() != digest:
        raise BriefingDamaged(
            "The content of this briefing is not what was frozen: its hash does not fit."
        )
    try:
        return from_json(Content, frozen)
    except ValueError as error:
        raise BriefingDamaged("The content of this briefing cannot be read.") from error


def to_json(value: Any) -> str:
    """Return a frozen object of ours as JSON, what is as by default left out."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(kind: type[Kind], text: str) -> Kind:
    """Return the object of ``kind`` that `to_json` wrote.

    Raises:
        ValueError: Where the text is none, as when a newer program wrote it.
    """
    try:
        made: Kind = _built(kind, json.loads(text))
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"not a {kind.__name__}") from error
    return made


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        held = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: _plain(one) for field, one in held if one != field.default}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _built(kind: Any, value: Any) -> Any:
    if type(kind) is UnionType or get_origin(kind) is Union:
        if value is None:
            return None
        (kind,) = (one for one in get_args(kind) if one is not NoneType)
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        items = _read(list, value)
        if inner[-1] is Ellipsis:
            return tuple(_built(inner[0], one) for one in items)
        return tuple(_built(one, part) for one, part in zip(inner, items, strict=True))
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        held = _read(dict, value)
        return kind(**{name: _built(hints[name], one) for name, one in held.items()})
    return _read(kind, value)


def _read(kind: Any, value: Any) -> Any:
    kind = getattr(kind, "__supertype__", kind)
    if kind in {datetime, date}:
        return kind.fromisoformat(value)
    if issubclass(kind, Enum):
        return kind(value)
    # JSON has one kind of number.
    if not isinstance(value, (int, float) if kind is float else kind):
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return float(value) if kind is float else value


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)
