"""Provers: what every run of a world can and cannot come to."""
