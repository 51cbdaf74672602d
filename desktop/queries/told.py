"""Words of the program around values of the user's, kept apart for who says them elsewhere."""

from desktop.domain.event import BaseRole

ENDS = {
    BaseRole.AT: "at {0}",
    BaseRole.FROM: "from {0}",
    BaseRole.TO: "to {0}",
    BaseRole.NEAR: "near {0}",
}
"""How a base or a place takes part in an event."""


class Told(str):
    """A text in English that knows which of its words are the program's.

    A window says the form in its own language, and leaves what the user wrote as it is.

    Attributes:
        form: The program's words with places, "at least {0}"; empty for values in a row.
        values: What stands in the places: the user's texts, or again what is told.
    """

    form: str
    values: tuple[str, ...]

    def __new__(cls, form: str, *values: str) -> "Told":
        """Put ``values`` in the places of ``form``."""
        told = super().__new__(cls, form.format(*values) if form else ", ".join(values))
        told.form, told.values = form, values
        return told
