"""A family of stories from a few rooms to hundreds, all of one kind, each given by its size and a seed.

Two lands, the second reached by a drop with no way back. Doors are locked and their keys lie about; every other of the
treasures that the boat at the end waits for must be brought along from the first land. Whatever is portable may be put
down anywhere. In the second land a hunter comes nearer in three stages whenever he chooses to; a hiding place shakes
him off. A porter in the first land keeps an eye on one treasure, when he chooses to look.
"""

from __future__ import annotations

from random import Random

from adderstone.world import Person, Room, Story, Thing
from adderstone.world import verbs as v
from adderstone.world.conditions import all_of

WAYS = ("north", "east", "northeast", "southeast", "in")  # and their opposites; down is the drop


class Family:
    """One story of the family. It can be won: every key lies where one can get to without it."""

    def __init__(self, rooms: int, seed: int = 1) -> None:
        self.random = Random(f"{rooms} {seed}")
        self.story = Story(f"Two Lands of {rooms} Rooms")
        first = max(3, rooms * 3 // 5)
        self.home = self._land("Home", first)
        self.far = self._land("Far", rooms - first)
        self.story.starts_in(self.home[0])
        self.home[-1].exit(self.story.compass.down, self.far[0])
        self._treasures(max(1, rooms // 20))
        self._clutter(rooms // 8)
        self._porter()
        self._hunter()
        self._endings()

    # --- places ---

    def _land(self, name: str, size: int) -> list[Room]:
        """Rooms that hang together; every eighth way is a locked door, and some ways lead round."""
        land: list[Room] = []
        for number in range(size):
            room = self.story.room(f"{name} {number}", "A room.")
            if land:
                self._joined(land, room, locked=number % 8 == 4)
            land.append(room)
        for _ in range(size // 6):
            self._join(*self.random.sample(land, 2))
        return land

    def _joined(self, land: list[Room], room: Room, locked: bool) -> None:
        near = land[-4:]
        self.random.shuffle(near)
        if locked:
            origin = next(each for each in near if self._free(each, room))
            way = self.story.compass[self._free(origin, room)[0]]
            key = self.story.thing(f"key {len(self.story.things)}", "A key.", at=self.random.choice(land))
            self.story.door(f"door {len(self.story.things)}", "A door.", (origin, way), (room, way.back), key=key)
        else:
            next(filter(None, (self._join(origin, room) for origin in near)))

    def _join(self, origin: Room, room: Room) -> bool:
        free = self._free(origin, room)
        if free:
            way = self.story.compass[free[0]]
            origin.exit(way, room)
            room.exit(way.back, origin)
        return bool(free)

    def _free(self, origin: Room, room: Room) -> list[str]:
        ways = [self.story.compass[name] for name in self.random.sample(WAYS, len(WAYS))]
        return [way.name for way in ways if way not in origin.exits and way.back not in room.exits]

    # --- what is in them ---

    def _treasures(self, count: int) -> None:
        """Half of them lie in the first land, and must be taken along."""
        lands = [self.home if number % 2 == 0 else self.far for number in range(count)]
        self.treasures: list[Thing] = [
            self.story.thing(f"treasure {number}", "Gold.", at=self.random.choice(land))
            for number, land in enumerate(lands)]
        self.boat = self.story.container("boat", "A boat.", at=self.far[-1])

    def _clutter(self, count: int) -> None:
        """Portable things that nothing asks for."""
        for number in range(count):
            self.story.thing(f"pebble {number}", "A pebble.", at=self.random.choice([*self.home, *self.far]))

    def _porter(self) -> None:
        story, watched = self.story, self.treasures[0]
        porter: Person = story.person("porter; ; ; him", "A porter.", at=self.home[1])
        at_home = story.player.at(self.home)
        looks = story.choice("porter looks", "away", "over", of=porter, when=at_home)
        wary = story.flag("porter wary")
        story.topic(porter, "gold", "Mine to mind.", then=[wary.set()])
        story.refuse(v.take(watched), "He is looking.", when=at_home & looks.is_("over") & wary)

    def _hunter(self) -> None:
        story, player = self.story, self.story.player
        hunter = story.person("hunter; ; ; him", "A hunter.")
        hidden = player.at(self.far[len(self.far) // 3::3] or self.far)
        comes = story.choice("hunter comes", "no", "yes", of=hunter, when=player.at(self.far))
        self.threat = story.enum("threat", "none", "heard", "seen", "caught")
        nearer = player.at(self.far) & ~hidden & comes.is_("yes")
        for now, then in (("seen", "caught"), ("heard", "seen"), ("none", "heard")):
            story.each_turn("Nearer.", when=nearer & self.threat.is_(now), then=[self.threat.set(then)])
        story.each_turn("Past.", when=hidden & self.threat.is_("heard", "seen"), then=[self.threat.set("none")])

    def _endings(self) -> None:
        aboard = all_of(*(treasure.inside(self.boat) for treasure in self.treasures))
        self.story.ending("caught", "Caught.", outcome="lost", when=self.threat.is_("caught"))
        self.story.ending("won", "Away.", outcome="won", when=aboard & self.story.player.at(self.far[-1]))
