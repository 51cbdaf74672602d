"""Frozen content as JSON: the same content gives the same bytes, and reads back as it was."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from hashlib import sha256
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from desktop.domain.briefing import Content
from desktop.domain.errors import BasewatchError


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
        content: Content = from_json(Content, frozen)
    except (ValueError, KeyError, TypeError) as error:
        raise BriefingDamaged("The content of this briefing cannot be read.") from error
    return content


def to_json(value: Any) -> str:
    """Return a frozen object of ours as JSON, what is as by default left out."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(kind: type[Any], text: str) -> Any:
    """Return the object of ``kind`` that `to_json` wrote.

    Raises:
        ValueError, KeyError, TypeError: Where the text is none.
    """
    return _built(kind, json.loads(text))


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
    if value is None:
        return None
    if get_origin(kind) is UnionType or type(kind) is UnionType:
        (kind,) = (one for one in get_args(kind) if one is not NoneType)
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        if inner[-1] is Ellipsis:
            return tuple(_built(inner[0], one) for one in value)
        return tuple(_built(one, part) for one, part in zip(inner, value, strict=True))
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _built(hints[name], one) for name, one in value.items()})
    return _read(kind, value)


def _read(kind: Any, value: Any) -> Any:
    if kind in {datetime, date}:
        return kind.fromisoformat(value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    return float(value) if kind is float else value


@cache
def _hints(kind: type[Any]) -> Mapping[str, Any]:
    return get_type_hints(kind)
