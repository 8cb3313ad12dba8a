"""Faces: thin readers of the protocol, one for each kind of screen."""
