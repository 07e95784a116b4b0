import type { Threads } from '../story.types.ts';
import { says } from './says.ts';

export const streetsAndPipesThreads: Threads = {
  'terminus-toilets': [
    says("orla", "Thank you for writing down what we only say in the canteen. I stopped drinking coffee before work in 2017. I am a worse driver without coffee.", [
      says("monika", "I stopped drinking *water*. I had two kidney infections last year. My doctor asked what I do for a living and then only nodded."),
      says("manal", "As occupational health adviser I can put a number to that without any names: bladder and kidney complaints among drivers are about three times those of our office staff.", [
        says("tomasz", "I did not know that anybody counted it. Can that number go to the board?"),
        says("manal", "It was in last year's report, page 31. I shall see to it that it is on page 1 this time."),
      ], { draws: ["eyes", "thumbs_up"] }),
    ], { draws: ["heart"] }),
    says("cosmin", "Pumping stations: four of the six washrooms are fine. At Lowmarsh the door is inside the fence, and inside the fence is a high-voltage cabinet. I cannot give you a key for that one.", [
      says("tomasz", "Understood. Would a second door from the street side be a big thing?"),
      says("ivo", "There is a bricked-up one. I was there when they bricked it up. Half a day with a hammer and a proper door."),
    ]),
    says("fionnuala", "The Port Aldin library will gladly be one of the nine. Our toilet is behind the children's corner, so I would ask drivers for the side entrance before nine. I can give you the code today.", [
      says("lamar", "You are a saint. I shall return all my overdue books.", [
        says("fionnuala", "There are four, Lamar."),
      ], { draws: ["party"] }),
    ], { draws: ["heart", "thumbs_up"] }),
    says("ferdinand", "Timetable speaking, so now it gets dry. Six minutes at Harrow Fell instead of three needs one more bus on route 12 between 7 and 9, because the cycle is full. At eight other termini it costs nothing.", [
      says("tomasz", "Then begin with those eight? I would rather have eight next month than thirty-one in a study.", [], { becomes: "Then begin with those eight? I would rather have eight next month than thirty-one in a study. (Which is not meant against studies. Ferdinand's are good.)" }),
      says("ishaan", "I can show which ones. On 12 the real problem is the light at Quarry Road: it eats 2 to 4 minutes on each trip. If the buses had priority there, Harrow Fell would have its six minutes without another bus.", [
        says("ferdinand", "That is a fine observation, and I should have made it myself."),
      ], { draws: ["bulb"] }),
    ]),
    says("gintaras", "And who cleans them? I know toilets that are shared by everybody. After a month they belong to nobody.", [
      says("quentin", "I clean at Stenbridge until 14:00 and pass two of them on my way home. If it is paid as half an hour, I will do them.", [
        says("gintaras", "If Quentin cleans them, I withdraw my objection."),
      ]),
    ]),
    says("sandro", "What about the café owners? My uncle has one at the Oxley Quay terminus. He says: ten coffees a day from drivers are payment enough, but he wants it in writing that we do not park in front of his window."),
    says("pilar", "Home carers have exactly the same problem. I plan my round by who will let me use the bathroom. May we have the card too?", [
      says("tomasz", "Of course. You, the meter readers, the traffic people. It was short-sighted of me to write *drivers*."),
      says("moses", "Meter readers raise their hand. Yes, please."),
      says("lieselotte", "I would pay for cards for all of home care out of my budget, without discussion."),
    ], { draws: ["heart"] }),
    says("francine", "A word about safety: at 23:30 I do not walk alone across a dark yard to a pumping station. A door needs a lamp, otherwise it is a door for half of us.", [
      says("tamsin", "Noted as a condition, not as a wish. No lamp, not on the list."),
    ], { draws: ["thumbs_up"] }),
    says("desmond", "I have read every line of this. I drove a bus for two summers as a student and had forgotten. It will be treated as a question of health and not of comfort.", [], { daysAgo: 59 }),
    says("tomasz", "This morning at 7:52, Harrow Fell, green light on the door. I have never been so pleased about a door.", [
      says("orla", "I drank a coffee at half past five. Just because."),
    ], { daysAgo: 13, draws: ["party", "heart", "thumbs_up"] }),
  ],
  'leak-photo': [
    says("ilse", "Contact centre: we can send texts already, for appointments. Nobody has ever asked for a link in it. I think that is two lines for somebody."),
    says("gideon", "I would add a question: *is it clear or brown, does it move or stand?* With a picture of both. That tells me more than any position.", [
      says("freya", "And \"is it bubbling\". Yes!"),
    ], { draws: ["bulb"] }),
    says("alasdair", "Be careful. People will stand in the road to take a nice picture. It must say: from the pavement.", [
      says("freya", "Good point. First sentence of the text message: *Stay where you are safe.*"),
    ]),
    says("wolfgang", "Pictures from the public can contain faces and number plates. How long do you need them?", [
      says("freya", "Until the hole is closed again. After that I never want to see it again."),
      says("wolfgang", "Then 30 days after the ticket is closed, automatically. That I can agree to at once."),
    ]),
    says("segun", "First week of the pilot with one crew: 34 links sent, 26 pictures back. Two jobs were cancelled as *not ours* without driving out; that is about three hours.", [
      says("joaquin", "And once we brought the right clamp at the first attempt. That has not happened to me since spring."),
    ], { daysAgo: 10, draws: ["party", "thumbs_up"] }),
  ],
  'shade-at-stops': [
    says("dilan", "Add Mill Lane, direction hospital. Half of the people there are on crutches."),
    says("lorna", "We have a contract for shelters until 2029 with a company that puts them up where advertising pays. That is not where people are hot. I am not proud of it."),
    says("celeste", "A sail like the one over our sandpit costs 600 with posts, and children are allowed to paint ours. Just an idea.", [
      says("adwoa", "Painted by children! Nobody would dare to damage it."),
    ], { draws: ["heart"] }),
    says("agnieszka", "Adwoa, I have to park this, and I do not like it: the posts need a foundation licence, and that budget line is empty until April. I have put the three stops at the top of April's list, with your name.", [
      says("adwoa", "April is before June. I will come back and look."),
    ], { daysAgo: 36 }),
  ],
  'one-dig-calendar': [
    says("tamsin", "Last month seven of my drivers turned a twelve-metre bus in a street that was open the evening before. I vote for this with both hands.", [], { draws: ["thumbs_up"] }),
    says("alasdair", "Dunja, with respect: I plan eight weeks ahead in theory. In practice 60 % of what my crew does is decided on the same day, because something bursts.", [
      says("dunja", "I know. Those are the emergencies, and they are exempt. I am after the other 40 %. In that part we met ourselves four times in Castle Street."),
      says("segun", "I looked it up: of 318 openings last year, 141 were planned. So 44 %, Alasdair, you were nearly right.", [
        says("alasdair", "I will take nearly."),
      ]),
    ]),
    says("ferdinand", "What I would need is not a map but a message: *route, from, until, which stops*. A map somebody has to look at. At five in the morning nobody looks.", [
      says("yara", "From the control room: both. The message wakes us, and with the map we find a way round."),
      says("dunja", "The map layer can send messages for an area. I tried it with the Mill Lane district; it sends me one each Friday.", [
        says("ferdinand", "Could I get that for the corridors of routes 3, 9 and 12, as a trial?"),
        says("dunja", "You have it as of now. Tell me when it becomes annoying."),
      ], { draws: ["party"] }),
    ]),
    says("cornelius", "A legal remark. Companies with a statutory right of way must notify us, but not eight weeks ahead; the law says four. We may ask for eight. We may not demand it.", [
      says("dunja", "Would they do it if they gained from it? They pay for the surface twice as well."),
      says("cornelius", "Quite possibly. I only wish us not to write *must* where it means *please*."),
      says("piotr", "In the neighbouring county the broadband firms joined by themselves after they were shown what a shared trench saves: about a third per metre."),
    ], { draws: ["bulb"] }),
    says("kasimir", "I dig. What I would like to see on the map is what is *already down there*. Last Wednesday I found a cable that nobody had drawn, and found it with the bucket.", [
      says("zoltan", "That was ours. The drawing exists; it is in a cupboard in the basement of building C. I am ashamed."),
      says("dagmar", "The archive has 4,200 sheets of such drawings up to 1994. Scanned, not georeferenced. If somebody tells me what you need, I can begin with the streets that will be opened next."),
    ], { draws: ["eyes", "thumbs_up"] }),
    says("harriet", "As analyst I would warn against starting with software. Take one district for three months, with the map layer we have and Dunja as the person who asks. Then count collisions.", [
      says("sanjay", "Seconded, and gladly. I have three map projects in the drawer that began with software."),
      says("freya", "Take Port Aldin. There everything happens in four streets, and everyone knows everyone."),
    ]),
    says("hassan", "Residents ask me at the counter how long the hole will stay. May I look as well?", [
      says("dunja", "Yes. Point 3 is for you, and for the contact centre."),
    ]),
    says("ottilie", "Who pays for the person who asks? I can give half a post until summer. Transport the other half?", [
      says("desmond", "Transport is in. It is less than what the diversions of Castle Street cost us."),
    ], { daysAgo: 42, draws: ["party"] }),
  ],
  'reversing-lane': [
    says("vasil", "On Sunday I will have the buses out by six. I will bring rolls."),
    says("wanda", "Please think of the cleaning trolley: it is 80 cm wide, and the foot lane on your sketch is 70.", [
      says("yohannes", "One metre it is, then. Thank you, we would have painted it twice."),
    ]),
  ],
  'long-valve-keys': [
    says("gideon", "One for me, please. I am not tall, but I am old."),
    says("eamon", "I can order four under the small tools line without any form. It would take until Tuesday. Alasdair, shall I?"),
  ],
  'ghost-buses': [
    says("otis", "The button exists, in a sense: if I cancel the journey in the dispatch system, it takes 40 minutes until the display believes it. By then it is history."),
    says("ishaan", "I compared two weeks: 311 ghosts, 290 of them on six routes, most before 7:30. It is the sick calls in the morning.", [
      says("arjun", "Yes: at 5:10 I know that there is no driver, and I tell control at 5:15. It is not a secret. It only never gets to the pole."),
      says("marguerite", "So a button at Arjun's desk instead of the control room?", [
        says("arjun", "I would press it. Gladly."),
      ], { draws: ["bulb"] }),
    ], { becomes: "I compared two weeks: 297 ghosts, 276 of them on six routes, most before 7:30. It is the sick calls in the morning. (Corrected: I had counted route 9 twice on one Sunday.)" }),
    says("zoltan", "The displays fetch their data every 30 minutes because they once had very expensive SIM cards. They have had cheap ones since May. I can set it to 1 minute if nobody objects.", [
      says("lorna", "Nobody objects. Please do that today, on three displays, and let us watch the bill for a week."),
    ], { draws: ["thumbs_up", "party"] }),
    says("jamal", "People shout at *me*, by the way, in the bus after. I was on time.", [], { removed: { by: "jamal", reason: "Written in a bad mood after a bad trip. Nobody here is to blame." } }),
  ],
  'pump-spares-list': [
    says("maarten", "Four days for two fitters is about 1,900. One avoided pump seal at weekend price is 2,300. You do not have to persuade me, only to wait until the maintenance week is over."),
    says("mikkel", "If you are doing that anyway: the bus workshop has the same problem with filters and bearings. Some of the bearings are even the same. Could one list serve both?", [
      says("pavel", "I saw the 6308 on your shelf and wanted to cry. Yes, one list."),
    ], { draws: ["bulb"] }),
  ],
  'schulbusse-versetzt': [
    says("ulrike", "Ich fahre den dritten in der Reihe und unterschreibe jedes Wort. Letzte Woche stand ein Erstklässler zwischen zwei Stoßstangen. Man sieht sie einfach nicht.", [], { lang: "de", draws: ["eyes"] }),
    says("ferdinand", "Read with a dictionary and agreed with. The school would have to let the classes out in three groups, or the children wait by the road. I have asked the head teacher.", [
      says("kerstin", "They do that already: years 1 and 2 come out at five past. So it fits by itself."),
      says("selma", "Gut wäre auch: immer dieselbe Bucht für dieselbe Linie. Dann wissen die Kleinen, wohin.", [], { lang: "de" }),
    ]),
  ],
  'n4-waits': [
    says("ngozi", "Count me too: 23. Maternity. I have seen the rear lights of that bus more often than its front."),
    says("rashida", "I drive the N4 on three nights a week. I see you running. I wait when I see someone, and then I am reported as late. I would like to be allowed to wait.", [
      says("desta", "So *you* are the one who waits! On behalf of Ward 5: thank you.", [
        says("rashida", "Wave a phone with the light on, I see that better."),
      ]),
    ], { draws: ["heart"] }),
    says("ferdinand", "At the other end hangs the last train to the coast, 23:21. With departure at 22:44 the N4 is there at 23:16. Five minutes for a platform change. Possible, not generous.", [
      says("ishaan", "I checked a month of real arrivals: at that hour the N4 is 3 minutes *early* on average, and waits. With 22:44 it would have missed the train twice in 30 nights.", [
        says("ferdinand", "Twice in 30 against 22 people every night. I know which I prefer."),
      ], { draws: ["bulb"] }),
      says("hakim", "I also take people *to* that train. Please announce it, or I will be the one who explains."),
    ]),
    says("hye-jin", "Could the shift not end ten minutes earlier, rather than moving a bus?", [
      says("anjali", "Then we hand over ten minutes less, to save a bus timetable. I would rather it were the bus."),
    ], { draws: ["question"] }),
    says("desta", "First week: I was home before midnight on five of five evenings. My son was still awake, which he was not allowed to be.", [], { daysAgo: 37, draws: ["heart", "party"] }),
  ],
};
