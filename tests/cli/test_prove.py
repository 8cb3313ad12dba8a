"""`adderstone prove`: what it says, and that it calls nothing proved that was not checked."""

from __future__ import annotations

import json

import pytest

from adderstone.cli import main


def test_nothing_unchecked_is_called_proved(capsys: pytest.CaptureFixture[str]) -> None:
    main(["prove", "cloak"])
    said = capsys.readouterr().out
    assert "ending won (won): found in 5 turns" in said
    assert ": proved" not in said and "checked" in said.split("Cloak of Darkness")[0]


def test_the_object_says_that_it_was_not_checked(capsys: pytest.CaptureFixture[str]) -> None:
    main(["prove", "cloak", "--json"])
    assert json.loads(capsys.readouterr().out)["checked"] is False
