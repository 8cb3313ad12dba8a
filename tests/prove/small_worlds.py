"""Ten small worlds of different shapes, each made anew by its function: what provers and planners are compared on."""

from __future__ import annotations

from collections.abc import Callable

from adderstone.world import Story
from adderstone.world import verbs as v
from adderstone.world.effects import when


def locked_doors() -> Story:
    """A key behind a door whose own key lies elsewhere: two locks to the strongroom."""
    story = Story("Two Locks")
    hall = story.room("Hall", "A hall.")
    office = story.room("Office", "An office.")
    vault = story.room("Strongroom", "A strongroom.")
    loft = story.room("Loft", "A loft.", above=hall)
    iron = story.thing("iron key", "Iron.", at=loft)
    brass = story.thing("brass key", "Brass.", at=office)
    go = story.compass
    story.door("oak door", "Oak.", (hall, go.east), (office, go.west), key=iron)
    story.door("steel door", "Steel.", (office, go.north), (vault, go.south), key=brass)
    story.ending("won", "In.", outcome="won", when=story.player.at(vault))
    return story


def containers() -> Story:
    """A pearl in a box in a locked chest; it has to lie on the cushion, and the chest has to be shut again."""
    story = Story("The Pearl")
    cabin = story.room("Cabin", "A cabin.")
    deck = story.room("Deck", "A deck.", above=cabin)
    key = story.thing("key", "A key.", at=deck)
    chest = story.container("chest", "A chest.", at=cabin, opened=False, locked=True, key=key)
    box = story.container("box", "A box.", inside=chest, opened=False)
    pearl = story.thing("pearl", "A pearl.", inside=box)
    cushion = story.supporter("cushion", "A cushion.", at=deck)
    story.ending("won", "There.", outcome="won", when=pearl.on(cushion) & ~chest.opened)
    return story


def timer() -> Story:
    """A fuse burns once it is lit; the bucket is one room away, and the lever moves only while it burns."""
    story = Story("The Fuse")
    shed = story.room("Shed", "A shed.")
    yard = story.room("Yard", "A yard.", east_of=shed)
    bucket = story.thing("bucket", "A bucket.", at=yard)
    lever = story.scenery("lever", "A lever.", at=shed)
    fuse = story.counter("fuse", up_to=4)
    lit, raised = story.flag("lit"), story.flag("raised")
    story.instead(v.push(lever), "It catches.", when=~lit, then=[lit.set()])
    story.instead(v.pull(lever), "It rises.", when=fuse.at_least(2), then=[raised.set()])
    story.instead(v.throw(bucket), "Out.", when=lit & story.player.at(shed), then=[lit.clear(), bucket.away()])
    story.each_turn("It burns.", when=lit, then=[fuse.up()])
    story.ending("lost", "Bang.", outcome="lost", when=lit & fuse.at_least(4))
    story.ending("won", "Saved.", outcome="won", when=raised & ~lit & story.player.at(yard))
    return story


def choices() -> Story:
    """A guard turns where he likes while the player is in sight; the picture can be had while he looks away."""
    story = Story("The Guard")
    lobby = story.room("Lobby", "A lobby.")
    gallery = story.room("Gallery", "A gallery.", east_of=lobby)
    guard = story.person("guard; ; ; him", "A guard.", at=gallery)
    picture = story.thing("picture", "A picture.", at=gallery)
    player = story.player
    looks = story.choice("guard looks", "away", "here", "door", of=guard, when=player.at(gallery))
    strikes = story.counter("strikes", up_to=2)
    story.refuse(v.take(picture), "He is looking.", when=looks.is_("here"))
    story.each_turn("He saw that.", when=player.at(gallery) & picture.held & looks.is_("door"), then=[strikes.up()])
    story.each_turn("He comes along.", when=looks.is_("here"), then=[guard.follows(player)])
    story.ending("lost", "Caught.", outcome="lost", when=strikes.at_least(2))
    story.ending("won", "Out with it.", outcome="won", when=player.at(lobby) & picture.held & strikes.is_(1))
    return story


def counters() -> Story:
    """Three coins' worth of water, a scale that must stand at two, and a tap that overflows."""
    story = Story("The Scale")
    mill = story.room("Mill", "A mill.")
    tap, plug, scale = (story.scenery(name, "A thing.", at=mill) for name in ("tap", "plug", "scale"))
    level, weight = story.counter("level", up_to=5), story.counter("weight", up_to=3)
    story.instead(v.turn_(tap), "It runs.", then=[level.up(3)])
    story.instead(v.pull(plug), "It drains.", when=level.at_least(1), then=[level.down(2), weight.up()])
    story.instead(v.push(scale), "It swings.",
                  then=[when(weight.at_least(2), weight.down()), when(level.is_(5), weight.set(0))])
    story.ending("won", "It stands.", outcome="won", when=level.is_(1) & weight.is_(2))
    return story


def darkness() -> Story:
    """A dark cellar where only a lit lamp in the hand helps, and the lamp has oil for three turns."""
    story = Story("The Cellar")
    kitchen = story.room("Kitchen", "A kitchen.")
    lamp = story.thing("lamp", "A lamp.", at=kitchen)
    alight = story.flag("alight")
    oil = story.counter("oil", up_to=3, start=3)
    cellar = story.room("Cellar", "A cellar.", below=kitchen, dark_when=~(lamp.held & alight))
    wine = story.thing("wine", "Wine.", at=cellar)
    story.instead(v.rub(lamp), "Light.", when=oil.at_least(1), then=[alight.set()])
    story.each_turn(when=alight, then=[oil.down()])
    story.each_turn("It goes out.", when=oil.is_(0), then=[alight.clear()])
    story.ending("won", "A good year.", outcome="won", when=wine.held & story.player.at(kitchen))
    return story


def beliefs() -> Story:
    """A dog lets by whom it takes for its master: it believes a coat, and smells a lie when it has come near."""
    story = Story("The Dog")
    lane = story.room("Lane", "A lane.")
    yard = story.room("Yard", "A yard.", north_of=lane)
    coat = story.thing("coat", "A coat.", at=lane, wearable=True)
    bone = story.thing("bone", "A bone.", at=lane)
    dog = story.person("dog", "A dog.", at=yard)
    believes = dog.believes("who you are", ["a stranger", "master", "a thief"])
    story.each_turn(when=story.player.at(yard) & coat.worn & believes.is_("a stranger"), then=[believes.set("master")])
    story.each_turn(when=story.player.at(yard) & ~coat.worn & believes.is_("master"), then=[believes.set("a thief")])
    story.instead(v.give(bone, dog), "It eats.", then=[bone.away(), believes.set("a stranger")])
    house = story.room("House", "A house.")
    yard.exit(story.compass.north, house, when=believes.is_("master"), otherwise="It growls.")
    story.ending("lost", "Bitten.", outcome="lost", when=believes.is_("a thief") & bone.gone)
    story.ending("won", "By.", outcome="won", when=story.player.at(house) & ~coat.worn)
    return story


def topics() -> Story:
    """A name is learnt from one person, who tells it to friends only, and told to another."""
    story = Story("The Name")
    square = story.room("Square", "A square.")
    gate = story.room("Gate", "A gate.", west_of=square)
    baker = story.person("baker; ; ; her", "A baker.", at=square)
    porter = story.person("porter; ; ; him", "A porter.", at=gate)
    friends, opened = story.flag("friends"), story.flag("opened")
    story.topic(baker, "bread", "Fresh.", by="ask", then=[friends.set()])
    name = story.topic(baker, "name", "Alys.", by="ask", when=friends)
    story.topic(porter, "alys", "Come in.", by="tell", when=name.told, then=[opened.set()])
    story.topic(porter, "alys's bread", "Stale.", by="tell", when=~name.told, then=[friends.clear()])
    story.ending("won", "In.", outcome="won", when=opened & story.player.at(gate) & friends)
    return story


def orders() -> Story:
    """A robot does as it is told where it is seen; it alone can pull the rod, and the room is too hot to stay in."""
    story = Story("The Robot")
    dock = story.room("Dock", "A dock.")
    core = story.room("Core", "A core.", east_of=dock)
    robot = story.person("robot", "A robot.", at=dock)
    rod = story.scenery("rod", "A rod.", at=core)
    drawn, hot = story.flag("drawn"), story.counter("hot", up_to=2)
    come = v.follow(story.player).by(robot)
    following = story.flag("following")
    story.instead(come, "It follows.", then=[following.set()])
    story.instead(v.wait.by(robot), "It stays.", then=[following.clear()])
    story.instead(v.pull(rod).by(robot), "Out it comes.", when=robot.at(core), then=[drawn.set()])
    story.each_turn(when=following, then=[robot.follows(story.player)])
    story.each_turn(when=story.player.at(core), then=[hot.up()])
    story.each_turn(when=~story.player.at(core), then=[hot.set(0)])
    story.ending("lost", "Too hot.", outcome="lost", when=hot.at_least(2) & ~drawn)
    story.ending("won", "Safe.", outcome="won", when=drawn & story.player.at(dock) & robot.at(dock))
    return story


def one_way() -> Story:
    """A slide down to the beach; what is left above is out of reach, and the boat needs both oars."""
    story = Story("The Slide")
    cliff = story.room("Cliff", "A cliff.")
    hut = story.room("Hut", "A hut.", west_of=cliff)
    beach = story.room("Beach", "A beach.")
    cliff.exit(story.compass.down, beach)
    cove = story.room("Cove", "A cove.", east_of=beach)
    left = story.thing("left oar", "An oar.", at=hut)
    right = story.thing("right oar", "An oar.", at=cove)
    boat = story.container("boat", "A boat.", at=beach)
    rowed = story.flag("rowed")
    story.instead(v.push(boat), "Off.", when=left.inside(boat) & right.inside(boat), then=[rowed.set()])
    story.ending("stuck", "The tide.", outcome="lost", when=story.player.at(cove) & left.at(hut) & right.held)
    story.ending("won", "Away.", outcome="won", when=rowed)
    return story


SMALL: dict[str, Callable[[], Story]] = {make.__name__: make for make in (
    locked_doors, containers, timer, choices, counters, darkness, beliefs, topics, orders, one_way)}
