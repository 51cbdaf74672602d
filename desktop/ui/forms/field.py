"""What a form needs of a field."""

from typing import Any, Protocol, runtime_checkable


class Field(Protocol):
    """What a form needs of a field; each is a widget with a signal ``edited``."""

    def value(self) -> Any:
        """Return what is entered as JSON, half-typed things too, for a draft."""
        ...

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        ...

    def attribute(self) -> Any:
        """Return what is entered as the record's attribute takes it.

        Raises:
            BasewatchError: Where it cannot be understood.
        """
        ...

    def show_attribute(self, value: Any) -> None:
        """Show a record's attribute."""
        ...


@runtime_checkable
class SaysItself(Protocol):
    """A field that says while somebody types what it cannot understand."""

    def points_out(self, sentence: str) -> bool:
        """Tell whether it says this; if so it stands out from then on."""
        ...


@runtime_checkable
class TakesTyped(Protocol):
    """A field with a line in which a record's name may stand that was not chosen yet."""

    def take_typed(self) -> None:
        """Choose it.

        Raises:
            InvalidRecord: Where it may mean several records, or none.
        """
        ...

    def ask_back(self) -> None:
        """Offer what is typed and was not taken, at its line."""
        ...
