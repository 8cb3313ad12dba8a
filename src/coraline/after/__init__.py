"""Afterwards: an ordinary evening, a dream, a hand, a picnic, and an ordinary day."""

from coraline.after import dream, evening, hand, landmarks, ordinary, well

__all__ = ["dream", "evening", "hand", "landmarks", "ordinary", "well"]
