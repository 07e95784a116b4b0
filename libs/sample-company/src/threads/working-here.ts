import type { Threads } from '../story.types.ts';
import { says } from './says.ts';

export const workingHereThreads: Threads = {
  'swap-shifts': [
    says("ines", "I was one of the nine. I would have said yes if I had been asked in a way that allowed me to say no.", [
      says("bayani", "I know. That is what I hate about it: whoever is nice gets called first, every time."),
    ], { draws: ["heart"] }),
    says("nkechi", "As night sister I need three things: no night next to an early, at least one person who may give the intravenous antibiotics, and nobody over 48 hours. If the phone knows those, I will say yes all evening.", [
      says("goran", "I plan the home care rota. These rules can be written down; I have them on a sheet of paper. There are nine in all, and two of them contradict each other.", [
        says("nkechi", "Which two?"),
        says("goran", "\"Same carer for the same client\" and \"every second weekend free\". One has to give way, and so far it is me on the telephone who decides."),
      ], { draws: ["party"] }),
      says("domhnall", "The eleven hours' rest are law, by the way, not a courtesy. A tool that refuses is better than a book that is silent."),
    ], { draws: ["thumbs_up"] }),
    says("arjun", "Bus drivers: we have a swap board, a real one, with pins. It works because everybody passes it twice a day. On the phone it would work on days off too, and that is exactly what I am afraid of.", [
      says("bayani", "Why afraid?"),
      says("arjun", "Because the phone finds you in the garden. My people are asked often enough."),
      says("dilan", "I would switch it on, Arjun, and Eduardo would switch it off. Let everyone decide for himself.", [
        says("eduardo", "I have already switched it off and it does not exist yet."),
      ], { draws: ["party"] }),
    ], { draws: ["question"] }),
    says("dorothea", "Payroll asks for a hearing. Each swap in the book reaches me as a photo of the book. Last month I paid 14 night allowances to the wrong person. If a swap is made in one place, pay must come from the same place."),
    says("hannah", "And fairness? I am afraid that the young ones sell their Sundays and the ones with children get all the early shifts.", [
      says("jerome", "Then we should see it, without names: how weekends and nights are spread before and after. If it becomes unfair we stop. I would make that a condition of any trial."),
      says("esperanza", "I *like* Sundays. I do not have children, I have a choir on Wednesdays. Please do not protect me from Sundays."),
    ], { draws: ["bulb"] }),
    says("gulsen", "Could the libraries join? We are small, 18 people, but with six branches a swap is always also a question of who has the key.", [
      says("takumi", "Seconded. Key holder would be a skill, like the antibiotics."),
    ]),
    says("sung-min", "Doctors too, or is this only for people with a nice rota?"),
    says("jerome", "The pilot begins with Ward 7, the Port Aldin depot and the Lowmarsh home care team: 71 people, eight weeks. Bayani, would you sit with us on Fridays for half an hour?", [
      says("bayani", "With pleasure, if it is not on a Friday on which I have swapped.", [
        says("jerome", "You will find out what happens when a planner has to swap a meeting."),
      ], { draws: ["party"] }),
    ], { daysAgo: 21 }),
    says("jacinta", "Port Aldin, week two: 23 swaps, average time until somebody takes it: 47 minutes. Before: a day and a half. Arjun's fear: 9 of 30 have switched off the days off, and nobody has complained about them.", [
      says("arjun", "Noted. I remain grumpy, but informed."),
    ], { daysAgo: 6, draws: ["thumbs_up", "heart"] }),
  ],
  'rota-six-weeks': [
    says("nadia", "Home care: three days ahead, sometimes one. I have stopped buying concert tickets."),
    says("jacinta", "Port Aldin can do four weeks because we plan with 6 % reserve and let people choose who forms the reserve. It is not magic. It was hard for two months and has been easier than before ever since.", [
      says("vasil", "With 6 % reserve I can do it too. I have 2 %, and 11 vacancies.", [
        says("jacinta", "We had 9 vacancies. People stopped leaving."),
      ], { draws: ["bulb"] }),
    ], { draws: ["thumbs_up"] }),
    says("goran", "Six weeks ahead I do not know who will be in hospital, who has died, who needs two carers. I could fix the *days and hours* for six weeks and the round only in the last week. Would that help?", [
      says("irena", "That would be nearly everything. I want to know *when* I work. I can wait to hear where."),
      says("nadia", "Yes! Exactly that."),
    ], { draws: ["heart", "bulb"] }),
    says("emeka", "In Emergency we publish eight weeks ahead, and then change a fifth of it. I am not sure that this is better than an honest four.", [
      says("liam", "It is better. The other four fifths are my life."),
    ]),
    says("beatrix", "I am reading this with great attention. A duty that moves after publication costs us more than its hours, I know that. I will ask for the figures on short-notice changes in all units before our next meeting."),
  ],
  'warm-food-at-three': [
    says("teresa", "I am the cook who did it on Christmas Eve. It was 40 minutes of work on top, and the containers. I would do it again on any evening if it stands in the rota and not in my goodwill.", [
      says("mirela", "It would stand in the rota. Please put that in writing for me, then I have something to show."),
    ], { draws: ["heart"] }),
    says("theodora", "Dietitian here: please not only white rice and cream soup. At three the stomach wants little, warm, salty, some protein. I will write you four menus."),
    says("rhiannon", "Treatment plant, two people a night, 9 km away. We do not expect a trolley. But a microwave that works, and to be allowed to order from it?"),
    says("ikram", "Night laboratory: we are not allowed to leave the bench for longer than 15 minutes. If it were on level 2 and not on 6, we could come."),
    says("marek", "Fourth week: about 70 portions a night. The lentils go first. Nobody has touched the crisps; I feel a little sorry for the machine.", [], { daysAgo: 16, draws: ["party", "heart"] }),
  ],
  'first-day': [
    says("akira", "From the service desk: the paper reaches us with the *start date* of last Monday. Send us the signature, we will do it in a day. It is not the account that takes five days, it is the envelope."),
    says("jasmine", "I had lunch alone in my car for the first two weeks. I did not know where one was allowed to sit. The name of one person would have been more than the login.", [], { draws: ["heart"] }),
    says("patrick", "Uniforms: if I know the size before the first day, you have it on the first day. Nobody asks about the size until they are standing in front of me."),
  ],
  'dry-bikes': [
    says("nuno", "I can weld the feet, and Przemek has a crane until Friday. After Friday Przemek has no crane."),
    says("vasil", "Approved, on Thursday afternoon. Please leave the fire lane free."),
  ],
  'someone-elses-job': [
    says("winston", "Whoever wants to push beds for a day is very welcome. Good shoes."),
    says("marit", "I should like to be the first. Where am I needed most, and where am I least in the way?", [
      says("thanh", "Ward 3, 6:00, with me. You can do the window sills."),
      says("marit", "Agreed. I will be there at ten to six.", [], { draws: ["party"] }),
    ], { draws: ["heart", "eyes"] }),
    says("emeka", "I lose a nurse for a day and gain a visitor. For us it must be possible to say no in January.", [
      says("rebekah", "Of course: hosts offer days, guests choose. No one is sent anywhere."),
    ]),
  ],
  'forty-five-minutes': [
    says("devon", "For committees with a public gallery the starting time is fixed by the constitution of the region. No five past."),
    says("harriet", "In my team we have done it for a year without a rule. It works as long as it is not a rule."),
    says("charlotte", "At a counter there are no meetings, only the next number. I smile and wish you luck."),
  ],
  'uniforms-that-fit': [
    says("wioletta", "I sewed mine myself, with darts. My sister thought it was an official new model and wants one.", [], { draws: ["party"] }),
    says("carmen", "Drivers' trousers: pockets that open when one sits. We *always* sit. I lose a coin a day to the seat."),
    says("bernadette", "The frame contract is up for tender in March. Lengths and widths separately: three of five suppliers can do it at the same price. I would like two people at the fitting who are not model-shaped. Volunteers?", [
      says("ngozi", "Me. I bring Esperanza, she is the other half of the chart."),
      says("rashida", "And one with a headscarf, please. Me."),
    ], { draws: ["thumbs_up", "heart"] }),
  ],
  'parking-lottery': [
    says("oksana", "I finish at 22:30 and walk past the quarry without a lamp. Sorry, but I do not want to draw lots about that."),
    says("karim", "Whoever has to fetch a child from the nursery before five cannot take the bus from here. Luck is blind to that.", [], { draws: ["thumbs_up"] }),
    says("gustav", "At my former hospital there were points: late shift, carer's duties, distance, no bus. Boring and accepted by everybody.", [
      says("tariq", "I like *boring and accepted*. Do you still have the table?"),
    ], { draws: ["bulb"] }),
    says("brendan", "Typical of the consultants: they have their barrier with a name plate and let the rest of us fight over lots.", [], { removed: { by: "leila", reason: "It attacks a group of colleagues instead of the question. You are welcome to say the same about the reserved spaces." } }),
  ],
  'retired-colleagues': [
    says("eamon", "I know the man with the valve. His name is on the wall of my store, in pencil, with a date. Count me in for the coffee."),
    says("uwe", "I can pay for the cake and the recorder from the learning budget, and would like to sit in. Half of what we teach is out of a folder that nobody wrote from experience."),
    says("bhavna", "The drawing of 1961 has cost me two weekends. Please begin with the third valve."),
  ],
  'heat-plan': [
    says("yohannes", "Workshop: 39 under the roof on the same day. We lay down under the buses, not in order to repair them."),
    says("manal", "I back every line of the table. One addition: those who are new or back from leave need about a week to get used to heat. Please do not put them at the mangle on day one.", [
      says("patrick", "That is exactly who fainted. Both of them in their first week. I will add it."),
    ], { draws: ["eyes", "bulb"] }),
  ],
};
