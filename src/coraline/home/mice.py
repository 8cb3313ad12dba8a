"""Mr Bobinski's mice, who rehearse behind a curtain, and have a message."""

from __future__ import annotations

from adderstone.world.verbs import (
    attack,
    give,
    go,
    kiss,
    listen,
    listen_to,
    look_behind,
    look_in,
    open_,
    pull,
    search,
    show,
    smell,
    take,
    throw,
    touch,
    wake_person,
)
from coraline.houses.stairs import attic
from coraline.people import bobinski, mice
from coraline.spine import chapter, compass, found_bricks, heard_mice, player, story
from coraline.things import stone

curtain = story.scenery(
    "red curtain; small; stage braid stitches needle",
    """As big as a tea towel, and it is one, with its check dyed out. It hangs from a knitting needle across the corner
        of the attic. Somebody has sewn gold braid along the bottom, in stitches that you can't see.""",
    at=attic,
)
seeds = story.scenery(
    "seeds; sunflower millet spilled; millet letters words message seed; them",
    """[if chapter is last day]Millet, in two rows. WELL, says the one, and the other says CORALINE. Each of the
        letters has been given a serif, and one of the serifs has been eaten.[else]Millet, in rows, on the boards
        before the red curtain. Nobody has swept it up. CORALINE NOT THE DOOR. The letters are all capitals, and lean,
        as they would if you were pushing them with your nose.[end]""",
)

story.scenery(
    "bottle-green coat; long green indoor; uniform buttons button",
    """It comes to his boots. Of the
    eleven buttons no two have the same anchor, lion, horn or wheel on them, and every one has had a pull at it.""",
    at=attic,
)
story.scenery(
    "thimble; silver; ",
    "Full, it's supper for one. There are forty-one helpings in a supper, and he doesn't trust them to count.",
    at=attic,
)

MESSAGE = """Mr Bobinski takes you by the sleeve, and walks you, quietly, to the corner with the curtain.

        "Each day at end of practice they have supper," he says. "Millet. I give in heap, they eat in heap. Today they
        do not eat. Today they do this. I came with broom, and I put down broom."

        On the boards before the curtain the millet has been set out in rows. It takes you a moment, because you are
        reading it from the back.

        CORALINE

        NOT THE DOOR

        "'Caroline,'" reads Mr Bobinski, with one finger, although it says nothing of the kind. "'Not door.' Is bad
        grammar; but they have small room to turn." He bends down, all in one piece like a crane, until his moustache
        is level with your eyes. "So. Message is delivered. Do not go through door, little neighbour. I don't know of
        which door. They are mice: they have been through all of them." """
tells = [heard_mice.set(), seeds.to(attic)]

story.once(
    "brought the message",
    MESSAGE,
    when=found_bricks & ~heard_mice & player.at(attic),
    then=tells,
)
story.topic(
    bobinski,
    "message; mice's; millet word door warning",
    MESSAGE,
    when=~heard_mice,
    then=tells,
    suggest="about the message",
)
story.topic(
    bobinski,
    "message; mice's; millet word door warning",
    """[one of]"Not the door," says Mr Bobinski. "I swept, after. In one hour it was there once more, and
                they had made the A better."[or]"They have said, and I have said," says Mr Bobinski. "Now it is for
                somebody to have listened."[cycling]""",
    when=heard_mice,
    suggest="about the message",
)
story.topic(
    bobinski,
    "mice; mouse white; circus troupe performers",
    """[if heard the mice]"They do not come out for applause," says Mr Bobinski. "Since the message they
                rehearse one thing only: leaving, quickly, in good order. I do not like it as number. There is no
                finish."[else]"Forty-one," says Mr Bobinski. "Circus of one ring. They walk on wire, they make
                pyramid, they fire from cannon one mouse, always the same; he asks for it. You will see it when it
                is ready. It will not be ready." He lowers his voice. "But they have a message. For you. Ask, and I
                tell."[end]""",
    when=~chapter.is_("last day"),
    suggest="about the mice",
)

story.refuse(
    open_(curtain) | pull(curtain) | look_behind(curtain) | look_in(curtain) | search(curtain) | touch(curtain),
    [
        """"Please," says Mr Bobinski, and there is a large hand between you and the curtain. "Would you look in at
        tenor, when he has not his trousers?" """,
        """The curtain parts by the width of a whisker. Something in there looks you up and down. It does not take long
        either way. The curtain shuts.""",
    ],
)
story.refuse(
    listen_to(mice) | listen_to(curtain),
    """Feet, running; and a stop. Feet running the other way; and a stop. Somebody squeaks a number.""",
)
story.refuse(
    listen,
    """Rain on the slates, close over your head. Under it, behind the curtain, feet run one way, and stop, and run the
        other.""",
    when=player.at(attic),
)
story.refuse(smell(mice) | smell(curtain), "Straw, millet and, quite distinctly, sawdust and orange peel.")
story.refuse(
    take(mice) | touch(mice) | kiss(mice) | attack(mice) | wake_person(mice),
    """They're behind the curtain, and Mr Bobinski is in front of it, and there is a great deal of him.""",
)
story.refuse(take(seeds) | touch(seeds), "You don't like to touch it. They must have walked for hours.")
story.refuse(
    give(None, mice) | throw(None, mice) | show(None, mice),
    """"They are not allowed presents before
    performance," says Mr Bobinski. "There was once a grape." """,
)
story.refuse(
    give(stone, bobinski) | show(stone, bobinski),
    """He holds it up, looks at you through it for a while
    with one pale eye, and gives it back without remark. "Keep," he says. "It makes you look as you are." """,
)
story.refuse(
    give(None, bobinski),
    """"From child I take nothing," says Mr Bobinski. "A child has little, and has
    counted it." """,
)
story.refuse(
    show(None, bobinski),
    """Mr Bobinski looks at it front and back. "Mice could use it as trapeze," he
    says, "but so they can anything." """,
)
story.refuse(kiss(bobinski), "He offers his hand, as to an ambassador. It smells of sunflower seeds.")
story.refuse(
    attack(bobinski),
    """"Ha!" says Mr Bobinski, pleased, and puts up his fists like a picture on a
    cigarette card. Then he remembers the mice, and puts them down.""",
)
story.refuse(
    throw(None, bobinski),
    "He catches it, spins it on a finger, and gives it back. One sees that he has worked with tigers, or plates.",
)
story.after(
    go(compass.north),
    """[one of]Mr Bobinski looks over the top of you for a taller visitor, and then, not
    finding one, down. "Ah. Neighbour. Caroline, of under the floor." "Coraline," you say.[or]"Wipe feet," says Mr
    Bobinski. "They go barefoot."[or][stopping]""",
    when=player.at(attic),
)
