"""The installers for other systems and the workflow that builds them name what is there."""

import plistlib
import re
import tomllib
from pathlib import Path

import pytest
import yaml

from desktop.packaging import mac, signing, windows
from desktop.packaging.bundle import SPEC, BuildFailed, time_of_sources
from desktop.packaging.contents import CHECKOUT

pytestmark = pytest.mark.packaging
WORKFLOW = yaml.safe_load((CHECKOUT / ".github/workflows/release.yml").read_text(encoding="utf-8"))
STEPS = [step for job in WORKFLOW["jobs"].values() for step in job["steps"]]
SCRIPT = windows.SCRIPT.read_text(encoding="utf-8")
SPEC_TEXT = SPEC.read_text(encoding="utf-8")


def test_the_workflow_builds_on_all_three_systems_by_the_command_of_the_readme():
    systems = WORKFLOW["jobs"]["build"]["strategy"]["matrix"]["system"]
    assert [name.split("-")[0] for name in systems] == ["ubuntu", "windows", "macos"]
    assert [step for step in STEPS if "desktop/launch.py --build" in step.get("run", "")]


def test_every_file_of_the_checkout_that_the_workflow_names_is_there():
    runs = "\n".join(step.get("run", "") for step in STEPS)
    named = re.findall(r"(?:desktop|resources|tests)/[\w./-]+", runs)
    assert named
    assert all((CHECKOUT / name).exists() for name in named)


def test_the_workflow_hands_over_the_keys_by_the_names_that_signing_reads():
    text = (CHECKOUT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    named = set(re.findall(r"BASEWATCH_\w+", text))
    read = set(re.findall(r"BASEWATCH_\w+", signing.__doc__))
    assert named == read


def test_no_action_is_taken_from_a_moving_branch_and_the_token_may_only_read():
    used = [step["uses"] for step in STEPS if "uses" in step]
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+", one) for one in used)
    assert WORKFLOW["permissions"] == {"contents": "read"}


def test_what_is_handed_on_is_what_the_builders_make():
    kept = next(one["with"]["path"] for one in STEPS if "upload-artifact" in one.get("uses", ""))
    assert kept.split() == ["dist/*.deb", "dist/*.exe", "dist/*.dmg"]


def test_the_spec_is_python_that_names_modules_and_files_that_are_there():
    compile(SPEC_TEXT, str(SPEC), "exec")
    assert (SPEC.parent / "frozen_main.py").exists()
    assert "strip=True" not in SPEC_TEXT
    for name in re.findall(r"from desktop\.packaging import ([\w, ]+)", SPEC_TEXT)[0].split(", "):
        assert (SPEC.parent / f"{name}.py").exists()


def test_what_packs_is_an_extra_that_the_program_itself_does_not_need():
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert any(line.startswith("pyinstaller") for line in project["optional-dependencies"]["build"])
    assert not any("pyinstaller" in line.lower() for line in project["dependencies"])


def test_the_installer_for_windows_opens_casebooks_by_the_program_without_a_terminal():
    opened = re.search(r'shell\\open\\command";.*?ValueData: "(.*)"$', SCRIPT, re.MULTILINE)[1]
    assert opened == '""{app}\\basewatch-window.exe"" ""%1""'
    assert "ChangesAssociations=yes" in SCRIPT
    for program in set(re.findall(r"\{app\}\\([\w-]+)\.exe", SCRIPT)):
        assert f'name="{program}"' in SPEC_TEXT
    assert "casebook.ico" in SCRIPT


def test_inno_setup_is_told_what_to_pack_and_where_to():
    command = windows.inno_command("iscc", Path("made"), Path("out"), "0.1.0")
    assert command[1:4] == ["/DVersion=0.1.0", "/DBundle=made", "/Oout"]
    assert {"Version", "Bundle"} == set(re.findall(r"\{#(\w+)\}", SCRIPT))


def test_the_finder_is_told_that_casebooks_are_opened_by_this_application():
    plist = plistlib.loads(plistlib.dumps(mac.info_plist()))
    (document,) = plist["CFBundleDocumentTypes"]
    (kind,) = plist["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["basewatch"]
    assert document["LSHandlerRank"] == "Owner"


def test_nothing_is_signed_where_there_are_no_keys():
    assert signing.windows_signing({}, [Path("a.exe")]) == []
    assert signing.mac_identity({}) is None
    assert signing.mac_notarizing({}, Path("a.dmg")) == []
    assert signing.mac_notarizing({"BASEWATCH_MAC_IDENTITY": "me"}, Path("a.dmg")) == []


def test_everything_is_signed_where_there_are():
    keys = {"BASEWATCH_WINDOWS_CERTIFICATE": "c.pfx", "BASEWATCH_WINDOWS_PASSWORD": "secret"}
    (command,) = signing.windows_signing(keys, [Path("a.exe"), Path("b.exe")])
    assert command[:2] == ["signtool", "sign"]
    assert command[-2:] == ["a.exe", "b.exe"]
    keys = {"BASEWATCH_MAC_IDENTITY": "me", "BASEWATCH_MAC_NOTARY": "profile"}
    told = signing.mac_notarizing(keys, Path("a.dmg"))
    assert [command[0] for command in told] == ["codesign", "xcrun", "xcrun"]


def test_a_tool_that_fails_is_told_without_its_arguments():
    signing.run_all([["true"]])
    with pytest.raises(BuildFailed) as caught:
        signing.run_all([["false", "--password", "secret"]])
    assert str(caught.value) == "false failed with 1"
    with pytest.raises(BuildFailed, match="no-such-tool cannot be started"):
        signing.run_all([["no-such-tool", "secret"]])


def test_the_time_in_a_package_is_that_of_the_last_commit_or_the_one_asked_for(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert time_of_sources() == 1_700_000_000
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert time_of_sources() > 1_577_000_000
    monkeypatch.setenv("PATH", "")
    assert time_of_sources() == 1_577_836_800
