"""The third hiding place: a shut hand, and somebody who has been told to keep you and would rather not."""

from __future__ import annotations

from adderstone.world.verbs import (
    attack,
    give,
    go,
    kiss,
    listen_to,
    look_at_through,
    open_,
    pull,
    push,
    search,
    show,
    sing,
    take,
    talk,
    touch,
    wait,
    wake_person,
    wave,
)
from coraline.game.stages import hunting
from coraline.houses.stairs import cellar
from coraline.people import other_father
from coraline.spine import compass, heard_song, player, story
from coraline.things import cellar_soul, stone

here = player.at(cellar)  # during the game only: see coraline.claims
found = story.flag("found the red soul")
saw_red = story.flag("saw what he holds")
song_begun = story.flag("he began the song")
kept = here & ~found
knows_song = heard_song | song_begun

story.once("what is left of him is put away", when=hunting, then=[other_father.to(cellar)])
fist = story.scenery("shut hand; his right soft; fist fingers palm knuckles hand", """[if found the red soul]It is
    open, and empty. He keeps looking at it as if it had been a long time since he'd seen the inside.[else]His right
    hand is shut. It hasn't any knuckles, only dents to show where they would be sewn, and it's shut as tight as a
    bud.[end]""", part_of=other_father,
                     true="""[if found the red soul]A palm, with one line in it. The line is new.[else]Through the
                     hole the hand is hardly there, like a hand held up to a torch; and in the middle of it, red, is
                     a light about as large as a hazelnut.[end]""")

pins = story.scenery("pins; long white chalk; pin stitches stitch chalk marks", """[if found the red soul]He has a row of
    them laid out beside him, in order of size.[else]All down one side of him, with their heads out. He breathes so as not to
    catch on them.[end]""", at=cellar, true="Pins. They go in further than one would like.")
story.refuse(take(pins) | pull(pins), "\"Don't,\" says the other father. \"They're what I'm done up with.\"")
story.once(
    "he has been told to keep you", """Something that was leaning with the other things stands up. It has one ear
        and most of a cardigan. There are chalk marks on it, and long white stitches, and down one side it has not
        been sewn at all, only pinned. It was going to be somebody better this time. Then she had to go and play a
        game.

        It gets between you and the stair. You hear the trapdoor come down.

        "I'm sorry," says the other father. There isn't much of the voice. "I'm to keep you here. I am to hold this,
        and keep you. That's the whole of what I'm for." One of his hands is shut. "I used to be for something
        else." """,
    when=here)
story.refuse(
    go, ["""He is in the way before you are. He doesn't push; he is only there, wide and soft, shaking his head.
        "I'm to keep you," he says. "I am sorry. I'd let you by, if I could think of the other thing I was going to
        do." """,
         """"Don't," says the other father. "I'd have to hold on to you, and I come off." It's no use being cross
        with him. He wants to let you go. Something has to remind him how."""], when=kept)
story.after(look_at_through([fist, other_father], stone), """It lies in his shut hand. He is not hiding it from you.
    He turns the hand a little, so that you can see.""", when=kept, then=[saw_red.set()])

# --- what does not help ---

force = pull(fist) | open_(fist) | take(fist) | attack(fist) | search(fist) | push(fist)
story.instead(force, ["""You pull at one finger. It comes off in your hand, like the finger of a glove. "It doesn't
        matter," he says; and he sticks it on again, crooked. "But she would know if I was made to. I'd have to give it
        you." """,
                      """You leave the hand alone. It's the only thing that he has been trusted with."""], when=kept)
story.instead(attack(other_father) | push(other_father), """You hit him in the cardigan. The dent stays. "Yes," says
    the other father. He waits for the next one with his arms a little away from his sides. You find that you
    can't.""", when=kept)
story.instead(touch(other_father) | kiss(other_father) | touch(fist) | wave(fist), """You put your hand on the shut one. It is damp,
        like mittens that have been out. He goes still. "That's nice," he says. "There was something that went with
        that. It went down, like somebody coming downstairs." """, when=kept)
story.instead(wake_person(other_father), "\"I am awake,\" says the other father. \"It's only that there's so little to do it with.\"",
              when=kept)
story.refuse(give(None, other_father) | show(None, other_father), """"I've only the one hand," he says, "and I'm to
    keep it shut." He looks as though he'd have liked to be given something.""", when=kept)
story.instead(wait, ["He is keeping you. He does it very gently. It could go on for ever.",
                     "The other father hums one note, and loses it."], when=kept)
story.refuse(talk(other_father), [""""Hello," says the other father. "I had a thing that I said, here. I'd turn all the
        way round in the chair and say it." """,
    """"I am glad it's you," he says. "I'm not meant to be glad of anything." """], when=kept)

# --- what does ---

SUNG = """You sing it, not loudly, because of the roof. Seven notes, down, one after the other, like someone coming
    downstairs with care; and when you get to the place where he always lifted his hand, you don't stop. There's
    only one thing that it can be. You put the eighth note where the floor is.

    The other father's mouth has come open. "That is it," he says. "That's where it lands. I remember what I was
    going to say." He looks at you, with a button and a pinhole. "I was going to say, 'Off you go, then. Mind the
    road.'"

    The hand opens. He has to use the other one to help it. "I wasn't made to," says the other father. "I just did.
    You tell her that, if she asks." Red, and round, and hot as a thing can be that somebody has held on to all
    night.

    "I say," says a voice with a straight back, "what a decent person. Is it still nineteen hundred and four? No,
    don't tell me. Oh, I can feel the hyphen."

    You put her with the rest. Over your head the trapdoor lifts a little way, and falls open. "She will be down,"
    says the other father, and sits, and begins to take out his pins. "Quick. I shan't look which way you went." """
taken = (cellar_soul.to(player), found.set())
story.instead(sing, SUNG, when=kept & knows_song, then=taken, name="the song is sung to the bottom")
story.instead(
    sing, """You sing something; it's the thing about the ship. He listens with his one ear. "That is nice," says the
        other father. "That's somebody's. Mine went down." """, when=kept)
sing_to = story.verb("sing to", "sing/hum/whistle to [noun]", "sing [text] to [noun]", "sing/hum/whistle [text]",
                     "hum/whistle/play to [noun]", "sing for [noun]", needs=("present",), like=sing, secret=True)

BEGUN = """[if heard the song]"It had a name," you tell him. "It was 'Seven Stairs Down'."

        "Was it?" says the other father. "Was I any good?" He hums the first three notes and his voice gives out on the
        stair. "You know it," he says. "You were there. I'd be so obliged if somebody would sing it. Right to the
        bottom."[else]"I had a song," he says. "'Seven Stairs Down'. I found it in my fingers, the first night." And he
        hums it: one note after another, going down, like somebody on a stair; seven of them, and then he stops, with
        his shut hand in the air. "There's one that it lands on. She kept that back. If somebody sang it to me, right
        to the bottom, I believe that I'd know what I was going to say." You could sing it now yourself. It is
        perfectly plain where it wants to go.[end]"""
topic = story.topic
topic(other_father, "song; seven; stairs tune music piano singing play hum down something", BEGUN, when=kept, then=[song_begun.set()],
      suggest="about his song")
topic(other_father, "soul; shut red; hand holding souls light fist this", [""""I'm to hold it, and I'm not to be
    made to let go," says the other father. "It's warm. I shouldn't like you to think that I hadn't taken care of
    it." """, """"She didn't say anything about giving," he says slowly. "But I'd need to remember how one decides."
    """], when=kept, suggest="what he is holding")
topic(other_father, "himself; ; you yourself name him sorry what happened father stitches pins", """"She began me
    over," says the other father. "I had let you see that I was sad. So she took out the part that was, only it went
    all the way through." He looks down at the pins. "I used to have a tune." """,
    when=kept, suggest="what happened to him")
topic(other_father, "other mother; ; mother she her wife beldam", """"She said keep," says the other father. "She
    didn't say be cruel. I've been over it and over it and she didn't say that." """,
    when=kept, suggest="about the other mother")
topic(other_father, "way out; ; out go home letting leave trapdoor stairs door free escape", """"I can't let you go.
        It's the only thing that I've been told," he says. "If I'd ever thought of something for myself... I did, once.
        I thought of it sitting at that desk. It's gone." """,
      when=kept, suggest="about letting you go")
topic(other_father, "parents; real my own; parents father mother dad mum globe", """"There's snow where they are,"
    whispers the other father. "I shouldn't know that. I dusted it." """, when=kept, suggest="about your parents")
topic(other_father, "thanks; thank; you soul sorry goodbye", """"Off you go, then," says the other father. He says
    it very well.""",
      when=here & found, suggest="to say thank you")
story.refuse(talk(other_father), "\"Mind the road,\" says the other father. He has got most of the pins out.", when=found)
story.instead(kiss(other_father) | touch(other_father), """You kiss what there is of his cheek. It keeps the shape,
    as it did before; and he puts up a hand, open, to feel it.""", when=found)
story.refuse(take(fist) | attack(other_father), "No.", when=found)
story.instead(sing, "You sing it again, and the last note is his.", when=here)
topic(other_father, "snow; cold weather glass", """"Big flakes," says the other father, "and two people, with their collars up. I
    dusted round them. They looked at me as if I were the weather." """, when=kept)
story.instead(listen_to(other_father), "[if found the red soul]He is humming. All eight.[else]One note, and then he has lost it.[end]",
              when=here)
story.refuse(go(compass.down), "There isn't any lower to go.", when=player.at(cellar) & found)
