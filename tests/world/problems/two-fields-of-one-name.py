"""Saves could not tell them apart."""

from adderstone.world import Story

story = Story("Small")
hall = story.room("Hall", "A hall.")
rung = story.flag("rung")
again = story.flag("rung")
story.each_turn(then=[rung.set(), again.set()])
story.ending("end", "The end.", outcome="other", when=rung & again)
