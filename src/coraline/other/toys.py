"""The other toy box: everything in it is pleased to be awake."""

from __future__ import annotations

from adderstone.world.verbs import attack, kiss, listen_to, look_in, open_, search, take, touch, wave
from coraline.houses.flat import other_bed, other_bedroom, other_toy_box
from coraline.other.arrival import first_visit
from coraline.people import other_mother
from coraline.spine import saw_toys, story

kite = story.scenery(
    "paper kite; red flying; bows tail", """It is red, with a tail of paper bows, and it keeps to a place above your
        left shoulder. When you stop it bumps you, gently, to see whether you have broken down.""",
    true="A rag on a string. Somebody a long way off is holding the other end.")
frog = story.person(
    "tin frog; clockwork green; key; it", """A green tin frog with a key in its back that nobody is turning. It says
        that it has waited ages, that the others pushed, and that it could tell you things about the soldiers.""",
    true="A tin with its lid bent up and down, and up, and down.",
    here="""[if chapter is first visit]The tin frog is on the rug, with its mouth open, in case it should be
        asked.[else]The tin frog is on its back on the rug, run down.[end]""",
    greeting=["""[if chapter is first visit]"You took long enough," says the frog. "Ask me about the soldiers. I've
        been keeping it in."[else]You turn the key for it. It goes round too easily.[end]""",
              """[if chapter is first visit]"Again?" says the frog. "Nobody ever asked me a thing twice."[else]The frog
        lies with its mouth open.[end]"""],
    shrug=["""[if chapter is first visit]"That's not in me," says the frog. "I'm mostly spring."[else]It's run
        down.[end]""",
           """[if chapter is first visit]The frog whirrs, and gets as far as "Well".[else]There isn't a tick left in
        it.[end]"""])
soldiers = story.scenery(
    "lead soldiers; toy marching; soldier army regiment; them", """Two dozen, in scarlet. They march round the rug and
        salute you each time they pass. They salute with the left hand, every one.""",
    true="Lead, with the faces worn off. They were somebody's, once, and were played with until they were smooth.")
aeroplanes = story.scenery(
    "paper aeroplanes; folded; plane planes aeroplane darts; them", """They are folded out of lined paper, and they go
        round the lamp in line. One comes down to your hand, taxies about on it, and goes up again.""",
    true="""Pages from a copybook, in three different hands. You can read your way round one wing: I must not I must
        not I.""")
toys = (kite, frog, soldiers, aeroplanes)

story.once(
    "the toys wake", """You put a hand on the lid, and the lid comes up to meet it.

        They come out in order of size. First a flight of paper aeroplanes, one behind the other, which go up to the
        lamp and round it. Then a red kite, with no string and no wind, trying to be a dog. Lead soldiers climb out
        over each other's shoulders and fall in on the rug. Last there is a tin frog, which says in a voice like a
        drawer, "At last. Well? What shall we play? You're to choose. She says that you are always to choose." """,
    when=saw_toys, then=[toy.to(other_bedroom) for toy in toys])
story.instead(open_(other_toy_box) | search(other_toy_box) | look_in(other_toy_box) | touch(other_toy_box), "",
              when=first_visit & ~saw_toys, then=[saw_toys.set()], name="the toys are let out")
story.instead(open_(other_toy_box) | search(other_toy_box) | look_in(other_toy_box), [
    ("""The box is empty, and lined with red cloth. At the bottom the cloth is worn, as if something had turned round
        and round there, getting comfortable."""),
    "Empty. The lid would like to be patted."], when=first_visit)
story.instead(take(toys), [("""It won't be held. It comes straight back to you each time you let go, though, which is
        more than can be said for most things."""),
                           "You hold it for a moment. Something in it is going as fast as it can."])
story.instead(listen_to(frog), [
    (""""They none of them remember," says the frog, "but I've got it written inside my lid. There was a boy who had us
        before, and a girl before the boy. They were always to choose, too." """),
    "\"I said too much,\" says the frog. \"I generally do. Wind me up and see.\""])
story.instead(attack(toys), "It falls over for you, and lies there playing dead, and peeps.")
story.instead(kiss(frog), "Nothing happens. The frog wipes its mouth. \"Wrong story,\" it says.")
story.instead(wave(kite), "The kite waves back.")
story.instead(touch(other_bed), "The sheets are warm already.", when=first_visit)

story.topic(frog, "soldiers; lead toy; soldier army kite aeroplanes", """"They salute whoever is there," says the frog.
        "They'd salute a chair. I saw them do it, all one winter, when there was nobody." """, when=first_visit, suggest="about the soldiers")
story.topic(frog, "children; other last; child boy girl before owner", """"The last one cried, and we hadn't a game for
        it," says the frog. "The one before that laughed at me. I liked her." """, when=first_visit, suggest="who had it before")
story.topic(frog, "other mother; ; mother she her beldam", """The frog shuts its mouth, which it has to do with both
        hands.""",
            when=first_visit, suggest="about the other mother")
story.topic(frog, "key; clockwork; winding wind spring itself", """"It turns by itself," says the frog. "I used to look
        round, to see who." """, when=first_visit, suggest="about its key")
story.topic(other_mother, "toys; toy living; box frog kite soldiers", [
    "\"They were so lonely,\" says the other mother. \"They do nothing at all, you know, when there is no child.\"",
    """"Are there not enough? I can get more. There is no end of what one can do with things that other children
        leave." """],
    when=first_visit & saw_toys, suggest="about the toys")
