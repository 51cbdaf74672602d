"""Nothing of an encrypted casebook is anywhere outside it, after a session that ends in a crash.

The same session on a plain casebook has to find what was planted: else the search finds nothing.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SESSION = Path(__file__).with_name("secret_session.py")
PLANTED = 65
AT_LEAST = 50
PASSPHRASE = "correct horse battery"
FOLDERS = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
}


def session(folder, way, chance):
    """Run it, and return the secrets, and what it said."""
    secrets = [f"kanarie{chance.getrandbits(48):012x}{number:02d}" for number in range(PLANTED)]
    for place in FOLDERS.values():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, str(SESSION), str(folder / "home" / "north.basewatch"), way],
        cwd=folder / "tmp",
        env=os.environ
        | {name: str(folder / place) for name, place in FOLDERS.items()}
        | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        input="\n".join((PASSPHRASE, *secrets)).encode(),
        capture_output=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == -6, (done.stdout + done.stderr).decode()[-2_000:]
    return secrets, done.stdout + done.stderr


def found(folder, secrets):
    """Return which of the secrets are in which files, in any encoding that Qt or Python write."""
    where = {}
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes().lower()
            for secret in secrets:
                spelled = (secret.encode(form) for form in ("utf-8", "utf-16-le", "utf-16-be"))
                if any(each in content for each in spelled):
                    where.setdefault(secret, set()).add(path.relative_to(folder).as_posix())
    return where


def test_after_a_crash_nothing_of_it_is_anywhere_on_the_disk(tmp_path, chance):
    secrets, said = session(tmp_path, "encrypted", chance)
    assert found(tmp_path, [*secrets, PASSPHRASE]) == {}
    assert not any(secret.encode() in said for secret in secrets)
    names = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert {"north.basewatch", "north.basewatch-wal", "copy of north.basewatch"} <= names
    assert {"basewatch.log", "crash.log", "window.ini", "settings.json"} <= names
    assert any(name.startswith(".import-") for name in names), "the side file is there, and read"
    assert any("backups" in path.parts for path in tmp_path.rglob("*.basewatch"))


def test_in_a_plain_casebook_the_search_finds_what_was_planted(tmp_path, chance):
    secrets, _said = session(tmp_path, "plain", chance)
    where = found(tmp_path, secrets)
    assert len(where) >= AT_LEAST
    places = {place.rsplit("/", 1)[-1].split("-")[0] for seen in where.values() for place in seen}
    assert {"north.basewatch", "window.ini", "copy of north.basewatch", ".import"} <= places
    assert not any("log" in place for place in places), "not even there is a word in the log"
