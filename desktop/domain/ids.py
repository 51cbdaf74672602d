"""Record ids: ULIDs, so that records made on two machines never clash, and typed names for them."""

from functools import lru_cache
from typing import NewType

BaseId = NewType("BaseId", str)
ActorId = NewType("ActorId", str)
SourceId = NewType("SourceId", str)
ReportId = NewType("ReportId", str)
EventId = NewType("EventId", str)
NoteId = NewType("NoteId", str)
PostureId = NewType("PostureId", str)
LinkId = NewType("LinkId", str)
AttachmentId = NewType("AttachmentId", str)
TransferId = NewType("TransferId", str)
AgreementId = NewType("AgreementId", str)
WatchId = NewType("WatchId", str)
AssessmentId = NewType("AssessmentId", str)
BriefingId = NewType("BriefingId", str)
SavedViewId = NewType("SavedViewId", str)

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM_BITS = 80
_LENGTH = 26
# Two letters at a time: an import makes millions of ids.
_PAIRS = tuple(first + second for first in _CROCKFORD for second in _CROCKFORD)
_RANDOM_PLACES = range(_RANDOM_BITS - 10, -1, -10)
_TIME_PLACES = range(5 * (_LENGTH - 2) - _RANDOM_BITS, -1, -10)


def ulid(at_ms: int, entropy: bytes) -> str:
    """Return the ULID text for a moment and ten random bytes (github.com/ulid/spec).

    Args:
        at_ms: Milliseconds since 1970 UTC, 0 <= at_ms < 2**48.
        entropy: Exactly 10 random bytes.

    Raises:
        ValueError: Where either argument is out of range.
    """
    if not 0 <= at_ms < 1 << 48 or len(entropy) * 8 != _RANDOM_BITS:
        raise ValueError("a ULID needs a 48-bit time and 10 random bytes")
    number = int.from_bytes(entropy)
    return _letters_of_time(at_ms) + "".join(
        [_PAIRS[number >> place & 1023] for place in _RANDOM_PLACES]
    )


@lru_cache(maxsize=4)
def _letters_of_time(at_ms: int) -> str:
    return "".join([_PAIRS[at_ms >> place & 1023] for place in _TIME_PLACES])
