"""Voice: messages of a turn to paragraphs of plain text. It reads states and never makes one."""

from __future__ import annotations

from binascii import crc32
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from adderstone.grammar.describe import Description
from adderstone.grammar.lookup import Lookup
from adderstone.grammar.memory import Memory
from adderstone.grammar.prose import Template, parse
from adderstone.grammar.rendering import Listing, Rendering, paragraphs
from adderstone.grammar.scene import Layout, Scene
from adderstone.grammar.view import View
from adderstone.world.conditions import Env
from adderstone.world.entities import Entity
from adderstone.world.text import Text
from adderstone.world.things import Thing
from adderstone.world.turn import Message
from adderstone.world.verbs import Act, examine, look
from adderstone.world.world import State, World


@dataclass(frozen=True)
class Paragraph:
    """Plain text. `style` is normal, header (a room's name), note (the parser's voice), ending or title."""

    text: str
    style: str = "normal"


@dataclass(frozen=True)
class Prepared:
    """A text with its templates parsed; `key` is worked out once."""

    key: str
    templates: tuple[Template, ...]


class Voice:
    """Tells one world. `seed` decides what [shuffled] brackets say; equal seed, equal words."""

    def __init__(self, world: World, seed: int = 0) -> None:
        self.world, self.seed = world, seed
        self.lookup = Lookup(world.story)
        self.layout = Layout(world)
        self._endings = {ending.say for ending in world.endings if ending.say}
        self._prepared: dict[tuple[str, ...], Prepared] = {}

    # --- turns and rooms ---

    def tell(self, messages: Iterable[Message], memory: Memory) -> list[Paragraph]:
        """What a turn's messages say, one after the other."""
        told: list[Paragraph] = []
        for message in messages:
            told.extend(self._message(message, memory))
        return told

    def room(self, state: State, memory: Memory, full: bool = True) -> list[Paragraph]:
        """The room that the player is in: its name, what it is like, who and what is here."""
        return list(self._room(Scene(self.layout, self.world.env(state)), memory, full))

    def _room(self, scene: Scene, memory: Memory, full: bool) -> Iterator[Paragraph]:
        description = Description(self, scene, memory)
        if full and not scene.dark:
            memory.told[f"room {scene.room.key}"] = self._checksum(scene, memory.copy())
        yield Paragraph(description.heading(), "header")
        for said in description.room(full):
            yield from _plain(said)
        memory.seen.add(scene.room.key)
        memory.seen.update(thing.key for thing in scene.visible())

    def _is_news(self, scene: Scene, memory: Memory) -> bool:
        """The room's description reads otherwise than when it was last told, or never was."""
        told = memory.told.get(f"room {scene.room.key}")
        return told is None or told != self._checksum(scene, memory.copy())

    def _checksum(self, scene: Scene, memory: Memory) -> int:
        return crc32(self.render(self.world.description(scene.room), scene.env, memory).encode())

    def _message(self, message: Message, memory: Memory) -> Iterator[Paragraph]:
        style = "ending" if message.text in self._endings else "normal"
        yield from _plain(self.render(message.text, message.env, memory, message.act), style)
        if message.shows == "look":
            scene = Scene(self.layout, message.env)
            full = message.act.verb is look or memory.verbose != "brief" or self._is_news(scene, memory)
            yield from self._room(scene, memory, full)
        elif message.shows:
            for said in self._shown(message, memory):
                yield from _plain(said)

    def _shown(self, message: Message, memory: Memory) -> Iterator[str]:
        """What an act asks to see: a thing, a list, or the true sight of something."""
        description = Description(self, Scene(self.layout, message.env), memory)
        noun = message.act.noun
        if message.shows == "inventory":
            return description.inventory()
        if message.shows == "true-room":
            return description.true(description.scene.room, message.act)
        if noun is None:
            return iter(())
        memory.seen.add(noun.key)
        if message.shows == "true":
            return description.true(noun, message.act)
        if message.shows == "contents" and isinstance(noun, Thing):
            memory.seen.update(thing.key for _, things in description.scene.shown(noun) for thing in things)
            return description.searched(noun)
        return description.thing(noun, message.act)

    # --- texts ---

    def render(self, text: Text, env: Env, memory: Memory, act: Act | None = None,
               listing: Listing | None = None) -> str:
        """One text in plain words; of several templates, the next that was not told yet."""
        if text.computed is not None:
            return self._words(self._prepare((text.computed(View(self.world, env)),)), env, memory, act, listing)
        return self._words(self._prepare(text.variants), env, memory, act, listing) if text.variants else ""

    def _words(self, prepared: Prepared, env: Env, memory: Memory, act: Act | None, listing: Listing | None) -> str:
        before = memory.count(prepared.key)
        template = prepared.templates[min(before, len(prepared.templates) - 1)]
        if template.plain:
            return "".join(str(node) for node in template.tree)
        return Rendering(env, memory, self.seed, prepared.key, act, listing).words(template.tree)

    def _prepare(self, variants: tuple[str, ...]) -> Prepared:
        known = self._prepared.get(variants)
        if known is None:
            known = self._prepared[variants] = Prepared(Text(variants).key, tuple(parsed(variants, self.lookup)))
        return known

    def reply(self, key: str, env: Env, memory: Memory, noun: Entity | None = None,
              listing: Listing | None = None) -> str:
        """A standard reply, in the story's words where it has its own."""
        return self.render(self.world.reply(key), env, memory, Act(examine, noun), listing)


def parsed(variants: Iterable[str], lookup: Lookup) -> Iterator[Template]:
    """The templates of a text; varying brackets are numbered through all of them."""
    sites = 0
    for variant in variants:
        template = parse(variant, lookup, sites)
        sites = template.sites
        yield template


def _plain(words: str, style: str = "normal") -> Iterator[Paragraph]:
    for part in paragraphs(words):
        yield Paragraph(part, style)


__all__ = ["Paragraph", "View", "Voice"]
