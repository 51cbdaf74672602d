"""The command line, run as a user runs it, in a process of its own or in the one of the test.

A process takes a third of a second before it does anything. What a command says and writes is the
same in both, which `tests/test_cli_process.py` shows of each command.
"""

import gc
import io
import os
import subprocess
import sys
import traceback
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest import mock

from desktop.__main__ import main

ROOT = Path(__file__).parent.parent
Done = subprocess.CompletedProcess[str]


def run(*arguments: str, cwd: Path) -> Done:
    """Run `basewatch` with ``arguments`` in ``cwd``, within this process."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _each in "oe")
    code: object = 0
    looks_for_garbage = gc.isenabled()
    with (
        chdir(cwd),
        mock.patch.object(sys, "argv", ["basewatch", *arguments]),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            code = main()
        except SystemExit as ended:
            code = ended.code
        except BaseException:  # noqa: BLE001 - Whatever comes through is what a process ends with.
            traceback.print_exc()
            code = 1
        finally:
            # A command that ends its process soon may have let it be.
            if looks_for_garbage:
                gc.enable()
    assert isinstance(code, int | None)
    return Done(arguments, code or 0, _said(out), _said(err))


def _said(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()


def run_process(*arguments: str, cwd: Path) -> Done:
    """Run `basewatch` with ``arguments`` in ``cwd``, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
