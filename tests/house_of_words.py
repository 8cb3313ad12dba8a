"""A small story that has something of everything that can be spoken of, and a player who types into it."""

from __future__ import annotations

from dataclasses import dataclass, field

from adderstone.grammar.memory import Memory
from adderstone.grammar.parser import Context, Do, Parsed, Parser, Travel
from adderstone.world import Act, Story, World
from adderstone.world.verbs import go, look_at_through


def house() -> Story:
    """A hall, a kitchen and an attic; hooks, keys, a cat and a mother to talk to."""
    story = Story("The House of Words")
    player, compass = story.player, story.compass
    hall = story.room("Hall; front; hallway", "A hall.")
    kitchen = story.room("Kitchen", "A kitchen.", east_of=hall)
    attic = story.room("Attic; dusty; loft", "An attic.", above=kitchen)
    key = story.thing("black key; iron", "A key.", held_by=player)
    story.thing("brass key; small", "Another key.", at=hall)
    study = story.room("Study", "Books.")
    door = story.door("oak door; wooden", "A door.", (hall, compass.north), (study, compass.south),
                      locked=True, key=key)
    story.thing("velvet cloak; ; cape", "Soft.", worn_by=player)
    story.supporter("brass hook; small; peg", "A hook.", at=hall)
    story.supporter("fish hook; bent; peg", "A bent hook.", at=hall)
    story.supporter("mantelpiece; mother's; shelf", "A shelf.", at=hall)
    box = story.container("toy box; ; chest", "A box.", at=hall, opened=False)
    story.thing("red ball; round; toy", "A ball.", inside=box)
    stone = story.thing("adder stone; holed", "A stone with a hole.", held_by=player)
    story.thing("apple; red; fruit", "An apple.", at=kitchen, edible=True)
    cat = story.person("black cat; ; animal; him", "A cat.", at=hall, shrug="The cat looks away.")
    story.scenery("tail; long", "It twitches.", part_of=cat)
    mother = story.person("other mother; tall; woman; her", "Button eyes.", at=kitchen)
    story.topic(cat, "mice; ; mouse rats circus", "Do not ask.")
    story.topic(cat, "way home; ; house", "There is none.", by="ask")
    story.topic(cat, "secret; ; secrets", "Hush.", when=door.opened)
    story.topic(mother, "parents; ; mother father door behind", "Nonsense.", by="tell")
    story.instead(look_at_through(None, stone), "It looks different.")
    knit = story.verb("knit", "knit [noun]", needs=("touch",))
    lure = story.verb("lure", "lure/tempt [noun] with [second]", needs=("see", "have"))
    story.verb("drop down", "drop [noun] down [second]", needs=("have", "touch"))
    story.instead(knit(cat), "He objects.")
    story.instead(lure(cat, key), "He yawns.")
    assert attic in story.rooms
    return story


@dataclass
class Player:
    """Types into a world; what acts do is done by the reference turn."""

    world: World
    parser: Parser = field(init=False)
    context: Context = field(init=False)

    def __post_init__(self) -> None:
        self.parser = Parser(self.world)
        self.context = Context(self.world, self.world.start, Memory())
        self._meet()

    def _meet(self) -> None:
        seen = self.context.memory.seen
        seen |= {thing.key for thing in self.world.visible(self.context.state)}
        seen.add(self.world.room(self.context.state).key)

    def types(self, command: str) -> Parsed:
        """What a command comes to; nothing is done."""
        return self.parser.parse(command, self.context)

    def does(self, line: str) -> Parsed:
        """Do every command of a line; the last one's meaning."""
        for command in self.parser.split(line):
            parsed = self.types(command)
            acts = parsed.acts if isinstance(parsed, Do) else ()
            if isinstance(parsed, Travel):
                acts = tuple(Act(go, direction) for direction in parsed.path)
            for act in acts:
                self.context.state = self.world.turn(self.context.state, act).state
                self._meet()
        return parsed

    def acts(self, command: str) -> list[str]:
        """The acts of a command, in words."""
        parsed = self.types(command)
        assert isinstance(parsed, Do), parsed
        return [str(act) for act in parsed.acts]

    def said(self, command: str) -> str:
        """The parser's own answer to a command."""
        parsed = self.types(command)
        return str(getattr(parsed, "text", parsed))


def player() -> Player:
    """Somebody at the beginning of the story."""
    return Player(house().build())
