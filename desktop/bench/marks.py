"""Marks by the million, made without a casebook: mostly short, some long, some vague."""

import numpy as np

from desktop.domain.event import EventKind
from desktop.queries.timeline.columns import (
    FLAG_FIRST,
    FLAG_ONCE,
    FLAG_OPEN,
    NEVER,
    UNBOUNDED_END_S,
    UNBOUNDED_START_S,
    MarkColumns,
)
from desktop.queries.timeline.layer import Layer, layer_of

DAY_S = 86_400
FIRST_S = 599_616_000  # 1 January 1989
LAST_S = 1_769_472_000  # 27 January 2026
VAGUE_S = np.array([0, 1, 7, 30, 365]) * DAY_S


def many_marks(count: int, lanes: int, seed: int = 1) -> MarkColumns:
    """Return marks, each of an event of its own, in lanes of which some hold far more than others.

    55 % take no time; the others are of log-normal duration up to 900 days. One in fifty is open,
    one in five thousand each has no start or no end.
    """
    random = np.random.default_rng(seed)
    weights = 1 / np.arange(1, lanes)
    lane = random.choice(np.arange(1, lanes), count, p=weights / weights.sum())
    start = random.integers(FIRST_S, LAST_S, count)
    vague = random.choice(VAGUE_S, count, p=(0.3, 0.4, 0.15, 0.1, 0.05))
    length = np.where(random.random(count) < 0.55, 0, random.lognormal(13, 1.5, count))
    length = np.minimum(length, 900 * DAY_S).astype(np.int64)
    is_open = random.random(count) < 0.02
    is_torn = (random.random(count) < 0.0002) & ~is_open
    is_endless = (random.random(count) < 0.0002) & ~is_open & ~is_torn
    known = ((start + length + vague) // DAY_S + 25_567).clip(0, NEVER - 1)
    return MarkColumns(
        key=np.arange(1, count + 1, dtype=np.int32),
        lane=lane.astype(np.uint16),
        start_min=np.where(is_torn, UNBOUNDED_START_S, start),
        start_max=start + vague,
        end_min=np.where(is_open, UNBOUNDED_START_S, start + length),
        last=np.where(is_endless, UNBOUNDED_END_S, start + length + vague + is_open * DAY_S),
        kind=random.integers(0, len(EventKind), count).astype(np.uint8),
        flags=(
            FLAG_FIRST + is_open * FLAG_OPEN + (~is_open & (vague >= length)) * FLAG_ONCE
        ).astype(np.uint8),
        standing=random.integers(0, 2, count).astype(np.uint8),
        known=known.astype(np.uint16),
        contested=np.where(random.random(count) < 0.05, known, NEVER).astype(np.uint16),
        silent=np.full(count, NEVER, dtype=np.uint16),
        voiced=known.astype(np.uint16),
    )


def a_layer(count: int, lanes: int = 32, seed: int = 1) -> Layer:
    """Return these marks, sorted."""
    return layer_of(many_marks(count, lanes, seed), lanes)
