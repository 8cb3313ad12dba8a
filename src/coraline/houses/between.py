"""What lies between: the passage, the dark behind the mirror, the dream."""

from __future__ import annotations

from coraline.houses.flat import drawing_room, other_drawing_room
from coraline.spine import chapter, compass, story
from coraline.things import key

passage = story.room(
    "Passage",
    """[if chapter is escape]The paper has begun to come away from the walls. It hangs across in strips, stripes and
        roses and ducks, and you go through it with your arm up, and there is always another. West, between two strips,
        is the drawing room, about as big as a stamp.[else]It is a passage, and it goes off to the east, level and
        dark. You find the walls by putting out your hands. They are papered, and papered over that: paper on paper, so
        many deep that it gives. Where a corner has lifted you can run your thumb down the edge, as you would down the
        edge of a book. [one of]It's about as long as the hallway at home.[or]It takes longer than it looked.[or]You
        count your steps. There are forty of them, and last time there were twenty-six.[or]You don't count. It would
        only give you a number.[stopping] The drawing room is west.[end]""",
    true="""Every room that anybody was ever glad to be back in has been pasted up along here, one over another,
        stripes on roses on ducks, and the passage is what is left in the middle. There is room for one more. It has
        been cut to length, and is leaning by the door.""")
far_passage = story.room(
    "Far End of the Passage",
    """[if chapter is escape]Behind you, east, the door is jumping in its frame. In front, west, it's black, and hung
        from side to side with torn paper, and the lino has begun to roll itself up behind your heels.[else]Here the
        light from one door has given out, and the light from the other has not begun. It's cold about the ankles.
        West, a long way off, is what might be a drawing room. East there is a door, carved, and brown, and just like
        the other one, [if other door is open]standing open[else]shut[end].[one of][or] It was nearer, before.[or]
        Something has been along here since you were last, and the dust has been smoothed.[stopping][end]""",
    east_of=passage,
    true="""Along the wall at the height of your elbow runs a groove, worn by one hand after another, feeling the way.
        They all run east. You look for one that runs west, and there is one, thin, and new. It's yours.""")
dark = story.room(
    "Behind the Mirror",
    """There is no light to speak of. There is an upright oblong of thinner dark, which is the back of the mirror, and
        through it, a long way down, the hallway, with nobody there. The rest has to be done by hand. A wall; a wall; a
        corner. It is three steps by two, and as cold as a larder. Something by your foot that you had taken for a heap
        of cloth draws itself in, to make room for you.""",
    true="""Through the hole there is a little light, of the kind that comes off milk. The wall has been scratched in
        bundles of five, in three different hands: one in soot, one ruled, and one that begins by your knee and goes up
        out of reach, where no child could have got to who still weighed anything.""")
dream = story.room(
    "Lane in a Dream",
    """It is the lane, and it's summer, and you are past the post box. There's a stile that wasn't there, and beyond it
        long grass, and a path that goes up and over a hill that isn't there in the daytime. The light is the sort that
        comes just before people are called in, and nobody is calling. Your feet are bare.""",
    true="""Through the hole, round the hole, whichever way you look at it: grass, and a path, and that light.""")

# The wall is there whenever somebody who would mind is at home to mind it.
bricked = story.fact("bricked up", chapter.is_("rainy day", "home", "hand", "last day"))
door = story.door(
    "brown door; carved dark wooden old drawing-room; doorway keyhole lock handle knob frame faces face leaves leaf", """It
        is old and brown, and carved all over with leaves, among which you used to find faces, till you found the same
        one twice. [if player in Passage]Light comes round it from the room where you belong. [end][if brown door is
        open]Behind it is the dark, going on.[else]The keyhole is black, and about as big as a penny.[end]""",
    (drawing_room, compass.east), (passage, compass.west), locked=True, key=key, passable=~bricked,
    otherwise=["Red bricks, from the floor to the top of the frame, and not a mouse could get between them.",
               "You walk into it with your shoulder, in case. It is a wall, all the way through."],
    true="""It's only a door, and it has been ashamed of itself for a long while. Whoever carved it began with one
        face, and did the leaves afterwards, to cover it.""")
other_door = story.door(
    "other door; brown carved dark wooden drawing-room; doorway keyhole lock handle frame faces face leaves leaf", """It
        is old and brown, and carved all over with faces, among which you might find a leaf. [if other door is open]The
        side that was carved is the side that you can't see from your own house.[else]There is light in the
        keyhole.[end]""",
    (far_passage, compass.east), (other_drawing_room, compass.west), opened=True, locked=False, key=key,
    true="""A flap of something thick, cut on three sides and hinged on the fourth. It has healed, a little, along the
        cuts.""")

passage_walls = story.backdrop(
    """passage walls; dark papered; wall walls paper papers wallpaper stripes roses ducks edge corner lino
        floor ceiling side groove dust passage; them""", """You get a nail under a corner and peel it back, by feel: a thick
        one with raised roses, a thin shiny one for a kitchen, one with a nap, one that crackles. You get as far as
        nine, and it is still paper.""", (passage, far_passage), true="""The topmost has ships on it. They are going
        both ways.""")
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
