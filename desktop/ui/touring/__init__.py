"""The tour: a few cards beside the real parts of the window, which stay in use meanwhile."""
