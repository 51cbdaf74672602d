"""Compares a colleague's casebook with the own one: what is new, what differs, what conflicts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.field_words import FieldWords
from desktop.queries.reader import Reader
from desktop.queries.titles import title_of
from desktop.services.exchange.manifest import Manifest, PackRefused
from desktop.services.exchange.three_way import Fate, fate_of
from desktop.store.against_journal import counts
from desktop.store.columns import Json, Ref
from desktop.store.exchanged import Past, Pasts, meta_of, seq_of
from desktop.store.families import FAMILIES
from desktop.store.pacing import Pace, unhurried
from desktop.store.records import Fields, Records
from desktop.store.streaming import IN_ORDER, all_fields

NOT_COMPARED = {"created_at", "updated_at"}


@dataclass(frozen=True, slots=True, kw_only=True)
class New:
    """A record that is in the colleague's casebook only; a ring of them comes in twice."""

    kind: RecordKind
    record_id: str
    fields: Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field of one record that is in both, and that the colleague has brought on.

    Attributes:
        title: What the record is called here.
        field: Its name in the domain; ``word`` is what it is called.
        mine, theirs: The values as the journal keeps them; ``mine_words``, ``theirs_words`` for
            people.
        fate: THEIRS where only they changed it, ASK where both did.
        mine_who, mine_at: Who set it here last, and the stamp of when; empty for not known.
        theirs_at: When their record was last saved, ISO 8601; empty for not known.
    """

    kind: RecordKind
    record_id: str
    title: str
    field: str
    word: str
    mine: Json
    theirs: Json
    mine_words: str
    theirs_words: str
    fate: Fate
    mine_who: str
    mine_at: str
    theirs_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What a merge would do.

    Attributes:
        new: What comes in, each after what it refers to.
        differences: What differs and is not simply newer here.
        newer_here: How many fields the own casebook has brought on alone.
        same: How many records are in both, alike.
    """

    new: tuple[New, ...]
    differences: tuple[Difference, ...]
    newer_here: int
    same: int

    @property
    def conflicts(self) -> tuple[Difference, ...]:
        """Those that somebody has to decide on."""
        return tuple(one for one in self.differences if one.fate is Fate.ASK)

    @property
    def is_empty(self) -> bool:
        """Whether a merge would change nothing."""
        return not self.new and not self.differences


def compare(mine: Reader, theirs: Reader, manifest: Manifest, pace: Pace = unhurried) -> Comparison:
    """Compare a colleague's casebook with the own one.

    Args:
        mine: Reads the own casebook as it is now.
        theirs: Reads what came in a pack.
        manifest: Of that pack.
        pace: Told which part was compared; what it raises ends it.

    Raises:
        PackRefused: Where a record of theirs holds what no Basewatch writes.
        DatabaseFailure: Where one of them cannot be read.
    """
    return _Comparing(mine, theirs, manifest).compared(pace)


class _Comparing:
    def __init__(self, mine: Reader, theirs: Reader, manifest: Manifest) -> None:
        self._mine, self._theirs = mine, theirs
        self._records = Records(mine.db)
        self._there = Records(theirs.db)
        self._pasts = Pasts(mine.db)
        self._words, self._their_words = FieldWords(mine), FieldWords(theirs)
        own_id = meta_of(mine.db).get("casebook_id", "")
        self._since = seq_of(mine.db, manifest.seen.get(own_id, ""))
        left = manifest.private_left_out + manifest.restricted_left_out
        # Else what they do not name may be what they must not pass on.
        self._tells_all = manifest.is_whole and not left
        self._newer_here = 0

    def compared(self, pace: Pace) -> Comparison:
        new: list[New] = []
        differences: list[Difference] = []
        same = seen = 0
        all_of_them = max(sum(counts(self._theirs.db).values()), 1)
        for kind in IN_ORDER:
            for record_id, fields in all_fields(self._theirs.db, kind):
                seen += 1
                pace(min(seen / all_of_them, 1.0))
                self._check(kind, record_id, fields)
                mine = self._records.fields(kind, record_id)
                if mine is None:
                    new.append(New(kind=kind, record_id=record_id, fields=fields))
                    continue
                found = list(self._differing(kind, record_id, mine, fields))
                differences += self._sound(kind, record_id, mine, found)
                same += not found
        return Comparison(
            new=tuple(new),
            differences=tuple(differences),
            newer_here=self._newer_here,
            same=same,
        )

    @staticmethod
    def _check(kind: RecordKind, record_id: str, fields: Fields) -> None:
        try:
            FAMILIES[kind].record(record_id, fields)
        except (BasewatchError, ValueError, TypeError, KeyError) as error:
            raise PackRefused(
                f"A record in this pack ({kind.value.replace('_', ' ')} {record_id}) holds what no"
                f" Basewatch writes: {error}"
            ) from error

    def _differing(
        self, kind: RecordKind, record_id: str, mine: Fields, theirs: Fields
    ) -> Iterator[Difference]:
        pasts: tuple[Past, ...] | None = None
        for field, value in theirs.items():
            told = self._completed(kind, field, mine[field], value)
            if field in NOT_COMPARED or told == mine[field]:
                continue
            if pasts is None:
                pasts = self._pasts.of(kind, record_id)
            fate = fate_of(field, told, pasts, self._since)
            if fate is Fate.MINE:
                self._newer_here += 1
                continue
            last = next((past for past in reversed(pasts) if field in past.after), None)
            words = self._words.change(kind, field, None, mine[field])
            their_words = self._their_words.change(kind, field, None, value)
            yield Difference(
                kind=kind,
                record_id=record_id,
                title=title_of(self._mine, kind, record_id),
                field=field,
                word=words.field,
                mine=mine[field],
                theirs=told,
                mine_words=words.after or ", ".join(words.added),
                theirs_words=their_words.after or ", ".join(their_words.added),
                fate=fate,
                mine_who="" if last is None else last.who,
                mine_at="" if last is None else last.at,
                theirs_at=theirs["updated_at"] or "",
            )

    def _completed(self, kind: RecordKind, field: str, mine: Json, theirs: Json) -> Json:
        """Return their value with what they could not tell of: what it refers to stayed there."""
        if self._tells_all:
            return theirs
        family = FAMILIES[kind]
        if theirs is None and any(c.field == field and isinstance(c, Ref) for c in family.columns):
            return mine
        for child in family.children:
            refs = [c for c in child.columns if isinstance(c, Ref)]
            if child.field == field and refs:
                held = [one for one in mine if any(self._is_unknown(c, one) for c in refs)]
                return mine if [one for one in mine if one not in held] == theirs else theirs + held
        return theirs

    def _is_unknown(self, column: Ref, item: Fields) -> bool:
        other = item[column.field]
        return other is not None and self._there.found(RecordKind(column.table), other) is None

    @staticmethod
    def _sound(
        kind: RecordKind, record_id: str, mine: Fields, found: list[Difference]
    ) -> list[Difference]:
        """Ask of all fields of a record that their values, among the own ones, would break."""
        taken = {one.field: one.theirs for one in found if one.fate is Fate.THEIRS}
        try:
            FAMILIES[kind].record(record_id, mine | taken)
        except BasewatchError:
            return [replace(one, fate=Fate.ASK) for one in found]
        return found
