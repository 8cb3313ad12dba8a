"""The telephone: not a toy. At night there is a voice on it, which is civil, and cannot help, and then another."""

from __future__ import annotations

from adderstone.world.verbs import enter, go, listen_to, open_, push, take, touch, turn_
from coraline.houses.flat import hallway
from coraline.houses.hall import other_telephone, telephone
from coraline.spine import chapter, player, story

WHOM = (
    "police/policeman/constable/mother/mum/mummy/father/dad/daddy/parents/operator/exchange/help/somebody/someone/"
    "dentist/number/999"
)
call = story.verb(
    "telephone",
    "telephone/phone/dial",
    "telephone/phone/dial [text]",
    "ring up [text]",
    "call up [text]",
    f"call/ring {WHOM}",
    f"call/ring the/my/your {WHOM}",
    "use/answer telephone/phone",
    "use/answer the telephone/phone",
    "make a call",
    "make a telephone call",
    "pick up receiver/telephone/phone",
    "pick up the receiver/telephone/phone",
    "lift receiver",
    "lift the receiver",
)
hang_up = story.verb(
    "hang up",
    "hang up",
    "ring off",
    "hang up telephone/phone/receiver",
    "hang up the telephone/phone/receiver",
    "put down telephone/phone/receiver",
    "put down the telephone/phone/receiver",
    "replace receiver",
    "replace the receiver",
)

voice = story.person(
    "voice on the telephone; telephone; operator exchange constable lady line; her",
    """There's nothing to look at but the little holes that it comes out of.""",
    here="""The receiver is at your ear, with a voice in it.""",
    greeting=[
        """[if chapter is missing]"You're through," says the voice. "State what it is, please, and don't
        shout."[else]"Still here," says the voice.[end]""",
        """"I'm listening, Caroline," says the voice. "Coraline," you say. "We have it down as
            Caroline." """,
    ],
    shrug=[
        '"I have no entry for that," says the voice.',
        '"That\'s not a matter for the exchange," says the voice.',
        "The line hums. Somebody a long way down it is talking about fish.",
    ],
)
on_line = voice.at(hallway)
told = story.flag("told the exchange")

story.refuse(
    call,
    """[one of]You would need a telephone for that. It's in the hallway.[or]The telephone is in the hallway still, at
    the end of its cord.[cycling]""",
    when=~player.at(hallway),
)
story.refuse(
    call,
    """[one of]"Coraline," says your mother, who can hear a receiver being lifted through a wall. "It isn't a
    toy, and I'm expecting a man about Ventilation." [or]You lift the receiver like an egg. "He may be ringing at this
    very moment," says your mother, two rooms away, "and getting the engaged tone." You put it
    down.[or]"Coraline," says your mother. That is all that she says; it's how she says it.[cycling]""",
    when=chapter.is_("rainy day"),
)
story.refuse(
    call,
    """[one of]You ring the speaking clock, because it's never out. "At the third stroke," says the
    clock, "it will be three, twelve, and ten seconds." There are two strokes. You wait; and then you put it down
    before there can be another.[or]"At the third stroke," says the clock, "it will be three, twelve, and ten
    seconds." It said that before.[stopping]""",
    when=chapter.is_("alone", "first visit"),
)
story.refuse(
    call,
    """[one of]You have somebody on the line already. You could tell her what has happened.[or]"I am still here," says
    the voice. "I've six lines waiting. Tell me what has happened." [stopping]""",
    when=on_line,
)
story.instead(
    call,
    """[one of]You lift the receiver, and it's heavy, and you are not allowed, and nobody says so.
    You dial the number that one is only to dial if.

    "Exchange," says a voice. "Which service?"

    "I don't know," you say. "It's my parents." [or]"Exchange," says the voice. "Which service? Oh; it's you. You'd
    better tell me again." [stopping]""",
    when=chapter.is_("missing"),
    then=[voice.to(hallway)],
)
story.instead(
    call,
    """[one of]You lift the receiver. There isn't any hum. It's quiet in there, as a room is with somebody in it.

        "Did you sleep, Coraline?" says the voice.

        You have not said who you are.

        "We have put them somewhere nice," says the voice, "where they can see you." It's your mother's voice, nearly;
        she's smiling, which you can hear. "Do you like sausages?" The receiver is back on its hook, and your hand is
        on top of it.[or]You lift the receiver, an inch. "Good morning, Coraline," it says, from there. You put it
        down.[stopping]""",
    when=chapter.is_("next day"),
)
story.refuse(
    call,
    """[one of]There is nobody whom you want to ring up. Everybody's in.[or]You lift it, to hear whether it hums. It
    hums. You put it back.[cycling]""",
)

story.refuse(hang_up, "You haven't got the receiver up.", when=~on_line)
story.instead(
    hang_up,
    """You say thank you, because one does, and hang up. The telephone gives a small tink, to itself.""",
    then=[voice.away()],
)
story.after(go, "You put the receiver down, and it tinks.", when=on_line, then=[voice.away()])

for _acts in (enter(telephone) | turn_(telephone) | take(telephone) | open_(telephone) | push(telephone),):
    story.refuse(
        _acts,
        """[if chapter is missing or chapter is next day]To ring somebody up, telephone them: the
        police, for one.[else]It's not a toy. To ring somebody up, say whom to telephone.[end]""",
    )
story.refuse(
    listen_to(telephone) | touch(telephone),
    """[if chapter is next day]You don't lift it. You put your ear
    to it as it is. It is breathing in.[else]Hung up, it makes no sound; though it makes it very near your ear.[end]""",
)
story.refuse(
    enter(other_telephone) | take(other_telephone) | listen_to(other_telephone),
    """You lift the receiver. "Yes, dear?" says the other mother; in the receiver, and from the next room.""",
)

# What may be said to it.
story.topic(
    voice,
    "your parents; missing my; mother father mum dad gone them nobody lost",
    """[one of]"My parents aren't here," you say. "They were out, and they came home, and now they're not
                anywhere."

                "Name?" says the voice. "Coraline Jones." "Caroline Jones," says the voice, writing. "Coraline."
                "And since when have they been missing, Caroline?"

                "Since tea," you say. "Grown people," says the voice, "are allowed to be late. Have you looked at
                the pictures? They may have gone to the pictures."

                "Their shoes are here," you say.

                There's a hum on the line. "Then they won't have gone far," says the voice.[or]"It's written down,"
                says the voice. "It's in the book with the others." "What others?" you say. But she has another
                call.[stopping]""",
    then=[told.set()],
    suggest="about your parents",
)
story.topic(
    voice,
    "police; constable; policeman help",
    """[if told the exchange]"I've told the constable," says the voice. "He says that if they're not back by
                the week-end you might look in, on the bicycle, and bring a photograph." "I haven't got a bicycle,"
                you say. "No," says the voice; "he said you wouldn't have."[else]"The constable's at his supper,"
                says the voice. "What is it in connection with?" You'd have to tell her about your parents.[end]""",
    suggest="about the police",
)
story.topic(
    voice,
    "other mother; button; buttons woman other house",
    """You tell her. It takes a long time, and sounds worse than it was, and then not as bad. "Buttons," says the
        voice, at last. "That would be the haberdashery. They close at half past five." """,
    suggest="about the other mother",
)
story.topic(
    voice,
    "brown door; drawing-room; passage bricks door",
    """"Is it the landlord's door or your own?" says the voice. You say that it was there already. "They
                generally are," says the voice.""",
    suggest="about the brown door",
)
story.topic(
    voice,
    "coraline; your; name caroline",
    """"C, A, R," says the voice. "C, O, R," you say. "I'll put
    both," says the voice, "and they can see which of you turns up." """,
    suggest="about your name",
)
story.topic(
    voice,
    "operator; her; exchange voice yourself who",
    """"I am the exchange," says the voice. "I put
    people through." It seems to think about this. "I don't know where they go, after." """,
    suggest="about the exchange",
)
story.topic(
    voice,
    "empty flat; next-door; flat",
    """"There's no number for it," says the voice. Something clicks.
    "It is engaged, though." """,
    suggest="about the flat next door",
)
story.topic(
    voice,
    "others; the; other book children",
    """"Other what?" says the voice, and you hear a book shut.
    "It isn't a large book. There's one of them every fifty years or so. They all gave this address." """,
    when=told,
    suggest="about the others",
)
