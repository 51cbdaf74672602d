"""What is shipped of the world: its outlines, its cities and its states, read when asked for."""

from desktop.resources import resource_dir
from desktop.services.mapping.outlines import Outlines
from desktop.services.mapping.places import Cities
from desktop.services.mapping.states import States


class World:
    """The world of one map, of one thread."""

    def __init__(self) -> None:
        """Read nothing yet."""
        folder = resource_dir().joinpath("map")
        self.outlines = Outlines(folder)
        self.cities = Cities(folder)
        self.states = States(folder)
