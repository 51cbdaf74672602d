"""The gaps list: what is missing for each base."""
