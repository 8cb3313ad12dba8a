"""Adderstone: a story-world engine. One declared world is played by people, stepped by learners, proved by a solver."""

__version__ = "0.1.0"
