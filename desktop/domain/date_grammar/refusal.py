"""Why words are not taken for a date."""


class Refusal(Exception):
    """The reason, with the words in curly quotes; date_words makes the user's sentence of it."""
