"""Coordinates in the three ways people write them: decimal degrees, degrees and minutes, MGRS.

What is shown has as many digits as the place is known to, never more.
"""

import math
import re
from enum import StrEnum

from desktop.domain.base import PlacePrecision
from desktop.domain.record import InvalidRecord


class CoordinateStyle(StrEnum):
    """The ways to write a place."""

    DECIMAL = "decimal degrees"
    DMS = "degrees, minutes, seconds"
    MGRS = "MGRS"


_DECIMALS = {
    PlacePrecision.EXACT: 4,
    PlacePrecision.VICINITY: 2,
    PlacePrecision.LOCALITY: 1,
    PlacePrecision.AREA: 0,
}
# Seconds that one step is long: one second is 31 m on the ground, ten minutes 18 km.
_ANGLE_STEPS_S = {
    PlacePrecision.EXACT: 1,
    PlacePrecision.VICINITY: 60,
    PlacePrecision.LOCALITY: 600,
    PlacePrecision.AREA: 3600,
}
# Digits each for east and north: four are 10 m, two 1 km, one 10 km, none a square of 100 km.
_MGRS_DIGITS = {
    PlacePrecision.EXACT: 4,
    PlacePrecision.VICINITY: 2,
    PlacePrecision.LOCALITY: 1,
    PlacePrecision.AREA: 0,
}

_MGRS = re.compile(
    r"(?P<zone>[1-9]|[0-5][0-9]|60)?(?P<band>[A-HJ-NP-Z])"
    r"(?P<square>[A-HJ-NP-Z]{2})(?P<digits>(?:[0-9]{2}){0,5})"
)
_TOKEN = re.compile(r"\s*(?:(?P<number>[-+]?\d+(?:\.\d+)?)|(?P<side>[NSEW])|[°'\",;])")
_SAME = str.maketrans(
    {"−": "-", "–": "-", "º": "°", "˚": "°", "′": "'", "’": "'", "‘": "'", "″": '"', "”": '"'}
)
_DECIMAL_COMMAS = re.compile(r"\s*([-+]?\d{1,3}),(\d+)\s*[;,\s]\s*([-+]?\d{1,3}),(\d+)\s*")
_MOST_LETTERS = 100
_CENTIMETRE_DIGITS = 7

ONE_ALONE = "Latitude and longitude go together: give both."
HOW_TO_WRITE = "Give the place as in 37.02, 41.19, or 37°01'14\"N 41°11'30\"E, or 37SFA9499."


def shown(lat: float, lon: float, precision: PlacePrecision, style: CoordinateStyle) -> str:
    """Return a place as people write it, with the digits that its precision supports.

    Args:
        lat: Degrees, north positive.
        lon: Degrees, east positive.
        precision: How closely the place is known.
        style: The way to write it.
    """
    if style is CoordinateStyle.MGRS:
        return _as_mgrs(lat, lon, _MGRS_DIGITS[precision])
    if style is CoordinateStyle.DMS:
        step = _ANGLE_STEPS_S[precision]
        return f"{_angle(lat, 'NS', step)} {_angle(lon, 'EW', step)}"
    digits = _DECIMALS[precision]
    # Adding 0 turns the -0.0 of a place just south of the equator into 0.0.
    return f"{round(lat, digits) + 0:.{digits}f}, {round(lon, digits) + 0:.{digits}f}"


def written(lat: float, lon: float, precision: PlacePrecision) -> str:
    """Return a place in decimal degrees with all its digits, to the centimetre.

    Neither number has fewer than the place's precision is told by: 35.40, 35.95.
    """
    return f"{_whole(lat, _DECIMALS[precision])}, {_whole(lon, _DECIMALS[precision])}"


def _whole(degrees: float, least: int) -> str:
    # Adding 0 turns the -0.0 of a place just south of the equator into 0.0.
    exact = f"{round(degrees, _CENTIMETRE_DIGITS) + 0:.{_CENTIMETRE_DIGITS}f}"
    used = len(exact.rstrip("0").partition(".")[2])
    return exact[: len(exact) - _CENTIMETRE_DIGITS + max(used, least)].rstrip(".")


def _angle(degrees: float, sides: str, step_s: int) -> str:
    seconds = round(abs(degrees) * 3600 / step_s) * step_s
    side = sides[degrees < 0]
    whole, rest = divmod(seconds, 3600)
    if step_s == 3600:
        return f"{whole}°{side}"
    minutes, left = divmod(rest, 60)
    return f"{whole}°{minutes:02}'" + (f'{left:02}"' if step_s < 60 else "") + side


def _as_mgrs(lat: float, lon: float, digits: int) -> str:
    from mgrs import MGRS

    # A hair south of the equator the library names a square that is not there; 0.0000001 is 1 cm.
    text = MGRS().toMGRS(round(lat, 7) + 0, lon, MGRSPrecision=digits)
    head = len(text) - 2 * digits
    return " ".join(
        part for part in (text[:head], text[head : head + digits], text[head + digits :]) if part
    )


def read(text: str) -> tuple[float, float]:
    """Return latitude and longitude in degrees, read from any of the three ways of writing.

    A grid reference stands for a square: its middle is returned.

    Raises:
        InvalidRecord: In one sentence, where it cannot be read or there is no such place.
    """
    plain = text.strip().upper().translate(_SAME).replace("''", '"')
    if len(plain) > _MOST_LETTERS:
        raise InvalidRecord("lat", HOW_TO_WRITE)
    grid = _MGRS.fullmatch("".join(plain.split()))
    if grid is not None:
        return _from_mgrs(grid)
    commas = _DECIMAL_COMMAS.fullmatch(plain)
    if commas is not None:
        plain = "{}.{} {}.{}".format(*commas.groups())
    lat, lon = _from_angles(plain)
    if abs(lat) > 90:
        raise InvalidRecord("lat", "Latitude runs from -90 to 90 degrees.")
    if abs(lon) > 180:
        raise InvalidRecord("lon", "Longitude runs from -180 to 180 degrees.")
    return lat, lon


def _from_mgrs(grid: re.Match[str]) -> tuple[float, float]:
    from mgrs import MGRS
    from mgrs.core import MGRSError

    try:
        # The library answers with the middle of the square.
        lat, lon = MGRS().toLatLon(grid[0])
    except MGRSError:
        raise InvalidRecord("lat", "There is no such square in the military grid.") from None
    if grid["zone"]:
        middle = int(grid["zone"]) * 6 - 183
        # A square may reach over its zone's edge; zones of Norway and Svalbard are wider.
        spare = (
            1e5 / 10 ** (len(grid["digits"]) // 2) / (111_320 * math.cos(math.radians(lat))) + 0.01
        )
        spare += 6 if lat > 55 else 0
        if abs((lon - middle + 180) % 360 - 180) > 3 + spare:
            raise InvalidRecord("lat", "That square of the military grid is not in this zone.")
    return lat, lon


def _from_angles(plain: str) -> tuple[float, float]:
    numbers: list[list[str]] = [[], []]
    sides: list[str] = []
    loose: list[str] = []
    at = 0
    while at < len(plain):
        token = _TOKEN.match(plain, at)
        if token is None:
            raise InvalidRecord("lat", HOW_TO_WRITE)
        at = token.end()
        if token["number"]:
            loose.append(token["number"])
        elif token["side"]:
            sides.append(token["side"])
            # "37 N 41 E" ends the first at its letter, "N 37 E 41" at the second one's.
            if loose and not numbers[0]:
                numbers[0], loose = loose, []
    half = len(loose) // 2
    numbers = [numbers[0], loose] if sides else [loose[:half], loose[half:]]
    count = sum(map(len, numbers))
    if count == 1 or (not sides and count % 2):
        raise InvalidRecord("lat", ONE_ALONE if count == 1 else HOW_TO_WRITE)
    first, second = (_degrees(parts) for parts in numbers)
    match sides:
        case []:
            return first, second
        case [("N" | "S") as north, ("E" | "W") as east]:
            return _signed(first, north), _signed(second, east)
        case [("E" | "W") as east, ("N" | "S") as north]:
            return _signed(second, north), _signed(first, east)
    raise InvalidRecord("lat", HOW_TO_WRITE)


def _signed(degrees: float, side: str) -> float:
    if math.copysign(1, degrees) < 0:
        raise InvalidRecord("lat", "Give either a minus sign or a letter, not both.")
    return -degrees if side in "SW" else degrees


def _degrees(parts: list[str]) -> float:
    """Add up degrees, minutes and seconds, of which only the last may have a fraction."""
    if not 1 <= len(parts) <= 3 or any("." in part for part in parts[:-1]):
        raise InvalidRecord("lat", HOW_TO_WRITE)
    whole, *less = (float(part) for part in parts)
    if any(not 0 <= part < 60 for part in less):
        raise InvalidRecord("lat", "Minutes and seconds run from 0 to 59.")
    size = abs(whole) + sum(part / 60**place for place, part in enumerate(less, 1))
    return math.copysign(size, -1 if parts[0].startswith("-") else 1)
