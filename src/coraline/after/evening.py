"""The evening: both of them at home, and nothing the matter."""

from __future__ import annotations

from adderstone.world import when
from adderstone.world.verbs import eat, enter, go, kiss, sleep, touch, wake_person
from coraline.houses.between import dream
from coraline.houses.flat import bed, bedroom, hallway, kitchen, kitchen_table, study, toy_box
from coraline.people import bonnet_child, chimney_child, father, mother, winged_child
from coraline.spine import chapter, compass, dreamed, player, story, time_of_day
from coraline.things import cloth, key, tea_set

evening = chapter.is_("home")

story.once(
    "everything put back", """The flat smells of burnt toast. Nobody ever burnt the toast, over there.""",
    when=evening, then=[when(~cloth.held, cloth.to(kitchen)), when(~tea_set.held, tea_set.to(toy_box))])

saw_mother = story.once(
    "mother is home", """Your mother has her glasses pushed up into her hair and is looking for her glasses. "There you
        are," she says. "I called you twice. Have you been in that drawing room all this time? What have you done to
        your knees?"

        You have gone across the kitchen and put both of your arms round her, and she has to talk over the top of your
        head. "Well!" says your mother. "Hello." She smells of carbon paper and the wrong sort of soap. "Were we so
        long? It was only the shops. The bus was late. I can't think where it is that the afternoon went to." """,
    when=evening & player.at(kitchen))
saw_father = story.once(
    "father is home", """"Is that the north wind?" says your father, without turning round, "or is it my daughter?" He
        types a full stop. "I've been miles away," he says. "Do you know, I don't believe that I've written a word.
        There's snow on my shoes." He lifts up one foot and looks at it. "There isn't now," says your father.""",
    when=evening & player.at(study))
safe = story.fact("parents are safe", saw_mother | saw_father)

supper = story.scenery(
    "your supper; shepherd's burnt hot; pie toast meal food dinner plate carrots", """Toast, burnt on the one side and scraped,
        and a shepherd's pie out of a packet, with the shepherd left out. There are carrots. They have been cut into
        coins by somebody who was reading.""")
story.once("supper is up", when=evening & player.at(kitchen), then=[supper.to(kitchen_table)])
story.once("supper is cleared", when=chapter.is_("hand"), then=[supper.away()])
story.instead(
    eat(supper), [("""You eat it all. You eat the carrots. Your mother puts the back of her hand to your forehead, and
        your father asks from the study whether it is your birthday or his."""),
                  "You have a second helping, since somebody has to, and since it isn't your favourite."])
story.instead(kiss([mother, father]) | touch([mother, father]), [
    "You hold on for longer than is usual in your family. Nobody says anything about it.",
    "Warm, and a bit scratchy, and thinking about something else. You stay where you are."],
    when=chapter.is_("home", "hand", "last day"))
story.refuse(wake_person([mother, father]), "They are awake, in their own way.", when=evening)
story.refuse(
    go(compass.south), """It is dark out, and from the stairs you wouldn't be able to hear which room everybody is in.""", when=evening & player.at(hallway))

story.refuse(
    sleep | enter(bed), """You want to look in on your mother and your father first. Only to see them. You won't say
        anything.""",
    when=evening & player.at(bedroom) & ~safe)
story.refuse(
    sleep | enter(bed), """You get one wellington off. You aren't going to sleep until that key is where you can put
        your hand on it.""", when=evening & player.at(bedroom) & ~key.held)
story.instead(
    sleep | enter(bed), """You drop the key down into the toe of the black wellington, and take the black wellington
        into bed with you, and put the light out. There is typing in the one room and the wireless in the other, and
        you go to sleep on the noise as you would upon a mattress.""",
    when=evening & player.at(bedroom),
    then=[dreamed.set(), player.to(dream), time_of_day.set("night"),
          *(child.to(dream) for child in (chimney_child, bonnet_child, winged_child))], name="bed")
story.refuse(sleep, "Not here. You want your own bed, and your own ceiling.", when=evening)

topic = story.topic
topic(mother, "day; shopping shops where bus afternoon lost remember been", """"I went to the shops," says your mother,
        "and I came back." She stops with the knife over the carrots, like someone who has put down a thing and can't
        see it. "I must have done," she says. "Here are the shops." """, when=evening, suggest="where she was")
topic(mother, "other mother; ; woman buttons her", """"Another one?" says your mother. "I hope that she does ironing."
        She looks at you properly, then, and puts down the knife, and says that you may stay up till half past eight.""",
      when=evening, suggest="about the other mother")
topic(father, "snow; snowing; globe glass cold shoes", """"I'd have sworn to it," says your father. "Great flakes,
        going up. And a big face, looking in, like the moon with something on its mind." He rubs the side of his nose.
        "I shouldn't have had the cheese." """, when=evening, suggest="about the snow")
topic(father, "song; seven stairs; music tune", """You hum it for him, all eight. "That's catchy," says your father.
        "Did I make that up?" """, when=chapter.is_("home", "hand", "last day"), suggest="about a tune")
