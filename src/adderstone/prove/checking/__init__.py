"""The independent checker: what a certificate says is checked here by another engine, over an encoding of its own.

Nothing here knows how an answer was found. The package imports the declared world (`adderstone.world`), msgspec to read
the file and python-sat to decide formulas; it shares no line with the prover's lowering, grounding or diagrams.
"""
