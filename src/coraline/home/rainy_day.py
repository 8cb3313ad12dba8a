"""The rainy day: where it begins, and what comes of pestering your mother and your father."""

from __future__ import annotations

from adderstone.world.verbs import (
    attack,
    give,
    hide,
    kiss,
    listen,
    pray,
    show,
    sing,
    smell_air,
    take,
    think,
    throw,
    wait,
    wake_person,
)
from coraline.houses.flat import (
    bathroom,
    bedroom,
    drawing_room,
    hallway,
    kitchen,
    parents_bedroom,
    study,
)
from coraline.houses.grounds import drive, garden, orchard
from coraline.houses.stairs import attic, basement, front_hall, landing, parlour, top_stair
from coraline.people import father, mother
from coraline.spine import chapter, player, story

flat = story.region("flat", hallway, drawing_room, kitchen, study, bedroom, parents_bedroom, bathroom)
rainy_day = chapter.is_("rainy day")
story.starts_in(bedroom)
story.familiar(*flat, landing, top_stair, attic, front_hall, basement, parlour, drive, garden, orchard)
story.scenery(
    "booklet; model nine; instructions pages proofs",
    [
        """INSTRUCTIONS FOR THE MODEL NINE. 1. Sit down. 2. Do not be alarmed. It goes on to 140.""",
        """You open it farther on. 77. If the red lamp lights, go back to 1. 78. There is no red lamp. 79. If there is a
        red lamp, write to us.""",
        """The last page says: 140. You will know.""",
    ],
    at=study,
)
story.scenery(
    "socks; your father's left right; ankle sock ankles; them",
    """Two on the left, one on the right, and
    a bicycle clip. It is the left ankle that feels it.""",
    at=study,
)
pencils = story.scenery(
    "pencils; your mother's blue; pencil; them",
    """[if chapter is rainy day]There are three within reach
    of her and she can't see one of them.[else]There's one on the table, one on the floor, and one in the
    butter.[end]""",
    at=kitchen,
)
story.refuse(take(pencils), """[if your mother is here]You take the one from behind her ear. "There it is," says your mother,
    and takes it back.[else]You leave them where they are. They'd only be looked for.[end]""")
story.not_a_thing("""air lips footsteps yard church crisp bread geraniums ruff cuff machines theatres people book
    job scissors box books keyhole fireplace bricks pencil draught kitchen anchor horn lion elbows butter hem
    pocket toes vice clip""")

story.refuse(
    kiss(mother),
    """Your mother lends you her cheek and goes on reading with the other side of her face.
    Then she puts an arm round you, pencil and all, and for as long as it takes to turn a page she isn't anywhere
    else.""",
    when=rainy_day,
)
story.refuse(
    kiss(father),
    """"Mind the carriage," says your father; and it comes back, and the bell rings, and he kisses the top of your head
        as if it had rung for that.""",
    when=rainy_day,
)
story.refuse(attack((mother, father)), "You did that when you were three. It's been brought up since.")
story.refuse(wake_person((mother, father)), "They're awake. They are out at their books.", when=rainy_day)
story.refuse(
    take((mother, father)),
    "You pull at a sleeve. It's pulled back, not unkindly, without anybody's having noticed.",
    when=rainy_day,
)
story.refuse(
    give(None, mother),
    '"Lovely," says your mother, and puts it down on Gutters, and after a moment hands it back to you.',
    when=rainy_day,
)
story.refuse(
    give(None, father),
    """"For me?" says your father. He looks it all over for a handle, and gives it back. "It's very well made. Nothing
        to explain." """,
    when=rainy_day,
)
story.refuse(
    show(None, mother),
    '"Mm," says your mother. "That\'s an S, or a T if it\'s yours. Lovely, Coraline."',
    when=rainy_day,
)
story.refuse(
    show(None, father),
    '"Ah," says your father, "and what does it do?" He waits with real interest for as long as he can.',
    when=rainy_day,
)
story.refuse(throw(None, (mother, father)), "You have been told about throwing. They even did it together.")

story.refuse(
    listen,
    """[if player in kitchen and chapter is rainy day]A pencil; rain; a page; your mother saying
    "no" to somebody who has been dead for years and wrote a book about drains.[else if player in study and chapter
    is rainy day]The bell at the end of the line. The rain in the pipe. Your father, now and then, enjoying
    himself.[else if chapter is rainy day]Rain on every window, and behind two doors people being busy: one rustles
    and one clacks.[else if chapter is alone and brown door is open]Rain; and from the drawing room a sort of breath,
    that goes in for as long as it came out.[else if chapter is alone]Rain. Nothing rustles. Nothing clacks.[else if chapter is missing or
    chapter is next day]It's so quiet that you hear your own jersey.[else]The flat is making the noises that it
    makes when people are in it.[end]""",
    when=player.at(flat),
)
story.refuse(
    smell_air,
    """[if chapter is rainy day]Wet coats; toast, from long ago; typewriter oil.[else if chapter is alone]Wet coats,
        and nobody's toast.[else if chapter is missing or chapter is next day]Rain that has been brought in, and a cold
        pan. And something else, faint, and nice: like dinner, in somebody else's house.[else]Supper, ink and
        soap.[end]""",
    when=player.at(flat),
)
story.instead(
    wait,
    """[one of]You wait. The rain waits too, and does it better.[or]You wait for something to
    happen. Something a long way off is dropped, and somebody says a word.[or]You could go on like this till tea. Or
    you might go round the house and see who's in: your father, in the study, has been saving something up for
    you.[cycling]""",
    when=rainy_day & player.at(flat),
)
story.instead(
    wait,
    """[one of]You wait to be told not to do anything. Nobody tells you.[or]An hour, she said. It's
    a long way from the beginning of it.[or]You wait; the house waits. There's a cold about your ankles that comes
    from the drawing room.[cycling]""",
    when=chapter.is_("alone") & player.at(flat),
)
story.instead(
    sing,
    '"Not in A flat," says your father, not turning round. "Also not in the study."',
    when=rainy_day & player.at(study),
)
story.instead(
    sing,
    '"Not in A flat," says your father, through a wall. He has said it before, and was as pleased then.',
    when=rainy_day & player.at(flat),
)
story.instead(
    pray,
    "You ask for it to stop raining, and for something to happen. You say that you aren't particular which.",
    when=rainy_day,
)
story.refuse(
    hide,
    "You hide. After a while it is plain that for hiding you need somebody who's looking.",
    when=chapter.is_("rainy day", "alone", "missing", "next day"),
)
story.refuse(
    think,
    """[if chapter is next day and saw the writing]They are behind the glass, and she's behind them.
    There is one way round to the back of it.[else if chapter is next day]The cat wants something. It's never wanted
    anything of you before.[else if chapter is missing]Shoes, umbrella, sausages, pencil. Everything of theirs is
    here except them.[else if chapter is alone]A wall can't blow. You've been over it several ways. And they'll be
    an hour.[else if found the bricks and heard the mice and had tea]You've been everywhere that there is to go. You
    might as well go home.[else if found the bricks]Bricks; that's one thing you know. There are people above you
    and people below, and they've lived in this house longer than you have.[else]You think about what there is to
    do. There is your father, who's typing; your mother, who isn't to be asked; and the whole house.[end]""",
)
