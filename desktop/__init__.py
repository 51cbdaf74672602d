"""Basewatch: follow what is reported about military bases, and who says so."""

__version__ = "0.1.0"
