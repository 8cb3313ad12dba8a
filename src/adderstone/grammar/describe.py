"""Describing: rooms, things and what is in them, made from the author's texts and the standard sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from adderstone.grammar import names
from adderstone.grammar.memory import Memory
from adderstone.grammar.rendering import Listing
from adderstone.grammar.scene import Scene
from adderstone.world.conditions import Env
from adderstone.world.entities import Entity, Room
from adderstone.world.text import Text
from adderstone.world.things import Person, Thing
from adderstone.world.verbs import Act
from adderstone.world.world import World


class Telling(Protocol):
    """What a description needs of the voice."""

    world: World

    def render(self, text: Text, env: Env, memory: Memory, act: Act | None = None) -> str: ...

    def reply(self, key: str, env: Env, memory: Memory, noun: Entity | None = None,
              listing: Listing | None = None) -> str: ...


class Description:
    """One act of describing, in one scene."""

    def __init__(self, voice: Telling, scene: Scene, memory: Memory) -> None:
        self.voice, self.scene, self.memory = voice, scene, memory
        self.env = scene.env

    # --- words ---

    def text(self, text: Text, act: Act | None = None) -> str:
        """A text of the author's."""
        return self.voice.render(text, self.env, self.memory, act)

    def reply(self, key: str, noun: Entity | None = None, things: Sequence[Thing] = (),
              note: Callable[[Entity], str] | None = None) -> str:
        """A standard sentence; `things` are what its [list] stands for."""
        listing = Listing(names.listed(things, note), names.is_many(things)) if things else None
        return self.voice.reply(key, self.env, self.memory, noun, listing)

    # --- rooms ---

    def heading(self) -> str:
        """The room's name, as a heading."""
        return self.reply("dark room.name") if self.scene.dark else names.capitalised(self.scene.room.name)

    def room(self, full: bool) -> Iterator[str]:
        """The room in paragraphs: its description, then who and what is here."""
        if self.scene.dark:
            yield self.reply("dark room")
            return
        room = self.scene.room
        if full:
            yield self.text(self.voice.world.description(room))
        yield from self.contents(room)

    def contents(self, room: Room) -> Iterator[str]:
        """Things with a sentence of their own, persons with theirs, a list, and what stands on and in things."""
        own: list[tuple[Thing, str]] = []
        here = self.scene.at(room.place)
        plain = self.without_own(here, own)
        listed = [thing for thing in plain if self.scene.listed(thing)]
        held = [said for holder in here if holder not in listed for said in self.upon(holder, own)]
        yield from (said for _, said in sorted(own, key=lambda pair: isinstance(pair[0], Person)))
        if listed:
            yield self.reply("room.things", things=listed, note=self.note)
        if held:
            yield " ".join(held)

    def without_own(self, things: Sequence[Thing], own: list[tuple[Thing, str]]) -> list[Thing]:
        """The things that have no sentence of their own here; those that have go to `own` with it.

        A person whose sentence comes to nothing here is passed over: somebody else's sentence speaks of them.
        """
        plain = []
        for thing in things:
            said = self.own_sentence(thing)
            if said:
                own.append((thing, said))
            elif not (isinstance(thing, Person) and thing.presence):
                plain.append(thing)
        return plain

    def own_sentence(self, thing: Thing) -> str:
        """The sentence that a person has while here, or a thing until it is first moved."""
        if isinstance(thing, Person):
            return self.text(thing.presence) if thing.presence else ""
        return self.text(thing.first) if thing.first and self.scene.unmoved(thing) else ""

    def upon(self, holder: Thing, own: list[tuple[Thing, str]]) -> Iterator[str]:
        """What is on and in something, in sentences; things with a sentence of their own go to `own`."""
        for side, things in self.scene.shown(holder):
            plain = self.without_own(things, own)
            if plain:
                yield self.reply(f"room.{side}", holder, plain, self.note)

    # --- lists ---

    def note(self, entity: Entity) -> str:
        """What stands in brackets behind a name: providing light, closed, what is on it or in it."""
        if not isinstance(entity, Thing):
            return ""
        return names.joined([*self._states(entity), *self._contents(entity)])

    def _states(self, thing: Thing) -> Iterator[str]:
        if thing.lit:
            yield "providing light"
        if thing.inner is not None and thing.openable and not thing.opened.holds(self.env):
            yield "closed"

    def _contents(self, thing: Thing) -> Iterator[str]:
        for side, things in self.scene.shown(thing):
            yield f"{side} which {'are' if names.is_many(things) else 'is'} {names.listed(things)}"

    # --- things ---

    def thing(self, entity: Entity, act: Act) -> Iterator[str]:
        """A thing examined: its description, and what can be seen of its state."""
        described = self.text(self.voice.world.description(entity), act)
        states = " ".join(self._state_sentences(entity)) if isinstance(entity, Thing) else ""
        if isinstance(entity, Room) and entity is self.scene.room and not described:
            yield from self.room(True)
        elif described or states:
            yield from (part for part in (described, states) if part)
        else:
            yield self.reply("examine.plain", entity)

    def _state_sentences(self, thing: Thing) -> Iterator[str]:
        if thing.openable:
            yield self.reply("examine.open" if thing.opened.holds(self.env) else "examine.closed", thing)
        if thing is not self.voice.world.player and thing.worn.holds(self.env):
            yield self.reply("examine.worn", thing)
        for side, things in self.scene.shown(thing):
            yield self.reply(f"room.{side}", thing, things, self.note)

    def searched(self, holder: Thing) -> Iterator[str]:
        """What is on and in something, or that there is nothing."""
        found = self.scene.shown(holder)
        for side, things in found:
            yield self.reply(f"room.{side}", holder, things, self.note)
        if not found:
            yield self.reply("contents.no in" if holder.inner is not None else "contents.no on", holder)

    def inventory(self) -> Iterator[str]:
        """What the player carries and wears."""
        player = self.voice.world.player
        held, worn = self.scene.at(player.hands), self.scene.at(player.clothes)
        said = [self.reply("inventory", things=held, note=self.note)] if held else []
        if worn:
            said.append(self.reply("inventory.worn", things=worn, note=self.note))
        yield " ".join(said) or self.reply("inventory.nothing")

    # --- the second sight ---

    def true(self, entity: Entity | None, act: Act) -> Iterator[str]:
        """What a lens shows of a thing or a room."""
        if entity is not None and entity.true:
            yield self.text(entity.true, act)
        elif isinstance(entity, Room):
            yield self.reply("look.true room")
        else:
            yield self.voice.render(self.voice.world.reply("look.true"), self.env, self.memory, act)
