"""Records as such: trash, history, sources, merging."""
