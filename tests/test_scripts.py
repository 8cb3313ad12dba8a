"""The scripts on machines that lack something: one clear sentence, exit code 2, and nothing half made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOOLS = ("bash", "cat", "cksum", "dirname", "env", "rm", "sed", "touch", "tr")
# A python3 that passes everything on, except that it can be told to be old, or to have no venv.
PYTHON = """#!/bin/sh
case "$FAKE:$*" in
  old:--version) echo "Python 3.9.2"; exit 0 ;;
  old:*version_info*) exit 1 ;;
  bare:*ensurepip*) exit 1 ;;
esac
exec {python} "$@"
"""


class Checkout:
    """A copy of what the scripts need, on a machine with nothing but a few tools and perhaps a python3."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "checkout"
        shutil.copytree(ROOT / "scripts", self.folder / "scripts")
        shutil.copytree(ROOT / "requirements", self.folder / "requirements")
        shutil.copy(ROOT / "pyproject.toml", self.folder)
        self.tools = folder / "tools"
        self.tools.mkdir()
        for tool in TOOLS:
            found = shutil.which(tool)
            assert found is not None
            (self.tools / tool).symlink_to(found)

    def python(self) -> None:
        """Put a python3 on the machine."""
        path = self.tools / "python3"
        path.write_text(PYTHON.format(python=sys.executable), encoding="utf-8")
        path.chmod(0o755)

    def play(self, **env: str) -> subprocess.CompletedProcess[str]:
        """Run scripts/play there."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PIP_")}
        return subprocess.run([self.folder / "scripts" / "play", "--help"], capture_output=True, text=True, check=False,
                              env={**kept, "PATH": str(self.tools), **env})


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def refusal(done: subprocess.CompletedProcess[str]) -> str:
    """The sentence of a script that gave up."""
    assert done.returncode == 2 and not done.stdout
    first, *rest = done.stderr.splitlines()
    assert first.startswith("Setting up") and len(rest) == 1
    return rest[0]


def test_no_python_at_all(checkout: Checkout) -> None:
    said = refusal(checkout.play())
    assert "needs Python 3.11 or newer and found no Python" in said and "PYTHON=" in said


def test_a_python_that_is_too_old(checkout: Checkout) -> None:
    checkout.python()
    said = refusal(checkout.play(FAKE="old"))
    assert "needs Python 3.11 or newer and found Python 3.9.2" in said


def test_a_python_without_venv(checkout: Checkout) -> None:
    checkout.python()
    assert "apt install python3-venv" in refusal(checkout.play(FAKE="bare"))


def test_no_network(checkout: Checkout) -> None:
    checkout.python()
    away = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_CONFIG_FILE": os.devnull, "PIP_RETRIES": "0",
            "PIP_NO_CACHE_DIR": "1"}
    assert "is there a network?" in refusal(checkout.play(**away))
    assert not list((checkout.folder / ".venv").glob(".ready-*"))  # the next run tries again
