"""The tellings: each a variation of the one world, its canonical run, and the beats that the run must meet.

The beats are declared by part, in the order of the run.
"""

from coraline.tellings import novel

# isort: split
from coraline.tellings import novel_home

# isort: split
from coraline.tellings import novel_other

# isort: split
from coraline.tellings import novel_missing

# isort: split
from coraline.tellings import novel_game

# isort: split
from coraline.tellings import novel_after

__all__ = ["novel", "novel_after", "novel_game", "novel_home", "novel_missing", "novel_other"]
