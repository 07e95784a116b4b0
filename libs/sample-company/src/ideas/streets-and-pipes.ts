import { markdown } from '../markdown.ts';
import type { IdeaStory } from '../story.types.ts';

export const streetsAndPipesIdeas: readonly IdeaStory[] = [
  {
    key: 'terminus-toilets',
    space: 'streets-and-pipes',
    author: 'tomasz',
    daysAgo: 81,
    hour: 14,
    tags: ['drivers', 'dignity', 'termini'],
    worth: 0.96,
    touches: ['buses', 'transport', 'home-care', 'water', 'libraries'],
    title: 'A key to a toilet at every terminus',
    body: markdown`
      I drive route 12. From 5:40 until my break at 10:15 there is no toilet I may use. At Harrow Fell the pub used to let us in; it closed in March. Some of us drink nothing before work. One colleague left the job over it and gave another reason.

      We do not need buildings. Within two minutes of our 31 termini there are:

      - 9 libraries and registry offices
      - 6 pumping stations with a washroom
      - 4 care homes of our own

      That makes **19 doors the region already pays for**. Give drivers a key card for them, and add 6 minutes to the timetable where there are only 3. For the other 12, ask a café and pay them something.
    `,
    revisions: [
      {
        daysAgo: 77,
        hour: 11,
        adds: markdown`
          **Correction:** 18 doors, not 19. The washroom at Oxley pumping station has been a store for filters since 2019. I went and looked.
        `,
      },
    ],
  },
  {
    key: 'leak-photo',
    space: 'streets-and-pipes',
    author: 'freya',
    daysAgo: 38,
    hour: 16,
    tags: ['leaks', 'residents'],
    worth: 0.8,
    touches: ['water', 'registry', 'it', 'transport'],
    title: 'Let residents send the crew a photograph of the leak',
    body: markdown`
      The ticket says *"water on road, Mill Lane"*. Mill Lane is three kilometres long. I drive up and down with the window open. Sometimes it is a burst main, sometimes a car wash.

      The caller stood in front of it with a telephone in her hand. If the contact centre could text her a link, she would send a picture and her position, and we would know whether to bring the digger or a spanner.

      I asked six callers this week whether they would have done it. Five said yes, and the sixth asked why we do not have that already.
    `,
  },
  {
    key: 'shade-at-stops',
    space: 'streets-and-pipes',
    author: 'adwoa',
    daysAgo: 56,
    hour: 18,
    tags: ['heat', 'bus-stops'],
    worth: 0.6,
    touches: ['buses', 'transport', 'home-care', 'wards'],
    title: 'Shade at the twelve hottest bus stops',
    body: markdown`
      On 9 August the thermometer in my cab said 38. At Quarry Road a woman with twins waited behind the pole of the stop, in its shadow, which is eleven centimetres wide.

      We drivers made a list of the twelve stops where people suffer most: no tree, no shelter, south side, long wait. It is [on the depot's page](https://intranet.velmere.example/stenbridge/hot-stops).

      Trees would be best and take ten years. A sail between two posts takes a morning. Could we begin with three of them before next June?
    `,
  },
  {
    key: 'one-dig-calendar',
    space: 'streets-and-pipes',
    author: 'dunja',
    daysAgo: 69,
    hour: 9,
    tags: ['roadworks', 'planning', 'maps'],
    worth: 0.86,
    touches: ['water', 'transport', 'buses', 'registry', 'it', 'region'],
    title: 'One calendar for everybody who digs up the road',
    body: markdown`
      Castle Street was opened four times within a year: our valve in January, the broadband company in April, the new bus stop in June, and our valve again in September, because April had moved it.

      Each of us has a plan. None of us sees the others' plans until the barriers are up. Drivers learn of a diversion from the barrier.

      I would like **one map with dates**, for us, transport, and the companies that need our permit anyway:

      1. whoever plans to open a road puts it there at least eight weeks before
      2. if two plans lie within 50 metres and six months, both owners get a message
      3. drivers and the contact centre see the next fourteen days

      No new system to begin with: a shared map layer and one person who asks.
    `,
    revisions: [
      {
        daysAgo: 60,
        hour: 10,
        adds: markdown`
          Emergencies stay outside the eight weeks, of course. They appear on the map when the crew leaves the yard.
        `,
      },
    ],
  },
  {
    key: 'reversing-lane',
    space: 'streets-and-pipes',
    author: 'yohannes',
    daysAgo: 85,
    hour: 8,
    tags: ['depot', 'safety'],
    worth: 0.56,
    touches: ['buses'],
    title: 'Paint the reversing lane in Stenbridge depot',
    body: markdown`
      Between the wash and the workshop the buses reverse, and people take the same forty metres as a short cut to the canteen. In winter it is dark at both ends of the day. I have jumped twice this month.

      Please paint one lane for buses and one for feet, hang a mirror at the corner of bay 6, and put a lamp over it. Paint and mirror are in the workshop. I can do it with Przemek on a Sunday, if somebody will move the buses.
    `,
  },
  {
    key: 'long-valve-keys',
    space: 'streets-and-pipes',
    author: 'sipho',
    daysAgo: 23,
    hour: 10,
    tags: ['hand-tools', 'backs'],
    worth: 0.42,
    touches: ['water'],
    title: 'Valve keys thirty centimetres longer',
    body: markdown`
      The keys we have were made for people of 1.65 m. I am 1.93 and turn some valves sixty times. Three of us on the crew had physiotherapy for the lower back this year.

      A key with an extension costs about 45 more than the short one. I propose to buy four and keep them in the vans of those who want them. If it is not worth it for everybody, it is for us.
    `,
  },
  {
    key: 'ghost-buses',
    space: 'streets-and-pipes',
    author: 'marguerite',
    daysAgo: 14,
    hour: 12,
    tags: ['passenger-information', 'displays'],
    worth: 0.68,
    touches: ['transport', 'buses', 'it'],
    title: 'Take ghost buses off the display',
    body: markdown`
      The display says 4 minutes. Then 2. Then "due". Then the line vanishes, and there was never a bus. We call them ghost buses. I answer about thirty complaints a week about them, and I have no better answer than "sorry".

      They come from cancelled journeys that the control room knows about and the display does not. Until somebody builds the right connection, could the control room have **one button: "not running"**?

      > I do not mind waiting. I mind being lied to by a machine.

      That is from a letter by a gentleman in Oxley Quay, aged 84.
    `,
  },
  {
    key: 'hidden-meters',
    space: 'streets-and-pipes',
    author: 'neha',
    daysAgo: 19,
    hour: 11,
    tags: ['meters', 'maps'],
    worth: 0.4,
    touches: ['water'],
    title: 'Write down where the meter really is',
    body: markdown`
      One in seven meters on my round is not where the map says. It is under a hedge, under a delivery van, in a cellar behind the freezer. I find it after ten minutes; next year a colleague looks for ten minutes again.

      The reading device has a notes field that is wiped every night. Please keep the note with the meter: *"behind the second gate, dog is friendly, ask for Mr Brandt"*. That is all.
    `,
  },
  {
    key: 'pump-spares-list',
    space: 'streets-and-pipes',
    author: 'pavel',
    daysAgo: 27,
    hour: 7,
    tags: ['spares', 'stores'],
    worth: 0.55,
    touches: ['water', 'finance', 'buses'],
    title: 'One list of pump spares for all fourteen stations',
    body: markdown`
      In August we waited nine days for a seal for pump 2 in Lowmarsh. It lay on a shelf in Port Aldin, twenty kilometres away, since the station there got new pumps. The seal was in nobody's list, because what lies at a station counts as used up.

      I would walk through the fourteen stations with Ivo, a camera and a label printer. Four days of work. After that every spare has a number, a place and a picture, and we stop buying what we own.
    `,
  },
  {
    key: 'schulbusse-versetzt',
    space: 'streets-and-pipes',
    author: 'kerstin',
    daysAgo: 11,
    hour: 16,
    lang: 'de',
    tags: ['school-services', 'timetable'],
    worth: 0.6,
    touches: ['buses', 'transport'],
    title: 'Schulbusse fünf Minuten versetzt abfahren lassen',
    body: markdown`
      Um 13:10 stehen am Schulzentrum Stenbridge sechs Busse hintereinander, alle mit derselben Abfahrtszeit. Vierhundert Kinder laufen zwischen den Bussen durch, und keiner von uns kommt vor 13:19 aus der Bucht, weil der erste noch auf die Nachzügler wartet.

      Mein Vorschlag: zwei Busse um 13:10, zwei um 13:15, zwei um 13:20. Die letzten sind dann genauso früh zu Hause wie heute, die ersten zehn Minuten früher, und niemand muss rennen.

      Ich schreibe auf Deutsch, weil ich mich darin genauer ausdrücke. Fragen gern auch auf Englisch.
    `,
  },
  {
    key: 'n4-waits',
    space: 'streets-and-pipes',
    author: 'desta',
    daysAgo: 74,
    hour: 23,
    tags: ['night-bus', 'timetable', 'late-shift'],
    worth: 0.88,
    touches: ['wards', 'hospital', 'diagnostics', 'buses', 'transport', 'home-care'],
    title: 'Let the N4 leave the hospital ten minutes later',
    body: markdown`
      Late shift ends at 22:30. The N4 leaves at 22:34. The next one goes at 23:34. If a patient needs anything at 22:28, and somebody always does, I stand at the stop for an hour.

      I asked around in the changing room: **22 people** from four wards, the kitchen and the laboratory take that bus. Eleven of them now drive instead, and the parking is another story.

      Departure at 22:44 would do. I do not know what hangs on it at the other end of the line, so I ask the people who do.
    `,
  },
  {
    key: 'lost-property-tag',
    space: 'streets-and-pipes',
    author: 'wanda',
    daysAgo: 0,
    hour: 6,
    tags: ['lost-property'],
    worth: 0.38,
    touches: ['buses', 'transport'],
    title: 'A bag and a tag for what people leave on the bus',
    body: markdown`
      When I clean the late buses I find about six things a night. I put them on the dashboard, the driver puts them in the drawer, and the drawer goes to Stenbridge on Thursdays. By then nobody knows which bus it was.

      A paper tag with four lines would be enough: *route, bus, seat, time*. And a clear bag, so that the phone inside can be heard when its owner rings.
    `,
  },
];
