"""Debian packages are installed where that is allowed; elsewhere one line says how."""

import os

import pytest

from desktop.first_start import debian
from desktop.first_start.environment import SetupError


@pytest.fixture
def apt(tmp_path, monkeypatch):
    """Return a function that puts an apt-get on the path that writes down what it is asked."""

    def put(answer="", code=0):
        script = tmp_path / "apt-get"
        script.write_text(f'#!/bin/sh\necho "$@" >> "$0.asked"\necho "{answer}"\nexit {code}\n')
        script.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        return tmp_path / "apt-get.asked"

    return put


def test_root_installs_what_is_missing(apt):
    asked = apt()
    debian.install(["xvfb", "xauth"])
    update, install = asked.read_text().splitlines()
    assert update == "-y update"
    assert install.endswith("install --no-install-recommends xvfb xauth")


def test_who_may_not_install_gets_the_line_that_does(monkeypatch, tmp_path):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError) as caught:
        debian.install(["xvfb", "xauth"])
    line = str(caught.value).splitlines()[-1]
    assert line == "sudo apt-get install --no-install-recommends xvfb xauth"


def test_what_apt_complains_of_is_passed_on(apt):
    apt("E: Unable to locate package xvfb", code=100)
    with pytest.raises(SetupError, match="Unable to locate package xvfb"):
        debian.install(["xvfb"])


def test_a_program_is_brought_by_the_packages_that_have_it():
    launcher = "/usr/libexec/at-spi-bus-launcher"
    assert debian.packages_for(["git", launcher, "Xvfb", "soffice"]) == [
        "git",
        "at-spi2-core",
        "xvfb",
        "libreoffice-impress",
        "libreoffice-writer",
    ]
