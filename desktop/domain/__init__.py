"""What the program is about, in plain Python: may import the standard library only."""
