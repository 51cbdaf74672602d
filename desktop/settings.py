"""What a user can set, and the folders where the program keeps its own files."""

import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

_NAME = "basewatch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every option, with its default.

    Attributes:
        mode: Colours: "system", "light", "dark" or "high_contrast".
        language: Language of the window: "system", "en", "ar" or "ru".
        motion: Whether things move by themselves: "system" as it is set there, or "reduced".
        text_scale: Size of all text, 1.0 as designed, 0.8 to 2.
        analyst: The name that the history shows; empty means the login name.
        device: This machine's own short id in the history, made at the first start.
        last_casebook: The casebook that opens at the next start; empty means the example.
        recent: The casebooks that were open, newest first.
        keeps_recent: Whether they are remembered.
        is_name_asked: Whether the analyst was asked for the name that the history shows.
        is_toured: Whether the tour was shown, as it is at the very first start.
        last_version: The version that was started last; empty before the first start.
        second_backups: The folder in which backups are kept a second time; empty means none.
        lock_after_min: An encrypted casebook is locked after so many minutes without a hand on
            it; 0 for never.
        shows_local_time: Whether the clock at a base is told beside UTC.
    """

    mode: str = "system"
    language: str = "system"
    motion: str = "system"
    text_scale: float = 1.0
    analyst: str = ""
    device: str = ""
    last_casebook: str = ""
    recent: tuple[str, ...] = ()
    keeps_recent: bool = True
    is_name_asked: bool = False
    is_toured: bool = False
    last_version: str = ""
    second_backups: str = ""
    lock_after_min: int = 5
    shows_local_time: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The program's own folders: what is set, what is kept, what is logged."""

    config: Path
    data: Path
    state: Path


def places(environment: Mapping[str, str], platform: str = sys.platform) -> Places:
    """Return this user's folders, after the custom of the system; they may not exist yet.

    Args:
        environment: The environment variables.
        platform: As `sys.platform`.
    """
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.home())
    if platform == "win32":
        roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
        local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
        return Places(config=roaming / _NAME, data=local / _NAME, state=local / _NAME / "logs")
    if platform == "darwin":
        library = home / "Library"
        support = library / "Application Support" / _NAME
        return Places(config=support, data=support, state=library / "Logs" / _NAME)
    return Places(
        config=Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / _NAME,
        data=Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / _NAME,
        state=Path(environment.get("XDG_STATE_HOME") or home / ".local" / "state") / _NAME,
    )


def load(folders: Places, entropy: Callable[[int], bytes] = os.urandom) -> Settings:
    """Return the stored settings; what is missing or damaged is at its default.

    The first time a device id is made and stored, so that it stays the same.
    """
    found = _read(folders.config / "settings.json")
    if not found.device:
        found = replace(found, device=entropy(4).hex())
        store(folders, found)
    return found


def store(folders: Places, settings: Settings) -> bool:
    """Keep ``settings``; tell whether that was possible, for a program runs on without."""
    target = folders.config / "settings.json"
    building = target.with_name(f".settings.{os.getpid()}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        building.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
        building.replace(target)
    except OSError:
        return False
    return True


def analyst_name(settings: Settings, environment: Mapping[str, str]) -> str:
    """Return the name that the history shows."""
    return settings.analyst or login_name(environment)


def login_name(environment: Mapping[str, str]) -> str:
    """Return how the system calls who uses it."""
    names = (environment.get(each) for each in ("USER", "LOGNAME", "USERNAME"))
    return next(filter(None, names), "analyst")


def _read(path: Path) -> Settings:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(raw, dict):
        return Settings()
    recent = raw.get("recent")
    if isinstance(recent, list):
        raw["recent"] = tuple(one for one in recent if isinstance(one, str))
    kinds = {field.name: type(field.default) for field in fields(Settings)}
    sound = {name: raw[name] for name, kind in kinds.items() if isinstance(raw.get(name), kind)}
    return Settings(**sound)
