"""STIX 2.1 objects: their ids, what all have in common, and the markings of TLP 2.0."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid5

from desktop.domain.grading import Credibility, Likelihood, Marking

Object = dict[str, Any]

_NAMESPACE = UUID("5b1a5b6e-8f0d-4d0c-9c53-0f5d8a2f6b11")
_TLP_EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"
_TLP = {
    Marking.CLEAR: "94868c89-83c2-464b-929b-a1a8aa3c8487",
    Marking.GREEN: "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
    Marking.AMBER: "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
    Marking.AMBER_STRICT: "939a9414-2ddd-4d32-a0cd-375ea402b003",
    Marking.RED: "e828b379-4e03-4974-9ac4-e53a884c97c1",
}
# As the appendix on confidence scales of the standard has them.
CREDIBILITY = {
    Credibility.CONFIRMED: 90,
    Credibility.PROBABLY_TRUE: 70,
    Credibility.POSSIBLY_TRUE: 50,
    Credibility.DOUBTFUL: 30,
    Credibility.IMPROBABLE: 10,
}
LIKELIHOOD = {
    Likelihood.ALMOST_NO_CHANCE: 5,
    Likelihood.VERY_UNLIKELY: 15,
    Likelihood.UNLIKELY: 30,
    Likelihood.ROUGHLY_EVEN: 50,
    Likelihood.LIKELY: 70,
    Likelihood.VERY_LIKELY: 85,
    Likelihood.ALMOST_CERTAIN: 95,
}


def stix_id(kind: str, record_id: str) -> str:
    """Return the id of an object: the same record has the same in every export."""
    return f"{kind}--{uuid5(_NAMESPACE, record_id)}"


def instant(stamp: str) -> str:
    """Return a moment of the store as STIX writes it, to the millisecond."""
    return f"{stamp[:23]}Z"


class Objects:
    """Makes objects that name who made them and how they are marked.

    Attributes:
        author: The id of the identity that stands for the casebook.
    """

    def __init__(self, casebook_id: str, marking: str) -> None:
        """Make objects of a casebook, marked as it is where they are not marked themselves."""
        self.author = stix_id("identity", casebook_id)
        self._marking = marking
        self._used: set[Marking] = set()

    def made(self, kind: str, fields: Object, more: Object) -> Object:
        """Return an object; what is empty in ``more`` is left out.

        Args:
            kind: As "note".
            fields: Of the record: its id, when it was made and changed, its marking.
            more: What objects of that kind have.
        """
        created, modified = instant(fields["created_at"]), instant(fields["updated_at"])
        common = {
            "type": kind,
            "spec_version": "2.1",
            "id": stix_id(kind, fields["id"]),
            "created_by_ref": self.author,
            "created": created,
            "modified": max(created, modified),
            "object_marking_refs": self._marked(fields["marking"]),
        }
        told = {**common, **more}
        return {name: value for name, value in told.items() if value not in ("", None, [])}

    def markings(self) -> Iterator[Object]:
        """Yield the definitions of the markings that were used."""
        for marking in Marking:
            if marking in self._used:
                level = marking.removeprefix("TLP:").lower()
                yield {
                    "type": "marking-definition",
                    "spec_version": "2.1",
                    "id": f"marking-definition--{_TLP[marking]}",
                    "created": "2022-10-01T00:00:00.000Z",
                    "name": marking.value,
                    "extensions": {
                        _TLP_EXTENSION: {
                            "extension_type": "property-extension",
                            "tlp_2_0": level,
                        }
                    },
                }

    def _marked(self, marking: str | None) -> list[str]:
        text = marking or self._marking
        if text not in _MARKINGS:
            return []
        self._used.add(Marking(text))
        return [f"marking-definition--{_TLP[Marking(text)]}"]


_MARKINGS = frozenset(marking.value for marking in Marking)
