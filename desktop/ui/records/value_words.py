"""Values of a record's fields in the user's language; what the user wrote stays as it is."""

from desktop.queries.told import Told
from desktop.ui.lists import listed
from desktop.ui.saying import translate, worded


def in_words(value: str) -> str:
    """Return a value that the layers below put into words."""
    if not isinstance(value, Told):
        return value
    values = [in_words(one) for one in value.values]
    if not value.form:
        return listed(values)
    return (_of_an_end(value.form) or worded(value.form)).format(*values)


def _of_an_end(form: str) -> str:
    """Return how a base takes part in an event; empty for other forms.

    They are too short to be recognised among all sentences: many begin so.
    """
    return {
        "at {0}": translate("Ends", "at {0}"),
        "from {0}": translate("Ends", "from {0}"),
        "to {0}": translate("Ends", "to {0}"),
        "near {0}": translate("Ends", "near {0}"),
    }.get(form, "")
