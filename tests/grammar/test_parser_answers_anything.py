"""Whatever is typed, there is an answer, and nothing is raised."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from adderstone.grammar.lexicon import Lexicon
from adderstone.grammar.parser import Answer, Do, Meta, Travel
from house_of_words import Player, house

WORLD = house().build()
LEXICON = Lexicon(WORLD)
SMALL = {"all", "both", "except", "and", ",", "it", "the", "of", "2", "then", "second", "g", "oops", "."}
OWN = st.sampled_from(sorted(LEXICON.literals | LEXICON.thing_words | SMALL))
FOREIGN = st.sampled_from([
    "lantern", "grue", "zyzzyva", "mailbox", "plugh", "'", "''s", "cat's", "*", "\ue000black-key"])
COMMANDS = st.lists(st.one_of(OWN, OWN, OWN, FOREIGN), max_size=9).map(" ".join)
LINES = st.one_of(COMMANDS, st.text(max_size=60), st.text(st.characters(max_codepoint=31), max_size=20),
                  st.builds(lambda word, times: word * times, st.text(min_size=1, max_size=6), st.integers(1, 10_000)))


@settings(max_examples=400, deadline=None)
@given(st.lists(LINES, max_size=4))
def test_every_line_is_answered(lines: list[str]) -> None:
    """In every state that the lines before it left, with whatever question they left open."""
    typist = Player(WORLD)
    for line in lines:
        for command in typist.parser.split(line):
            parsed = typist.types(command)
            assert isinstance(parsed, (Do, Travel, Meta, Answer))
            assert not isinstance(parsed, Do) or parsed.acts
            assert not isinstance(parsed, Answer) or parsed.text
        typist.does(line)
        typist.types(line)
