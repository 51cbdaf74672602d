"""Taking a colleague's pack in: what it brings, and whose value stands."""
