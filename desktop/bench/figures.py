"""A figure: what was measured beside its limit, in turns, and what it has to be."""

import json
import os
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from math import isfinite
from pathlib import Path

Measure = Callable[[], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table.

    Attributes:
        what: What was measured, against what.
        found: The ratio, or a number of ``unit``.
        most: What it must not exceed; for a speed-up, what it must reach.
        unit: "x" for a ratio, else what it counts.
        subject_ms, limit_ms: Medians; NaN where there are none.
        is_least: Whether ``most`` is the least that it must reach.
        note: What else there is to say.
    """

    what: str
    found: float
    most: float
    unit: str = "x"
    subject_ms: float = float("nan")
    limit_ms: float = float("nan")
    is_least: bool = False
    note: str = ""

    @property
    def holds(self) -> bool:
        """Whether it is what it must be."""
        return self.found >= self.most if self.is_least else self.found <= self.most


def in_turns(*measures: Measure, rounds: int = 31) -> list[float]:
    """Return the median of each of several measures, taken in turns; the first round is dropped.

    Args:
        measures: Each returns how long it took, in seconds.
        rounds: How many rounds, with the one that is dropped.

    Returns:
        Medians in milliseconds.
    """
    found: list[list[float]] = [[] for _measure in measures]
    for _round in range(rounds):
        for one, measure in zip(found, measures, strict=True):
            one.append(measure())
    return [statistics.median(one[1:]) * 1_000 for one in found]


def timed(work: Callable[[], object]) -> Measure:
    """Return a measure of how long ``work`` takes."""

    def measure() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return measure


def machine() -> str:
    """Return what the figures were measured on."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    cores = os.cpu_count() or 1
    return (
        f"{_processor()}, {cores} cores, load {load:.1f}; {platform.system()},"
        f" Python {platform.python_version()}"
    )


def table(figures: Sequence[Figure]) -> str:
    """Return figures as a Markdown table."""
    lines = ["| what | must be | is | ms, limit ms |", "|---|---|---|---|"]
    for one in figures:
        sign = "≥" if one.is_least else "≤"
        unit = "×" if one.unit == "x" else one.unit
        times = ", ".join(f"{ms:.2f}" for ms in (one.subject_ms, one.limit_ms) if isfinite(ms))
        found = f"{one.found:.2f}" if abs(one.found) < 100 else f"{one.found:,.0f}"
        verdict = "" if one.holds else " — not reached"
        note = f" ({one.note})" if one.note else ""
        lines.append(
            f"| {one.what}{note} | {sign} {one.most:g} {unit} | {found} {unit}{verdict} | {times} |"
        )
    return "\n".join(lines)


def as_json(figures: Sequence[Figure]) -> str:
    """Return figures as JSON, one object a line."""
    lines = [{**asdict(one), "holds": one.holds, "machine": machine()} for one in figures]
    return "\n".join(json.dumps(_finite(line), ensure_ascii=False) for line in lines)


def _finite(line: dict[str, object]) -> dict[str, object]:
    return {
        name: None if isinstance(value, float) and not isfinite(value) else value
        for name, value in line.items()
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()
