"""Play: a session over the reference turn, with its timeline, saves, transcript, map and plain terminal."""
