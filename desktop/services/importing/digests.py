"""Digests of drafts: they tell one state of a row from another where its collection does not."""

from collections.abc import Callable
from dataclasses import Field, fields
from enum import Enum
from functools import cache, lru_cache
from hashlib import sha256
from operator import attrgetter
from typing import Any, get_args

from desktop.domain.spans import DateSpan
from desktop.services.importing.drafts import Draft

_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})
_CHARS = 16
_MOST_KEPT = 20_000


def digest_of(draft: Draft) -> str:
    """Return a text of 16 letters and figures that is the same for equal drafts."""
    told = repr(_told(draft)).encode(errors="replace")
    return sha256(told).hexdigest()[:_CHARS]


def _told(value: Any) -> Any:
    """Return a value with tuples in place of drafts: to write those is many times quicker."""
    kind = value.__class__
    return value if kind in _AS_THEY_ARE else _teller_of(kind)(value)


@cache
def _teller_of(kind: Any) -> Callable[[Any], Any]:
    """Return what tells a value of a ``kind``: a draft, a list, one of some words, a day."""
    if kind is tuple:
        return lambda values: tuple([_told(one) for one in values])
    if issubclass(kind, Enum):
        return attrgetter("_value_")
    if kind is DateSpan:
        # Many rows of a table are of one day.
        return lru_cache(maxsize=_MOST_KEPT)(lambda span: repr(_teller_of_fields(DateSpan)(span)))
    return _teller_of_fields(kind) if hasattr(kind, "__dataclass_fields__") else repr


@cache
def _teller_of_fields(kind: Any) -> Callable[[Any], Any]:
    name = kind.__name__
    simple = _getter_of([field.name for field in fields(kind) if _is_simple(field.type)])
    others = _getter_of([_path_of(field) for field in fields(kind) if not _is_simple(field.type)])
    return lambda one: (
        name,
        simple(one)[2:],
        *[
            value if not value or value.__class__ in _AS_THEY_ARE else _told(value)
            for value in others(one)[2:]
        ],
    )


def _path_of(field: "Field[Any]") -> str:
    """Return the name of a field, with that of its value where it is one of some words."""
    is_word = isinstance(field.type, type) and issubclass(field.type, Enum)
    return f"{field.name}._value_" if is_word else field.name


def _getter_of(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    # Of fewer than two names it would be no tuple.
    return attrgetter("__class__", "__class__", *names)


def _is_simple(declared: Any) -> bool:
    return all(part in _AS_THEY_ARE for part in get_args(declared) or (declared,))
