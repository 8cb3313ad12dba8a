"""The stories in prove/corpus, by name: each defect once broken and once sound."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from typing import Any

HOME = Path(__file__).parent / "prove" / "corpus"
BROKEN = sorted(path.stem for path in HOME.glob("*_broken.py"))
SOUND = sorted(path.stem for path in HOME.glob("*_sound.py"))


@cache
def module(name: str) -> Any:
    """The module of one story: `story`, and where it is broken `EXPECTED`."""
    spec = importlib.util.spec_from_file_location(name, HOME / f"{name}.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made
