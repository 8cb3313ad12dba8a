"""The first visit: the other house at its most charming, and what it costs."""
