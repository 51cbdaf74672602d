"""What a person sees of pip: a count, and one sentence when it fails."""

from pathlib import Path

import pytest

from desktop.first_start.pip_output import PipOutput, reason

LOG = Path("/home/user/install.log")


def test_packages_are_counted_and_named_as_they_come():
    output = PipOutput()
    shown = [
        output.read(line)
        for line in (
            "Collecting numpy>=1.26\n",
            "  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl.metadata (62 kB)\n",
            "  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl (16.9 MB)\n",
            "  Using cached click-8.5.1-py3-none-any.whl (126 kB)\n",
            "Processing /wheels/nh3-0.3.8-cp38-abi3-linux_x86_64.whl\n",
            "Installing collected packages: numpy, click, nh3\n",
        )
    ]
    assert shown == [
        "",
        "",
        "1: numpy 2.4.6 (16.9 MB)",
        "2: click 8.5.1 (126 kB)",
        "3: nh3 0.3.8",
        "installing 3 packages",
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("WARNING: Retrying: NewConnectionError('…')", "no connection to the package index"),
        (
            "ERROR: No matching distribution found for nh3>=99.",
            "cannot be installed: No matching distribution found for nh3>=99. All that was said",
        ),
        ("Killed", "pip gave no reason"),
    ],
)
def test_a_failure_is_put_into_one_sentence(line, said):
    sentence = reason(["Collecting nh3", line], LOG)
    assert said in sentence
    assert "\n" not in sentence
