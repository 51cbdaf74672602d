"""What the harnesses share: chance that can be repeated, and places in memory."""

import os
import random
import shutil
import tempfile
from pathlib import Path
from zlib import crc32

import pytest

_MEMORY = Path("/dev/shm")


@pytest.fixture
def chance(request):
    """Give chance with a seed that is shown where a test fails, and can be set by the variable.

    On CI each test has the same draws each time, as those of Hypothesis have; elsewhere new ones.
    """
    drawn = random.SystemRandom().randrange(1 << 32)
    fixed = crc32(request.node.nodeid.encode()) if os.environ.get("CI") else drawn
    seed = int(os.environ.get("BASEWATCH_SEED", fixed))
    print(f"BASEWATCH_SEED={seed}")  # noqa: T201  shown where the test fails
    return random.Random(seed)


@pytest.fixture(scope="session")
def memory():
    """Give a folder in memory, for what need not be on a disk to prove what it proves."""
    place = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="basewatch-", dir=place))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def folder(memory):
    """Give an empty folder in memory."""
    made = Path(tempfile.mkdtemp(dir=memory))
    yield made
    shutil.rmtree(made)
