"""Commands: a run as a player would type it. Each command is one that the parser reads as just that act, in that state."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from adderstone.grammar.context import Context
from adderstone.grammar.memory import Memory
from adderstone.grammar.names import split
from adderstone.grammar.parsed import Do
from adderstone.grammar.parser import Parser
from adderstone.grammar.patterns import VERBS
from adderstone.prove.explicit import Move
from adderstone.prove.walkthroughs import Run
from adderstone.world.entities import Entity
from adderstone.world.text import Text
from adderstone.world.verbs import Act, Topic
from adderstone.world.world import State, World

TRIED = 40  # ways of saying one act before it is given up


class Typist:
    """Turns acts into commands for one world."""

    def __init__(self, world: World) -> None:
        self.world, self.parser = world, Parser(world)

    def commands(self, run: Run) -> list[str]:
        """The commands of a run; where the parser has no words for an act, the act in brackets."""
        return [self.command(state, move) or f"[{move.act}]" for state, move in zip(run.states, run.moves, strict=False)]

    def command(self, state: State, move: Move) -> str:
        """What to type for an act in a state; empty where nothing that is tried means it."""
        wanted = self.world.turn(state, move.act, move.choices).state
        other = ""
        for _, said in zip(range(TRIED), self._ways(move.act), strict=False):
            meant = self._meant(said, state)
            if meant == (move.act,):
                return said
            if not other and len(meant) == 1:
                turn = self.world.turn(state, meant[0], move.choices)
                other = said if turn.passed and turn.state == wanted else ""
        return other

    def _meant(self, said: str, state: State) -> tuple[Act, ...]:
        memory = Memory(seen=set(self.world.story.entities))
        parsed = self.parser.parse(said, Context(self.world, state, memory))
        return parsed.acts if isinstance(parsed, Do) else ()

    def _ways(self, act: Act) -> Iterator[str]:
        phrases = (*self.world.story.verbs.get(act.verb, ()), *VERBS.get(act.verb, ()))
        slots = {"[noun]": act.noun, "[direction]": act.noun, "[second]": act.second, "[topic]": act.second}
        for phrase in phrases:
            words = phrase.split()
            given = {word for word in words if word.startswith("[")}
            needed = (act.noun is not None) + (act.second is not None)
            if len(given & slots.keys()) != needed or given - slots.keys():
                continue
            options = [list(_called(slots[word])) if word in slots else [word.split("/")[0]] for word in words]
            for chosen in product(*options):
                said = " ".join(chosen)
                yield f"{split(act.actor.name)[1]}, {said}" if act.actor is not None else said


def _called(entity: Entity | None) -> Iterator[str]:
    """What an entity can be called: its name, then a topic's suggestion, then its other nouns."""
    if entity is None:
        return
    yield split(entity.name)[1]
    if isinstance(entity, Topic) and entity.suggest:
        yield entity.suggest.removeprefix("about ")
    yield from entity.vocabulary.nouns[1:3]


def first_words(said: Text, most: int = 6) -> str:
    """The words with which a text begins, up to its first bracket."""
    plain = said.variants[0].split("[")[0].split("\n")[0] if said.variants else ""
    return " ".join(plain.split()[:most])


def regtest(title: str, commands: list[str], ending: str) -> str:
    """A run as a test in RegTest's format; the last answer must contain the first words of the ending."""
    lines = [f"# A run that the prover found: {title}.", "", f"* {title}", ""]
    return "\n".join([*lines, *(f"> {command}" for command in commands), ending, ""])
