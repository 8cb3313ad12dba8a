"""The first visit: the other house at its most charming, and what it costs."""

from coraline.other import arrival, cat_talks, coat, dinner, landmarks, manners, offer, show, song, toys, worn

__all__ = ["arrival", "cat_talks", "coat", "dinner", "landmarks", "manners", "offer", "show", "song", "toys", "worn"]
