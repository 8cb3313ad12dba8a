"""`adderstone verify`: what it says, and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

import cloak
from adderstone.cli import main
from adderstone.prove.checking.format import Certificate, encoded
from corpus_stories import HOME, module
from explorer import certified, explore


@pytest.fixture(scope="module")
def certificate() -> Certificate:
    return msgspec.structs.replace(certified(explore(cloak.story.build())), name="cloak")


def written(certificate: Certificate, folder: Path) -> str:
    path = folder / "certificate.json"
    path.write_bytes(encoded(certificate))
    return str(path)


def test_what_was_verified_is_said(certificate: Certificate, tmp_path: Path,
                                   capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", written(certificate, tmp_path)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[-1] == "Cloak of Darkness: verified." and "[replayed: 5 turns]" in "".join(said)
    assert "[SAT: " in "".join(said)


def test_a_program_may_read_it(certificate: Certificate, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", written(certificate, tmp_path), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["verified"] and {found["how"] for found in said["statements"]} == {"replayed", "SAT"}


def test_a_refusal_is_one_sentence_and_code_1(certificate: Certificate, tmp_path: Path,
                                              capsys: pytest.CaptureFixture[str]) -> None:
    wrong = msgspec.structs.replace(certificate, fingerprint="0" * 64)
    assert main(["verify", written(wrong, tmp_path)]) == 1
    said = capsys.readouterr().out
    assert said == "Refused: The story has changed since the certificate was written: prove it again.\n"


def test_no_certificate_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "no.json").write_text("{}")
    assert main(["verify", str(tmp_path / "no.json")]) == 1
    assert capsys.readouterr().out.startswith("Refused: This is no certificate")


def test_what_is_sampled_is_not_verified(certificate: Certificate, tmp_path: Path,
                                         capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", written(certificate, tmp_path), "--seconds", "1e-9"]) == 1
    said = capsys.readouterr().out
    assert "[sampled: " in said and "not verified" in said


def test_a_story_that_is_not_installed_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(certified(explore(module("well_sound").story.build())), tmp_path)
    assert main(["verify", path]) == 2
    assert "--story NAME" in capsys.readouterr().err
    assert main(["verify", path, "--story", str(HOME / "well_sound.py")]) == 0


def test_what_prove_writes_is_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "cloak.json")
    main(["prove", "cloak", "--no-content", "--certificate", path])
    capsys.readouterr()
    assert main(["verify", path]) == 0
    said = capsys.readouterr().out
    assert 'The ending "won" can be reached' in said and "A good ending is never reached after the run" in said


def test_a_missing_file_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "nowhere.json"]) == 2
    assert "can't be read" in capsys.readouterr().err
