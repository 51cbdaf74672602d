"""Measures everything in an application of its own."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop.bench.figures import Figure
from desktop.bench.timeline import measured


def run(*, is_quick: bool, tell: Callable[[str], object] | None = None) -> list[Figure]:
    """Return all figures.

    Args:
        is_quick: Measure a tenth of the marks.
        tell: Told each figure in a line as it is measured.
    """
    app = QApplication(["basewatch-bench"])
    found = []
    for figure in measured(app, is_quick=is_quick):
        found.append(figure)
        if tell is not None:
            tell(f"{figure.found:10.2f} {figure.unit:5} {figure.what}")
    return found
