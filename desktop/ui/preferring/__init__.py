"""Settings: every option of the program on one page, found by its words, applied at once."""
