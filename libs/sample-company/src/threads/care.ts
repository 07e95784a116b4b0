import type { Threads } from '../story.types.ts';
import { says } from './says.ts';

export const careThreads: Threads = {
  'handover-at-the-bed': [
    says("gwen", "I was sceptical, and I am the ward sister. I came in early on Thursday and watched. The patient in bed 4 corrected the insulin dose. I am no longer sceptical.", [
      says("anjali", "Which dose was on the sheet?", [
        says("gwen", "The one from admission, eight units more than since Tuesday. Nobody had carried it over. It would have been found at lunch. Perhaps."),
      ]),
      says("ines", "Thank you for coming in early. And for not saying anything until the end."),
    ], { draws: ["heart", "bulb"] }),
    says("paolo", "What about privacy? In a bay of six, five other people listen to my diagnosis.", [
      says("ines", "We thought about that for a whole night shift. Diagnoses, test results and anything about the family stay in the corridor. At the bed: pump, pain, plan for the morning.", [
        says("paolo", "And who decides what is private, at seven in the morning, after ten hours?", [
          says("bayani", "The card does. It has three questions and no room for a diagnosis. If it does not fit on the card, it is for the corridor."),
          says("rosalind", "On the children's ward we ask the parents once, at admission: *is it all right if we talk about this here?* One said no in two years, and then we did it outside."),
        ]),
      ]),
      says("eli", "From the safeguarding side: please add one line to the card, **\"ask in private\"**, with a box and nothing else. Staff know then that there is something, and the neighbour does not.", [
        says("ines", "That is good. I will put it on the next print."),
      ], { draws: ["thumbs_up", "bulb"] }),
    ], { draws: ["eyes"] }),
    says("kwabena", "In Emergency this would not work. We hand over 40 people, half of them in a chair, and they move while we talk.", [
      says("idris", "Not for all. But for the six in resus I would try it tomorrow. Nobody moves there."),
      says("liam", "Last week we did it by accident because the office was being painted. It took less time, and I had seen every patient once before I had to find them."),
    ]),
    says("nils", "Could the junior doctors come too? We do the same round one hour later and ask the same questions.", [
      says("stefan", "At seven you are asleep, Nils.", [
        says("nils", "At seven I am writing the list that you correct at eight."),
      ], { draws: ["party"] }),
      says("olga", "Please not everybody. Two nurses and the patient is a conversation. Seven people at a bed is a theatre."),
    ]),
    says("ruth", "Ines, three questions before I answer you properly. How many nights have you measured? How long for the *longest* bed? And what happened on the night when you were one short?", [
      says("ines", "Eleven nights now, on two bays. Longest: 6 minutes, a gentleman who was glad to have an audience. On the short night we did only the four patients we worried about at the bed, the rest by sheet. 19 minutes in total.", [
        says("ruth", "That is a better answer than most business cases I am sent. Thank you."),
      ], { daysAgo: 74 }),
    ]),
    says("joachim", "A request from physio: if the card said *can stand / cannot stand*, we would not need to ring twice each morning.", [
      says("fatou", "We healthcare assistants would like that one as well. I find out by lifting."),
    ]),
    says("ha-eun", "As a district nurse I do nothing else: my handover is always in somebody's bedroom. People are frightened of the first week and never want to go back.", [], { draws: ["heart"] }),
    says("marek", "Intensive care has done this for years, by the way. You could have asked us.", [
      says("ines", "I did not know! That is rather the problem with us, isn't it. May I come and watch?", [
        says("marek", "Any night. Bring biscuits."),
      ]),
    ]),
    says("hannah", "Ward 2 has been in the pilot for two weeks. Day 1: 48 minutes, everyone cross. Day 6: 29 minutes. The trick is that the day nurse reads the card first and asks, instead of the night nurse telling.", [
      says("wioletta", "Day 1 I was one of the cross ones. I take it back."),
    ], { daysAgo: 52, draws: ["thumbs_up"] }),
  ],
  'evening-medicines': [
    says("hoda", "As a pharmacist I must ask: what about the bags for people who then do not go home? We may not put a labelled medicine back on the shelf.", [
      says("aylin", "In my two weeks it would have been 6 of 81. I would leave the expensive things and everything from the fridge out of the evening bag.", [
        says("hoda", "6 of 81 is fewer than the mistakes we make at noon because everyone is standing at the hatch. I am in."),
      ], { draws: ["bulb"] }),
    ]),
    says("stefan", "\"Likely home tomorrow\" at 16:00 is a guess. I can give you a guess for perhaps two thirds of my patients.", [
      says("hye-jin", "We ask for that guess at 15:30 every day for the beds. You are right in 78 % of cases. Let pharmacy look at the same field and nobody types anything new.", [
        says("aylin", "There is a field? May I see it?"),
        says("rohan", "You shall have access by Friday. I am embarrassed that you did not."),
      ], { draws: ["thumbs_up"] }),
    ]),
    says("helmi", "From the other end: when somebody comes home at six in the evening with a bag of ten boxes, I am the one who sorts it on the kitchen table, and the pharmacy is closed. Home at noon would change my day too."),
    says("farida", "I can cover 17 to 19 with two people if the Saturday cover is looked at again. I cannot do it on top.", [
      says("ludmila", "Agreed, and that is the part I need to settle before I answer. It is about 14 hours a week.", [], { becomes: "Agreed, and that is the part I need to settle before I answer. It is about 14 hours a week, of which Saturday already has six." }),
    ]),
    says("valentina", "Ward 3, first pilot week: the last bag came at 11:40. I had to read the clock twice.", [], { daysAgo: 42, draws: ["party"] }),
  ],
  'late-transport-number': [
    says("otis", "Control room here. We would pick up, if somebody gave us the list of patients. At present we see vehicles, not people.", [
      says("maeve", "Would a list be enough? Name, from, to, promised time, a telephone number of the family?"),
      says("yara", "And the ward's direct number. Half the evening is spent finding out who can open the lounge."),
    ]),
    says("winston", "Three of my porters stayed after ten last month to sit with someone. They did not write it down as overtime. I did.", [], { draws: ["heart"] }),
    says("rohan", "The desk closes at four because the post was cut to half. I do not want to defend that. Let me find out what it would cost until eight and write it here."),
  ],
  'key-safe-codes': [
    says("edyta", "I know eleven of my codes by heart, and four of them are the year somebody was born. Just saying."),
    says("wolfgang", "Security officer speaking, and I am not here to scold. Showing the code only during the visit, with a log, is *better* than anything we have on paper. What happens when the phone has no reception?", [
      says("bernice", "Then I stand in front of the door. It must be on the phone before I leave home, like Dwayne writes in his idea about the stairwell."),
      says("wolfgang", "Kept encrypted until the end of the visit, then. That can be done. We should do both together."),
    ], { draws: ["thumbs_up"] }),
    says("ayodele", "As a coordinator I read out codes by telephone at six in the morning, in my kitchen. My husband knows them all by now.", [], { draws: ["eyes"] }),
    says("catriona", "Some clients will not want their code in any computer. They must be able to say no, and keep the neighbour with the key.", [
      says("bernice", "Yes. Of my eleven people I think two would say no. For them it stays as it is, that is fine."),
    ]),
  ],
  'wheelchair-places': [
    says("dario", "I have been saying it since 2018. Agatha is a good name. I want one called Ferrari."),
    says("gareth", "Imaging confesses: the six behind our door were ours, because when we let go of one, we never see it again. We hoard because you search, and you search because we hoard.", [
      says("lwazi", "Best sentence of the month. If you have two bays of your own that are filled each morning, will you let the others go?"),
      says("gareth", "Deal. Two bays, and my people will bring back the third themselves."),
    ], { draws: ["party", "thumbs_up"] }),
    says("lucia", "Please at least eight with leg rests that go up. A chair without them is no use to me after a knee operation.", [
      says("winston", "We have eleven of those, four are broken. I will have them repaired before they are given a name."),
    ]),
    says("danuta", "What do you do about the taxi rank? Relatives take the chair to the car and leave it there, in the rain.", [
      says("maeve", "A coin in it, like a supermarket trolley?"),
      says("theodora", "Not a coin. People who leave hospital in a wheelchair do not need to look for a coin as well."),
      says("lwazi", "A bay at the taxi rank, with a roof. Then it is not lost, it is parked."),
    ]),
    says("birgit", "After three weeks: 58 of 64 found at the evening walk. A porter's journey to imaging went from 14 minutes to 9. Cost so far: 340 for paint and signs.", [], { daysAgo: 58, draws: ["party", "heart"] }),
  ],
  'interpreter-by-video': [
    says("dmitri", "It is our tablet. Take it, honestly. It looks at me all day."),
    says("tevita", "For family visits it must be on a phone, not on a stand. But then the sound is bad. We tried in a kitchen with a washing machine."),
    says("zainab", "For a ward at night this would be gold. At two in the morning, with a patient who is afraid and speaks Tigrinya, I have only my hands.", [
      says("oumar", "The contract says 24 hours for 30 languages, Tigrinya is one of them. I checked after your message."),
    ], { draws: ["heart"] }),
    says("eli", "Please say on the sheet, in bold, when it is *not* suitable: safeguarding talks, bad news, children as the subject. Then a person must come."),
    says("tiwa", "We spent 61,000 on interpreters last year, 19,000 of it on travel. So this should even pay for itself.", [], { draws: ["bulb"] }),
  ],
  'labels-at-the-bed': [
    says("danuta", "Confirmed: none since April. The printer jams once a week, and you learn to open it with a hair clip."),
    says("dembe", "From the lab bench: 112 rejects is only what we *noticed*. A wrong name on a right-looking tube we cannot notice.", [
      says("eszter", "That is the sentence that keeps me awake."),
    ], { draws: ["eyes"] }),
    says("mateus", "I asked for a price: 23 printers for the whole team, 290 each, rolls 60 a month.", [], { becomes: "I asked for a price: 23 printers for the whole team, 290 each (265 if we take thirty and lend some to the wards), rolls 60 a month." }),
    says("abel", "Does it read wristbands that have been in the shower? Ours do not survive the second day."),
  ],
  'quiet-hour': [
    says("mei-ling", "On the children's ward, 13:00 is when they wake *up*. Please let us choose.", [
      says("zainab", "Of course. You know your patients. When would it be with you?"),
      says("mei-ling", "12:15, directly after lunch. And I would be happy about 45 minutes of it."),
    ]),
    says("lucia", "I must be the bad fairy. Between 13 and 14 I treat five patients, because mornings are rounds and after 15:00 come the visitors. Five fewer a day, times twelve wards.", [
      says("joachim", "I would say it less dramatically, but the number is right. It is 60 treatments a day that have to go somewhere.", [
        says("zainab", "Could they go to where the round is not? If the ward round is over by 10:30 on our ward, you would have an hour there that is dead today.", [
          says("lucia", "*If* the round is over by 10:30."),
          says("stefan", "It is over at 10:30 when nobody telephones me during it. I counted too: 23 calls on Monday."),
        ]),
      ]),
      says("elin", "Different hours on different wards, known in advance, would do for us occupational therapists. We walk a lot anyway."),
    ], { draws: ["thumbs_up", "question"] }),
    says("thanh", "I clean Ward 3 from 12:30 to 14:00. If I do not clean then, when? At 14:00 I am on Ward 4.", [
      says("mirela", "We can turn your round the other way: Ward 4 first. I have looked; the only problem is the lunch trays.", [
        says("thanh", "Then the trays would have to go down at 12:20 and not at 12:50."),
        says("salome", "Kitchen can take trays from 12:20. We are waiting for them anyway."),
      ]),
    ]),
    says("sung-min", "One hour without a pager. I would cry with happiness.", [], { draws: ["heart"] }),
    says("grace", "And relatives? Mrs T.'s husband comes every day at one, in his lunch break. He cannot come at another time.", [
      says("zainab", "He sits beside her and holds her hand. That is quiet. I wrote *except where it helps*; he is who I meant."),
      says("celeste", "We should say that at the door as well, not only in the rule. A sign \"no visitors 13 to 14\" would keep exactly the shy ones away.", [
        says("bronwyn", "\"Quiet hour. If you are here for someone, come in softly.\""),
        says("zainab", "Bronwyn, may we print that?"),
      ], { draws: ["heart", "party"] }),
    ]),
    says("kirsi", "Ultrasound needs patients brought down all day long, otherwise the machine stands still for an hour at 180 an hour.", [
      says("rohan", "Patients from wards whose hour is not now. With staggered hours there is always somebody who may travel."),
    ]),
    says("rafael", "Does anybody have a figure on whether patients really sleep? Otherwise it is only nice.", [
      says("zainab", "I counted sleeping patients at 13:40 for ten days before: 7 of 28 on average. I will count again in the pilot."),
    ]),
    says("zainab", "Third pilot week: **17 of 28 asleep** at 13:40. Call bells between 14 and 16 went from 61 to 44. Our notes are finished before 15:30.", [
      says("rafael", "All right. That is not only nice."),
    ], { daysAgo: 22, draws: ["party", "bulb", "thumbs_up"] }),
  ],
  'cuaderno-de-casa': [
    says("dolores", "En mi equipo ya lo hacen cuatro familias, cada una a su manera. La que mejor funciona tiene un bolígrafo atado con una cuerda. No es broma.", [
      says("pilar", "¡El bolígrafo atado! Lo añado a la lista."),
    ], { lang: "es", draws: ["heart"] }),
    says("shirin", "I read it with a translation and like it very much. Who keeps the book when the care ends? There are quite private things in it.", [
      says("pilar", "The family. It is their book, in their kitchen. We only write in it."),
    ]),
  ],
  'friday-linen': [
    says("bogdan", "Linen room here. The Friday noon trolley is at noon because the driver goes home at two. It is not a law of nature."),
    says("abel", "Ward 9 confirms. Last Sunday we made a bed with two tablecloths from the chapel."),
    says("patrick", "Before anyone changes the driver's hours: let me try to load Monday's big trolley already on Friday and have it parked on level 0. The sheets are clean on Friday, they only stand with me.", [
      says("oksana", "That would be perfect. I fetch it myself if I must."),
    ], { draws: ["thumbs_up"] }),
  ],
  'glove-sizes': [
    says("aneta", "Hello from the small hands. I take the M because otherwise there is nothing, and they slip off in the shower."),
    says("bernadette", "The list was sorted by article number. That is all. It is now sorted by what your unit used in the last month; please tell me if it is wrong anywhere.", [], { daysAgo: 75, draws: ["party"] }),
  ],
};
