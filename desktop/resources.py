"""Finds the resource folder: inside the package in a wheel, beside it in a checkout."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource_dir() -> Traversable:
    """Return the folder that holds icons, styles, fonts and the example."""
    package = files("desktop")
    bundled = package / "_resources"
    return bundled if bundled.is_dir() else package.joinpath("..", "resources")
