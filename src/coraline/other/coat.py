"""The other attic: a coat, some rats, and a circus with no room for mistakes."""

from __future__ import annotations

from adderstone.world.verbs import attack, give, listen_to, search, take, touch
from coraline.other.arrival import first_visit
from coraline.people import other_bobinski, other_mother, rats
from coraline.spine import story

story.refuse(touch(other_bobinski) | search(other_bobinski), [(""""Please," says the other Mr Bobinski, stepping back.
        "It is only the coat." """), """You touch one sleeve. It goes on pointing at the floor. It's stiff, like
        something that was wet when it was hung up."""], when=first_visit)
story.refuse(take(rats), """The rats hold out their own wrists to you, all together, like people being arrested. You
        leave it.""",
             when=first_visit)
story.refuse(attack(rats), "They part round your foot and close again behind it.", when=first_visit)
story.refuse(attack(other_bobinski), """You would have to reach up to him, and he would let you; he is that sort of a
        coat.""",
             when=first_visit)
story.refuse(give(None, [other_bobinski, rats]), """"Nothing, thank you," says the other Mr Bobinski. "We are provided
        for." """,
             when=first_visit)
story.instead(listen_to(rats), """They are counting under their breath, and at every seventh they stop, and look at
        you, and begin again.""", when=first_visit)

topic = story.topic
topic(other_bobinski, "circus; mouse rat; mice rats performance trick", [
    """The other Mr Bobinski snaps his fingers, and the rats do a kitchen. Four lie down and are the table. One sits up
        to it with a splinter behind its ear, and turns over scraps, and moves its lips. A small one comes in, with a
        scrap of green on its one foot and of black on the other, and pulls at it, and is sent out. It comes in, and is
        sent out. It comes in. The rats along the wall laugh until they have to hold each other up.""",
    """"Again!" says the other Mr Bobinski. In comes the small one. This time nobody at the table looks up at all. They
        have got her finger to the life."""],
      when=first_visit, suggest="about the circus")
topic(other_bobinski, "name; ; coraline caroline", """"Here nobody will say it wrong," says the other Mr Bobinski. "She
        has had it written up." He shows you a wall. It is, too, low down, over and over, in a child's writing.""", when=first_visit,
      suggest="about your name")
topic(other_bobinski, "other mother; ; mother her she beldam", """"She asked what I wanted. I said, to be great," says
        the other Mr Bobinski. "She said: how great? I said: to fill my coat." He looks down it. "One should be exact." """,
      when=first_visit, suggest="about the other mother")
topic(other_bobinski, "hats; barrel; hat organ music", """"The organ plays, the rats run, the hats go round," he says.
        "As long as there is music they can't stop. It's how she likes it. I sometimes think that they would sit down,
        if it were quiet." """,
      when=first_visit, suggest="about the organ")
topic(rats, "themselves; red; eyes song rats you", """"We know you," says a rat. "You walk on the outsides of your feet
        when you've broken something." """, when=first_visit, suggest="how they are")
topic(other_mother, "rats; ; rat", """"You must think of them as my pockets," says the other mother.""", when=first_visit,
      suggest="about the rats")
topic(other_mother, "bobinski; upstairs attic; man circus", """"He used to want such a lot of things," says the other
        mother. "I simplified him." """, when=first_visit, suggest="about the man upstairs")

