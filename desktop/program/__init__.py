"""The parts of the window's composition root: what is its own, what is open, what it asks."""
