import type { Threads } from '../story.types.ts';
import { says } from './says.ts';

export const toolsAndPaperworkThreads: Threads = {
  'one-sign-in': [
    says("tariq", "Eighteen times, last night. I kept a list on my arm, which is also not allowed.", [], { draws: ["thumbs_up"], becomes: "Nineteen times, last night. I kept a list on my arm, which is also not allowed. (It was eighteen when I wrote this. Then I washed my hands, and had to sign in to write it.)" }),
    says("farida", "We are the dispensary with the box on the wall. It took our people three days to get used to it and one day to become unbearable about it. Come and look.", [
      says("gwen", "I came and looked. I want it more than new curtains."),
      says("sanjay", "Farida, how many people share how many readers with you? And what do you do when someone forgets the badge?", [
        says("farida", "19 people, 5 readers. Forgotten badge: a day badge from the safe, signed for. It happens about twice a week.", [], { becomes: "19 people, 5 readers. Forgotten badge: a day badge from the safe, signed for. It happens about twice a week, mostly on Mondays." }),
      ]),
    ], { draws: ["heart"] }),
    says("wolfgang", "I must write one warning: a badge left in the reader is a door left open. People go for a coffee without it.", [
      says("sienna", "On our wards the badge also opens the door to the coffee. You do not get far without it.", [
        says("wolfgang", "I had not thought of that. That is better than anything I would have invented."),
      ], { draws: ["party", "bulb"] }),
      says("samir", "Today people leave whole *sessions* open for a day, under the name of someone who has gone home. Compared with that, a forgotten badge is progress."),
      says("priya", "The log agrees with Samir: on ward computers the median session is 6 h 40. Nobody treats patients for 6 h 40 at one keyboard."),
    ], { draws: ["eyes"] }),
    says("leonie", "Treatment plant: three systems, three passwords, and one of them wants a special character that the keyboard in the control room does not have. I copy it from a text file."),
    says("otis", "Bus control: same. When a driver presses the emergency button, I have 20 seconds before it goes to the police. Signing in takes 35.", [
      says("henrik", "Otis, that is not an inconvenience, that is an incident. Please write to me directly today, I do not want it to wait for a project.", [
        says("otis", "Sent. And thank you for answering within the hour."),
        says("otis", "To close this: since yesterday the alarm screen in control stays on without a sign-in. It took two days.", [], { daysAgo: 60, draws: ["party", "thumbs_up"] }),
      ]),
    ], { draws: ["eyes"] }),
    says("grace", "I want to say something unpopular. When it throws me out, I take a breath. If it never does, will they expect me to be faster?", [
      says("sienna", "That is a fair fear. I timed it for the patients' sake, not to get 37 minutes out of you."),
      says("ruth", "If this goes through, the 37 minutes belong to the bedside. I will put that in writing, with my name under it."),
    ], { draws: ["heart", "question"] }),
    says("thaddeus", "What would it cost? I ask as a friend.", [
      says("priya", "About 95 a reader, 620 of them for wards and control rooms, so 59,000, and licences of 14 a head and year. The badges exist already."),
      says("tiwa", "Against that: 37 minutes × 430 nurses on duty a day. Even if only a third of it is real, it pays for itself in under a month."),
      says("thaddeus", "Then I have no further questions. That is rare.", [], { draws: ["party"] }),
    ]),
    says("dwayne", "Does it help somebody who has only a phone?", [
      says("akira", "Not this one. On the phone a fingerprint would do the same, and the service desk has wanted to switch it on for a year. I will find out what is stopping us."),
    ]),
    says("kwabena", "Emergency, second week of the pilot. I signed in **once**. I did not know what to do with my hands.", [
      says("shanice", "You could water the plant."),
    ], { daysAgo: 23, draws: ["party", "heart"] }),
  ],
  'form-117': [
    says("eamon", "I have been signing it as \"Deputy Inspector of Stores\" since that post was abolished. I am not a deputy inspector. I am Eamon."),
    says("pavel", "Once I bought a gasket myself, for 1.90, because the pump stood still and the form was on holiday. Then I needed a form 118 for the refund.", [
      says("gideon", "There is a 118??"),
      says("ondine", "There is a 118. It has six signatures."),
    ], { draws: ["party"] }),
    says("genevieve", "Head of procurement here. I am responsible for this form and did not know the numbers. Ondine, may I come and see the files?", [
      says("ondine", "You may. Bring a coat, they are in the cold store."),
      says("genevieve", "I have been. 3,412 is correct. I also found my own signature, 206 times, from my first year. I had no idea what I was signing.", [], { daysAgo: 84, draws: ["heart"] }),
    ]),
    says("rajesh", "I have to speak for the other side. The signatures stop people before they even ask. That nothing is refused does not prove that nothing is prevented.", [
      says("bartek", "In the workshop it prevents nothing. It makes us ask for *ten* when we need two, so as not to have to ask again. I have 400 hinges."),
      says("emil", "Could one test it? Lift it for one store for three weeks and compare consumption?", [
        says("rajesh", "That I would support. With an honest count before and after.", [
          says("eamon", "Take mine. I will count every screw, you may come unannounced."),
        ]),
      ], { draws: ["bulb"] }),
    ], { draws: ["question"] }),
    says("mikkel", "In the bus workshop we abolished ours in 2021, nobody noticed. Consumption since then: minus 4 %. People take one when they know that there will be one tomorrow.", [
      says("tiwa", "Mikkel, did anybody *allow* that?"),
      says("mikkel", "It was during the flood. There was no paper.", [], { draws: ["party"] }),
    ]),
    says("noemi", "The internal audit will ask for a trace. A scan with name, date and cost centre is enough for them; I asked.", [
      says("marcin", "And for the monthly booking I need the cost centre anyway. A barcode at each shelf and one on the badge, and I never have to decipher Eamon's hand again."),
      says("eamon", "My hand is excellent. It is the carbon copy."),
    ]),
    says("thanh", "On the wards it is form 44, for a new mop. Same thing, three signatures. Could you retire that one too when you are at it?", [
      says("ondine", "One dragon at a time. But bring me the numbers and I help you to write it."),
    ]),
    says("rajesh", "Three weeks in Eamon's store: consumption minus 6 %, shrinkage the same as before, 130 forms not written. I was wrong, and am glad that we counted.", [
      says("ondine", "It is very decent of you to write that here. I shall frame it next to the last 117."),
    ], { daysAgo: 64, draws: ["heart", "thumbs_up"] }),
    says("sipho", "I took a box of screws today. It took eleven seconds. I stood there and waited for something to happen.", [], { daysAgo: 45, draws: ["party"] }),
  ],
  'receipt-by-photo': [
    says("lerato", "I have given up on the bus tickets. It is about 15 a month. I did not know that anybody noticed."),
    says("lakshmi", "From accounts: I am the one who unglues them again to scan the other side. Nobody here likes the glue.", [
      says("petra", "I am sorry about the glue. I use a lot."),
    ], { draws: ["party"] }),
    says("rajesh", "The tax office has accepted pictures since 2017, if they cannot be changed afterwards. So it is not the law, it is us. What I need is a place that keeps them for ten years."),
    says("tevita", "Please with an upper limit below which no receipt is needed. Parking meters in Lowmarsh do not print any."),
    says("emil", "Every twentieth one drawn at random finds more than every one glanced at. I would sign that."),
  ],
  'printer-names': [
    says("anjali", "Ward 5 here. We have a pile called *things for Ward 3*. We carry it over once a day."),
    says("crispin", "200 of 340 done. If your printer has a name that makes no sense, look at the lid: the label has a telephone number, and it is mine.", [
      says("finn", "Ours is now called *Ward 7, behind the plant*. The plant has been moved. What now?"),
      says("crispin", "The plant is infrastructure. Please put it back."),
    ], { daysAgo: 66, draws: ["party", "heart"] }),
  ],
  'password-month': [
    says("wolfgang", "I wrote part of that sheet in 2009. It was the advice of the time. It is no longer right, and I have been looking for an occasion to say so. This is it.", [
      says("bianca", "That is a great thing to write. Can I count on you when the auditors come?"),
      says("wolfgang", "I shall bring the new national guidance with me, printed, with yellow markers."),
    ], { draws: ["heart", "party"] }),
    says("hedvig", "Four words I can remember. Special characters I write on the fridge of the sample room.", [], { becomes: "Four words I can remember. Special characters I wrote down in a place which I have now cleaned, thank you for the hint." }),
    says("evander", "Will the insurers accept it? Our policy mentions regular changes.", [
      says("emil", "I looked it up: it says *according to the state of the art*. The state of the art has changed sides."),
    ]),
    says("akira", "First of the month without the change: 61 calls before ten instead of 148. We had a cup of tea. All of us, at the same time.", [], { daysAgo: 29, draws: ["party", "thumbs_up"] }),
  ],
  'stairwell-app': [
    says("mabel", "Third floor, Harrow Court: I hold the phone out of the bathroom window. The client thinks I am photographing the neighbours."),
    says("harriet", "I have been through the contract: offline work is in the requirements as number 41, marked *delivered*. It was accepted in a meeting room with excellent reception.", [
      says("sanjay", "Then it is a defect and not a wish, and we do not pay for it a second time. I will take it up with the supplier this week. Dwayne, can we film it in one of your stairwells?", [
        says("dwayne", "Gladly. Harrow Court on Tuesday at 7:30. Bring shoes for stairs, the lift is on somebody's list."),
      ], { draws: ["thumbs_up"] }),
    ], { draws: ["eyes", "bulb"] }),
    says("ha-eun", "The medicines are what worries me. Last month two people gave the evening dose, because the first entry came through four hours late. Nothing happened. This time."),
    says("neha", "Meter readers' devices keep everything until they are back in the yard. Old, ugly, never lost a number. It can be done."),
    says("karim", "And the battery, please. Searching for a network all day, mine is empty at two.", [
      says("akira", "There is a setting for that which we can push to all phones tonight. It gives you about two hours more. Tell me tomorrow."),
      says("karim", "Tomorrow: 31 % at four o'clock. Thank you."),
    ]),
  ],
  'minutes-template': [
    says("keziah", "The poem stays."),
    says("uwe", "A template does not make it easier to find decisions. A list of decisions does. Could each committee send you one line per decision instead?", [
      says("callum", "That would be all I need, in fact. I fell in love with the colours."),
    ], { draws: ["bulb"] }),
    says("tiwa", "Against. We have our figures in a table that would not survive seven headings."),
  ],
  'dictated-notes': [
    says("petra", "Me too, please. I dictate in my head while driving anyway and have lost it by the second traffic light."),
    says("wolfgang", "There is such a way: recognition on our own server, sound deleted when the text is there. Quality with names and dialect is the open question. I would want a data protection assessment before the first client is mentioned."),
    says("catriona", "My worry is another one. Writing is when I *think* about the visit. Three minutes of talk make a long text that nobody has thought about.", [
      says("shirin", "I share that. That is why I said: correct it the next morning. The thinking then comes with a rested head."),
      says("alvaro", "Could two of you try it with an invented case, against the clock, and a third read both notes blind? Then we would know more than by guessing.", [
        says("catriona", "I am happy to be the sceptical half of that."),
      ], { draws: ["bulb", "thumbs_up"] }),
    ], { draws: ["question"] }),
    says("abel", "For nurses on a ward I cannot imagine it. I would be dictating next to five listeners."),
  ],
  'retired-tablets': [
    says("crispin", "Of last year's 180 about 70 were really usable. The batteries of the rest looked like pillows."),
    says("wolfgang", "Wiping them is half an hour each and must be recorded. It can be done by the recycler for 6, with a certificate. I would want the certificate.", [
      says("josephine", "6 for a tablet that people will use for three years! I will find the 120 in the cake tin."),
    ]),
    says("osvaldo", "If there are any left over: four of the people to whom I bring meals speak with nobody all day but me. Video calls with the library's reading group?", [
      says("josephine", "Oh, *yes*."),
    ], { draws: ["heart"] }),
  ],
  'same-invoice-twice': [
    says("marcin", "I knew of 11. Twenty-nine hurts. Aleks, could you run the sheet over last year as well?", [
      says("aleks", "Done: another 33, of which suppliers have already sent back 20 by themselves. The honest ones."),
    ], { draws: ["eyes"] }),
  ],
};
