"""Alone: everybody has gone out for a little, the key is on its ledge, and it was only ever a wall."""

from __future__ import annotations

from adderstone.world.verbs import close, enter, examine, go, lock, open_, read, take, unlock
from coraline.houses.between import door, far_passage
from coraline.houses.flat import (
    bathroom,
    bedroom,
    drawing_room,
    hallway,
    kitchen,
    kitchen_table,
    parents_bedroom,
    study,
)
from coraline.people import father, mother
from coraline.spine import chapter, compass, found_bricks, had_tea, heard_mice, player, story
from coraline.things import key

note = story.scenery(
    "note; pencilled; letter message",
    """An index card, in pencil: "Gone to Post, see Office, and for Food, see
        also Sausages. Your father has gone to the dentist, see Courage. Back by five. Don't bang the doors. Love
        (no other entries). M." """,
)
flat_but_there = (hallway, kitchen, study, bedroom, parents_bedroom, bathroom)

story.once(
    "left alone",
    """"There you are," says your mother, out of the sleeves of her good coat. "M is done. I'm going to catch the post
        with it, and get us something to eat. Your father has gone to the dentist. He went quietly; I think that he has
        forgotten what it is."

        "Can I come?" you say.

        "In this?" says your mother. "One of us wet is enough. I'll be an hour. Don't bang the doors." She goes out
        under the umbrella, sideways, and comes back, and kisses you on the parting, and says, "Nor open them." Then
        there are her shoes on the stairs, going down; the front door; and the rain, for as long as you care to listen.

        The typing has stopped. You hadn't noticed when.""",
    when=chapter.is_("rainy day") & found_bricks & heard_mice & had_tea & player.at(flat_but_there),
    then=[chapter.set("alone"), mother.away(), father.away(), note.to(kitchen_table)],
)

alone = chapter.is_("alone")
story.refuse(take(note), "You leave it where it is, so that it will still be true when they come back.")
story.refuse(
    read(note) | examine(note),
    """An index card, in pencil: "Gone to Post, see Office, and for Food, see
    also Sausages. Your father has gone to the dentist, see Courage. Back by five. Don't bang the doors. Love (no
    other entries). M." [if chapter is missing]It is long past five.[else if chapter is next day]You know it by
    heart.[end]""",
)

# N10: without them the wall is not there.
story.after(
    unlock(door),
    """The key turns as though it had been oiled this morning. In your mother's hand it turned
    hard. Nobody has told you not to; they have only told you that there's nothing there.""",
    when=alone,
)
story.after(
    open_(door),
    """[one of]You open the brown door on a wall of bricks, which you are ready for; and it is not there.

        There are no bricks. There isn't a crumb of mortar on the floor. A passage goes off, straight ahead, through
        the place where the wall was, and it is a good deal longer than next door is wide. A cold comes out of it, that
        smells of cellars, and lifts the hair from your forehead as somebody might who wanted to see your face.[if
        strip of flimsy is held] In your pocket the strip of paper begins to flutter.[end][or]No bricks; only the
        passage. It has waited.[stopping]""",
    when=alone,
)
story.refuse(
    lock(door), "There: it is the sort of door that one would sooner have open and look at.", when=alone & door.opened
)
story.after(close(door), """You shut it. At once you want to know whether it's still like that, behind.""", when=alone)
story.refuse(
    enter(door) | go(compass.east),
    """You would like to go and see. It is locked, though, and the key is
    on its ledge.""",
    when=alone & player.at(drawing_room) & door.locked & ~key.held,
)

# The way through is told by its rooms; this is the one thing that they don't say.
story.once(
    "nearly through",
    """Past the open door it is warm, and the light jumps about. You have never seen a fire in that grate; but it is
        that grate, and over it somebody is fishing.""",
    when=player.at(far_passage) & alone,
)
