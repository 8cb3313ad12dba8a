"""The Teeny Tiny Mansion, as a doll's house in which nobody goes home who can still help the other.

Rebuilt from the public description of Clifford Wolf's mockup (2017), which was proved to have no dead ends.
"""

from adderstone.world import Direction, Person, Story, Thing, any_of
from adderstone.world.verbs import give, go, take

story = Story("The Teeny Tiny Mansion")
compass = story.compass

nursery = story.room("Nursery", "A doll's house with four rooms and no front. The dolls do what they are told.")
west, east, red, blue = (story.container(f"{name} room; ; doll's house rooms", "As big as a shoe box.", at=nursery)
                         for name in ("west", "east", "red", "blue"))
alice = story.person("Alice; ; doll dolls; her", "She wants to be in the red room.", at=nursery)
bob = story.person("Bob; ; doll dolls; him", "He wants to be in the blue room.", at=nursery)
red_key = story.thing("red key; ; keys", "It opens the red door.", inside=east, fixed=True)
blue_key = story.thing("blue key; ; keys", "It opens the blue door.", inside=west, fixed=True)
green_key = story.thing("green key; ; keys", "It opens the door in the middle.", inside=west, fixed=True)
story.details(nursery, {"doors; red blue green middle; door front; them": "As big as a playing card."})


def ways(doll: Person) -> list[tuple[Thing, Direction, Thing, Thing]]:
    """Where a doll can go: from, direction, to, and with which key."""
    home = (west, compass.north, red, red_key) if doll is alice else (east, compass.north, blue, blue_key)
    return [(west, compass.east, east, green_key), (east, compass.west, west, green_key), home]


helps_bob = (blue_key.carried_by(alice) | green_key.carried_by(alice) & (blue_key.inside(west) | bob.inside(west))
             | green_key.inside(west) & ~bob.inside(west))
helps_alice = (red_key.carried_by(bob) | green_key.carried_by(bob) & (red_key.inside(east) | alice.inside(east))
               | green_key.inside(east) & ~alice.inside(east))
story.refuse(go(compass.north).by(alice), '"I have to help Bob first," says Alice.', when=helps_bob)
story.refuse(go(compass.north).by(bob), '"I have to help Alice first," says Bob.', when=helps_alice)

for doll, other, first in ((alice, bob, west), (bob, alice, east)):
    story.instead(go(compass.in_).by(doll), "In by the front.", when=doll.at(nursery), then=[doll.to(first)])
    for room, way, to, key in ways(doll):
        story.instead(go(way).by(doll), "Click, click, on little feet.", then=[doll.to(to)],
                      when=doll.inside(room) & key.carried_by(doll))
    for key in (red_key, blue_key, green_key):
        beside = any_of(*(doll.inside(room) & key.inside(room) for room in (west, east)))
        story.instead(take(key).by(doll), "Up it goes, in a painted hand.", when=beside, then=[key.to(doll)])
        together = any_of(*(doll.inside(room) & other.inside(room) for room in (west, east)))
        story.instead(give(key, other).by(doll), "It changes hands.", when=key.carried_by(doll) & together,
                      then=[key.to(other)])

story.ending("at home", "Alice is in the red room, and Bob is in the blue one.", outcome="won",
             when=alice.inside(red) & bob.inside(blue))
