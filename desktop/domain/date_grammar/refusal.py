"""Why words are not taken for a date."""


class Refusal(Exception):
    """The reason, with the words in curly quotes; date_words makes the user's sentence of it."""


class NoSuchDay(Refusal):
    """The words name a day that the calendar does not have."""
