"""Afterwards: an ordinary evening, a dream, a hand, a picnic, and an ordinary day."""

from coraline.after import dream, evening, hand, hindsight, landmarks, ordinary, well

__all__ = ["dream", "evening", "hand", "hindsight", "landmarks", "ordinary", "well"]
