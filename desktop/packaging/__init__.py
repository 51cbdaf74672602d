"""Makes installers of a checkout: the program with its own Python, for people who have none."""
