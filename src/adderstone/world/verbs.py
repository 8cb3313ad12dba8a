"""Verbs, acts and patterns. `take` is a verb; `take` of this cloak is an act; `take(cloak) | drop(cloak)` is a pattern.

An act is a grounded action: a verb with the entities that it is done to, and who does it. A pattern is what rules are
written over: a verb alone matches every act of that verb, and each entity named narrows it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from adderstone.world.entities import Entity
from adderstone.world.problems import here, report
from adderstone.world.text import Prose, text

if TYPE_CHECKING:
    from adderstone.world.conditions import Condition
    from adderstone.world.effects import Effect
    from adderstone.world.fields import Flag
    from adderstone.world.story import Story
    from adderstone.world.things import Person

Slot = Entity | Iterable[Entity] | None


class Act(NamedTuple):
    """A grounded action. `actor` is None for the player; a person, for an order given to them."""

    verb: Verb
    noun: Entity | None = None
    second: Entity | None = None
    actor: Person | None = None

    def __str__(self) -> str:
        words = [self.verb.name, *(str(entity) for entity in (self.noun, self.second) if entity is not None)]
        return (f"{self.actor}, " if self.actor else "") + " ".join(words)


@dataclass(frozen=True)
class Shape:
    """One alternative of a pattern; an empty slot matches anything."""

    verbs: frozenset[Verb]
    noun: frozenset[Entity] = frozenset()
    second: frozenset[Entity] = frozenset()
    actor: Person | None = None
    inverted: bool = False

    def matches(self, act: Act) -> bool:
        if (act.verb in self.verbs) == self.inverted or act.actor is not self.actor:
            return False
        if self.noun and act.noun not in self.noun:
            return False
        return not self.second or act.second in self.second

    @property
    def rank(self) -> int:
        """How much the shape names: rules that name more come before rules that name less."""
        return bool(self.noun) + bool(self.second) + bool(self.verbs and not self.inverted)


class Pattern:
    """What a rule is about: one shape or several."""

    def __init__(self, shapes: Iterable[Shape]) -> None:
        self.shapes = tuple(shapes)
        self.source = here()
        self._done: Flag | None = None

    def matches(self, act: Act) -> bool:
        return any(shape.matches(act) for shape in self.shapes)

    def rank(self, act: Act) -> int:
        return max((shape.rank for shape in self.shapes if shape.matches(act)), default=0)

    def by(self, person: Person) -> Pattern:
        """The same acts, as orders to a person: `follow.by(cat)` is what "cat, follow me" means."""
        return Pattern(Shape(s.verbs, s.noun, s.second, person, s.inverted) for s in self.shapes)

    def entities(self) -> set[Entity]:
        return {entity for shape in self.shapes for entity in (*shape.noun, *shape.second)}

    def done(self, story: Story, name: str) -> Flag:
        """A flag that is set once such an act has been done (not refused)."""
        if self._done is None:
            self._done = story.flag(name)
            story.after(self, then=[self._done.set()])
        return self._done

    def __or__(self, other: Pattern) -> Pattern:
        return Pattern(self.shapes + other.shapes)

    def __str__(self) -> str:
        return " | ".join(_shape_name(shape) for shape in self.shapes)


def _shape_name(shape: Shape) -> str:
    verbs = "/".join(sorted(verb.name for verb in shape.verbs)) or "anything"
    nouns = [", ".join(sorted(entity.key for entity in slot)) for slot in (shape.noun, shape.second) if slot]
    return f"{'all but ' if shape.inverted else ''}{verbs}({'; '.join(nouns)})"


class Verb(Pattern):
    """Something that can be done. As a pattern it matches every act of its own.

    `needs` says, for noun and second, what must hold before anything else: "see", "touch", "have", "present" (a
    person) or "" for nothing. A `free` verb only looks: it takes no time unless a rule gives it an effect. `like` names
    the verb whose rules and report serve when no rule of this verb matches. A `secret` one is left out of HELP: to name
    it would be to answer.
    """

    def __init__(self, name: str, *, needs: tuple[str, ...] = (), free: bool = False, like: Verb | None = None,
                 risky: bool = False, secret: bool = False) -> None:
        self.name, self.needs, self.free, self.like, self.risky = name, needs, free, like, risky
        self.secret = secret
        super().__init__([Shape(frozenset([self]))])

    def __call__(self, noun: Slot = None, second: Slot = None) -> Pattern:
        if len(self.needs) < (2 if second is not None else 1 if noun is not None else 0):
            report("verb takes fewer nouns", f"{self.name} of {noun} {second or ''}".strip(),
                   f"{self.name} with {len(self.needs)} noun(s)", f"{self.name}({'noun' if self.needs else ''})")
        return Pattern([Shape(frozenset([self]), _slot(noun), _slot(second))])

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __repr__(self) -> str:
        return f"<Verb {self.name}>"


def _slot(slot: Slot) -> frozenset[Entity]:
    if slot is None:
        return frozenset()
    return frozenset([slot]) if isinstance(slot, Entity) else frozenset(slot)


class Anything(Pattern):
    """Every act of the player's; `anything.but(go)` leaves some verbs out."""

    def __init__(self) -> None:
        super().__init__([Shape(frozenset(), inverted=True)])

    def but(self, *verbs: Verb) -> Pattern:
        return Pattern([Shape(frozenset(verbs), inverted=True)])


class Topic(Entity):
    """Something that one person can be asked or told about. `by` limits it to "ask" or "tell"; None takes both."""

    def __init__(self, story: Story, person: Person, vocabulary: str, say: Prose, *, when: Condition,
                 then: Iterable[Effect], by: str | None, suggest: str | None, name: str | None) -> None:
        super().__init__(story, vocabulary, None)
        self.person, self.reply, self.when, self.then = person, text(say), when, tuple(then)
        self.by, self.suggest, self.rule_name = by, suggest, name
        self._told: Flag | None = None
        person.topics.append(self)

    @property
    def told(self) -> Flag:
        """Condition: this has been talked about. The field exists only in stories that ask."""
        if self._told is None:
            self._told = self.story.flag(f"told {self.key}")
        return self._told

    @property
    def told_flag(self) -> Flag | None:
        return self._told


anything = Anything()

look = Verb("look", free=True)
examine = Verb("examine", needs=("see",), free=True)
read = Verb("read", needs=("see",), free=True, like=examine)
search = Verb("search", needs=("touch",), like=examine)
look_in = Verb("look in", needs=("see",), free=True, like=search)
look_under = Verb("look under", needs=("see",), like=search)
look_behind = Verb("look behind", needs=("see",), like=search)
look_through = Verb("look through", needs=("see",), free=True)
look_at_through = Verb("look at through", needs=("see", "see"), free=True)
inventory = Verb("inventory", free=True)
take = Verb("take", needs=("touch",))
drop = Verb("drop", needs=("have",))
put_on = Verb("put on", needs=("have", "touch"))
put_in = Verb("put in", needs=("have", "touch"))
open_ = Verb("open", needs=("touch",))
close = Verb("close", needs=("touch",))
unlock = Verb("unlock", needs=("touch", "have"))
lock = Verb("lock", needs=("touch", "have"))
go = Verb("go", needs=("",))
enter = Verb("enter", needs=("touch",))
exit_ = Verb("exit")
push = Verb("push", needs=("touch",))
pull = Verb("pull", needs=("touch",))
turn_ = Verb("turn", needs=("touch",))
touch = Verb("touch", needs=("touch",))
smell = Verb("smell", needs=("see",), free=True)
smell_air = Verb("smell the air", free=True)
listen_to = Verb("listen to", needs=("see",), free=True)
listen = Verb("listen", free=True)
taste = Verb("taste", needs=("touch",), like=touch)
knock = Verb("knock", needs=("touch",), like=touch)
wear = Verb("wear", needs=("have",))
take_off = Verb("take off", needs=("have",))
eat = Verb("eat", needs=("touch",), risky=True)
drink = Verb("drink", needs=("touch",), risky=True, like=eat)
give = Verb("give", needs=("have", "present"), risky=True)
show = Verb("show", needs=("have", "present"))
throw = Verb("throw", needs=("have", "see"), risky=True)
ask = Verb("ask", needs=("present", ""))
tell = Verb("tell", needs=("present", ""))
say = Verb("say", needs=("present", ""))
talk = Verb("talk", needs=("present",))
yes = Verb("yes")
no = Verb("no")
wait = Verb("wait")
sleep = Verb("sleep")
sing = Verb("sing")
pray = Verb("pray")
jump = Verb("jump")
dance = Verb("dance")
hide = Verb("hide")
wake = Verb("wake")
wake_person = Verb("wake up", needs=("touch",))
kiss = Verb("kiss", needs=("touch",))
attack = Verb("attack", needs=("touch",), risky=True)
break_ = Verb("break", needs=("touch",), risky=True, like=attack)
climb = Verb("climb", needs=("touch",), like=enter)
follow = Verb("follow", needs=("see",))
wave = Verb("wave", needs=("have",))
rub = Verb("rub", needs=("touch",), like=touch)
write_on = Verb("write on", needs=("touch",))
tie = Verb("tie", needs=("touch", "touch"))
cut = Verb("cut", needs=("touch",), risky=True, like=attack)
burn = Verb("burn", needs=("touch",), risky=True, like=attack)
dig = Verb("dig")
swim = Verb("swim")
think = Verb("think", free=True)
swear = Verb("swear", free=True)
xyzzy = Verb("xyzzy", free=True)

STANDARD = tuple(value for value in list(globals().values()) if isinstance(value, Verb))
