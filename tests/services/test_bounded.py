"""A process for a stranger's file may take little, write nothing and leave nothing behind."""

import sys

import pytest

from desktop.services.bounded import limit_process, start_worker

needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")


@needs_limits
def test_the_worker_may_neither_take_much_memory_nor_write_files_nor_leave_a_core(tmp_path):
    probe = tmp_path / "probe.py"
    probe.write_text(
        "import resource\n"
        "from desktop.services.bounded import limit_process\n"
        "limit_process(memory_bytes=512 << 20, cpu_s=6)\n"
        "try:\n    bytearray(1 << 30)\nexcept MemoryError:\n    print('no memory')\n"
        f"try:\n    open({str(tmp_path / 'x')!r}, 'wb', 0).write(b'x')\n"
        "except OSError:\n    print('no file')\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), resource.getrlimit(resource.RLIMIT_CPU))\n"
    )
    with start_worker(probe) as process:
        said = process.communicate()[0].decode()
    assert said.split("\n")[:3] == ["no memory", "no file", "(0, 0) (6, 6)"]


@needs_limits
def test_a_limit_that_is_tighter_already_stays(monkeypatch):
    import resource

    made = {}
    monkeypatch.setattr(resource, "getrlimit", lambda what: (9, 9))
    monkeypatch.setattr(resource, "setrlimit", lambda what, pair: made.update({what: pair}))
    limit_process(memory_bytes=1 << 29)
    assert made[resource.RLIMIT_AS] == (9, 9)
    assert made[resource.RLIMIT_FSIZE] == (0, 0)
    assert resource.RLIMIT_CPU not in made
    monkeypatch.setattr(resource, "getrlimit", lambda what: (9, resource.RLIM_INFINITY))
    limit_process(memory_bytes=1 << 29, cpu_s=3)
    assert made[resource.RLIMIT_AS] == (1 << 29, 1 << 29)
    assert made[resource.RLIMIT_CPU] == (3, 3)


def test_what_else_is_on_the_path_stays_there_and_nothing_hooks_itself_in(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(str(tmp_path / "mine"))
    probe = tmp_path / "probe.py"
    probe.write_text(
        "import sys; print([one for one in sys.path if one.endswith('mine')])\n"
        "import numpy; print('site' in sys.modules)\n"
    )
    with start_worker(probe) as process:
        said = process.communicate()[0].decode().split("\n")
    assert "mine" in said[0]
    assert said[1] == "False"
