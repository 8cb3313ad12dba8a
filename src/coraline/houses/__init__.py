"""Both houses, from one declaration: every mirrored room is written once, with its other self beside it."""
