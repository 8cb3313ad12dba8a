"""The last question: the truth, which wins and loses everything, and the lie, which she believes."""

from __future__ import annotations

from adderstone.world.verbs import attack, give, kiss, no, open_, pull, push, put_in, search, show, sing, take, talk, throw, touch, unlock, wait, yes
from coraline.game.challenge import point
from coraline.game.doors import thrown_open
from coraline.game.endings import nearly_told, told_truth
from coraline.game.stages import escape, game
from coraline.houses.between import other_door
from coraline.houses.flat import other_drawing_room
from coraline.other.worn import apron
from coraline.people import cat, other_mother
from coraline.spine import cat_thrown, player, story
from coraline.things import globe, key, stone

where = other_mother.believes("where you think they are", ("nothing yet", "the globe", "behind the door"))
unanswered = where.is_("nothing yet")
waiting = escape & unanswered  # of what is nowhere but in that room, this is enough to say
asks = waiting & player.at(other_drawing_room)
opened = story.fact("she has opened the door", where.is_("behind the door"))

lock = story.container(
    "lock; iron brass; keyhole", """[if old black key in lock]The black key is in it, with her apron string still
        through the ring.[else]A black iron lock, about as big as your hand.[end]""",
        at=other_drawing_room, opened=opened,
    true="Of the two sides of this door it is only the lock that seems to be on yours.")
story.refuse(put_in(None, lock), "It has no use for that.")
story.refuse(unlock(other_door), "She has the key. She would have to do it.", when=escape & ~opened)
story.refuse(open_(other_door) | pull(other_door) | push(other_door), """Locked, and the key is in her apron. "Were you wanting to
    go out?" says the other mother. She would have to have some reason of her own to open it.""", when=waiting)
story.refuse(open_(other_door) | pull(other_door) | push(other_door), "Locked. You heard her do it. The key is in her apron, wherever that is.",
             when=game)
story.refuse(search([other_mother, apron]) | pull(apron) | take(apron), "The key is in her apron, and so, at once, is one of her hands.", when=waiting)

asked_you = story.once(
    "where are they", """The room is all that there is. Past the window there's nothing, right up to the glass. The
        cat is under the sofa, with his ears back. On the mantelpiece, in its bit of weather, the globe is snowing.

        The other mother stands on the rug. She has left off being like anyone. "Three," she says. "Clever. I felt
        each of them go." She holds out both hands, cupped, with all the joints. "But it was five, my darling. It
        was three souls, and a man and a woman, and you've only the one guess. Tell me where they are. Then I'll
        know that you have won, and we can see about letting you go."

        The thread hangs down from every finger. It's slack. She's waiting, and she would like so much to be
        told.""",
    when=escape & player.at(other_drawing_room))

# --- the truth ---

TRUTH = """"They're in..." you begin, and your hand has started to come up towards the mantelpiece; and against your
    hip it is as though you'd been stung, three times. "Not that! She'll say well done, miss, and she will have it
    off the shelf, and then where's your door? It is locked. She has to want it open."

    "In?" says the other mother. "In what?"

    "In a minute," you say. "I'm thinking." If you tell her that, she will have been told; and she never swore
    when."""
story.topic(other_mother, "globe; snow; glass snowglobe mantelpiece ball dome stand truth", TRUTH, when=asks & ~nearly_told,
            then=[nearly_told.set()])
story.topic(other_mother, "globe; snow; glass snowglobe mantelpiece ball dome stand truth", "", when=asks & nearly_told,
            then=[told_truth.set()])
story.instead(point(globe) | show(globe, other_mother), TRUTH, when=waiting & ~nearly_told, then=[nearly_told.set()])
story.instead(point(globe), "", when=unanswered & nearly_told, then=[told_truth.set()], name="pointing out the globe")

# --- the lie ---

LIE = """You look straight at the brown door, and you make your face do what it does when you know a thing and are
    pleased about it.

    "I know where," you say. "They're behind that door. You bricked them up in the passage, where I'd walked by them
    every time. You thought that I'd never look there, because it's the way home."

    The other mother looks at the door. She looks at you. And all over her long white face, from the corners in,
    comes the smile of somebody whose opponent has put a finger on the wrong card."""
topic = story.topic
topic(other_mother, "behind the door; brown drawing-room other; door passage bricks wall corridor tunnel lie home", LIE, when=asks,
      then=[where.set("behind the door")], suggest="where you say they are: behind the door, or in the globe")
story.instead(point(other_door) | show(other_door, other_mother), LIE, when=waiting, then=[where.set("behind the door")])
lie = story.verb("lie", "lie", "lie to [noun]", "tell lie", "tell a lie", "tell [noun] a lie", "trick [noun]", "bluff", needs=("present",), secret=True)
story.refuse(lie, """You'll have to say which lie. It must be something that she would want to prove wrong at once,
    with you there to watch; and that she couldn't prove without undoing a lock.""", when=asks)
story.refuse(lie, "There's nobody here that's worth a lie.")
story.refuse(point, "You point. Nobody looks where you are pointing, which is a thing about pointing.")

story.once(
    "she opens the door", """"Are you sure?" says the other mother. She can scarcely get it out. "That's your guess?
        Behind there?"

        "I'm certain," you say. "You daren't open it."

        "Daren't!" says the other mother. She has the black key out of her apron; she has it in the lock; she is
        so eager to show you that she does it with the wrong hand. The lock goes over like a bone. She throws the
        door back against the wall, and stands in front of it with her arms out, like somebody showing off a fish.
        It's dark, and empty, and there is a cold draught coming along it that smells of burnt toast.

        "Look in," she says. "Do. Look right along it. I've swept." She has put in her own head, to admire. "And so I've five
        of you," says her voice, in the passage, "and a clever one..."

        She is coming out of it backwards. The door is open. From beneath the sofa, the cat is looking at you. He seems to have
        had the same idea, and to be sorry that he had it.""",
    when=escape & opened, then=[*thrown_open(other_door), key.to(lock)])

# --- what else can be said, while she waits ---

topic(other_mother, "behind the door; brown drawing-room other; door passage bricks wall corridor tunnel lie home", """"It's empty," says the
    other mother. "You can see that it is. You guessed, and I opened it, and it's empty." She can't stop looking. She has
    both hands on the frame.""", when=opened & ~cat_thrown, suggest="about the door")
story.refuse(talk(other_mother), "\"Look!\" says the other mother. \"Right to the end. Not so much as a button.\"", when=opened & ~cat_thrown)
story.refuse(talk(other_mother), "You can't make yourself heard. She is in conversation with a cat.", when=cat_thrown)
story.instead(wait, ["She is looking along the passage, and she won't look for long. The cat, under the sofa, shows you one paw.",
                     "\"Nobody,\" says the other mother, pleased. She has begun to turn round."], when=opened & ~cat_thrown)
topic(other_mother, "kitchen; stove; mirror hallway attic theatre cellar garden well bedroom study stairs cupboard mist white bed toys",
      ["\"You don't think that,\" says the other mother. \"I can hear that you don't. That wasn't your guess.\"",
       "\"No,\" she says patiently. \"That's gone. Say what you really think.\""], when=asks)
topic(other_mother, "parents; real my own; parents mother father mum dad people two", "\"Yes,\" says the other mother. \"Those. Where?\"",
      when=asks, suggest="about your parents")
topic(other_mother, "souls; ; soul children three ghosts", """"You may keep them in your pocket," says the other
    mother. "It all comes to the same pocket in the end." """, when=asks)
topic(other_mother, "oath; ; swear needle promise word game won win free", """"I keep my oaths," says the other
    mother. "You shall go free. I have it sewn in." She pats the place. "Tell me where they are, and I'll think
    about when." """, when=asks,
      suggest="about her oath")
topic(cat, "behind the door; they brown; behind passage bricks parents", """"Not to me," says the cat, between his teeth. "I
    know that they aren't. Tell *her*." """, when=asks, by="tell")
topic(cat, "escape; ; help door way out globe plan mother her lie what", [
    """[if she has opened the door]"She's quick," says the cat. "She wouldn't be, if she couldn't see." He shuts his
    eyes. "I didn't say that."[else]"It's locked," says the cat, not moving his mouth, "and nobody can open it but
    her, and she won't to let you out. She might to show you that you were wrong."[end]""",
    """[if she has opened the door]"Well?" says the cat. "You've got arms."[else]"What is it that she can't bear?"
    says the cat. "Not to have the last word."[end]"""], when=escape, suggest="how to get out")
story.refuse(yes | no, "\"It isn't a yes or a no,\" says the other mother. \"It's a where.\"", when=asks)
story.refuse(talk(other_mother), "\"Where?\" says the other mother.", when=escape)
story.refuse(give(None, other_mother), "\"Afterwards,\" says the other mother.", when=escape)
story.refuse(attack(other_mother) | touch(other_mother) | kiss(other_mother), """One finger comes down on top of
    your head, and holds you there at arm's length, with your fists going. "Where?" says the other mother.""",
    when=waiting)
story.refuse(attack(other_mother) | touch(other_mother) | kiss(other_mother),
             "She is all elbows. You would need to put something between you and her eyes.", when=opened & ~cat_thrown)
story.refuse(throw([stone, key], other_mother), "You could; and then you would not have it.", when=escape)
story.instead(wait | sing, ["\"I can wait,\" says the other mother. She can. You can hear it.",
                     "The snow comes down in the globe. Nobody has touched it."], when=asks)
