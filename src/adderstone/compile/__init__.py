"""Lowerings: from the declared world to a finite relation that solvers and fast backends read. One file a lowering."""
