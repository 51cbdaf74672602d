"""Measures the timeline on the machine that it runs on: each figure as a ratio within one run."""
