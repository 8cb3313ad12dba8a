"""What is said when nobody wrote anything better: the standard replies, in this story's voice."""

from __future__ import annotations

from coraline.spine import story

reply = story.reply

# --- what can't be seen, reached or had ---
reply("see", ["You look about for that, and don't find it here.", "There is nothing of that sort here to be seen."])
reply("see.second", "You look about for [the second], and don't find [them second] here.")
reply("touch", ["You can't reach [the noun] from where you are.", """[The noun] [is noun] out of reach. You are good at
    finding, less good at reaching."""])
reply("touch.second", "You can't reach [the second] from where you are.")
reply("have", ["You would need to have [the noun] first.", """You feel in both pockets. [The noun] [isn't noun] in
    either."""])
reply("have.second", "You would need to have [the second] first.")
reply("present", ["[The noun] [isn't noun] here to hear about it.",
                  "You say it to the place where [the noun] would be. It doesn't carry."])
reply("present.second", "[The second] [isn't second] here.")
reply("dark", "It's too dark for that. You can see the insides of your eyelids, and they aren't telling.")
reply("dark room.name", "In the dark")
reply("dark room", ["It is as dark as the inside of a boot.", "Dark. You wave a hand in front of your face, and feel the wind of it."])
reply("inventory", "You turn out your pockets. You have [list].")
reply("inventory.worn", "You have [list] on.")
reply("inventory.nothing", ["""Your pockets have a hole in one and a toffee paper in the other. You'd hardly call it
    carrying.""",
                            "Nothing. Your hands are in your pockets to keep each other company."])
reply("room.things", "There [is list] [list] here.")
reply("contents.no on", """There is nothing on [the noun]. You look along [them noun] sideways, in case of something
    flat.""")
reply("contents.no in", "There is nothing in [the noun]. You had hoped.")

# --- taking and putting ---
reply("take", ["You take [the noun].", "Now you have [the noun].", "You pick [the noun] up."])
reply("take.held", ["You have [the noun] already.", "You are holding [the noun]. You look down and check."])
reply("take.fixed", ["""You would have to explain [them noun] afterwards. You leave [them noun] where [it noun] [is
    noun].""",
                     "[The noun] [belongs noun] where [it noun] [is noun], and [isn't noun] coming.",
                     "You take a firm hold of [the noun], think about what you'd do next, and let go."])
reply("take.person", ["You take hold of a sleeve, so to speak. [The noun] [stays noun] where [it noun] [is noun].",
                      "[The noun] [is noun] not for picking up."])
reply("take.player", ["You get your arms round yourself, and that's as far as it goes.",
                      "You take yourself by the collar. You come quietly."])
reply("drop", ["You put [the noun] down.", "You leave [the noun] there, where you can find [them noun]."])
reply("put.on", "You put [the noun] on [the second], and [it noun] [stays noun].")
reply("put.in", "You put [the noun] in [the second].")
reply("put.no supporter", "Whatever you put on [the second] would be on the floor a moment later.")
reply("put.no container", "You look for the way into [the second], and there isn't one.")
reply("put.closed", "[The second] [is second] closed.")
reply("put.itself", "You turn [the noun] this way and that. [It noun] won't go into [itself noun]; very little does.")
reply("put.nested", "[The noun] won't go there.")
reply("put.there", "[The noun] [is noun] there already.")

# --- opening and locking ---
reply("open", ["You open [the noun].", "[The noun] [opens noun]."])
reply("open.open", ["[The noun] [is noun] open already.", "[It noun] [is noun] as open as [it noun] [goes noun]."])
reply("open.no", ["[The noun] [doesn't noun] open. You've looked for the edge.", """There is no way into [the noun]
    that wouldn't be noticed."""])
reply("open.locked", ["Locked. You try it again the other way, as one does, and it is locked that way too.",
                      "You turn the handle, and put your knee to it. It's locked."])
reply("close", ["You close [the noun].", "You shut [the noun], with care; you have been spoken to about banging."])
reply("close.closed", ["[The noun] [is noun] closed already.", "You push [the noun], to be sure. Closed."])
reply("close.no", "[The noun] [doesn't noun] close. Nobody ever finished [them noun] to that extent.")
reply("unlock", "[The second] [goes second] in, and [turns second], and [the noun] [is noun] unlocked.")
reply("unlock.no", "You look all over [the noun] for a keyhole.")
reply("unlock.unlocked", "[The noun] [isn't noun] locked.")
reply("unlock.wrong", ["[The second] won't even go in.", "You try [the second] the other way up. It was the right way up before."])
reply("lock", "[The second] [turns second], harder than you would like, and [the noun] [is noun] locked.")
reply("lock.no", "You look all over [the noun] for a keyhole.")
reply("lock.locked", "[The noun] [is noun] locked already. You try the handle, to be sure.")
reply("lock.open", "You would have to shut [the noun] first.")
reply("lock.wrong", "[The second] won't even go in.")

# --- going ---
reply("go", ["There isn't a way in that direction, unless you count walls.", """You can't go that way. You do lean on
    it a little.""",
             "Nothing leads that way."])
reply("go.closed", ["[The door] is shut.", "You walk up to [the door] as far as it lets you. Shut."])
reply("go.blocked", ["You can't go that way; not now.", "Not that way. It was a way, and it may be one again."])
reply("enter.no", ["[The noun] [isn't noun] anything that one gets into, even at your size.",
                   "You try how it would be to be in [the noun], and there isn't the room."])
reply("exit", ["Out which way? There's more than one.", "You turn right round, looking for the way that is most out. Say which."])

# --- wearing, eating, giving ---
reply("wear", "You put on [the noun].")
reply("wear.no", ["You hold [the noun] up against yourself, and it does nothing for you.",
                  "You try [the noun] as a hat. It needs a plainer face."])
reply("wear.worn", "You have [the noun] on.")
reply("take off", "You take off [the noun].")
reply("take off.not", "You haven't got [the noun] on.")
reply("eat", "You eat [the noun], quickly, before it can be shared.")
reply("eat.no", ["You have eaten some odd things, for bets. [The noun] [isn't noun] going to be one.", """You aren't as
    hungry as that."""])
reply("give", ["[The second] [doesn't second] want [the noun].", """You hold out [the noun]. [The second] [lets second]
    you go on holding [them noun] out."""])
reply("give.person", ["One gives things to people. You keep [the noun].",
                      "You look for the hand to put [the noun] in. There is none."])
reply("show", "[The second] [looks second] at [the noun], and [says second] nothing much.")
reply("throw", ["You have been told about throwing. There was a ball, and a mantelpiece.", """You take aim, and think
    about afterwards, and put your arm down."""])

# --- talking ---
reply("talk", ["You say hello. [The noun] [doesn't noun].", """You wait for [the noun] to say something. You are
    outwaited."""])
reply("shrug", "[The noun] [has noun] nothing to say to that.")
reply("order", "[The actor] [doesn't actor] do as [it actor] [is actor] told. You know how [it actor] [feels actor].")
reply("yes", ["\"Yes,\" you say, to nobody, and wait in case it was important.", "You nod. Nobody asked."])
reply("no", ["\"No,\" you say, for the practice.", "You shake your head. Nobody asked."])

# --- the senses ---
reply("examine.plain", ["""You look at [the noun] until [it noun] [stops noun] meaning anything. There's nothing more
    to see.""",
                        "[The noun] [is noun] as you'd expect, all the way round."])
reply("look.true", ["Through the hole [the noun] [is noun] just what [it noun] [was noun].",
                    """You look through the stone, and past the stone, and through it. No difference: [the noun] [means
                    noun] what [it noun] [says noun]."""])
reply("look.true room", "Through the hole it's all as it was, and rounder.")
reply("look through", ["You put your eye to [the noun], and look out at the other side.", "The other side of [the noun] again, with you looking at it."])
reply("look through.no", ["You can't see through [the noun].", "You press your nose to [the noun]. What you see is mostly nose."])
reply("search", ["""You go over [the noun] as if you had lost something in [them noun]. You haven't, and you don't find
    it.""",
                 "You find what you've seen already, and some fluff."])
reply("smell", ["You sniff at [the noun], and get nothing but the jersey.", """[The noun] [smells noun] of [itself
    noun], faintly."""])
reply("smell the air", """[if player in the other house]It smells clean, all through, like the inside of a new
    box.[else if player in the other grounds]It smells of nothing. There isn't even the smell of outdoors.[else if
    player in the grounds]It smells of leaves, and somebody's chimney.[else if player in the house]It smells of floor
    polish, old radiators, and what everybody had for lunch.[else]It smells cold.[end]""")
reply("listen to", ["You put your ear close. [The noun] [keeps noun] whatever [it noun] [knows noun] to [itself noun].",
                    "[The noun] [doesn't noun] make a sound."])
reply("listen", """[if raining and player in the house]Rain, on the roof, like a lot of people doing sums.[else if
        raining and player in the grounds]Rain, all round you, hitting each leaf separately.[else if player in the
        other house]Nothing; and the nothing stops, a moment after you do.[else if player in the other grounds]No
        birds. Not a bird.[else if left alone and player in the house]Your own breathing. You hadn't known that the
        flat had so much hum in it, or that it came from two people.[else if player in the grounds]A rook; a long way off, the
    road; and nearer than either, something small, getting on with it.[else if player in the house]A pipe knocks, somewhere. Somebody coughs. A
        door shuts. The noise of a house being lived in.[else]Your ears, chiefly.[end]""")

# --- hands and feet ---
reply("push", ["You push [the noun], and [it noun] [pushes noun] back exactly as much.", """You lean on [the noun].
    Nothing gives, except one wellington, which squeaks."""])
reply("pull", ["You pull at [the noun]. [It noun] [stays noun] put.", "You heave. [The noun] [doesn't noun] notice."])
reply("turn", ["[The noun] [doesn't noun] turn, one way or the other.",
               "You try [the noun] clockwise, and then the way that people do it in mirrors. No."])
reply("touch.feel", ["[The noun] [feels noun] the way [it noun] [looks noun].", """You lay one finger on [the noun].
    Nothing happens to either of you."""])
reply("knock", ["You knock on [the noun], and listen. Nobody says come in.", """You knock twice. It's somehow worse
    when you stop."""])
reply("kiss", ["You would have to be told to, by an aunt.", "You think about where [the noun] [has noun] been."])
reply("attack", ["You make a fist, and look at it, and at [the noun]. It wouldn't help.", """That's the sort of thing
    that seems a good idea as far as the middle."""])
reply("climb", ["You get one wellington up on [the noun], and it slides off.", "Not in these wellingtons."])
reply("follow", ["[The noun] [isn't noun] going anywhere.", "You set off after [the noun], and arrive at once."])
reply("wave", ["You wave [the noun] about. If it was a signal, no one was looking.", """You wave [the noun]. It makes a
    small wind."""])
reply("write on", ["You've nothing to write with, and there was trouble the last time.",
                   "You write on [the noun] with one finger. It says CORALINE, for a moment, if one knows."])
reply("tie", ["You know one knot, and it isn't for that.", "It comes undone. It always has; it is that knot."])
reply("wake up", "[The noun] [is noun] as awake as [it noun] [is noun] going to be.")
reply("wait", """[one of]You wait. You have had a lot of practice.[or]You count to sixty, fast.[or]Time goes by. It
        doesn't say where.[or]You stand on one leg for a while, and then upon the other.[cycling]""")
reply("sleep", ["You aren't tired. You shut your eyes to see, and open them again at once.", """It isn't the time, and
    this isn't the place."""])
reply("sing", ["You sing the one about the three old ladies, as far as the part that you're not allowed.", """You hum.
    It sounds small in here."""])
reply("pray", ["You say the one that you know. It's mostly about bed.", "You put in a word. Nobody says Amen."])
reply("jump", ["You jump. Somebody beneath will be looking at a ceiling.", """You jump, and come down in both
    wellingtons at once. Whump."""])
reply("dance", ["You do the first half of a hornpipe, which is the half that you were taught.", """You dance a little.
    There's nobody to be any good for."""])
reply("hide", ["""You get in behind what there is and hold your breath. Nobody is looking for you, which takes the
    point out of it.""",
               "You're good at hiding. You are so good that nobody has ever said, \"All right, come out.\""])
reply("wake", ["You pinch your arm. It hurts, and here you still are.", "You do the other arm. Now they match."])
reply("dig", ["You've no spade, and there is always somebody's favourite plant.", "You scrape a bit with one heel. It's the same underneath."])
reply("swim", ["You have your ten yards certificate. You'd need the ten yards.", "You do the arms. It's the legs that were always the trouble."])
reply("think", ["You think. It comes out as a sort of frown, but there's a good deal behind it.", """You go over what
    you know, from the beginning, on your fingers."""])
reply("swear", ["You say a word that your father said once to a shelf.", """You say the other word. Nobody's mouth gets
    washed out; a chance wasted."""])
reply("xyzzy", ["""You say it aloud. Something a long way down, that used to answer to that, has moved and left no
    address.""",
                "The word hangs there a moment, like a hat on no peg."])
reply("nothing", ["Nothing comes of it.", "You do that, and afterwards it hasn't been done."])
reply("examine.open", "[It noun] [stands noun] open.")
reply("examine.closed", "[It noun] [is noun] shut.")
