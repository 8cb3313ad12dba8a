"""A small story that tests of play against others share: a guard decides in each turn whether he watches the gate."""

from __future__ import annotations

from adderstone.world import Story, World


def make_duel(*, strict: bool = False) -> World:
    """The story: once he has watched, the gate is shut. Where it is strict, it is shut whenever he watches."""
    story = Story("Guard", fairness="polite")
    player, compass = story.player, story.compass
    yard = story.room("Yard", "A yard.")
    gate = story.room("Gate", "A gate.", east_of=yard)
    town = story.room("Town", "A town.")
    guard = story.person("guard; ; ; him", "Big.", at=gate)
    mood = story.choice("the guard", "dozes", "watches", of=guard, when=player.at(gate))
    watched = story.counter("watched", up_to=1)
    gate.exit(compass.north, town, when=mood.is_("dozes") if strict else watched.is_(0))
    story.each_turn("He watches you.", when=mood.is_("watches") & player.at(gate), then=[watched.up()])
    story.ending("won", "Town.", outcome="won", when=player.at(town))
    return story.build()
