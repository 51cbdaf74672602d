"""Writes a casebook, or a part of it, in the formats of other programs and in our own."""
