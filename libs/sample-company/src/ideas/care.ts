import { markdown } from '../markdown.ts';
import type { IdeaStory } from '../story.types.ts';

export const careIdeas: readonly IdeaStory[] = [
  {
    key: 'handover-at-the-bed',
    space: 'care',
    author: 'ines',
    daysAgo: 84,
    hour: 3,
    tags: ['handover', 'patient-safety', 'nights'],
    worth: 0.97,
    touches: ['wards', 'hospital', 'diagnostics', 'home-care', 'social-care'],
    title: 'Hand over at the bedside, not in the break room',
    body: markdown`
      Every morning at 7 we sit in the break room and read out thirty patients from a sheet. By bed 20 nobody listens. Twice this month the day shift found a drip that had run dry, because the thing that mattered was said between two other things.

      Let us do it **at the bed**: night nurse, day nurse, patient. Two minutes each. The patient hears it, corrects it, and meets the person who looks after them today.

      - we start with one bay of six beds
      - private matters are still said in the corridor
      - one card per bed: *what changed, what worries me, what is due before noon*

      I tried it on four nights with Bayani. It took 26 minutes instead of 31, and Mrs K. told us herself that her left arm was the wrong arm.
    `,
    revisions: [
      {
        daysAgo: 80,
        hour: 4,
        adds: markdown`
          **Added after your comments:** patients who sleep are not woken. We look, check the pump and the card, and speak at the foot of the bed.
        `,
      },
    ],
  },
  {
    key: 'evening-medicines',
    space: 'care',
    author: 'aylin',
    daysAgo: 71,
    hour: 14,
    tags: ['discharge', 'pharmacy'],
    worth: 0.78,
    touches: ['wards', 'diagnostics', 'hospital', 'home-care'],
    title: 'Pack discharge medicines the evening before',
    body: markdown`
      Between 10 and 13 we get about forty discharge prescriptions at once. People sit on their beds in their coats until three, and the bed they leave is needed since nine.

      Most of those discharges were known the day before. If the doctor marks *likely home tomorrow* by 16:00, we can pack the unchanged medicines in the evening, when the dispensary is quiet, and only add what changes overnight.

      | | now | packed the evening before |
      |---|---|---|
      | prescriptions after 10:00 | 40 | about 15 |
      | median wait for the bag | 3 h 10 | under 1 h |

      The right column is my estimate from two weeks of tally marks, not a promise.
    `,
  },
  {
    key: 'late-transport-number',
    space: 'care',
    author: 'maeve',
    daysAgo: 2,
    hour: 17,
    tags: ['patient-transport', 'telephone'],
    worth: 0.52,
    touches: ['hospital', 'wards', 'home-care', 'transport'],
    title: 'One number to ring when a patient transport is late',
    body: markdown`
      On the switchboard I put the same worried daughter through to the ward, the ward sends her to the transport desk, the desk closes at four, and she is back with me.

      Last Tuesday a gentleman waited in the discharge lounge until ten in the evening. Three people knew that the car had broken down. None of them knew that he was waiting.

      One number, printed on the transport slip, answered until the last patient is home. It could ring at the bus control room: they are awake anyway and they know where vehicles are.
    `,
  },
  {
    key: 'key-safe-codes',
    space: 'care',
    author: 'bernice',
    daysAgo: 33,
    hour: 20,
    tags: ['home-visits', 'security'],
    worth: 0.74,
    touches: ['home-care', 'social-care', 'it'],
    title: 'Key-safe codes that do not live on sticky notes',
    body: markdown`
      I visit eleven people a day. Nine have a key safe at the door. I carry the codes on a note in my phone case, like everybody does, and we all know that we must not.

      When a colleague is off sick I get her round at six in the morning and have to ring the coordinator at home for the codes. When a carer leaves, nobody changes them.

      Please show the code **in the visit**, only from half an hour before until the visit is ended, and write down who looked. And remind somebody to change it when a carer leaves the round.
    `,
  },
  {
    key: 'wheelchair-places',
    space: 'care',
    author: 'lwazi',
    daysAgo: 87,
    hour: 11,
    tags: ['portering', 'equipment'],
    worth: 0.81,
    touches: ['hospital', 'wards', 'diagnostics'],
    title: 'Give every wheelchair a parking place and a name',
    body: markdown`
      We own 64 wheelchairs. On Friday I could find 23. There were six behind the door of X-ray, four at the taxi rank, and one in a fourth-floor shower with a plant on it.

      My idea costs paint and an afternoon:

      1. a painted bay for each chair, at ten places where journeys end
      2. a big number and a name on the back, because people return *Agatha* but leave number 17 where it is
      3. the last porter of the shift walks the bays and writes down who is missing

      A journey to imaging takes me 14 minutes. Nine of those are looking for a chair.
    `,
    revisions: [{ daysAgo: 86, hour: 10, title: 'Give every wheelchair a parking bay and a name' }],
  },
  {
    key: 'interpreter-by-video',
    space: 'care',
    author: 'oumar',
    daysAgo: 77,
    hour: 10,
    tags: ['language', 'access'],
    worth: 0.76,
    touches: ['social-care', 'home-care', 'wards', 'registry', 'diagnostics'],
    title: 'An interpreter by video in ten minutes instead of in ten days',
    body: markdown`
      I book interpreters by form, ten working days ahead. The family in front of me has a question today, so the twelve-year-old interprets. No child should have to tell her mother about a diagnosis.

      The registry has a tablet on a stand with a video interpreting contract, used four hours a week. I asked, and the contract is for the whole region; nobody told us.

      - two stands on loan, one for intake and one for the wards
      - a one-page sheet at each: how to call, what it costs (about 1.10 a minute), when a person in the room is needed instead
    `,
  },
  {
    key: 'labels-at-the-bed',
    space: 'care',
    author: 'eszter',
    daysAgo: 49,
    hour: 9,
    tags: ['laboratory', 'patient-safety'],
    worth: 0.7,
    touches: ['diagnostics', 'wards'],
    title: 'Print sample labels where the blood is drawn',
    body: markdown`
      I draw blood in the room and the label comes out of a printer at the nurses' station, forty steps away, together with everybody else's labels. Then I stick Mr A.'s label on a tube in a corridor, hoping nobody speaks to me.

      The laboratory rejected 112 tubes last quarter because of the label. Each one is a second needle for somebody.

      A belt printer the size of a sandwich reads the wristband and prints two labels at the bed. Day Surgery bought one from their own budget in spring. **Ask Danuta how many rejects she has had since: none.**
    `,
  },
  {
    key: 'quiet-hour',
    space: 'care',
    author: 'zainab',
    daysAgo: 66,
    hour: 13,
    tags: ['rest', 'wards', 'visiting'],
    worth: 0.72,
    touches: ['wards', 'hospital', 'diagnostics'],
    title: 'A quiet hour on every ward from 13:00 to 14:00',
    body: markdown`
      Between breakfast and supper yesterday I counted the people who entered bay 2: **71**. Rounds, bloods, cleaning, physio, post, a man who measured the window.

      Patients tell me they go home to sleep. I propose one hour after lunch in which nothing happens that can happen at another time:

      - lights down, doors closed, telephones on silent
      - no rounds, no cleaning, no deliveries, no visitors except where it helps
      - call bells answered as always

      And we write our notes in peace, for once, before five in the afternoon.
    `,
    revisions: [
      {
        daysAgo: 61,
        hour: 15,
        adds: markdown`
          Changed after talking to physio: wards choose their own hour between 12:30 and 15:00, so that therapists can plan around them.
        `,
      },
    ],
  },
  {
    key: 'cuaderno-de-casa',
    space: 'care',
    author: 'pilar',
    daysAgo: 24,
    hour: 21,
    lang: 'es',
    tags: ['home-visits', 'families'],
    worth: 0.55,
    touches: ['home-care', 'social-care', 'wards'],
    title: 'Un cuaderno en casa para la familia y el equipo de ayuda a domicilio',
    body: markdown`
      Llego a las ocho, la hija ya se ha ido a trabajar. Ella no sabe si su padre comió, y yo no sé si durmió. Nos dejamos notas en la nevera, y un día se las llevó el viento de la ventana.

      Propongo un cuaderno sencillo, de papel, en la mesa de la cocina, con cuatro preguntas para cada día: qué comió, cómo durmió, qué le preocupa, qué hace falta comprar. Lo escribimos todos: la familia, la enfermera, el repartidor de comidas y, si quiere, la propia persona.

      Lo escribo en español porque así lo pienso mejor. Varias compañeras de Lowmarsh me ayudan a traducirlo.
    `,
  },
  {
    key: 'friday-linen',
    space: 'care',
    author: 'oksana',
    daysAgo: 4,
    hour: 2,
    tags: ['linen', 'weekend'],
    worth: 0.5,
    touches: ['wards', 'hospital'],
    title: 'Send the big linen trolley on Friday evening, not on Monday morning',
    body: markdown`
      Every Sunday at about two in the morning I go through other wards looking for sheets. The last full trolley comes on Friday at noon, the next on Monday at ten. In between lie 70 hours and the two days with the most bed changes.

      On Monday we are sent so much that it stands in the corridor.

      I am not asking for more linen. The same number of trolleys, but the big one on Friday at 18:00 and the small one on Monday.
    `,
  },
  {
    key: 'glove-sizes',
    space: 'care',
    author: 'hamish',
    daysAgo: 82,
    hour: 23,
    tags: ['supplies'],
    worth: 0.45,
    touches: ['wards', 'diagnostics', 'home-care', 'finance'],
    title: 'Stop ordering gloves only in medium',
    body: markdown`
      I have large hands. Aneta in home care has small ones. The order system offers "gloves, box, medium" first, and whoever orders at the end of a shift takes the first line.

      We have 300 boxes of M in the store and I work in torn ones. Please sort the list by what each unit really used last month, and show three sizes on one line with a number for each.
    `,
  },
  {
    key: 'meals-after-scan',
    space: 'care',
    author: 'chiara',
    daysAgo: 7,
    hour: 15,
    tags: ['meals', 'imaging'],
    worth: 0.48,
    touches: ['diagnostics', 'wards', 'hospital'],
    title: 'A warm meal for patients who were in the scanner at lunchtime',
    body: markdown`
      They fast from six in the morning, we scan them at half past twelve, and when they are back upstairs the trays have been collected. An old lady thanked me yesterday for a biscuit from my own bag.

      When we call a porter for the way back, the same call could tell the kitchen: *tray for bed 14, in twenty minutes*. The kitchen has a list for late admissions already; this would be one more column.
    `,
  },
];
