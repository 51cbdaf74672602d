"""Briefings in the window: build, look through, write over, rehearse, compare, hand out."""
