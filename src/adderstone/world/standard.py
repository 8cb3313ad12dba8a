"""The standard world: what each verb refuses and does, one short block a verb, as data over one grounded act.

A block yields clauses in order; the first whose condition holds decides. Effects and conditions are the story's own
expression objects, so that every backend reads the standard actions exactly as it reads the story's rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from adderstone.world import verbs as v
from adderstone.world.clauses import Clause, performed, refusal
from adderstone.world.conditions import always, never
from adderstone.world.entities import Direction
from adderstone.world.fields import Flag
from adderstone.world.moving import enter_clauses, go_clauses
from adderstone.world.things import Person, Thing
from adderstone.world.verbs import Act, Topic, Verb

if TYPE_CHECKING:
    from adderstone.world.world import World

Block = Callable[["World", Act], Iterator[Clause]]
BLOCKS: dict[Verb, Block] = {}


def does(*verbs: Verb) -> Callable[[Block], Block]:
    """Register the block that says what these verbs do."""
    def register(block: Block) -> Block:
        for verb in verbs:
            BLOCKS[verb] = block
        return block
    return register


@does(v.look)
def _look(world: World, act: Act) -> Iterator[Clause]:
    yield performed(shows="look", free=True)


@does(v.examine, v.read)
def _examine(world: World, act: Act) -> Iterator[Clause]:
    yield performed(shows="examine", free=True)


@does(v.inventory)
def _inventory(world: World, act: Act) -> Iterator[Clause]:
    yield performed(shows="inventory", free=True)


@does(v.search, v.look_in, v.look_under, v.look_behind)
def _search(world: World, act: Act) -> Iterator[Clause]:
    if isinstance(act.noun, Thing) and (act.noun.top or act.noun.inner):
        yield refusal(~act.noun.opened, world.reply("put.closed", second=act.noun))
        yield performed(shows="contents", free=True)
    else:
        yield performed(say=world.reply("search"), free=True)


@does(v.look_through)
def _look_through(world: World, act: Act) -> Iterator[Clause]:
    if isinstance(act.noun, Thing) and act.noun.lens:
        yield refusal(~act.noun.held, world.reply("have"))
        yield performed(shows="true-room", free=True)
    yield refusal(always, world.reply("look through.no"))


@does(v.look_at_through)
def _look_at_through(world: World, act: Act) -> Iterator[Clause]:
    lens = act.second
    if isinstance(lens, Thing) and lens.lens:
        yield refusal(~lens.held, world.reply("have.second"))
        yield performed(shows="true", free=True)
    yield refusal(always, world.reply("look through.no", noun=lens) if lens else world.reply("look through.no"))


@does(v.take)
def _take(world: World, act: Act) -> Iterator[Clause]:
    thing = act.noun
    if thing is world.player:
        yield refusal(always, world.reply("take.player"))
    elif not isinstance(thing, Thing) or not thing.portable:
        yield refusal(always, world.reply("take.person" if isinstance(thing, Person) else "take.fixed"))
    else:
        yield refusal(thing.held, world.reply("take.held"))
        yield performed(thing.to(world.player), say=world.reply("take"))


@does(v.drop)
def _drop(world: World, act: Act) -> Iterator[Clause]:
    if isinstance(act.noun, Thing) and act.noun.portable:
        yield performed(act.noun.follows(world.player), say=world.reply("drop"))


def _put(world: World, act: Act, side: str, lacks: str, done: str) -> Iterator[Clause]:
    thing, holder = act.noun, act.second
    place = getattr(holder, side, None)
    if thing is holder:
        yield refusal(always, world.reply("put.itself"))
    elif place is None or not isinstance(thing, Thing) or not isinstance(holder, Thing) or thing.field is None:
        yield refusal(always, world.reply(lacks))
    elif place.number not in thing.field.domain():
        yield refusal(always, world.reply("put.nested"))
    else:
        if side == "inner":
            yield refusal(~holder.opened, world.reply("put.closed"))
        yield performed(thing.to(place), say=world.reply(done))


@does(v.put_on)
def _put_on(world: World, act: Act) -> Iterator[Clause]:
    yield from _put(world, act, "top", "put.no supporter", "put.on")


@does(v.put_in)
def _put_in(world: World, act: Act) -> Iterator[Clause]:
    yield from _put(world, act, "inner", "put.no container", "put.in")


@does(v.open_)
def _open(world: World, act: Act) -> Iterator[Clause]:
    thing = act.noun
    if not isinstance(thing, Thing) or not thing.openable or not isinstance(thing.opened, Flag):
        yield refusal(always, world.reply("open.no"))
    else:
        yield refusal(thing.opened, world.reply("open.open"))
        yield refusal(thing.locked, world.reply("open.locked"))
        yield performed(thing.opened.set(), say=world.reply("open"))


@does(v.close)
def _close(world: World, act: Act) -> Iterator[Clause]:
    thing = act.noun
    if not isinstance(thing, Thing) or not thing.openable or not isinstance(thing.opened, Flag):
        yield refusal(always, world.reply("close.no"))
    else:
        yield refusal(~thing.opened, world.reply("close.closed"))
        yield performed(thing.opened.clear(), say=world.reply("close"))


def _fits(act: Act, thing: Thing) -> bool:
    """The act is done with the thing's own key; a lock that has none is for rules alone to turn."""
    return act.second is not None and act.second is thing.key_thing


@does(v.unlock)
def _unlock(world: World, act: Act) -> Iterator[Clause]:
    thing = act.noun
    if not isinstance(thing, Thing) or not thing.lockable or not isinstance(thing.locked, Flag):
        yield refusal(always, world.reply("unlock.no"))
    else:
        yield refusal(~thing.locked, world.reply("unlock.unlocked"))
        yield refusal(never if _fits(act, thing) else always, world.reply("unlock.wrong" if act.second else "unlock.with"))
        yield performed(thing.locked.clear(), say=world.reply("unlock"))


@does(v.lock)
def _lock(world: World, act: Act) -> Iterator[Clause]:
    thing = act.noun
    if not isinstance(thing, Thing) or not thing.lockable or not isinstance(thing.locked, Flag):
        yield refusal(always, world.reply("lock.no"))
    else:
        yield refusal(thing.locked, world.reply("lock.locked"))
        yield refusal(thing.opened, world.reply("lock.open"))
        yield refusal(never if _fits(act, thing) else always, world.reply("lock.wrong" if act.second else "lock.with"))
        yield performed(thing.locked.set(), say=world.reply("lock"))


@does(v.go)
def _go(world: World, act: Act) -> Iterator[Clause]:
    if isinstance(act.noun, Direction):
        yield from go_clauses(world, act.noun)


@does(v.enter)
def _enter(world: World, act: Act) -> Iterator[Clause]:
    yield from enter_clauses(world, act.noun)


@does(v.wear)
def _wear(world: World, act: Act) -> Iterator[Clause]:
    thing = act.noun
    if not isinstance(thing, Thing) or not thing.wearable:
        yield refusal(always, world.reply("wear.no"))
    else:
        yield refusal(thing.worn, world.reply("wear.worn"))
        yield performed(thing.to(world.player.clothes), say=world.reply("wear"))


@does(v.take_off)
def _take_off(world: World, act: Act) -> Iterator[Clause]:
    thing = act.noun
    if isinstance(thing, Thing) and thing.wearable:
        yield refusal(~thing.worn, world.reply("take off.not"))
        yield performed(thing.to(world.player), say=world.reply("take off"))
    else:
        yield refusal(always, world.reply("take off.not"))


@does(v.eat)
def _eat(world: World, act: Act) -> Iterator[Clause]:
    if isinstance(act.noun, Thing) and act.noun.edible:
        yield performed(act.noun.away(), say=world.reply("eat"))
    else:
        yield refusal(always, world.reply("eat.no"))


@does(v.ask, v.tell, v.say)
def _discuss(world: World, act: Act) -> Iterator[Clause]:
    person, topic = act.noun, act.second
    if isinstance(topic, Topic) and topic.person is person and topic.by in (None, act.verb.name):
        told = (topic.told_flag.set(),) if topic.told_flag is not None else ()
        yield performed(*topic.then, *told, say=topic.reply, when=topic.when)
    if isinstance(person, Person):
        yield refusal(always, person.shrug or world.reply("shrug"))


@does(v.talk)
def _talk(world: World, act: Act) -> Iterator[Clause]:
    greeting = act.noun.greeting if isinstance(act.noun, Person) else None
    yield performed(say=greeting or world.reply("talk"))


@does(v.wait)
def _wait(world: World, act: Act) -> Iterator[Clause]:
    yield performed(say=world.reply("wait"))


def clauses(world: World, act: Act) -> Iterator[Clause]:
    """The standard clauses of an act; a verb without a block of its own is refused with its reply."""
    if act.actor is not None:
        yield refusal(always, act.actor.shrug or world.reply("order"))
        return
    block = BLOCKS.get(act.verb)
    if block is not None:
        yield from block(world, act)
    key = {"touch": "touch.feel"}.get(act.verb.name, act.verb.name)
    yield refusal(always, world.reply(key if world.has_reply(key) else "nothing"))
