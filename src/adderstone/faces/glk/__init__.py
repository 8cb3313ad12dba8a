"""The Glk face: a session as GlkOte/RemGlk JSON over two streams."""
