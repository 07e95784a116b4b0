import { markdown } from '../markdown.ts';
import type { IdeaStory } from '../story.types.ts';

export const workingHereIdeas: readonly IdeaStory[] = [
  {
    key: 'swap-shifts',
    space: 'working-here',
    author: 'bayani',
    daysAgo: 46,
    hour: 2,
    tags: ['rota', 'shifts', 'phones'],
    worth: 0.93,
    touches: ['wards', 'hospital', 'diagnostics', 'buses', 'water', 'home-care', 'libraries'],
    title: 'Swap shifts without a chain of phone calls',
    body: markdown`
      My daughter's concert is on Thursday at five. To be free I rang nine colleagues, on their days off, and begged. Then I wrote the swap in the book, the book was not copied into the system, and two of us came on Friday and nobody on Saturday.

      What I imagine, on the phone:

      1. I offer my Thursday late
      2. those **who may take it** see it: right skills, enough rest, not over their hours
      3. somebody takes it, the sister says yes with one touch, and the rota is changed, at once, everywhere

      No begging, no book. Those who do not want to be asked on days off switch it off.
    `,
  },
  {
    key: 'rota-six-weeks',
    space: 'working-here',
    author: 'irena',
    daysAgo: 13,
    hour: 19,
    tags: ['rota', 'planning', 'families'],
    worth: 0.85,
    touches: ['buses', 'wards', 'hospital', 'home-care', 'water', 'diagnostics', 'libraries'],
    title: 'Publish the rota six weeks ahead',
    body: markdown`
      Our duties come out on Thursday for the week from Monday. I have two children and a mother who needs me. Every Thursday evening I telephone four people, to find out who can stand in for me in my own life.

      Port Aldin depot publishes four weeks ahead. They are not richer than we are.

      Six weeks, with a clear rule: after publishing, a change needs my yes. And if a duty really must move at short notice, let it count a little more. Then everybody thinks twice.
    `,
    revisions: [{ daysAgo: 9, hour: 20, title: 'Publish the rota six weeks ahead, and ask before changing it' }],
  },
  {
    key: 'warm-food-at-three',
    space: 'working-here',
    author: 'marek',
    daysAgo: 62,
    hour: 3,
    tags: ['nights', 'canteen'],
    worth: 0.77,
    touches: ['wards', 'hospital', 'diagnostics', 'buses', 'water'],
    title: 'Something warm to eat at three in the morning',
    body: markdown`
      At night the hospital offers me: a machine with crisps, a machine with cola, a machine that is broken. About 160 people work here between ten and seven.

      I do not ask for a cook at night. Soup in a hot container, rice, fruit, bread, placed in the staff room at midnight by the evening kitchen, paid with the badge. On Christmas Eve they did it as a present, and we talked about it until Easter.
    `,
  },
  {
    key: 'first-day',
    space: 'working-here',
    author: 'vera',
    daysAgo: 6,
    hour: 10,
    tags: ['onboarding', 'sign-in'],
    worth: 0.73,
    touches: ['people', 'it', 'wards', 'home-care', 'libraries', 'social-care', 'finance'],
    title: 'A first day that starts with a login that works',
    body: markdown`
      I welcome about fifteen new colleagues a month. On their first morning I give them a lanyard and an apology. The account takes five days on average, the door card eight, the uniform three weeks.

      A district nurse told me that she spent her first week reading a ring binder. It was a very good ring binder.

      All that is needed is known on the day the contract is signed. So let the signature start everything: account, card, uniform, a desk or a locker, and **the name of one person who will have lunch with them**.
    `,
  },
  {
    key: 'dry-bikes',
    space: 'working-here',
    author: 'bilal',
    daysAgo: 25,
    hour: 5,
    tags: ['cycling', 'depot'],
    worth: 0.43,
    touches: ['buses', 'transport'],
    title: 'A roof over the bicycles at the depot',
    body: markdown`
      Who has the first bus cannot come by bus. Fourteen of us cycle to Stenbridge at half past four. The stand is in the rain behind the wash, which adds its own rain from the other side.

      There is an old shelter from the Mill Lane stop lying in the yard since the new one came. It has a roof and three walls. Could it not simply be put over the bicycles? Nuno says he can weld the feet.
    `,
  },
  {
    key: 'someone-elses-job',
    space: 'working-here',
    author: 'rebekah',
    daysAgo: 67,
    hour: 13,
    tags: ['learning', 'job-shadowing'],
    worth: 0.71,
    touches: 'everyone',
    title: "One day a year in somebody else's job",
    body: markdown`
      I once spent a morning at the water works because my car had broken down in front of it. I learned more about why we cannot do certain things than in four years of circulars.

      One day a year, for whoever wants it: sit on the bus beside the driver, at the registry counter, in the control room, in the laundry. Directors at the front line, and the front line with directors. Afterwards you write **three sentences: what surprised me, what I will do differently, what they should know about us**.
    `,
  },
  {
    key: 'forty-five-minutes',
    space: 'working-here',
    author: 'noemi',
    daysAgo: 31,
    hour: 16,
    tags: ['meetings'],
    worth: 0.45,
    touches: ['region', 'finance', 'people', 'it'],
    title: 'Meetings of forty-five minutes, starting five past',
    body: markdown`
      My calendar has six meetings in a row on Wednesdays. Each ends when the next begins. I arrive late at five of them, and hungry at the last.

      Let us set the calendar for everyone to 45 minutes, starting at five past the hour. The law of meetings says that they fill the time given. So give less.

      Whoever needs an hour can still choose it; it would just no longer be what happens by itself.
    `,
  },
  {
    key: 'why-people-stay',
    space: 'working-here',
    author: 'domhnall',
    daysAgo: 5,
    hour: 14,
    tags: ['listening', 'retention'],
    worth: 0.5,
    touches: ['people', 'wards', 'buses', 'home-care'],
    title: 'Ask people why they stay',
    body: markdown`
      We hold exit interviews. Those who leave tell me, kindly and too late, what would have kept them. I have a drawer full of good advice from people who no longer work here.

      I would like to have the same conversation with people in their second year: *what makes you stay, what nearly made you go, what would you change on Monday if you could?* Twenty minutes, voluntary, not with your own manager. I would begin with two teams that ask for it.
    `,
  },
  {
    key: 'uniforms-that-fit',
    space: 'working-here',
    author: 'ngozi',
    daysAgo: 8,
    hour: 7,
    tags: ['uniforms', 'dignity'],
    worth: 0.67,
    touches: ['wards', 'buses', 'home-care', 'hospital', 'diagnostics', 'water'],
    title: 'Uniforms for people who are not shaped like the chart',
    body: markdown`
      The chart has five sizes, and they get longer as they get wider. I am short and not narrow. My trousers are rolled up twice, which in a delivery room is not only ugly.

      Colleagues who are pregnant wear the next size of the men's tunic. Colleagues with a headscarf bring their own, in *almost* the right blue.

      - length and width ordered separately
      - a maternity set, and headwear in the real colour
      - one box per site to try on before ordering; today a third goes back
    `,
  },
  {
    key: 'parking-lottery',
    space: 'working-here',
    author: 'tariq',
    daysAgo: 46,
    hour: 19,
    tags: ['parking', 'fairness'],
    worth: 0.36,
    touches: ['wards', 'hospital', 'diagnostics'],
    title: 'Draw lots for the parking spaces at the hospital',
    body: markdown`
      There are 410 spaces and 1,100 permits. Who gets one is decided by who starts at six. Those who come for the late shift drive in circles, and after dark they walk in from the quarry.

      Draw lots each month. Everyone has the same chance, everyone knows a month before, and those who draw a blank get a bus pass for that month. It would be honest at least.
    `,
    withdrawn: {
      daysAgo: 42,
      hour: 20,
      reason: 'You convinced me: need counts more than luck. Oksana and I are writing a better one about late shifts and carers.',
    },
  },
  {
    key: 'retired-colleagues',
    space: 'working-here',
    author: 'dagmar',
    daysAgo: 19,
    hour: 15,
    tags: ['knowledge', 'archive'],
    worth: 0.53,
    touches: ['libraries', 'water', 'buses', 'people'],
    title: 'Invite retired colleagues back for a morning',
    body: markdown`
      In the archive I have the plans of the waterworks of 1961. What I do not have is the man who knows why the third valve is drawn on the wrong side. He lives in Oxley Quay, is 81, and told me so on the bus.

      Four mornings a year, coffee and cake, a recorder on the table, and three people of today with their questions. We look after papers so well. Let us look after those who can read them.
    `,
  },
  {
    key: 'heat-plan',
    space: 'working-here',
    author: 'patrick',
    daysAgo: 9,
    hour: 12,
    tags: ['heat', 'laundry', 'health'],
    worth: 0.57,
    touches: ['hospital', 'buses', 'water'],
    title: 'A heat plan for laundry, workshop and kitchen',
    body: markdown`
      On 9 August it was 41 degrees at the mangle. We have a rule for offices ("above 26 the employer should …") and none for rooms that are always hot. Two of my people fainted, one of them on the stairs.

      Before next summer: a thermometer on the wall, and agreed steps.

      | at | we do |
      |---|---|
      | 32 | water on the tables, ten minutes' break each hour |
      | 35 | start at five, heavy machines off from one |
      | 38 | stop; send linen to the contractor |
    `,
  },
];
