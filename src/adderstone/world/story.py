"""Story: the author's page. Declare rooms, things, persons, fields, rules and endings; then `build()` the world."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from adderstone.world.conditions import Condition, Fact, always, never
from adderstone.world.declare import Declarations
from adderstone.world.effects import Effect
from adderstone.world.entities import Room
from adderstone.world.fields import Choice, Counter, Enum, Flag
from adderstone.world.problems import report
from adderstone.world.rules import Claim, Daemon, Ending, Landmark, Rule
from adderstone.world.telling import Telling
from adderstone.world.text import Prose, Text, text
from adderstone.world.things import Person
from adderstone.world.verbs import Pattern, Topic, Verb
from adderstone.world.world import World


class Story(Declarations):
    """One declared story. Everything that an author writes is a method of this class or of what it returns."""

    # --- fields ---

    def flag(self, name: str, start: bool = False) -> Flag:
        """A field that is off or on, and a condition."""
        return self.add_field(Flag(name, start))

    def enum(self, name: str, *values: str, start: str | None = None) -> Enum:
        """A field with a few named values; it starts at the first."""
        return self.add_field(Enum(name, values, start))

    def counter(self, name: str, up_to: int | None = None, start: int = 0) -> Counter:
        """A bounded whole number."""
        return self.add_field(Counter(name, up_to, start))

    def choice(self, name: str, *options: str, of: Person | None = None, when: Condition = always,
               weights: Sequence[int] = ()) -> Choice:
        """A named choice that is not the player's: of chance (`of` left out) or of a person."""
        made = Choice(name, options, of=of, when=when, weights=weights)
        self.choices.append(made)
        return made

    def fact(self, name: str, condition: Condition) -> Fact:
        """Name a condition, so that prose may say `[if name]`."""
        made = Fact(name, condition)
        self.facts[name] = made
        return made

    # --- rules ---

    def refuse(self, on: Pattern, prose: Prose, *, when: Condition = always, name: str = "") -> Rule:
        """Answer an act and change nothing; no time passes."""
        return self._rule("refuse", on, when, (), prose, name)

    def instead(self, on: Pattern, say: Prose = "", *, when: Condition = always, then: Iterable[Effect] = (),
                name: str = "", announced: Condition | None = None) -> Rule:
        """Do this in place of what the act would do. `announced` holds once the player was told what it may close."""
        return self._rule("instead", on, when, then, say, name, announced)

    def after(self, on: Pattern, say: Prose = "", *, when: Condition = always, then: Iterable[Effect] = (),
              name: str = "", announced: Condition | None = None) -> Rule:
        """Add this to what the act does; `when` is read when the act is done, and the words replace its report."""
        return self._rule("after", on, when, then, say, name, announced)

    def _rule(self, phase: str, on: Pattern, when: Condition, then: Iterable[Effect], prose: Prose, name: str,
              announced: Condition | None = None) -> Rule:
        rule = Rule(phase, on, when, tuple(then), text(prose), name, announced=announced)
        self.rules.append(rule)
        return rule

    def each_turn(self, say: Prose = "", *, when: Condition = always, then: Iterable[Effect] = (),
                  name: str = "") -> Daemon:
        """A daemon: runs at the end of every turn in which its condition holds."""
        daemon = Daemon(name, when, tuple(then), text(say))
        self.daemons.append(daemon)
        return daemon

    def once(self, name: str, say: Prose = "", *, when: Condition, then: Iterable[Effect] = ()) -> Flag:
        """A daemon that runs once. The flag it returns holds from then on."""
        happened = self.flag(name)
        self.daemons.append(Daemon(name, when & ~happened, (*then, happened.set()), text(say)))
        return happened

    def ending(self, name: str, prose: Prose, *, outcome: str, when: Condition = always, on: Pattern | None = None,
               announced: Condition | None = None) -> Ending:
        """A last page, reached by an act or by a condition at the end of a turn.

        `announced`, for one that is lost, holds once the player was told that the next turn may come to it.
        """
        if outcome not in ("won", "lost", "other"):
            report("outcome not known", f'ending {name} is "{outcome}"', "won, lost or other", 'outcome="won"')
        if on is None and when is always:
            report("ending without a cause", f"ending {name} has neither on= nor when=", "what brings it about",
                   f'story.ending("{name}", ..., when=some_condition)')
            when = never
        made = Ending(name, len(self.endings) + 1, outcome, when, text(prose), on, announced=announced)
        self.endings.append(made)
        return made

    # --- talk ---

    def topic(self, person: Person, vocabulary: str, say: Prose, *, when: Condition = always,
              then: Iterable[Effect] = (), by: str | None = None, suggest: str | None = None,
              name: str | None = None) -> Topic:
        """Something to ask a person or tell them about. `suggest` is how `topics` offers it, "about the mice" say."""
        if by not in (None, "ask", "tell"):
            report("topic's verb not known", f'by="{by}"', "ask or tell", 'by="ask"')
        return Topic(self, person, vocabulary, say, when=when, then=then, by=by, suggest=suggest, name=name)

    def verb(self, name: str, *grammar: str, needs: tuple[str, ...] = (), free: bool = False,
             like: Verb | None = None, secret: bool = False) -> Verb:
        """A verb of this story's own, with its phrases: "knit [noun]". HELP lists it unless it is `secret`."""
        made = Verb(name, needs=needs, free=free, like=like, secret=secret)
        self.verbs[made] = grammar
        return made

    def reply(self, key: str, prose: Prose) -> None:
        """Say this in place of a standard reply; `adderstone.world.replies` lists the keys."""
        from adderstone.world.replies import REPLIES

        if key not in REPLIES:
            from adderstone.world.problems import nearest

            report("reply not known", f'"{key}"', "a key of a standard reply", f'"{nearest(key, REPLIES)}"')
        self.replies[key] = text(prose)

    def not_a_thing(self, words: str) -> None:
        """Nouns that prose may name though no thing answers to them: "weather trouble"."""
        self.not_things.update(words.lower().split())

    # --- the whole ---

    def landmark(self, name: str, *, when: Condition, known: Prose, hints: Sequence[Prose]) -> Flag:
        """A step of the story: what `score` says of it when reached, and three hints before. Returns its flag."""
        if len(hints) != 3:
            report("landmark without three hints", f"{name} has {len(hints)}",
                   "three hints, from a nudge to the answer", 'hints=["a nudge", "nearer", "what to do"]')
        reached = self.flag(f"landmark {name}")
        self.daemons.append(Daemon(f"landmark {name}", when, (reached.set(),), Text(())))
        self.landmarks.append(Landmark(name, when, text(known), tuple(text(hint) for hint in hints), reached))
        return reached

    def claim(self, name: str, kind: str, *conditions: Condition) -> None:
        """A claim for the prover: "always_possible", "never" or "before"."""
        if kind not in ("always_possible", "never", "before", "believes"):
            report("claim not known", f'{name} claims "{kind}"', "always_possible, never, before or believes",
                   f'story.claim("{name}", "never", condition)')
        self.claims.append(Claim(name, kind, conditions))

    def telling(self, name: str, walkthrough: Path | None = None) -> Telling:
        """A named variation of this world. The first one declared is the one that is played."""
        made = Telling(self, name, walkthrough)
        self.tellings[name] = made
        return made

    def starts_in(self, room: Room) -> None:
        """Where the player is at the start; the first room declared, if this is left out."""
        self.player.starts = (room.place,)
        self.player.movable().start = room.place.number

    def familiar(self, *rooms: Room, when: Condition = always) -> None:
        """Rooms that the player knows of without having been there: "go to the kitchen" finds the way to them."""
        for room in rooms:
            room.familiar = when

    def ending_field(self) -> Enum:
        """The field that says which ending has been reached; made when the story is first built."""
        if self._ending is None:
            self._ending = self.enum("ending", "none", *(ending.name for ending in self.endings))
        return self._ending

    def build(self, telling: str | None = None) -> World:
        """The world of a telling, ready to play. Raises `WrongWorld` with every problem found."""
        return World(self, telling)
