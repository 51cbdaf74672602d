"""Writing the casebook, or what the filters show of it, in another format."""
