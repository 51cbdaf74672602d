"""Filters: which events the window shows."""
