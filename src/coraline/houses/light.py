"""Light and weather: the facts that the prose of the rooms asks for."""

from __future__ import annotations

from coraline.spine import chapter, story, time_of_day

raining = story.fact("raining", chapter.is_("rainy day", "alone"))
# The two evenings at home are told by lamplight; each is over before the clock says that it is night.
night = story.fact("dark out", chapter.is_("missing", "home"))
evening = story.fact("late", time_of_day.is_("evening", "night"))
left_alone = story.fact("left alone", chapter.is_("missing", "next day"))
unfinished = story.fact("unfinished", chapter.is_("game", "escape"))
white = story.fact("all white", chapter.is_("escape"))
