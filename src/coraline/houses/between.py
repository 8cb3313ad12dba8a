"""What lies between: the passage, the dark behind the mirror, the dream."""

from __future__ import annotations

from coraline.houses.flat import drawing_room, other_drawing_room
from coraline.spine import chapter, compass, story
from coraline.things import key

passage = story.room(
    "Passage",
    """[if chapter is escape]It was level, before. Now it goes uphill to the west, and the walls come in and go out,
    slowly, like somebody trying to stay asleep. The drawing room is that way, and looks about as big as a
    stamp.[else]It is a passage, and it goes off to the east, level and quite dark. You find the walls by putting out
    your hands. They are neither papered nor painted; they have a nap to them, and a warmth, like the side of an animal
    that is too big to have noticed you. [one of]It's about as long as the hallway at home.[or]It takes longer than it
    did the first time.[or]You count your steps. There are forty of them, and last time there were twenty-six.[or]You
    don't count. It would only give you a number.[stopping] The drawing room is west.[end]""",
    true="""You had thought that somebody made it. Nobody did. It was here before there was anything at either end; two
        people, at two times, each came upon one end of it, and had the sense, or the want of sense, to put on a
        door.""")
far_passage = story.room(
    "Far End of the Passage",
    """[if chapter is escape]Behind you, east, the door is jumping in its frame. In front, west, it is uphill, and
    black, and the floor gives at each step like a tongue.[else]Here the light from one door has given out, and the
    light from the other has not begun. It's cold about the ankles. West, a long way off, is what might be a drawing
    room. East there is a door, carved, and brown, and just like the other one, [if other door is open]standing
    open[else]shut[end].[one of][or] It was nearer, before.[or] Something has been along here since you were last, and
    the dust has been smoothed.[stopping][end]""",
    east_of=passage,
    true="""Along the wall at the height of your elbow runs a groove, worn by one hand after another, feeling the way.
        They all run east. You look for one that runs west, and there is one, thin, and new. It's yours.""")
dark = story.room(
    "Behind the Mirror",
    """There is no light to speak of. There is an upright oblong of rather thinner dark, which is the back of the
    mirror, and through it, as if at the bottom of a pond, the hallway, with nobody there. The rest has to be done by
    hand. A wall; a wall; a corner. It's about the size of a cupboard for brooms. Something by your foot that you had
    taken for a heap of cloth draws itself in, to make room for you.""",
    true="""Through the hole there is a little light, of the kind that comes off milk. The wall has been scratched in
        bundles of five, in three different hands: one in soot, one very neat, and one that begins by your knee and
        goes up out of reach, where no child could have got to who still weighed anything.""")
dream = story.room(
    "Meadow in a Dream",
    """It is the meadow, and it's summer, and the grass is as high as it was when you were four. There's a stile in it
    that wasn't there. Beyond it a path goes up and over a hill that isn't there in the daytime. The light is the sort
    that comes just before people are called in, and nobody is calling. Your feet are bare.""",
    true="""It's a meadow. Through the hole, round the hole, whichever way you look at it: grass, and a path, and that
        light.""")

# The wall is there whenever somebody who would mind is at home to mind it.
bricked = story.fact("bricked up", chapter.is_("rainy day", "home", "hand", "last day"))
door = story.door(
    "brown door; carved dark wooden old drawing-room; doorway keyhole lock handle frame faces face leaves leaf", """It
        is old and brown, and carved all over with leaves, among which you used to find faces, till you found the same
        one twice. [if player in Passage]Light comes round it from the room where you belong. [end][if brown door is
        open and bricked up]Behind it there are bricks, from the floor to the top of the frame.[else if brown door is
        open]Behind it is the dark, going on.[else]The keyhole is black, and about as big as a penny.[end]""",
    (drawing_room, compass.east), (passage, compass.west), locked=True, key=key, passable=~bricked,
    otherwise=["Red bricks, from the floor to the top of the frame, and not a mouse could get between them.",
               "You walk into it with your shoulder, in case. It is a wall, all the way through."],
    true="""It's only a door, and it has been ashamed of itself for a long while. Whoever carved it began with one
        face, and did the leaves afterwards, to cover it.""")
other_door = story.door(
    "other door; brown carved dark wooden drawing-room; doorway keyhole lock handle frame faces face leaves leaf", """It
        is old and brown, and carved all over with faces, among which you might find a leaf. [if other door is open]The
        side that was carved is the side that you can't see from your own house.[else]The keyhole has a bead of light
        in it.[end]""",
    (far_passage, compass.east), (other_drawing_room, compass.west), opened=True, locked=False, key=key,
    true="""A flap of something thick, cut on three sides and hinged on the fourth. It has healed, a little, along the
        cuts.""")

story.backdrop(
    "passage walls; warm dark; wall walls nap floor ceiling side groove dust passage", """They're
        warm, with a nap, and run one way smoothly and the other way rough. You take your hand
        off. It's like having stroked somebody else's coat with them inside it.""", (passage, far_passage), true="No bricks, no plaster, no earth. It's the same stuff all the way in.")
behind_the_mirror = story.details(dark, {
    "cupboard wall; ; wall walls corner floor ceiling scratches": "A wall. You go along it with your hands and it's the same one again.",
    "back of the mirror; thin grey; oblong hallway glass": """You put your hands on it. It's cold, and it hums when
        somebody walks by, on the side where there is somebody.""",
})
story.details(dream, {
    "stile; wooden; bar step": "Three bars and a step, rubbed pale by people going over. No one seems to have worn the side that comes back.",
    "hill; green; path track larks": "It goes up a long easy way, and over. You can't see what is on the other side, but you can hear larks over it.",
    "summer grass; high; grass meadow": "It is full of things hopping. It tickles you under the chin.",
    "bare feet; my; foot feet toes": "They are brown, and scratched, and last summer's.",
})
