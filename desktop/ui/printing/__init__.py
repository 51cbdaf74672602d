"""Printing: what is selected, or the events that are shown, on paper."""
