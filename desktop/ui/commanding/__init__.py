"""Saying what to do in one line: any action by its name, an event in its own words."""
