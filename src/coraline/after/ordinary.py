"""The last day: nothing much happens in it, and all of it is worth having."""

from __future__ import annotations

from adderstone.world.verbs import enter, sleep
from coraline.houses.flat import bed, bedroom
from coraline.houses.grounds import well_clearing
from coraline.people import bobinski, cat, father, forcible, mice, mother, spink
from coraline.spine import chapter, player, story, time_of_day

last_day = chapter.is_("last day")
home_from_wood = story.once(
    "the way back", """You walk back with your hands in your pockets, one in each, like somebody with nothing to
        look out for. It took longer than you thought: the sun is in the ends of all the grass.""",
    when=last_day & ~player.at(bedroom, well_clearing), then=[time_of_day.set("evening")])
asleep = story.flag("asleep at last")
story.instead(sleep | enter(bed), "", when=last_day & player.at(bedroom), then=[asleep.set()], name="the last bedtime")
story.ending(
    "An ordinary day", """You lie and listen to it. There's your mother, on the telephone, saying that it is all very
        well but the deadline was the deadline. There's your father, who types two words, and stops, and types one.
        There is somebody overhead, counting small feet through their paces, and someone far down in the house who
        laughs, and a dog that does not see the joke. The gutter drips. It's going to be fine tomorrow, or it's going
        to rain.

        Tomorrow there's new shoes, and lunch at the big table with your elbows in. You'll be told to go and play.
        There are four more weeks of it, and nothing whatever to do.

        You've thought of eleven things already. You are asleep before you get to the twelfth.""",
    outcome="won", when=asleep)
story.refuse(sleep, "You're tired enough to. But you would like it to be in your own bed.", when=last_day)

topic = story.topic
topic(bobinski, "mice; mouse; message circus name coraline hand well", [
    """Mr Bobinski takes you by the sleeve to the red curtain. The millet has been set out again on the boards, in two
        rows, and each of the letters has a serif.

        WELL

        CORALINE

        "Is short," says Mr Bobinski. "I thought that they had not finished. I waited. They had finished." He reads the
        second row over, with his finger under it, and this time he reads what it says.""",
    """"On Saturday circus is ready," says Mr Bobinski. "They told me it this morning. You will sit in front, Coraline.
        There is only front." """], when=last_day, suggest="about the mice")
topic(spink, "picnic; hand luck; well knees danger adventure", """"She's got green knees," says Miss Forcible. "That is
        always a good sign." "It is a sign of grass, Miriam," says Miss Spink. They give you a bun to take away, and
        it's only one day old.""", when=last_day, suggest="about the picnic")
topic(forcible, "leaves; tea; fortune future cup", """Miss Forcible looks into your cup, turns it, and looks again.
        "It's tea," she says. She shows it to Miss Spink, who puts on her glasses. "So it is," says Miss Spink. "Tea!" """, when=last_day, suggest="about the leaves")
topic(mother, "day; today tomorrow shoes supper; picnic cloth tea set", """"You had my paper tablecloth," says your
        mother. "The one with balloons. I hope that it was a nice picnic." You say that everybody came who was asked.""", when=last_day,
      suggest="about the picnic")
topic(father, "work; word writing page; typing finished book", """"Done," says your father. "Listen." He reads you the
        last line, which is "140. You will know." You tell him that it's good. He says that he's always felt that it
        was about more than the Model Nine.""",
      when=last_day, suggest="whether he has finished")
topic(mice, "name; thanks thank; finished hand", """You thank them. There's a silence, of the sort that has whiskers in
        it; and then, a long way in, some applause.""", when=last_day, suggest="your thanks")
topic(cat, "thanks; thank well; hand finished", """You tell the cat all of it. He listens with his back. When you get
        to the end he looks round, once, straight at you, like someone who could say something and sees no need.""", when=last_day,
      suggest="what happened")
