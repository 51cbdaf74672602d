"""Passphrases in the window: asking, setting, locking; no secret is kept in a widget."""
