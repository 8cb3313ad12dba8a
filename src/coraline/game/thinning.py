"""The house thins as the souls are found: each part closes behind you, and nothing that was left in it is lost."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from adderstone.world.conditions import Condition, any_of
from adderstone.world.effects import when
from adderstone.world.entities import Room
from adderstone.world.fields import Flag
from adderstone.world.things import At, Place, Thing
from coraline.game import attic_soul, cellar_soul, theatre_soul
from coraline.game.stages import escape, game, hunting, second_visit
from coraline.home.errand import strip
from coraline.houses.flat import (
    other_bathroom,
    other_bedroom,
    other_drawing_room,
    other_hallway,
    other_kitchen,
    other_parents_bedroom,
    other_study,
)
from coraline.houses.grounds import mist, other_drive, other_garden, other_orchard
from coraline.houses.stairs import (
    cellar,
    empty_flat,
    other_attic,
    other_basement,
    other_front_hall,
    other_landing,
    other_top_stair,
)
from coraline.people import cat, other_father, other_forcible, other_spink, rats
from coraline.spine import compass, player, story
from coraline.things import globe, key, souls

grey, green, red = theatre_soul.found, attic_soul.found, cellar_soul.found
one = grey | green | red
two = (grey & green) | (grey & red) | (green & red)
all_three = story.fact("all three found", grey & green & red)


@dataclass(frozen=True)
class Part:
    """A part of the house, the flag that says that it is gone, and who went with it."""

    rooms: tuple[Room, ...]
    gone: Flag


def part(name: str, say: str, *rooms: Room, when: Condition, people: Iterable[Thing] = ()) -> Part:
    """A part that goes when `when` holds, which says that the player is not in it, where she might be."""
    gone = story.once(f"{name} has gone", say, when=when, then=[person.away() for person in people])
    return Part(rooms, gone)


grounds = part(
    "the grounds", """Out of doors, all together, the birds that she made stop singing. You hadn't noticed that they
        sang. Through the nearest window, or where there would be a window, it has turned very bright. There is no more
        garden. There are only the sheets that it was pinned to, and they have blown up against the house.""",
    other_drive, other_garden, other_orchard, mist, when=game & one)
theatre_part = part(
    "the theatre", """Behind you a pair of doors with no hurry about it stop being there. The red paper goes white
        from that end, as a tooth goes, and the lamps look at each other.""",
    *theatre_soul.house, when=game & grey & ~player.at(theatre_soul.house), people=(other_spink, other_forcible))
attic_part = part(
    "the attic", """Over your head somebody takes the roof off, very quietly, in one piece, and there's nothing
        above it for it to have kept out. The stairs go up seven steps, and finish.""",
    other_attic, other_top_stair, when=game & green & ~player.at(other_attic, other_top_stair), people=(rats,))
cellar_part = part(
    "the empty flat", """The door to the west shuts itself, politely, from inside. Then it isn't a door. WELCOME,
        says the mat, to a wall the colour of nothing. For a little while you can hear someone humming behind it. He
        lands on the eighth.""",
    empty_flat, cellar, when=game & red & ~player.at(empty_flat, cellar), people=(other_father,))
far_rooms = part(
    "the far end of the flat", """There's a sound from the flat, like a pack of cards being squared. She has run out
        of house; she is taking in the corners. The bedroom goes, and the big bedroom, and the bathroom, and the
        study with its nail. Brown doors are left standing in the hallway with white behind them.""",
    other_bedroom, other_parents_bedroom, other_bathroom, other_study, when=game & two)
stairs = part("the stairs", "", other_landing, other_front_hall, other_basement, when=escape)
parts = (grounds, theatre_part, attic_part, cellar_part, far_rooms, stairs)

# --- the ways that close ---

WHITE = ["""It's white. You put your foot out over it, and there isn't any lower for the foot to go, nor any higher.
    You bring it back.""",
    "There is nothing there to go into. She didn't hide anything in it; she hasn't got it any more."]
for direction in (compass.south, compass.out):
    other_front_hall.closes(direction, when=grounds.gone, otherwise=WHITE)
other_basement.closes(compass.west, when=second_visit | theatre_part.gone, otherwise="""[if chapter is second
    visit]The doors are shut, and a card is hung on them: NO PERFORMANCE WHILE THE MANAGEMENT IS OUT.[else]There is
    red paper as far as the end of the passage; after that, white.[end]""")
other_landing.closes(compass.up, when=second_visit | attic_part.gone, otherwise="""[if chapter is second visit]You go
        up five stairs and meet a great many small eyes coming down. They don't do anything. You come down again in
        front of them.[else]Seven steps up the stairs leave off. You stand on the seventh. White. You come down,
        holding the rail.[end]""")
other_landing.closes(compass.west, when=~hunting | cellar_part.gone, otherwise="""[if the empty flat has gone]There is
        a mat, and then there's a wall with nothing on it, and it isn't a wall.[else]You push at the door that is ajar,
        and it gives an inch, and then, from the other side, somebody softly pushes back. "Not finished yet," says a
        voice with wool in it.[end]""")
for direction in (compass.northwest, compass.northeast, compass.east, compass.southeast):
    other_hallway.closes(direction, when=far_rooms.gone, otherwise=WHITE)
other_hallway.closes(compass.south, when=escape, otherwise=WHITE)

left = story.fact("what is left of the other house", player.at(other_hallway, other_kitchen, other_drawing_room))

# --- what was left behind ---

tidied = story.flag("something was tidied")


# What can be carried, and never lies about over there while she plays: see coraline.claims. The cat walks; the strip clings.
NEVER_LEFT = (player, cat, strip, key, globe, *souls)


def tidy(things: Collection[Thing]) -> None:
    """Declare, for everything that can be left, that it is put back in the hallway when the part it lay in goes."""
    portable = [thing for thing in things if thing.portable and thing not in NEVER_LEFT]
    for gone in parts:
        places = _places(gone.rooms, things)
        lost = any_of(*(At(thing, places) for thing in portable))
        story.each_turn(when=gone.gone & lost, name=f"tidied: {gone.gone.name}", then=[
            tidied.set(), *(when(At(thing, places), thing.to(other_hallway)) for thing in portable)])


def _places(rooms: tuple[Room, ...], things: Collection[Thing]) -> list[Place]:
    """The floors of the rooms, and whatever stands in them that things can be put on or in."""
    floors = [room.place for room in rooms]
    holders = [thing for thing in things if thing.start in floors and not thing.portable]
    return floors + [place for holder in holders for place in (holder.top, holder.inner) if place is not None]


story.once("she is tidy", """Everything that you had left about in the rooms that have gone is laid out in a row on
    the hallway floor, in order of size. She can't help it. She is tidy.""", when=tidied & player.at(other_hallway))
