"""The root of every failure that Basewatch expects and can put into one sentence."""


class BasewatchError(Exception):
    """An expected failure; ``str(error)`` is a sentence that a user can act on."""
