"""Builds the example casebook from its facts in ``resources/examples``."""

import json
from importlib.resources.abc import Traversable

from desktop.services.editing import Editing
from desktop.services.example_records import ExampleBuilder, Facts

EXAMPLE_FILE = "syria_2026.json"


def example_facts(resources: Traversable) -> Facts:
    """Return the example's facts as they stand in the resources."""
    text = resources.joinpath("examples", EXAMPLE_FILE).read_text(encoding="utf-8")
    facts: Facts = json.loads(text)
    return facts


def fill_example(editing: Editing, facts: Facts) -> None:
    """Put the example's records into a new casebook, beyond the reach of undo.

    Raises:
        StoreError: Where the casebook cannot be written.
    """
    editing.seed("Example casebook", *ExampleBuilder(facts, editing.new_id).records())
