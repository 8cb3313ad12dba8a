"""Breakfast: a game is proposed, the stakes are named, and she has to swear on something that holds her."""

from __future__ import annotations

from adderstone.world.effects import Effect
from adderstone.world.verbs import attack, break_, cut, eat, go, kiss, look_at_through, no, pull, show, smell, take, talk, taste, touch, yes
from coraline.game.stages import asked, breakfast, game
from coraline.houses.stairs import other_landing
from coraline.other.offer import needle
from coraline.people import cat, other_mother
from coraline.spine import cat_advice, stakes, story
from coraline.things import stone

egg = story.thing("boiled egg; brown; breakfast spoon toast cup", """A brown egg in a cup, with the top cut off for
    you, and toast cut into lengths. The yolk is exactly right. Nobody's is ever exactly right.""", fixed=True,
                  true="A pebble in an eggcup, and on top of the pebble something yellow, scribbled.")
story.once("the cat says it again", """The cat has not been noticed yet. He is on the sill behind her, where a
    pan would be. He looks at you, and then at her, and moves one paw across the sill and back, the way you
    move a draughtsman. "Ask her to play," says the cat, without a sound.""",
    when=game & ~cat_advice, then=[cat_advice.set()])
story.refuse(go, ["She hooks your chair back in with one foot. \"We haven't finished our egg,\" she says.",
                  ("\"Where to, my darling?\" says the other mother. She hasn't looked up. \"There is nothing to do out there; "
                  "you've no game to play at.\"")], when=breakfast)
story.instead(eat(egg) | taste(egg), """It is an egg for as long as you are chewing. Then it isn't. You put the
    spoon down. "Don't play with it," says the other mother.""")
story.refuse(take(egg), "\"In its cup,\" says the other mother, \"with a spoon.\"")
story.instead(smell(egg), "It smells of egg. She has got that quite right.")
story.refuse(take(needle) | cut(needle) | break_(needle), """You put a finger on the end of it, and there's a red dot,
        and you never felt it go in. The other mother looks at the dot. You put the finger in your mouth.""")
story.refuse(touch(needle), "It would be like touching a dog's bowl while the dog was eating.")
story.refuse(attack(other_mother) | kiss(other_mother), [("She moves her work out of the way, and her eyes do not leave it, and your "
             "hand ends up holding a piece of toast."), "\"We are at the table,\" says the other mother."], when=breakfast)

# --- the game is proposed ---

GAME = """"I'll play you at something," you say.

        The thread stops. "A game," says the other mother. She tries to say it as though it were any word. All her
        fingers have turned round to look at you. "What sort of a game?"

        "Hide-and-seek," you say, "only that you've hidden already. Three souls, and my mother and father. If I find the
        five of them we all go home, them and me, and you leave the door alone."

        "And if you don't?"

        You have thought about that in the dark, and it's no better by daylight. "Then you can get out the case," you
        say. "I'll sit in the good chair, and put my head back."

        "Oh, done," says the other mother. She breathes it. "Done! You have my word on it." And she holds out one hand
        across the egg. The other has gone to her collar, to see that something is still there.

        On the sill the cat yawns, with all his teeth. What is her word worth? What has she got that would hold her to it?"""
point = story.verb("point", "point at/to/towards [noun]", "point [noun]", "point out [noun]", needs=("see",), secret=True)
named: tuple[Effect, ...] = (stakes.set("named"),)
unnamed, open_ = game & stakes.is_("none"), stakes.is_("named")
challenge = story.verb(
    "challenge", "challenge/dare/bet [noun]", "challenge/dare/bet [noun] to [text]", "play game with [noun]",
    "play with [noun]", "play against [noun]", "play [text] with [noun]", "offer [noun] a game", "bet with [noun]",
    "propose game to [noun]", needs=("present",), secret=True)
propose = story.verb("propose a game", "play", "play game", "play a game", "propose game", "propose a game", "suggest a game",
                     "suggest game", "offer game", "offer a game", "make a bet", "bet", "challenge", "name stakes", "challenge you to [text]",
                     "challenge you", secret=True)
story.instead(challenge(other_mother) | propose, GAME, when=unnamed, then=named)
story.refuse(challenge(other_mother) | propose, "\"We have said all that,\" says the other mother. \"Shake hands on it.\"",
             when=open_)

topic = story.topic
topic(other_mother, "game; ; games bet wager challenge play riddle contest stakes deal bargain souls hide hiding seek exploring", GAME,
      when=unnamed, then=named, suggest="about playing a game")
topic(other_mother, "game; ; games bet wager challenge play stakes deal bargain", """"You find them, and you all go.
    You don't, and you're mine," says the other mother. "I have it by heart. I've given you my word." She wiggles
    the ends of the hand.""",
      when=open_, suggest="about the stakes")
topic(other_mother, "parents; real my own; parents mother father mum dad", """"Who?" says the other mother; and she
    sews three stitches, small and tight. "One would have to look for them, I dare say. If one cared for looking."
    """, when=unnamed,
      suggest="about your parents")
topic(other_mother, "children; ; ghosts ghost child mirror boy girl", """"I let them stay," says the other mother.
    "I could have thrown them out. There's many would." """,
    when=breakfast, suggest="about the children in the mirror")
topic(other_mother, "breakfast; ; egg food toast", """"Eat it up," says the other mother. "And then we shall sit."
    "And then what?" "Sit," says the other mother.""", when=breakfast)

shake = story.verb("shake hands", "shake hands/hand", "shake hands with [noun]", "shake her hand", "shake on it", "take her hand",
                   "shake [noun] hand", "accept", "i accept", "accept word", "accept deal", "deal", "it's a deal", needs=("present",), secret=True)
story.refuse(shake, """You have your hand half way across the egg. Then you think: on what? It's only her word. It
    doesn't weigh anything. You put the hand in your pocket.""", when=open_)
story.refuse(shake, "Nobody is holding out a hand that you'd care to shake.")
story.refuse(talk(other_mother), ["\"Is it nice?\" says the other mother. \"We'll have an egg every day.\"",
                                  "She looks up, all attention, with her needle in the air."], when=unnamed)
story.refuse(talk(other_mother), "\"You have my word,\" says the other mother. \"Shake on it, and off you go.\"", when=open_)
story.refuse(talk(cat), "The cat looks through you at the wall. He isn't here, his look says; and nor, if it comes to that, is she "
             "listening to anything but you.", when=game)

# --- she must swear ---

swear = story.verb("make her swear", "swear [noun] to [text]", "make [noun] swear", "make [noun] swear [text]",
                   "make [noun] promise", "get [noun] to swear", "have [noun] swear", "tell [noun] to swear", "tell [noun] to promise", "ask [noun] to swear", "ask [noun] to promise", "ask [noun] to swear [text]",
                   needs=("present",), secret=True)
HEART = """"Swear it," you say.

    "Swear?" The other mother lays a hand upon her front, where the apron is flattest. "On my heart, then. I swear
    on my heart to keep my side of it. Will that do? Say yes." It sounds as though she had knocked on a box."""
HAND = """"Hard to please," says the other mother, not displeased. She changes the needle over, and holds up her right
    hand and turns it about, so that you can see how well it's made. "Then on this. My good right hand. I use it every
    day. Is it yes?"

    You look at the hand. She made it. She could make another before dinner. She is holding it out quite carelessly; it
    is the left that has shut."""
CHOOSE = """"You choose, then," says the other mother. She runs the needle in under her collar, all the way, till there's
    none of it to be seen, and folds her arms, twice. "What do I have that's so precious?" """
story.instead(swear(other_mother), HEART, when=open_ & asked.is_("nothing"), then=[asked.set("her heart")])
topic(other_mother, "oath; ; swear promise word vow swearing trust honour truth", HEART, when=open_ & asked.is_("nothing"),
      then=[asked.set("her heart")], suggest="whether she will swear to it")
topic(other_mother, "oath; ; swear promise word vow swearing trust honour heart hand", [CHOOSE, """"On what?" says
    the other mother. "Name something. I've so little." She draws the thread through, tight, and looks fond of
    it."""],
      when=asked.is_("her heart", "her hand"), suggest="what else she could swear on")
story.after(look_at_through(other_mother, stone), """Under the hand that she has laid on her apron there is nothing,
    front to back. In the whole of her there's one thing that looks the same through the stone as it does round the
    edge of it, and that's the needle.""", when=open_)
story.instead(no, HAND, when=asked.is_("her heart"), then=[asked.set("her hand")])
story.instead(no, CHOOSE, when=asked.is_("her hand"))
PRICK = """You put out a finger, only to show her which. There is something red on the end of it, and you never felt it
    go in. She doesn't look at that. She draws the needle back, and holds it up to the light, to see whether you have
    bent it. So there is something that she minds."""
story.instead(take(needle) | touch(needle) | cut(needle) | break_(needle) | pull(needle), PRICK, when=open_)
story.instead(yes, """You are opening your mouth to say it when the cat sneezes. "There's nothing there," says the
    cat, to the ceiling. "Look through your stone, if you like. It's like swearing on the inside of a drum."

    "Was that a cat?" says the other mother, very quietly. There is nothing on the sill. You take the word back.""",
              when=asked.is_("her heart"))
story.instead(yes, """You nearly do. Then you see how she is holding it: out to the side, and loosely, as you would
    hold something that you could spare. "No," you say. "Something that you'd mind." """,
    when=asked.is_("her hand"))
story.refuse(yes | no, "She hasn't asked you anything. She is waiting for you to ask her.", when=open_)
story.refuse(yes | no, "It wasn't a question. There's an egg in front of you, and a day, and then a great many more of them.",
             when=unnamed)

SWORN = """"On your needle," you say.

    Her hand goes to her collar and covers it. For the first time since you met her all the fingers are still.

    "Who told you to say that?" says the other mother.

    "You did," you say. "You keep feeling for it. Swear on that; and then put in a stitch, so that it's done and can't
    be talked about."

    She looks at you for a long time with her head quite straight. Then she draws the needle out, and holds it up
    between you, and swears: that if you find three souls and two people, you shall go free, all of you, and be let
    alone; and that if you don't, you will stay, and hold still. She puts one stitch through the hem of her own
    apron, and bites it off. Somewhere under the floor something that has been slack for a long time goes tight.

    "There," says the other mother. There is a spot of colour on each of her cheeks, as on a doll. She looks happy.
    "One, two, three, go." And there is only the chair that she was on, rocking."""
begin: tuple[Effect, ...] = (
    stakes.set("sworn"), asked.set("nothing"), other_mother.away(), egg.away(), cat.to(other_landing))
swear_by = story.verb("make her swear on", "make/have/let [noun] swear on/by/upon [second]", "ask/tell [noun] to swear on/by/upon [second]",
                      "swear [noun] on/by [second]", needs=("present", "see"), secret=True)
swear_on = story.verb("swear on", "swear on/by/upon [noun]", "swear it on [noun]", "on [noun]", needs=("see",), secret=True)
swear_else = story.verb("swear on that", "swear on/by/upon [text]", "make her swear on/by/upon [text]", secret=True)
story.instead(swear_by(other_mother, needle) | swear_on(needle) | point(needle) | show(needle, other_mother), SWORN, when=open_,
              then=begin)
story.refuse(swear_by | swear_on | swear_else, ["\"With pleasure,\" says the other mother. She wouldn't miss it, then. It's no good.",
             "\"On that? If you like.\" She is still stroking the needle with one thumb. It isn't the first time."], when=open_)
story.refuse(swear_by | swear_on | swear_else, "Swearing's for when there is a game to swear to.", when=unnamed)
story.refuse(swear_by | swear_on | swear_else, "She has sworn. It's in the hem of her, with a stitch through it, and there's nothing to do now but look.", when=game)
story.refuse(swear_by | swear_on | swear_else, "It's no use swearing by yourself.")
topic(other_mother, "needle; her swear on; thread sewing stitch stitches cotton sew", SWORN, when=open_, then=begin,
      suggest="about her needle")
topic(other_mother, "needle; her swear on; thread sewing stitch stitches cotton sew", """"I found it in the first thing
    that I ever unpicked," says the other mother. "It's the one thing here I didn't have to make; and I never could make
    another." The thread squeaks as it goes through.""", when=unnamed, suggest="about her sewing")
topic(other_mother, "heart; swear on; chest", HEART, when=open_ & asked.is_("nothing"), then=[asked.set("her heart")])
topic(other_mother, "hand; right swear on; hands fingers finger", HAND, when=open_ & asked.is_("nothing", "her heart"),
      then=[asked.set("her hand")])
topic(other_mother, "buttons; button swear on; eyes eye", """"On my eyes? They're only the ones I have in today,"
    says the other mother. She clicks one with a nail.""", when=open_)
topic(other_mother, "mother; my your swear on; grave life parents soul children god bible world house", """"With
    pleasure," says the other mother. "I'd swear on that all day." She is too quick about it. It should be something
    that she would mind losing; she has gone back to stroking her needle with one thumb.""", when=open_, suggest="about your mother")
topic(other_mother, "key; black old swear on; door lock", """"On the key?" says the other mother. "It isn't even
    mine. It was here before I was." It is in her apron; you can see the shape.""", when=open_)
topic(cat, "other mother; ; word oath swear swearing promise trust heart hand precious", """"Don't look at me," says the cat, to the
    wall. "Look at what she keeps her fingers on." """, when=open_, suggest="what would hold her")
topic(cat, "needle; her; thread sewing stitch sew collar", """The cat's eyes shut, slowly, and open. "Tell *her*," he says,
    without a sound.""", when=open_)
topic(cat, "game; ; play challenge bet", """The cat looks over your head, like someone in a library. "Not to me," he
    says. "To her." """, when=unnamed)
