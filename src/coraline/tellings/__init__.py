"""The tellings: each a variation of the one world, its canonical run, and the beats that the run must meet."""
