"""An actor: a state, force, unit, armed group, government, body or person."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.ids import ActorId
from desktop.domain.record import Record, check_line, check_texts


class ActorKind(StrEnum):
    """What sort of actor it is."""

    STATE = "state"
    FORCE = "force"
    UNIT = "unit"
    ARMED_GROUP = "armed group"
    GOVERNMENT = "government"
    BODY = "body"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(Record):
    """Somebody who acts; ``country`` as for a base, ``aliases`` in any script."""

    name: str
    kind: ActorKind = ActorKind.BODY
    country: str = ""
    part_of: ActorId | None = None
    aliases: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an empty name or alias.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("name", self.name, "The name")
        check_texts(self)
        for alias in self.aliases:
            check_line("aliases", alias, "An alias")
