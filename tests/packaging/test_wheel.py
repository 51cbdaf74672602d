"""The wheel carries every resource, and the program finds them however it is installed."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import desktop

pytestmark = pytest.mark.packaging
CHECKOUT = Path(__file__).parents[2]
RESOURCES = CHECKOUT / "resources"
LIST_RESOURCES = """
from pathlib import Path
from desktop.resources import resource_dir
root = Path(str(resource_dir()))
print(*sorted(str(p.relative_to(root)) for p in root.rglob("*") if p.is_file()), sep="\\n")
"""


def run(*command, cwd):
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def shipped():
    return sorted(
        str(path.relative_to(RESOURCES)) for path in RESOURCES.rglob("*") if path.is_file()
    )


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """Copy what the packages are made of, so that no build leaves traces in the checkout."""
    folder = tmp_path_factory.mktemp("source")
    for name in ("desktop", "resources", "tests"):
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(CHECKOUT / name, folder / name, ignore=ignore)
    shutil.copy(CHECKOUT / "pyproject.toml", folder)
    readme = CHECKOUT / "README.md"
    (folder / "README.md").write_bytes(readme.read_bytes() if readme.exists() else b"")
    return folder


@pytest.fixture(scope="module")
def wheel(source):
    """Build the source package, and from it, as a distribution would, the wheel."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", source / "dist", cwd=source)
    (path,) = (source / "dist").glob("*.whl")
    return path


@pytest.fixture
def python(tmp_path):
    """Make an environment with nothing in it, and return its Python."""
    venv.create(tmp_path / "env", with_pip=False)
    return next((tmp_path / "env").glob("bin/python")).absolute()


def pip_into(python, *arguments, cwd):
    """Install with this environment's pip, so that no test has to unpack pip anew."""
    run(
        sys.executable, "-m", "pip", f"--python={python}", "install", "--quiet", *arguments, cwd=cwd
    )


def test_every_resource_arrives_by_wheel(wheel, python, tmp_path):
    pip_into(python, "--no-deps", "--no-index", wheel, cwd=tmp_path)
    assert run(python, "-c", LIST_RESOURCES, cwd=tmp_path).split("\n")[:-1] == shipped()


def test_an_editable_install_finds_the_resources_of_the_checkout(source, python, tmp_path):
    build = "import build; build.ProjectBuilder('.').build('editable', 'editable')"
    run(sys.executable, "-c", build, cwd=source)
    (wheel,) = (source / "editable").glob("*.whl")
    pip_into(python, "--no-deps", "--no-index", wheel, cwd=tmp_path)
    assert run(python, "-c", LIST_RESOURCES, cwd=tmp_path).split("\n")[:-1] == shipped()


def test_a_plain_checkout_finds_its_resources(source):
    assert run(sys.executable, "-c", LIST_RESOURCES, cwd=source).split("\n")[:-1] == shipped()


def test_the_wheel_holds_the_program_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        roots = {name.split("/")[0] for name in archive.namelist()}
    assert roots == {"desktop", wheel.name.removesuffix("-py3-none-any.whl") + ".dist-info"}


def test_the_wheel_offers_a_command_and_a_window(wheel):
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
        text = archive.read(name).decode()
    assert "[console_scripts]\nbasewatch = desktop.__main__:main" in text
    assert "[gui_scripts]\nbasewatch-window = desktop.__main__:main" in text


def test_the_installed_program_answers(wheel, python, tmp_path):
    pip_into(python, "--no-deps", "--no-index", wheel, cwd=tmp_path)
    # What it depends upon is lent by the environment of the tests.
    lent = sysconfig.get_path("purelib")
    (purelib,) = (tmp_path / "env").glob("lib/python*/site-packages")
    (purelib / "lent.pth").write_text(f"{lent}\n")
    answer = run(tmp_path / "env" / "bin" / "basewatch", "--version", cwd=tmp_path)
    assert desktop.__version__ in answer
