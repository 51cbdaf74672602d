"""The presets that come with the program, in the order in which they are tried."""

from desktop.services.importing.presets.acled import Acled
from desktop.services.importing.presets.airports import Airports
from desktop.services.importing.presets.oryx import Oryx
from desktop.services.importing.presets.preset import Preset
from desktop.services.importing.presets.sfm import Sfm
from desktop.services.importing.presets.ucdp import Ucdp
from desktop.services.importing.presets.viina import Viina

PRESETS: tuple[Preset, ...] = (Ucdp(), Acled(), Viina(), Oryx(), Sfm(), Airports())
