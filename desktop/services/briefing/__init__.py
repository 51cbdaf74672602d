"""Briefings: what they hold, how they are laid out, and what they become."""
