"""A small story that tests of reports share: landmarks in an order, a well that swallows the key, an owl, two claims."""

from __future__ import annotations

from adderstone.world import Story, World
from adderstone.world.verbs import take


def tower_story(*, lamp: bool = True, ladder: bool = False) -> Story:
    """The story; `lamp` False leaves its lamp out of reach, `ladder` is a way up without the key."""
    story = Story("Well and Lamp", fairness="merciful")
    player, compass = story.player, story.compass
    yard = story.room("Yard", "A yard.")
    shed = story.room("Tool Shed", "A shed.", east_of=yard)
    tower = story.room("Tower", "A tower.")
    light = story.thing("lamp", "A lamp.", at=shed)
    if not lamp:
        story.refuse(take(light), "It is nailed down.")
    key = story.thing("key", "A key.", at=yard)
    if ladder:
        yard.exit(compass.up, tower)
    well = story.container("well", "Deep.", at=yard)
    story.door("gate", "Stout.", (yard, compass.north), (tower, compass.south), locked=True, key=key)
    story.once("swallowed", "Plop.", when=key.inside(well), then=[key.away()])
    owl = story.choice("the owl", "sleeps", "hoots", when=player.at(tower))
    heard = story.flag("heard the owl")
    story.each_turn("Hoo.", when=owl.is_("hoots") & player.at(tower), then=[heard.set()])
    for name, when in (("the key", key.held), ("the lamp", light.held), ("up the tower", player.at(tower)),
                       ("the owl", heard)):
        story.landmark(name, when=when, known=f"You know {name}.", hints=["Look.", "Look again.", "There."])
    story.ending("won", "Light.", outcome="won", when=light.at(tower) & heard)
    story.claim("no light in the yard", "never", light.at(yard))
    story.claim("<key> before tower", "before", key.held, player.at(tower))
    return story


def make_tower(*, lamp: bool = True) -> World:
    """The story, built."""
    return tower_story(lamp=lamp).build()
