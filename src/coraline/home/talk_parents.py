"""What your mother and your father say when asked, which depends on the day."""

from __future__ import annotations

from coraline.people import father, mother
from coraline.spine import chapter, had_tea, heard_mice, story

MOTHER: tuple[tuple[str, str, str | None], ...] = (
    (
        "index; cards drains; book books work job deadline indexing",
        """[one of]"People think that a book tells you where things are," says your mother. "It doesn't. It tells you
         how it felt about them. I tell you where they are."[or]"Six hundred pages," says your mother, "and he
         spells it 'sewer' throughout, as if it were a person with a needle."[or]"It was due on Tuesday," says your
         mother. "It is now due on the Tuesday before that."[cycling]""",
        "about the index",
    ),
    (
        "rain; wet; weather outside garden out play",
        """[if chapter is rainy day]"It's stopping," says your mother, who has not looked. "Put your wellingtons on,
         and keep to the paths. Don't go as far as the well."[else]"It's a lovely evening," says your mother, "or it
         was, I think. Wasn't it?"[end]""",
        "about the rain",
    ),
    (
        "neighbours; upstairs downstairs; miss spink forcible mr bobinski bobinsky people mice",
        """[one of]"Two actresses under us and a circus on top," says your mother. "And you say there's nobody to play
         with. Go and be civil to them."[or]"Take the tea," says your mother. "Whatever's in it. They've so few
         people left to pour for."[stopping]""",
        "about the neighbours",
    ),
    (
        "empty flat; next-door; next door flat neighbour nobody",
        """[if chapter is rainy day]"Nobody's taken it," says your mother. "It's the same as this one, only the other
        way round. People come up to look, and they say what a lovely light, and one doesn't hear from them."
        [else]"Still empty, as far as I know," says your mother. "Why? You've gone white. Come here." [end]""",
        "about the empty flat",
    ),
    (
        "bored; boredom; nothing to do bored doing play games game",
        """[one of]"Boredom, see Children," says your mother. "You've a toy box in there with a lid that I can't shut.
         Go and see what's keeping it open."[or]"I was bored till I was eleven," says your mother. "Then I learnt
         the alphabet. You've got an earlier start."[or]"There's the whole house," says your mother. "You haven't
         been polite to half of it." [cycling]""",
        "about being bored",
    ),
    (
        "father; your; dad daddy study typing him",
        """[one of]"He's working," says your mother. "You can hear him. Whenever it goes quiet he's pleased with
         something."[or]"Ask him to tell you about the mangle," says your mother; "no, don't."[cycling]""",
        "about your father",
    ),
    (
        "lunch; dinner supper; tea food sausages eat hungry cooking",
        """[if chapter is rainy day]"There's bread," says your mother. "There's what goes on bread. When I've got to N
         there'll be sausages."[else]"Sausages," says your mother. "Six. I counted them in the shop, and I seem to
         have gone on counting them all day. Isn't that funny?" [end]""",
        "about food",
    ),
    (
        "name; caroline coraline; my names",
        """[one of]"Coraline," says your mother, "because we both liked it, and neither of us had ever met one. There
         was nothing to look up."[or]"They'll learn," says your mother. "Or you'll grow so grand that they'll
         pretend they always knew."[stopping]""",
        "about your name",
    ),
    (
        "well; old; wood woods",
        """"You're not to go near it," says your mother. "It's boarded over; that is what frightens me: one can walk on
         boards until one can't. Wells, see Children." """,
        "about the well",
    ),
    (
        "cat; black; stray",
        """"It isn't ours," says your mother. "It isn't anyone's. I put down milk, the first week, and it looked at me
         as if I'd left it a tip." """,
        "about the cat",
    ),
    (
        "buttons; black; button sewing needle thread",
        """[if chapter is rainy day]"Bring it here, then, and I'll sew it on by Sunday," says your mother. You tell her
         that it isn't off. "Then don't twist it."[else]Your mother looks at her own cuff, and then at you, and for
         a moment her face has no expression in it. "I had a dream about haberdashery," she says. "It's gone."[end]""",
        None,
    ),
    (
        "mirror; long; glass looking-glass hallway",
        """[if chapter is rainy day]"It was here before we were," says your mother. "It's screwed to something. Your
         father thinks that it holds the house up, and I should think it's the other way about."[else]"Do you know,"
         says your mother, "I walked round the other side of the hall, just now, so as not to go in front of it? One
         gets fancies." [end]""",
        "about the mirror",
    ),
)
story.topic(
    mother,
    "herself; your own; mother mum you childhood yourself girl",
    """[if chapter is rainy day][one of]"Me?" says your mother. "See Indexer; see Tired. I was a girl who alphabetised her
        dolls."[or]"I'm thirty-eight and I'm at M," says your mother. "That's all there is about me until Friday."[cycling]
        [else]"I'm the same as ever," says your mother. "Aren't I?" She seems really to want to be told.[end]""",
    suggest=None,
)
story.topic(
    mother,
    "danger; message mice's; leaves tea warning crumpet stone hole",
    """[one of]"Danger," says your mother. "See Gas; see Ice; see Older Boys. What did they put in the tea?"[or]"If
        it's a real one," says your mother, "it will be under its own letter. We'll look it up tonight."[cycling]""",
    when=chapter.is_("rainy day") & (had_tea | heard_mice),
    suggest="about the danger",
)
for _words, _say, _about in MOTHER:
    story.topic(mother, _words, _say, suggest=_about)

FATHER: tuple[tuple[str, str, str | None], ...] = (
    (
        "machine; booklet booklets instructions; work writing typing typewriter page",
        """[one of]"This is for the Model Nine," says your father. "It's in two halves, and it must on no account be
        opened. I don't know how people are to get it off them at night."[or]"Step one," your father reads out, "'Sit
        down.' It's my best line; I've sold it to four manufacturers."[or]"'In the event of smoke,'" your father reads,
        "'wait.' I was an hour on that."[cycling]""",
        "about the booklet",
    ),
    (
        "mangle; pump; jokes joke funny",
        """"Forty pages on a pump," says your father. "There were diagrams. They wrote back that it was a mangle, and
         would I change the word pump. I changed the word pump. It's still the best account of a mangle filling a
         bucket in the language." """,
        "about the mangle",
    ),
    (
        "mother; your; mum mummy index her",
        """[one of]"Your mother knows where everything is," says your father. "I only know what to do with it, and I'm
         wrong."[or]"We met in a library," says your father. "I'd lost my place. She found it."[stopping]""",
        "about your mother",
    ),
    (
        "well; old; wood woods deep depth bottom hole",
        """[one of]"There's a well in the wood," says your father, "out past the meadow, with planks on it. I lay on my
         stomach once and let down all the string I had, with a spoon on the end: eighty yards, and the spoon was
         dry. Then I dropped the spoon." He listens. "I'll tell you when I hear it."[or]"Deep?" says your father.
         "They dropped a stone down it for the old King's birthday and went home to tea. The vicar's sister used to
         say that it was a well right enough; it was just that nobody had ever proved it had a bottom."[cycling]""",
        "about the well",
    ),
    (
        "rain; wet; weather outside",
        """[if chapter is rainy day]"It has come on to stop several times," says your father, "and thought better of
         it."[else]"Dry as a biscuit," says your father. "I must have dreamt the rain. It was very good rain, too; I
         remember thinking so."[end]""",
        "about the rain",
    ),
    (
        "bored; boredom; nothing to do doing play games",
        """"Bored!" says your father, with respect. "I've not had time for it in years. Keep it in a dry place, and
         don't use it all at once." """,
        "about being bored",
    ),
    (
        "empty flat; next-door; next door flat nobody",
        """"Next door? Quiet people," says your father. "Very quiet. You'd hardly know they weren't there." """,
        "about the empty flat",
    ),
    (
        "neighbours; miss spink forcible mr bobinski bobinsky mice dogs actresses circus",
        """[one of]"Mr Bobinski wants me to write the instructions for his mice," says your father. "I asked what they
         do. He said, whatever they like."[or]"Miss Forcible fell down our stairs the day that we moved in," says
         your father, "to make us welcome. She did it twice, once for each of us."[cycling]""",
        "about the neighbours",
    ),
    (
        "dentist; teeth; tooth town",
        """[if chapter is rainy day]"At half past three," says your father. "I have a tooth that's been with me since
         boyhood and wants to leave."[else]"I went," says your father. "I must have gone; look, it's out. It's a
         funny thing. I can't remember coming home." [end]""",
        "about the dentist",
    ),
    (
        "song; sing tune humming; hum music whistle",
        """"It's the one that goes up," says your father. "I don't know where it goes after that; I've always had to
         get off." """,
        "about singing",
    ),
    (
        "name; caroline coraline; my names",
        """"I'd have called you Handle," says your father, "but your mother wanted something that wasn't in the
            text." """,
        "about your name",
    ),
    (
        "cat; black; stray",
        """"It comes in and reads over my shoulder," says your father. "I've never known anyone be so unimpressed by a
         diagram." """,
        "about the cat",
    ),
    (
        "garden; orchard drying green grounds; meadow explore",
        """"There's a garden with a wet thing in it, a green with a rusty thing in it, and a lane with a road at the
        end," says your father. "I went all round once. I was away for some time. I had a sandwich." """,
        "about the garden",
    ),
    (
        "mirror; long; glass looking-glass hallway",
        """[if chapter is rainy day]"I shave at the bathroom one," says your father. "The one in the hall always has
         somebody in it."[else]"Cold," says your father. "I don't know why I said that. I was going to say oval; and
         it isn't." [end]""",
        None,
    ),
)
story.topic(
    father,
    "himself; your own; father dad you childhood yourself boy",
    """[one of]"Remove from carton," says your father. "Stand upright, away from draughts. One careful owner." He looks
        towards the kitchen.[or]"I was going to be an explorer," says your father. "Then I found out that one had to go
        there."[cycling]""",
)
for _words, _say, _about in FATHER:
    story.topic(father, _words, _say, suggest=_about)
