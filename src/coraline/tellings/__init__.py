"""The tellings: each a variation of the one world, its canonical run, and the beats that the run must meet."""

from coraline.tellings import novel, novel_after, novel_home, novel_other

__all__ = ["novel", "novel_after", "novel_home", "novel_other"]
