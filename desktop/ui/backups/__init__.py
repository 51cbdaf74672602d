"""Backups in the window: the page that lists and restores them, and what makes them meanwhile."""
