import type { Threads } from '../story.types.ts';
import { says } from './says.ts';

export const atTheCounterThreads: Threads = {
  'read-it-aloud': [
    says("gwendolyn", "I tried it with the letter on name changes. After the second sentence I had to laugh, and I have been sending it for nine years."),
    says("cornelius", "Some of the phrases are there because a court once insisted. \"Shall be deemed\" is such a one. Please do not throw them out without asking.", [
      says("nour", "Then let us ask. What does the court need, and can it stand in small print *below* the sentence that people understand?"),
      says("cornelius", "It can, as it happens. I have just tried it with three of them. Send me the rest, not all at once."),
    ], { draws: ["heart", "party"] }),
    says("lakshmi", "Payment reminders, please! Ours sound like a threat from a castle. People pay later because they are afraid to ring."),
    says("keziah", "I would listen on Thursdays. I am good at looking puzzled.", [], { draws: ["thumbs_up"] }),
    says("ewan", "Is there somewhere one can see before and after? It would convince more people than any rule.", [
      says("nour", "[Here are the first fourteen](https://intranet.velmere.example/letters/before-and-after). Calls about those letters went from 90 a week to 52."),
    ], { daysAgo: 50 }),
  ],
  'say-it-once': [
    says("moses", "At the water works we find out that somebody has moved when the new tenant asks why he pays for two bathtubs. Please tell us."),
    says("wolfgang", "I like the aim and must ask the dull questions. On which legal ground, who sees the list, how is it sent, and what about people whose address is protected?", [
      says("hassan", "Ground: they tick it themselves, box by box. The list: whoever receives it today by form anyway. Sending: that is for you to say, not by me. Protected: I do not know. That one frightens me.", [
        says("eli", "It should frighten us. For people under protection the box must not even appear. We have 47 of them, and each one has somebody who is looking for them."),
        says("constance", "In the register they carry a lock. We can make it a condition: a lock, no list, no exception, and the clerk sees only the ordinary screen, so that nothing shows on a face.", [
          says("eli", "\"So that nothing shows on a face.\" Thank you, Constance. With that I am for it."),
        ], { draws: ["heart", "bulb"] }),
      ]),
      says("wolfgang", "Not by e-mail, please, even each evening. We have a transfer folder with access rights that nobody knows, unfortunately. I will show it to you."),
    ], { draws: ["thumbs_up"] }),
    says("amelie", "In the library a third of the reminders come back as undeliverable. That is 900 stamps a year, and each one is somebody who *did* tell the region.", [
      says("hristo", "And then we block their card. For moving house."),
    ]),
    says("sienna", "Hospital: 6 to 8 letters a day come back to Ward 3 alone. Some are appointments after cancer. I telephone behind them, when I have the time."),
    says("bastian", "It will take longer at my counter. Two minutes times 80 people. I am not against it, but who gives me the 160 minutes?", [
      says("hassan", "I timed it with nine people: 70 seconds, because they ask about the other offices anyway, and I write them a list by hand."),
      says("charlotte", "And they would not come back for the parking permit. That is also us."),
      says("ishaan", "If half the people save one further visit, you come out ahead from the first week. I can work it out properly if I get the visit counts.", [
        says("bastian", "You get them from me on Monday. I want to see that on paper."),
      ]),
    ]),
    says("sanjay", "Technically: six systems, three of them can import a list, two have a person who types, one (parking) belongs to a supplier who charges for every comma. Begin with the first three?", [
      says("hassan", "Library, water, hospital? Those are the ones where it hurts.", [
        says("sanjay", "Those are exactly the three. Somebody up there likes you."),
      ], { draws: ["party"] }),
    ]),
    says("jun", "Small thing: people also change their *names*. When I married, I needed four months.", [
      says("abena", "And people die. See my idea about that; it is the same list with another reason."),
      says("leila", "I have linked the two ideas. They should not be merged: a happy move and a death want another tone. But whoever builds the one should read the other."),
    ]),
    says("genevieve", "Before anyone pays the parking supplier: the contract ends in May. I can write it into the new one.", [], { draws: ["thumbs_up"] }),
    says("hassan", "Ishaan's sum is here: 70 seconds at the counter against 3 minutes 40 of later contacts per move, for us alone. I read it to Bastian, he has put up a thumb.", [], { daysAgo: 22 }),
  ],
  'form-hour': [
    says("consuelo", "Stenbridge would be glad of it too. On Thursdays people queue at the copier only in order to ask *is this the right one?*"),
    says("mina", "Social care would send somebody on Thursdays. We calculated: an hour in Lowmarsh saves about five calls and two visits that fail because a paper is missing."),
    says("dmitri", "Who is responsible if the advice was wrong? At my counter I have the file open. In a library I have a kettle.", [
      says("kofi", "Then it would be good if you could open the file there as well. Is that possible, in a corner with a screen nobody else can see?"),
      says("nadege", "A locked laptop with a privacy filter and the mobile link: I have two that nobody uses. Yes."),
    ], { draws: ["bulb"] }),
    says("beatriz", "I worry a little about the quiet. On Mondays we have the homework group at the same time.", [
      says("kofi", "The little reading room, with the door ajar. I asked the homework group. They said that *they* are the loud ones."),
    ]),
    says("takumi", "Figures from five weeks in two branches: 142 people helped, 114 of them finished on the spot. And 26 new library cards, which nobody had planned.", [], { daysAgo: 28, draws: ["party", "heart"] }),
  ],
  'ticket-by-text': [
    says("mateus", "Phlebotomy would join at once. Our waiting room is a corridor with eleven chairs."),
    says("ilse", "Please let the text say that one can *answer* it with STOP to give the number back. Otherwise we call twenty people who are long gone."),
    says("gwendolyn", "The oldest people come at eight because they think it helps. Would it not be better to give appointments?", [
      says("charlotte", "Both. Half of those who come do not know in the morning that they will have to come."),
    ]),
    says("sabine", "The machine's maker offers it as an extra for 3,900. I find that a lot for a text message. Does anyone know another way?", [], { becomes: "The machine's maker offers it as an extra for 3,900 a year, not once, as I first wrote. I find that a lot for a text message. Does anyone know another way?" }),
  ],
  'photo-booth': [
    says("dmitri", "The lease renews itself on 1 February unless we write before 1 December. I have put it in my calendar twice."),
    says("elin", "As an occupational therapist: ask for the turning circle, 150 cm, and try it with a real chair. I know a gentleman who would love to be asked."),
  ],
  'books-at-interchange': [
    says("bertil", "I drive the van. The three stops are on my way, true. But to stop at the Stenbridge interchange I need a bay, and the buses will not be pleased."),
    says("viktor", "We are not displeased about the van. We are displeased about things that stand where people get off. It would have to be on the wall side."),
    says("hugo", "We had a box at the Stenbridge market until 2020. It was opened with a crowbar four times and set on fire once. I liked it too.", [
      says("isolde", "I did not know about the fire. What was it made of?"),
      says("hugo", "Steel. It was the books that burned."),
    ], { draws: ["eyes"] }),
    says("isolde", "I am sad about the no, but it is a fair one with figures in it, and the longer flap hours up the hill are half of what I wanted. Thank you for not leaving it lying about.", [], { daysAgo: 43, draws: ["heart"] }),
  ],
  'after-a-death': [
    says("nkechi", "From the night side of the hospital: we give the family a plastic bag and a leaflet from 2014. I have always been ashamed of the bag."),
    says("gloria", "When one of my people dies, I find out by ringing the bell. Twice this year. Please put home care on that list near the top.", [
      says("abena", "It is now number two, after the doctor. I am sorry that it happened to you like this."),
    ], { draws: ["heart"] }),
    says("shirin", "Some families want to do the telling themselves. It is the last thing they can do for somebody. It must be an offer.", [
      says("abena", "Yes. I ask: *would you like us to?* About one in five says no, and I then give them the list with telephone numbers."),
    ]),
    says("rajesh", "Accounts can stop direct debits the same day, if the message comes before noon. At the moment we send reminders to the dead, and their children open them."),
    says("amelie", "Libraries: we waive everything. We only need to know. No certificate."),
    says("constance", "In the first nine appointments nobody cried because of a form. That is my measure, and I mean to keep it.", [], { daysAgo: 15, draws: ["heart", "thumbs_up"] }),
  ],
  'low-counter': [
    says("clement", "The children's desk in Port Aldin is 60 cm high. Adults like it better too. They sit down and suddenly they have time."),
    says("charlotte", "Counter 4 in Velmere, please. The one beside the door, where everyone with a pram ends up anyway."),
  ],
  'library-card-at-birth': [
    says("aoife", "We could mention it on the maternity ward. Parents read anything that is not about feeding."),
    says("gwendolyn", "The tick box works: 31 of 36 parents last week said yes, and one asked whether the grandmother may have one too.", [
      says("clement", "The grandmother may have one at once. She only has to come in and be fetched by the child."),
    ], { draws: ["heart"] }),
    says("clement", "Two weeks of preparation, six weeks of envelopes: 219 cards, and 31 of these babies have already *been* in the library. Asleep, mostly.", [], { daysAgo: 30, draws: ["party", "heart"] }),
  ],
  'language-badges': [
    says("inga", "At my last employer such a badge made me the unpaid interpreter for the whole building. So thank you for the clear rule. Will it be defended when somebody ignores it?", [
      says("dmitri", "By me, personally, with my bad English."),
    ], { draws: ["party"] }),
    says("tuan", "Drivers would like it as well. I have said *hospital, third stop* in Vietnamese so often that I should be paid for it."),
    says("leila", "In the trial at three counters 14 of 16 colleagues wanted a badge. Two did not, and nobody asked them why. That is how it should stay."),
    says("chao", "May one add sign language? I am at level two and would like to practise."),
  ],
  'honest-queue': [
    says("maeve", "The hospital switchboard has had the ring-back since last year. Complaints fell by about half. People use the time to look for their file number."),
    says("gulsen", "\"I read its manual on hold.\" I laughed aloud in the reading room and had to be told to be quiet.", [], { draws: ["party"] }),
    says("dmitri", "The licence includes ring-back. We simply never switched it on. Ilse, come over, we shall do it together."),
  ],
  'open-saturday': [
    says("gwendolyn", "I have weddings on Saturdays, from ten to six. Without me, please. But I see the point."),
    says("erdem", "On Mondays from 8 to 10 we sort the post of the weekend and book in the weddings. The 40 people are not all we do in that time."),
    says("beatrix", "Saturday hours need an agreement with the staff council; there is none for the registry. That takes until spring, at the earliest.", [
      says("bastian", "And an *early evening*? On Thursdays until 19:00 would be without a new agreement, if I read it correctly."),
      says("sabine", "You read it correctly. Please make that its own idea, I would back it.", [], { daysAgo: 54, draws: ["bulb"] }),
    ]),
  ],
};
