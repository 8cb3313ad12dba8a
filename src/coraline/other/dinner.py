"""Dinner: the first meal in a long time that nobody read a newspaper over."""

from __future__ import annotations

from adderstone.world.verbs import drink, eat, enter, smell, take, taste
from coraline.houses.flat import other_kitchen, other_kitchen_chair, other_kitchen_table
from coraline.other.arrival import first_visit
from coraline.people import other_mother
from coraline.spine import ate_dinner, story

food = story.scenery(
    """dinner; hot golden fish; pie crust waves beans bean sauce jug meal food plate supper lunch""", """[if ate
        dinner]There is as much of it as there was before you began.[else]A fish pie, with the top combed into waves
        and browned along the crests. There are runner beans, cut all of one length, and a green sauce in a jug shaped
        like a hen. It has been cut into already, and the piece that is gone is the first piece, that nobody ever gets
        out whole; it's on your plate.[end]""",
    at=other_kitchen, true="Through the hole there is a plate, and on the plate a heap of wet sawdust, steaming.")
pans = story.scenery("pans; rattling; pan lid lids stove; them", """Copper, in order of size, and each with its lid
        held down by what's under it. You lift the smallest lid. It is your favourite; but it saw you coming.""", at=other_kitchen,
                     true="Earth, beaten smooth, with a spoon's mark in it.")
spoon = story.scenery("spoon; wooden; spoons", "It goes on stirring for a little after it is left.",
                      at=other_kitchen, true="The spoon is real. The hand was what was stirring.")

story.instead(
    eat(food), """You mean to take one bean, to be polite. Some time later you notice that you are wiping the plate
        with bread.

        You can't remember having been asked to pass anything. The other mother sits across from you with her chin on
        her long hands and doesn't eat, or read, or say that she has a call to make. She watches each forkful go in,
        and her own mouth opens a little, as people's do who have somebody to spoon things into. "He has had his," she
        says, when you ask, and then: "There is a toy box in your room that might like to meet you. There is a show
        downstairs; there's always a show. Go wherever you please. It is all for you." """,
    when=first_visit & ~ate_dinner, then=[ate_dinner.set()], name="dinner is eaten")
story.instead(
    eat(food), ["You are so full that you walk with a slight lean. You eat another bean, to see whether it was true.",
                "There would be no end to it. That is what is the matter with the plate."], when=first_visit)
story.instead(taste(food), """You try a bean. It tastes the way beans look on the packet. Now that you have started it
        seems silly not to sit down to it.""", when=first_visit)
story.refuse(take(food), "\"At the table, dear,\" says the other mother. \"Sit down and eat it while it's hot.\"",
             when=first_visit)
story.instead(drink(food), """The sauce is for the pie. She would let you drink it from the jug, and that takes away
        the reason to.""", when=first_visit)
story.instead(enter(other_kitchen_chair) | enter(other_kitchen_table), """You sit down. The chair is exactly the right
        height for you; at home your feet don't reach. There is dinner in front of you, and nothing to be done about it
        but to eat it.""", when=first_visit)
story.instead(smell(food) | smell(other_kitchen_table), """It smells of Sunday, of being let off something, and of more
        to come.""",
              when=first_visit)

topic = story.topic
topic(other_mother, "dinner; hot; food fish pie cooking beans sauce recipe", [
    "\"It isn't a recipe,\" says the other mother. \"I watched which side of the plate you start from.\"",
    "\"There will be the same tomorrow, or something better. Whichever you'd rather. And there is a pudding.\""],
    when=first_visit, suggest="about dinner")
