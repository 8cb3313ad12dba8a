"""The cat, from the second visit to the last door: what he advises, and where he goes when nobody has asked him."""

from __future__ import annotations

from adderstone.world.verbs import attack, follow, give, kiss, show, take, talk, touch
from coraline.game.attic_soul import found as green
from coraline.game.cellar_soul import found as red
from coraline.game.stages import escape, game, hunting, second_visit
from coraline.game.theatre_soul import found as grey
from coraline.houses.flat import other_hallway
from coraline.houses.grounds import other_garden
from coraline.houses.stairs import other_front_hall, other_landing
from coraline.people import cat
from coraline.spine import cat_advice, cat_thrown, player, story
from coraline.things import stone

# --- the garden ---

ADVICE = """"What does she want?" you ask.

        "To win," says the cat. "She has everything else; she ran it up herself. So I should give her something to win.
        Her sort can't walk past a table with a game set out on it. Challenge her, and watch her hands." He examines a
        paw. "And I'd get it in writing. Or in whatever it is that she keeps in place of writing." """
spoke = story.once(
    "the cat advises", """"You came back," says the cat, when he has got his tail round his feet. "I said to myself, she has sense, she won't come back; and then I came to
        wait for you, which shows you what I think of sense."

        "She has my mother and father."

        "Yes. She'll say that she hasn't, and she'll ask you to stay; and you'll say no, and she will put you
        somewhere until you say yes. That is how it goes," says the cat. "I have watched it go three times. You
        might try its going some other way." """,
    when=second_visit & player.at(other_garden))
story.instead(talk(cat), ADVICE, when=second_visit & ~cat_advice, then=[cat_advice.set()])
topic = story.topic
topic(cat, "other mother; ; mother her she beldam advice help do game way other games challenge plan what want wants parents father", ADVICE,
      when=second_visit & ~cat_advice, then=[cat_advice.set()], suggest="what to do")
pause = story.counter("the cat's patience", up_to=3)
story.each_turn(when=second_visit & spoke & player.at(other_garden) & ~cat_advice, then=[pause.up()], name="the cat waits to be asked")
story.once("the cat says it unasked", ADVICE, when=second_visit & pause.at_least(3) & ~cat_advice,
           then=[cat_advice.set()])
topic(cat, "game; ; games challenge bet wager fair", """"Something with looking in it," says the cat. "You're good
    at looking. She's good at being looked at. She will think that it's the same." """, when=second_visit & cat_advice, suggest="what sort of game")
topic(cat, "other mother; ; mother her she beldam", """"Old," says the cat. "Older than the house; it was her that
    the house was put up to keep the draught from. She was given a door, once, and it went to her head." """, when=second_visit & cat_advice,
      suggest="what she is")
topic(cat, "advice; what; help plan do", """"I've said," says the cat. "Something that she can win. With something
    on it that she can't wriggle out of. The rest is yours. I'm only here for the walk." """, when=second_visit & cat_advice)
topic(cat, "parents; real my own; parents mother father mum dad", """"I don't know where," says the cat. "I'd look
    at whatever she looks at least." """, when=second_visit & cat_advice, suggest="about your parents")
topic(cat, "word; ; promise oath swear trust writing needle sewing", """"Her word's air," says the cat. "I've seen
    her break it without noticing. But I never saw her unpick a seam." """, when=second_visit & cat_advice, suggest="how to hold her to it")
topic(cat, "himself; ; you yourself help come", """"I? I'm out for a walk," says the cat.""", when=second_visit)

# --- in the game he comes and goes ---

AWAY = ("stays", "to the landing", "to the hallway", "to the front hall")
strolls = story.choice("where the cat strolls", *AWAY, of=cat, when=hunting & ~cat_thrown, weights=(12, 1, 1, 1))
for going, room in zip(AWAY[1:], (other_landing, other_hallway, other_front_hall), strict=True):
    story.each_turn(f"[if player in {room.name}][one of]The cat is here. He wasn't, and there's no door that he could have used.[or]A bit of the "
                    "shadow under the wall gets up and stretches, and is the cat.[or]The cat has come.[cycling][end]",
                    when=game & strolls.is_(going) & ~cat.at(room), then=[cat.to(room)], name=f"the cat strolls {going}")

topic(cat, "soul; grey; theatre souls show stage spink forcible", """"There's a thing down there that goes on and
    on," says the cat. "I could never sit through it. It only wants somebody with manners to tell it that it's
    over." """, when=hunting & ~grey,
      suggest="about the theatre")
topic(cat, "soul; green; attic souls rats hats organ coat bobinski rat", """"Upstairs? I'd stop the music," says the
    cat. "I have always thought so; about most music. They can't dance in a silence." """, when=hunting & ~green, suggest="about the attic")
topic(cat, "soul; red; cellar souls empty flat other father trapdoor", """"There is somebody in the cellar next
    door," says the cat, "who'd rather do right, and can't recall how it goes. I would not use claws. I wouldn't,
    and I have them." """, when=hunting & ~red,
      suggest="about the cellar")
topic(cat, "stone; hole holed; adder pebble", """"Look at everything with it," says the cat. "Look at me with it.
    There. Nothing to see." """,
      when=hunting | second_visit, suggest="about the stone")
topic(cat, "mirror; long hallway; glass writing help letters children ghosts", """"I go by it at night," says the cat. "One hears them,
    moving up. I wouldn't be put in there, if I were you. But I think that you will be." """, when=second_visit, suggest="about the mirror")
topic(cat, "globe; snow parents real my own; glass parents mother father mum dad mantelpiece", """"Two houses," says
    the cat, "and the one is copied off the other, to the last umbrella. I'd ask what she has here that she had
    nothing to copy it from." """, when=hunting,
      suggest="where your parents are")
topic(cat, "white; thin; house gone mist nothing going world", """"It's only as big as she's comfortable," says the
    cat. "You are making her uncomfortable. Go on." """, when=hunting, suggest="about the white")
topic(cat, "other mother; ; mother her she beldam fair cheat cheating", """"Watching you," says the cat. "She swore
    to let you go. She didn't swear to let you look." """, when=hunting, suggest="where she is")
story.refuse(talk(cat), ["\"Yes?\" says the cat.", "\"I'm listening,\" says the cat, looking the other way."], when=hunting)
story.refuse(talk(cat), "\"Talk to her,\" says the cat. \"You've got something to tell her, or you will have.\"", when=escape & ~cat_thrown)
story.refuse(talk(cat), "\"I am here till I am not,\" says the cat.", when=second_visit)

tame = second_visit | hunting
story.refuse(take(cat), [("The cat has moved, by the width of one cat. \"When there is nothing else to be done,\" he says. \"Then, possibly. "
             "I should want to be told.\""), "\"No,\" says the cat."], when=tame)
story.instead(touch(cat) | kiss(cat), ["The cat bears it. After a moment he pushes back, once, with the top of his head.",
                                       "\"That'll do,\" says the cat; but he says it late."], when=tame | (escape & ~cat_thrown))
story.refuse(attack(cat), "\"I should save that,\" says the cat.", when=tame | escape)
story.refuse(give(None, cat) | show(None, cat), "The cat smells it, and is not surprised.", when=tame | escape)
story.refuse(show(stone, cat), "An eye comes to the other side of the hole. \"Boo,\" says the cat, without expression.", when=tame)
story.refuse(follow(cat) | follow.by(cat), "\"Who says that I am going anywhere?\" says the cat.", when=tame | escape)
