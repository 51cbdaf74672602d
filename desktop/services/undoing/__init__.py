"""Undo and redo of what is too large for the window's own thread."""
