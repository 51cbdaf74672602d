"""A saved view: filters, lanes, window and moment under a name."""

from dataclasses import dataclass

from desktop.domain.record import Record, check_line, check_texts


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Record):
    """What was looked at, to be looked at again.

    Attributes:
        shown: The filters, the lanes, the window and the moment, as JSON.
    """

    name: str
    shown: str = "{}"

    def __post_init__(self) -> None:
        """Refuse a view without a name.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("name", self.name, "The name")
        check_texts(self)
