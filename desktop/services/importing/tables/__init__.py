"""Reads files of other programs as tables of text; knows nothing of bases or events."""
