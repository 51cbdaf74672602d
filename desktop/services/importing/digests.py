"""Digests of drafts: they tell one state of a row from another where its collection does not."""

from collections.abc import Callable
from dataclasses import fields
from enum import Enum
from functools import cache
from hashlib import sha256
from operator import attrgetter
from typing import Any

from desktop.services.importing.drafts import Draft

_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})
_CHARS = 16


def digest_of(draft: Draft) -> str:
    """Return a text of 16 letters and figures that is the same for equal drafts."""
    told = repr(_told(draft)).encode(errors="replace")
    return sha256(told).hexdigest()[:_CHARS]


def _told(value: Any) -> Any:
    """Return a value with tuples in place of drafts: to write those is many times quicker."""
    kind = value.__class__
    if kind in _AS_THEY_ARE:
        return value
    if kind is tuple:
        return tuple([_told(one) for one in value])
    if isinstance(value, Enum):
        return value.value
    told = _teller_of(kind)
    return repr(value) if told is None else told(value)


@cache
def _teller_of(kind: type) -> Callable[[Any], Any] | None:
    """Return what tells a draft or span of a ``kind``; None where it is neither, as a day."""
    if not hasattr(kind, "__dataclass_fields__"):
        return None
    get = attrgetter(*(field.name for field in fields(kind)))
    return lambda one: (
        kind.__name__,
        *[value if value.__class__ in _AS_THEY_ARE else _told(value) for value in get(one)],
    )
