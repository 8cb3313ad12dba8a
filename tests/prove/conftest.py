"""Small worlds need small tables; making large ones anew for each of some hundred proofs would take all the time."""

import pytest
from adderstone.prove import encoding


@pytest.fixture(autouse=True)
def small_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "NODES", 1 << 18)
    monkeypatch.setattr(encoding, "CACHE", 1 << 16)
