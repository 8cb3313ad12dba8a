"""What lies between: the passage, the dark behind the mirror, the dream."""

from __future__ import annotations

from coraline.houses.flat import drawing_room, other_drawing_room
from coraline.spine import chapter, compass, story
from coraline.things import key

passage = story.room("Passage", "A passage.")
far_passage = story.room("Far End of the Passage", "The far end of the passage.", east_of=passage)
dark = story.room("Behind the Mirror", "The dark.")
dream = story.room("Meadow in a Dream", "A meadow.")

# The wall is there whenever somebody who would mind is at home to mind it.
bricked = story.fact("bricked up", chapter.is_("rainy day", "home", "hand", "last day"))
door = story.door(
    "brown door; carved dark wooden old drawing-room", "A door.",
    (drawing_room, compass.east), (passage, compass.west), locked=True, key=key, passable=~bricked,
    otherwise="Red bricks, from the floor to the top of the frame, and not a mouse could get between them.")
other_door = story.door(
    "other door; brown carved dark wooden drawing-room", "A door.",
    (far_passage, compass.east), (other_drawing_room, compass.west), opened=True, locked=False, key=key)
