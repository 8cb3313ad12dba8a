"""Light and weather: the facts that the prose of the rooms asks for."""

from __future__ import annotations

from coraline.spine import chapter, story, time_of_day

raining = story.fact("raining", chapter.is_("rainy day", "alone"))
night = story.fact("dark out", time_of_day.is_("night"))
evening = story.fact("late", time_of_day.is_("evening", "night"))
left_alone = story.fact("left alone", chapter.is_("missing", "next day"))
unfinished = story.fact("unfinished", chapter.is_("game", "escape"))
white = story.fact("all white", chapter.is_("escape"))
