"""World: a built story. Fields have their slots, rules their order; nothing changes from here on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy
from typing import TYPE_CHECKING

from adderstone.world import standard
from adderstone.world.building import check
from adderstone.world.clauses import Clause
from adderstone.world.conditions import Env, always
from adderstone.world.entities import Entity, Room
from adderstone.world.fields import Choice
from adderstone.world.problems import WrongWorld, collected
from adderstone.world.replies import REPLIES
from adderstone.world.rules import Daemon, Ending, Rule
from adderstone.world.sense import Sense, in_darkness, player_room, reachable, visible
from adderstone.world.telling import Telling
from adderstone.world.text import Text, text
from adderstone.world.things import Door, Thing
from adderstone.world.turn import Turn, turn
from adderstone.world.verbs import STANDARD, Act, Verb

if TYPE_CHECKING:
    from adderstone.world.story import Story

State = tuple[int, ...]


class World:
    """One telling of a story, immutable. `start` is its first state, `turn` its transition relation."""

    def __init__(self, story: Story, telling: str | None = None) -> None:
        self.story = story
        with collected() as problems:
            self.telling = self._telling(telling)
            self.ending = story.ending_field()
            check(story)
        if problems:
            raise WrongWorld(sorted(problems, key=lambda problem: (problem.source, problem.name)))
        self.player, self.rooms, self.things = story.player, story.rooms, story.things
        self._widen_places()
        self.fields, self.choices = tuple(story.fields), tuple(story.choices)
        for index, field in enumerate((*self.fields, *self.choices)):
            field.index = index
        self._apply_telling()
        self._by_verb = self._index()
        self._clauses: dict[Act, tuple[Clause, ...]] = {}
        self._replies: dict[str, Text] = {}

    def _widen_places(self) -> None:
        """Walking takes the player into every room, and eating takes what is edible out of the world."""
        self.player.movable().roams = True
        for thing in self.things:
            if thing.edible:
                thing.movable().extra.add(self.story.nowhere.number)

    def _apply_telling(self) -> None:
        """The starts, rules and daemons as this telling has them."""
        story = self.story
        starts = self.telling.starts if self.telling else {}
        without = self.telling.without if self.telling else set()
        self.start: State = tuple(starts.get(field, field.start) for field in self.fields)
        self.rules = [rule for rule in story.rules if not rule.name or rule.name not in without]
        self.daemons: list[Daemon] = [daemon for daemon in story.daemons if daemon.name not in without]
        self.endings: list[Ending] = story.endings

    def varied(self, rules: Iterable[Rule], daemons: Iterable[Daemon]) -> World:
        """This world with other rules and daemons over the same fields: for experiments and mutation."""
        other = copy(self)
        other.rules, other.daemons = list(rules), list(daemons)
        other._by_verb, other._clauses = other._index(), {}
        return other

    def _telling(self, name: str | None) -> Telling | None:
        tellings = self.story.tellings
        if name is not None and name not in tellings:
            raise LookupError(f'{self.story.title} has no telling "{name}"; it has: {", ".join(tellings) or "none"}')
        return tellings[name] if name is not None else next(iter(tellings.values()), None)

    def _index(self) -> dict[Verb, list[Rule]]:
        """The rules that may concern each verb, in the order of declaration."""
        index: dict[Verb, list[Rule]] = {verb: [] for verb in (*STANDARD, *self.story.verbs)}
        for rule in self.rules:
            concerned = (index.keys() - shape.verbs if shape.inverted else shape.verbs for shape in rule.on.shapes)
            for verb in {verb for verbs in concerned for verb in verbs}:
                index[verb].append(rule)
        return index

    # --- what an act amounts to ---

    @property
    def verbs(self) -> tuple[Verb, ...]:
        return tuple(self._by_verb)

    def matching(self, act: Act, *phases: str) -> list[Rule]:
        """The story's rules over an act, those that name most first."""
        found = [rule for rule in self._by_verb.get(act.verb, ()) if rule.phase in phases and rule.on.matches(act)]
        return sorted(found, key=lambda rule: (-rule.on.rank(act), rule.when is always))

    def clauses(self, act: Act) -> tuple[Clause, ...]:
        """What an act amounts to, in order: access, the story's rules, the standard checks, the act itself."""
        known = self._clauses.get(act)
        if known is None:
            known = self._clauses[act] = tuple(self._all_clauses(act))
        return known

    def _all_clauses(self, act: Act) -> Iterator[Clause]:
        yield from self._access(act)
        yield from self._rule_clauses(act)
        if act.verb.like is not None and act.verb not in standard.BLOCKS:
            like = act._replace(verb=act.verb.like)
            yield from self._rule_clauses(like)
            yield from standard.clauses(self, act if self.has_reply(act.verb.name) else like)
        elif act.verb.like is not None:
            yield from self._rule_clauses(act._replace(verb=act.verb.like))
            yield from standard.clauses(self, act)
        else:
            yield from standard.clauses(self, act)

    def _rule_clauses(self, act: Act) -> Iterator[Clause]:
        for rule in self.matching(act, "refuse", "instead"):
            free = act.verb.free and not rule.then
            yield Clause(rule.phase, rule.when, rule.then, rule.say, rule=rule, free=free)

    def _access(self, act: Act) -> Iterator[Clause]:
        for slot, entity, need in zip(("noun", "second"), (act.noun, act.second), (*act.verb.needs, "", ""),
                                      strict=False):
            if need and entity is not None and act.actor is None:
                key = need if slot == "noun" else f"{need}.second"
                yield Clause("refuse", ~Sense(need, entity), say=self.reply(key))
        if act.actor is not None:
            yield Clause("refuse", ~Sense("present", act.actor), say=self.reply("present", noun=act.actor))

    # --- replies ---

    def has_reply(self, key: str) -> bool:
        return key in self.story.replies or key in REPLIES

    def reply(self, key: str, **names: Entity) -> Text:
        """The standard reply of a key, in the story's words where it has its own; `names` fill its brackets."""
        if not names:
            if key not in self._replies:
                self._replies[key] = self.story.replies.get(key) or text(REPLIES[key])
            return self._replies[key]
        variants = (self.story.replies.get(key) or text(REPLIES[key])).variants
        for slot, entity in names.items():
            for the in ("The", "the"):
                variants = tuple(words.replace(f"[{the} {slot}]", f"[{the}:{entity.key}]") for words in variants)
        return Text(variants)

    # --- state ---

    def turn(self, state: State, act: Act, choices: State = ()) -> Turn:
        """The transition relation: see `adderstone.world.turn`."""
        return turn(self, state, act, choices)

    def env(self, state: State, choices: State = ()) -> Env:
        """A state with a turn's choices behind it; choices left out are their first options."""
        return (*state, *(choices or (0,) * len(self.choices)))

    def open_choices(self, state: State) -> list[Choice]:
        """The choices that somebody other than the player makes in this turn."""
        env = self.env(state)
        return [choice for choice in self.choices if choice.when.holds(env)]

    def ended(self, state: State) -> Ending | None:
        """The ending that this state has reached."""
        number = state[self.ending.index]
        return self.endings[number - 1] if number else None

    def room(self, state: State) -> Room:
        return player_room(self.story, self.env(state))

    def is_dark(self, state: State) -> bool:
        return in_darkness(self.story, self.env(state))

    def visible(self, state: State) -> list[Thing]:
        """The things and persons that the player can see, the player among them."""
        env = self.env(state)
        return [thing for thing in self.things if visible(thing, env)]

    def can_reach(self, entity: Entity, state: State) -> bool:
        return reachable(entity, self.env(state))

    def description(self, entity: Entity) -> Text:
        """How this telling describes an entity."""
        texts = self.telling.texts if self.telling else {}
        return texts.get(entity, entity.description)


__all__ = ["Door", "State", "World"]
