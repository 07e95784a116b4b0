import { markdown } from './markdown.ts';
import type { OfficialAnswer } from './story.types.ts';

export const answers: readonly OfficialAnswer[] = [
  {
    idea: 'handover-at-the-bed',
    by: 'ruth',
    daysAgo: 64,
    hour: 12,
    body: markdown`
      Thank you, Ines, and all who argued. **Yes, as a pilot on Wards 2, 5 and 7 for six weeks.**

      - private matters stay in the corridor; the card has a box _ask in private_
      - sleeping patients are not woken
      - nobody has to stay longer for it; if a handover takes more than 35 minutes, we look at why

      We count what is found at the bed that the sheet did not say. You will have the figures here, good or bad.
    `,
  },
  {
    idea: 'evening-medicines',
    by: 'ludmila',
    daysAgo: 49,
    hour: 10,
    body: markdown`
      We try it on two wards. What decided it was Hye-jin's remark: the forecast exists, we only never looked at it.

      The 14 hours a week come from Saturday cover (6) and from my own budget (8) until the end of the pilot. Nothing from the fridge and nothing above 50 goes into the evening bag. If fewer than six in ten bags are right in the morning, we stop.
    `,
  },
  {
    idea: 'key-safe-codes',
    by: 'lieselotte',
    daysAgo: 12,
    hour: 15,
    body: markdown`
      Until the app can do it properly, two things from Monday: coordinators no longer read out codes from home (the night desk does, with a call-back), and **codes are changed whenever a carer leaves a round**. That is on the leaver's list now.

      Showing the code in the visit depends on the app working without reception. I have tied it to that repair and will write again when we have a date, at the latest in four weeks.
    `,
  },
  {
    idea: 'wheelchair-places',
    by: 'ruth',
    daysAgo: 60,
    hour: 13,
    body: markdown`
      Adopted. Every chair gets a bay, a number and a name; imaging keeps two of its own. The eleven chairs with leg rests are repaired first.

      Lwazi and Winston choose the names. I have been told that _Ferrari_ is taken.
    `,
  },
  {
    idea: 'interpreter-by-video',
    by: 'ruth',
    daysAgo: 52,
    hour: 11,
    body: markdown`
      Yes, with three stands from the first of the month, day and night. No form and no approval: each call is charged centrally, because nobody should weigh 1.10 a minute against being understood.

      **Children do not interpret.** With the stand there is no reason left for it, and it is now in the ward rules.
    `,
  },
  {
    idea: 'terminus-toilets',
    by: 'agnieszka',
    daysAgo: 57,
    hour: 9,
    body: markdown`
      Tomasz, you are right, and it should not have needed an idea.

      | termini | what happens                           | when           |
      | ------- | -------------------------------------- | -------------- |
      | 8       | key cards, timetable already allows it | in four weeks  |
      | 10      | doors and lamps first                  | in eight weeks |
      | 13      | agreements with cafés, or a new door   | by spring      |

      Cards also go to home carers and meter readers. At Harrow Fell, buses get priority at the light in Quarry Road, so that six minutes are really six.
    `,
  },
  {
    idea: 'one-dig-calendar',
    by: 'segun',
    daysAgo: 40,
    hour: 11,
    body: markdown`
      Water and Transport share a post until summer, and Dunja has agreed to fill it. **Port Aldin is the trial district for three months**, with the map layer we have.

      We ask companies for eight weeks and can insist on four. Emergencies go on the map when the crew leaves the yard. I shall publish one number each month: streets opened twice within six months. It was 27 last year.
    `,
  },
  {
    idea: 'n4-waits',
    by: 'agnieszka',
    daysAgo: 46,
    hour: 11,
    body: markdown`
      From the next timetable week the N4 leaves the hospital at **22:44**. The train to the coast is reached on all but about two nights a month; on those nights control asks the train to wait two minutes, which the railway has agreed to.

      Drivers who wait for somebody running are no longer late on paper: the stop has a tolerance of three minutes.
    `,
  },
  {
    idea: 'say-it-once',
    by: 'sabine',
    daysAgo: 19,
    hour: 14,
    body: markdown`
      An honest interim answer: we want this and are not there yet.

      1. **Settled:** people tick each office themselves; protected addresses are excluded by the register's lock
      2. **Settled:** transfer through the protected folder, daily, to library, water and hospital
      3. **Open:** the data protection assessment, due in three weeks
      4. **Not before May:** parking, because of its contract

      If the assessment is positive, we begin in the Port Aldin office.
    `,
  },
  {
    idea: 'form-hour',
    by: 'takumi',
    daysAgo: 26,
    hour: 12,
    body: markdown`
      142 people in five weeks, four in five settled on the spot: we keep it and extend it to all six branches. Water, registry and social care each give three hours a week; IT has lent two locked laptops.

      What did not work: Monday mornings. They were empty, and now become Wednesday afternoons.
    `,
  },
  {
    idea: 'books-at-interchange',
    by: 'takumi',
    daysAgo: 44,
    hour: 16,
    body: markdown`
      I am sorry to say no. A box that cannot be set on fire costs 4,100, three of them more than our whole budget for children's books in Port Aldin, and at two interchanges there is no bay for the van.

      What we do instead: the flap up the hill is open **until 22:00**, with a light. If you see another way down at the stop, ask for a second look and I will take it.
    `,
  },
  {
    idea: 'one-sign-in',
    by: 'sanjay',
    daysAgo: 34,
    hour: 11,
    body: markdown`
      We start with Emergency, Ward 3 and bus control: 40 readers, ten weeks.

      - badge away, screen locked; sessions move with you
      - a forgotten badge is replaced by a day badge, as in the dispensary
      - the alarm screen in bus control needs no sign-in at all, that was done at once

      And Ruth has it in writing: **time saved belongs to the work, not to the rota**. If the figures hold, the remaining 580 readers are in next year's budget.
    `,
  },
  {
    idea: 'form-117',
    by: 'genevieve',
    daysAgo: 63,
    hour: 12,
    body: markdown`
      Form 117 ends on Friday for everything below 200. Above that, one signature: the person who answers for the budget. Forms 118 and 44 are next, and Ondine has agreed to help us look at them.

      I should have asked years ago what this form was for. Thank you for counting.
    `,
  },
  {
    idea: 'password-month',
    by: 'sanjay',
    daysAgo: 37,
    hour: 11,
    body: markdown`
      The thirty days are over. From the first of the month passwords have at least 14 characters, are checked against known leaks, and are changed when there is a reason. Remote access gets a second factor.

      The sheet of 2009 has been withdrawn. Its author signed the withdrawal and seemed pleased.
    `,
  },
];
