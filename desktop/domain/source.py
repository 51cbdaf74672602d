"""A source: who publishes or speaks, unnamed sources kept as persistent labels."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.grading import Reliability
from desktop.domain.ids import SourceId
from desktop.domain.record import InvalidRecord, Record, check_line, check_texts


class SourceKind(StrEnum):
    """What sort of source it is."""

    OUTLET = "outlet"
    OFFICIAL = "official"
    NAMED_PERSON = "named person"
    UNNAMED = "unnamed"
    OBSERVER = "observer"
    IMAGERY = "imagery"
    SOCIAL = "social"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Record):
    """Who publishes or speaks.

    Attributes:
        outlet: The outlet through which an unnamed or observing source speaks.
        access: How it can know, in words.
        bias: Known bias, in words.
        reliability: Admiralty letter; F, the default, is "not judged".
        reliability_on: The day the letter was given.
    """

    label: str
    kind: SourceKind = SourceKind.OUTLET
    outlet: SourceId | None = None
    country: str = ""
    access: str = ""
    bias: str = ""
    reliability: Reliability = Reliability.F
    reliability_reason: str = ""
    reliability_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse an empty label and a grade without its reason.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("label", self.label, "The label")
        check_texts(self)
        if self.reliability is not Reliability.F and not self.reliability_reason.strip():
            raise InvalidRecord("reliability_reason", "A reliability grade needs a short reason.")
