"""Handing a part of a casebook to a colleague as one file, and taking one in."""
