"""Encrypted casebooks on the command line: passphrases come by a pipe or the terminal only."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from desktop.cli import basewatch
from desktop.cli import passphrase as asking
from desktop.cli.backups import keeper_of
from desktop.services.backups.shelf import Why
from desktop.services.casebooks import create_casebook
from desktop.store import key as keys
from desktop.store.encrypted import is_encrypted
from desktop.store.key import Key
from tests.factories import NOON, a_base, an_editing

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch):
    monkeypatch.setattr(keys, "ITERATIONS", 10)


def run(*arguments, lines=None, capsys=None):
    """Run a command with ``lines`` on a file descriptor; return code, output and errors."""
    given = []
    if lines is not None:
        read, write = os.pipe()
        os.write(
            write, lines if isinstance(lines, bytes) else "".join(f"{x}\n" for x in lines).encode()
        )
        os.close(write)
        given = ["--passphrase-fd", str(read)]
    try:
        code = basewatch.main(args=[*arguments, *given], standalone_mode=False)
    except click.exceptions.Exit as left:
        code = left.exit_code
    finally:
        if lines is not None:
            os.close(read)
    out, err = capsys.readouterr()
    return code or 0, out, err


@pytest.fixture
def encrypted(tmp_path):
    path = tmp_path / "north.basewatch"
    made = create_casebook(path, "The north", NOON, key=keys.new_key("long enough"))
    an_editing(made).apply("Add base", a_base(name="Northport"))
    code = made.key.recovery_code()
    made.close()
    return str(path), code


def test_the_passphrase_is_read_from_a_file_descriptor(encrypted, capsys):
    path, code = encrypted
    for typed in ("long enough", code):
        done, out, _err = run("info", path, "--json", lines=[typed], capsys=capsys)
        assert done == 0
        assert '"encrypted": true' in out
    _done, out, _err = run("info", path, lines=["long enough"], capsys=capsys)
    assert "encrypted, integrity: ok" in out


@pytest.mark.parametrize("command", ["info", "check", "backup", "events", "gaps"])
def test_every_command_takes_it(encrypted, capsys, command):
    path, _code = encrypted
    assert run(command, path, lines=["long enough"], capsys=capsys)[0] == 0


def test_commands_that_change_or_write_take_it_too(encrypted, capsys, tmp_path):
    path, _code = encrypted
    for arguments in (
        ("add", "event", path, "--title", "Seen", "--when", "2026-01-24"),
        ("export", path, str(tmp_path / "out.json")),
        ("import", str(tmp_path / "out.json"), path, "--dry-run"),
        ("diff", path, "--from", "2026-01-24", "--to", "2026-01-26"),
        ("search", path, "Northport"),
    ):
        done, _out, err = run(*arguments, lines=["long enough"], capsys=capsys)
        assert (done, err) == (0, "")


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (["wrong enough"], "“north.basewatch” does not open with that passphrase"),
        ([], "gives no passphrase"),
        (b"\xff\xfe\n", "is no text in UTF-8"),
        (["0000-" * 14], "a letter or digit of it is wrong"),
    ],
)
def test_what_does_not_open_it_is_told_in_one_sentence(encrypted, capsys, lines, why):
    path, _code = encrypted
    done, out, err = run("info", path, lines=lines, capsys=capsys)
    assert (done, out) == (1, "")
    assert why in err
    assert err.count("\n") == 1


def test_what_is_saved_of_a_damaged_one_opens_with_the_same_passphrase(encrypted, capsys, tmp_path):
    path, _code = encrypted
    saved = tmp_path / "saved.basewatch"
    done, _out, err = run("recover", path, str(saved), lines=["long enough"], capsys=capsys)
    assert (done, err) == (0, "")
    assert is_encrypted(saved)
    assert run("check", str(saved), lines=["long enough"], capsys=capsys)[0] == 0


def test_a_file_descriptor_that_is_none_is_told(encrypted, capsys):
    path, _code = encrypted
    done, _out, err = run("info", path, "--passphrase-fd", "987", capsys=capsys)
    assert done == 1
    assert "No passphrase could be read from file descriptor 987" in err


def test_where_nobody_can_be_asked_it_says_so(encrypted, capsys):
    path, _code = encrypted
    done, _out, err = run("info", path, capsys=capsys)
    assert done == 1
    assert "nobody can be asked here" in err


def test_the_terminal_asks_for_it_without_showing_it(encrypted, capsys, monkeypatch):
    path, _code = encrypted
    asked = []

    def prompt(text, **how):
        asked.append((text, how))
        return "long enough"

    monkeypatch.setattr(asking.sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(asking.click, "prompt", prompt)
    assert run("info", path, capsys=capsys)[0] == 0
    assert asked == [("Passphrase of north.basewatch", {"hide_input": True, "err": True})]


def test_a_new_casebook_is_encrypted_and_its_recovery_key_told_once(tmp_path, capsys, monkeypatch):
    path = str(tmp_path / "new.basewatch")
    done, out, err = run("new", path, lines=["long enough"], capsys=capsys)
    assert done == 0
    code = out.split("Recovery key: ")[1].strip()
    assert "keep it elsewhere" in err
    assert run("info", path, lines=[code], capsys=capsys)[0] == 0
    answers = iter(["long enough", "long enuogh"])
    monkeypatch.setattr(asking.sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(asking.click, "prompt", lambda *_, **__: next(answers))
    other = tmp_path / "other.basewatch"
    done, _out, err = run("new", str(other), "--encrypt", capsys=capsys)
    assert done == 1
    assert "The two are not the same" in err
    assert not other.exists()


def test_the_passphrase_is_set_changed_and_removed(tmp_path, capsys):
    path = tmp_path / "plain.basewatch"
    create_casebook(path, "The north", NOON).close()
    done, out, _err = run("passphrase", str(path), lines=["long enough"], capsys=capsys)
    assert done == 0
    assert "is encrypted" in out
    changed = run("passphrase", str(path), lines=["long enough", "other words"], capsys=capsys)
    assert changed[0] == 0
    assert run("info", str(path), lines=["long enough"], capsys=capsys)[0] == 1
    assert run("info", str(path), lines=["other words"], capsys=capsys)[0] == 0
    assert run("passphrase", str(path), "--remove", lines=["wrong words"], capsys=capsys)[0] == 1
    assert is_encrypted(path)
    done, out, _err = run("passphrase", str(path), "--remove", lines=["other words"], capsys=capsys)
    assert "is not encrypted" in out
    assert not is_encrypted(path)


def test_a_real_process_opens_it_by_a_pipe_and_the_passphrase_is_no_argument(tmp_path):
    path = tmp_path / "north.basewatch"
    key = Key(b"k" * 32, b"s" * 16)
    create_casebook(path, "The north", NOON, key=key).close()
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "brief", path, "out.html", "--passphrase-fd", "0"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        input=f"{key.recovery_code()}\r\n",
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "out.html").exists()


def backed_up(folder):
    """Return a closed plain casebook of which there is a backup."""
    made = create_casebook(folder / "plain.basewatch", "The north", NOON)
    keeper_of(made).make(Why.ASKED)
    made.close()
    return made.path


@pytest.mark.parametrize("fate", ["rewrite", "remove", "leave"])
def test_the_backups_become_what_was_asked_for(tmp_path, capsys, fate):
    path, kept = backed_up(tmp_path), Path(os.environ["XDG_DATA_HOME"])
    assert len(list(kept.rglob("*.basewatch"))) == 1
    done, _out, err = run(
        "passphrase", str(path), "--backups", fate, lines=["long enough"], capsys=capsys
    )
    assert done == 0
    assert "as it was" not in err
    assert [is_encrypted(one) for one in kept.rglob("*.basewatch")] == {
        "rewrite": [True],
        "remove": [],
        "leave": [False],
    }[fate]


def test_a_backup_that_stays_as_it_was_is_told(tmp_path, capsys):
    path = backed_up(tmp_path)
    (backup,) = Path(os.environ["XDG_DATA_HOME"]).rglob("*.basewatch")
    backup.write_bytes(b"damaged")
    done, _out, err = run("passphrase", str(path), lines=["long enough"], capsys=capsys)
    assert done == 0
    assert f"“{backup.name}” is as it was" in err


def test_a_pack_is_encrypted_to_a_key_or_by_a_passphrase_and_merged(
    encrypted, tmp_path, capsys, monkeypatch
):
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    path = encrypted[0]
    key = run("key", capsys=capsys)[1].strip()
    assert key == run("key", capsys=capsys)[1].strip()
    pack, other = str(tmp_path / "to.basewatch-pack"), str(tmp_path / "by.basewatch-pack")
    told = run("export", path, pack, "--encrypt-to", key, lines=["long enough"], capsys=capsys)
    assert told[0] == 0, told
    told = run("merge", pack, path, "--dry-run", lines=["long enough"], capsys=capsys)
    assert "Would take in: 0 new records" in told[1]
    both = ["long enough", "quiet heron"]
    assert run("export", path, other, "--encrypt", lines=both, capsys=capsys)[0] == 0
    assert b"scrypt" in Path(other).read_bytes()[:40]
    assert run("merge", other, path, "--dry-run", lines=both, capsys=capsys)[0] == 0
    wrong = run("merge", other, path, "--dry-run", lines=["long enough", "x"], capsys=capsys)
    assert wrong[0] == 1
    assert "does not open “by.basewatch-pack”" in wrong[2]
    short = run("export", path, other, "--encrypt", lines=["long enough", "x"], capsys=capsys)
    assert "too short" in short[2]


def test_what_is_no_pack_is_never_written_plain_where_it_was_to_be_encrypted(
    encrypted, tmp_path, capsys
):
    to = str(tmp_path / "to.csv")
    for given, said in (
        ((to, "--encrypt"), "Only packs are encrypted"),
        ((to, "--as", "pack", "--encrypt", "--encrypt-to", "age1"), "not both"),
    ):
        with pytest.raises(click.UsageError, match=said):
            run("export", encrypted[0], *given, lines=["long enough"], capsys=capsys)
    told = run("export", encrypted[0], to, "--as", "pack", "--encrypt-to", "age1",
               lines=["long enough"], capsys=capsys)  # fmt: skip
    assert "is no public key" in told[2]
    assert not Path(to).exists()
