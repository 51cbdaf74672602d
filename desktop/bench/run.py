"""Measures everything in an application of its own."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from desktop.bench.figures import Figure
from desktop.bench.timeline import measured

_QUICK = "of a tenth of these marks"


def run(*, is_quick: bool, tell: Callable[[str], object] | None = None) -> list[Figure]:
    """Return all figures.

    Args:
        is_quick: Measure a tenth of the marks.
        tell: Told each figure in a line as it is measured.
    """
    app = QApplication(["basewatch-bench"])
    found = []
    for whole in measured(app, is_quick=is_quick):
        figure = of_a_tenth(whole) if is_quick else whole
        found.append(figure)
        if tell is not None:
            tell(f"{figure.found:10.2f} {figure.unit:5} {figure.what}")
    return found


def of_a_tenth(figure: Figure) -> Figure:
    """Return a figure that says it was measured of a tenth of the marks that it names."""
    return replace(figure, note=", ".join(filter(None, (_QUICK, figure.note))))
