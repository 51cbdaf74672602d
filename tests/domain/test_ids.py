"""Ids: ULIDs as github.com/ulid/spec lays down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import ulid

MOMENTS = st.integers(0, (1 << 48) - 1)
ENTROPY = st.binary(min_size=10, max_size=10)


def test_the_example_of_the_specification():
    assert ulid(1_469_918_176_385, bytes(10))[:10] == "01ARYZ6S41"


@given(MOMENTS, ENTROPY)
def test_it_is_26_characters_without_the_letters_that_look_like_digits(at_ms, entropy):
    text = ulid(at_ms, entropy)
    assert len(text) == 26
    assert set(text) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@given(MOMENTS, ENTROPY, MOMENTS, ENTROPY)
def test_it_sorts_as_its_time_and_then_its_random_bytes(at, entropy, other_at, other_entropy):
    first, second = ulid(at, entropy), ulid(other_at, other_entropy)
    assert (first < second) == ((at, entropy) < (other_at, other_entropy))


@pytest.mark.parametrize(
    ("at_ms", "entropy"),
    [(-1, bytes(10)), (1 << 48, bytes(10)), (0, bytes(9)), (0, bytes(11))],
)
def test_a_time_or_entropy_out_of_range_is_refused(at_ms, entropy):
    with pytest.raises(ValueError, match="48-bit time and 10 random bytes"):
        ulid(at_ms, entropy)
