"""Presenting: the projector, the speaker's screen, and what keys do while both run."""
