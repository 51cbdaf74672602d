"""Whatever is done, undone and done again: the records are what the journal tells."""

import pytest

from desktop.domain.errors import BasewatchError
from desktop.store.copies import problems
from tests.reliability.actions import Desk, World, actions

QUICK, LONG, LOOK_EVERY = 240, 10_000, 40
_UNDO_SHARE = 0.4


def work(world, desk, times, chance, look):
    """Do so many things at random, two in five of them undo and redo; look now and then."""
    done = 0
    while done < times:
        if chance.random() < _UNDO_SHARE:
            step = chance.choice([desk.editing.undo, desk.editing.undo, desk.editing.redo])
        else:
            known = actions(world)
            name = chance.choice([one for one in known if one not in {"undo", "redo"}])
            try:
                step = known[name](desk)
            except BasewatchError:
                continue
        try:
            step()
        except BasewatchError:
            continue  # It has been taken back, or merged away, or there is nothing to undo.
        done += 1
        if done % LOOK_EVERY == 0:
            look()


def rebuilt_after(folder, chance, times):
    world = World(folder)
    desk = Desk(world, world.put(folder))

    def look():
        with desk.casebook.transaction() as db:
            assert problems(db) == ()

    work(world, desk, times, chance, look)
    look()
    return desk


def test_the_records_are_what_the_journal_tells(folder, chance):
    rebuilt_after(folder, chance, QUICK).casebook.close()


@pytest.mark.long
@pytest.mark.parametrize("part", range(10))
def test_they_are_so_after_ten_thousand_actions(folder, chance, part):
    rebuilt_after(folder, chance, LONG // 10).casebook.close()


def test_a_write_that_goes_past_the_journal_would_be_found_out(folder, chance):
    desk = rebuilt_after(folder, chance, 40)
    with desk.casebook.transaction() as db:
        db.execute("UPDATE base SET name = name || '.' WHERE key = 1")
        (sentence,) = problems(db)
    assert "is not as the journal tells: name" in sentence
    desk.casebook.close()
