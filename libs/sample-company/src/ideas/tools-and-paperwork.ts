import { markdown } from '../markdown.ts';
import type { IdeaStory } from '../story.types.ts';

export const toolsAndPaperworkIdeas: readonly IdeaStory[] = [
  {
    key: 'one-sign-in',
    space: 'tools-and-paperwork',
    author: 'sienna',
    daysAgo: 72,
    hour: 12,
    tags: ['sign-in', 'ward-computers'],
    worth: 0.98,
    touches: 'everyone',
    title: 'Sign in once per shift, not fourteen times',
    body: markdown`
      I stood behind the computer at our station with a stopwatch and the nurses' permission. In one early shift **one** nurse signed in 14 times: records, results, bed board, ordering, back to records, because it had thrown her out. 37 minutes, counting the two forgotten passwords.

      So people stay signed in as whoever came first. Everybody knows it, and it is the opposite of what the rule wants.

      - touch the badge, and your session is there, as you left it, on any ward computer
      - take the badge away, and the screen locks
      - password once at the beginning of the shift

      The dispensary has had such a reader since spring. I saw it. I was jealous of a box on a wall.
    `,
    revisions: [
      {
        daysAgo: 70,
        hour: 13,
        adds: markdown`
          Bus control, the treatment plant and the contact centre have told me that it is the same with them. So: not only wards.
        `,
      },
    ],
  },
  {
    key: 'form-117',
    space: 'tools-and-paperwork',
    author: 'ondine',
    daysAgo: 88,
    hour: 10,
    tags: ['forms', 'signatures', 'stores'],
    worth: 0.89,
    touches: ['water', 'buses', 'hospital', 'finance', 'libraries', 'diagnostics', 'wards'],
    title: 'Retire form 117',
    body: markdown`
      Form 117, *Request for the issue of material*, has five signatures and a carbon copy. I filed 3,412 of them last year. For a box of screws at 2.80 it walks through two buildings and is back after six days on average.

      I have read the old ones. In three years **not one** was refused below 200. Not one. The fifth signature is that of a post that was abolished in 2016; people sign there anyway.

      | value of request | forms last year | refused |
      |---|---|---|
      | below 50 | 2,620 | 0 |
      | 50 to 200 | 611 | 0 |
      | above 200 | 181 | 7 |

      Below 200: take it, scan it, done. Above: one signature.
    `,
  },
  {
    key: 'receipt-by-photo',
    space: 'tools-and-paperwork',
    author: 'petra',
    daysAgo: 18,
    hour: 17,
    tags: ['expenses', 'receipts'],
    worth: 0.7,
    touches: ['social-care', 'home-care', 'finance', 'region', 'it', 'libraries'],
    title: 'Photograph the receipt and keep nothing else',
    body: markdown`
      For a car park ticket of 1.60 I glue the original on an A4 sheet, copy it, have it countersigned, scan the copy, post the original. On Friday I did this for an hour for 23.40.

      Three of my younger colleagues do not claim at all any more. They pay for our work out of their own pockets, because the glue is too dear.

      Take a photo, choose the visit, send. Finance looks at every twentieth one closely and at everything above 50. If somebody cheats with parking tickets, we shall survive.
    `,
  },
  {
    key: 'printer-names',
    space: 'tools-and-paperwork',
    author: 'crispin',
    daysAgo: 80,
    hour: 9,
    tags: ['printers', 'service-desk'],
    worth: 0.62,
    touches: ['it', 'wards', 'diagnostics', 'registry', 'finance', 'social-care'],
    title: 'Name printers after the place where they stand',
    body: markdown`
      The printer on Ward 5 is called VG-PRT-00417-B. The one on Ward 3 is VG-PRT-00471-B. Guess how often a letter about one patient comes out among those of another.

      I propose *Ward 5, nurses' station* and *Ward 3, office*, the same words on a label on the lid, and the three nearest ones first in the list. When a printer moves, its name moves.

      I can rename the 340 printers with a script in two evenings. I need somebody from each building who tells me where they really are.
    `,
  },
  {
    key: 'password-month',
    space: 'tools-and-paperwork',
    author: 'bianca',
    daysAgo: 65,
    hour: 11,
    tags: ['passwords', 'security'],
    worth: 0.84,
    touches: 'everyone',
    title: 'Stop making us change passwords every thirty days',
    body: markdown`
      I am on the service desk. On the first working day of a month 41 % of the calls are forgotten passwords. I hear how people help themselves: *Summer7*, *Summer8*, and a note under the keyboard.

      The usual advice has turned round: long, your own, changed **when there is a reason** such as a leak or a suspicion. We still do the thirty days because a sheet from 2009 says so.

      1. at least 14 characters, three or four words
      2. checked against lists of known leaked ones
      3. changed only on suspicion
      4. a second factor where it matters most
    `,
  },
  {
    key: 'shared-inbox',
    space: 'tools-and-paperwork',
    author: 'mina',
    daysAgo: 17,
    hour: 9,
    tags: ['e-mail', 'intake'],
    worth: 0.52,
    touches: ['social-care', 'registry', 'people', 'libraries'],
    title: 'Show who is answering in a shared inbox',
    body: markdown`
      Nine of us share the intake inbox. Last week a school got three answers from us within an hour, and two of them disagreed. A grandmother got none, since each of us thought that somebody else had her.

      We use coloured flags now. Blue is me, until somebody is on leave, then blue is Tevita.

      What I wish for: I open a message and the others see *Mina is answering*. When I close it without an answer, it is free again. Nothing more. Please no ticket system with eleven fields.
    `,
  },
  {
    key: 'stairwell-app',
    space: 'tools-and-paperwork',
    author: 'dwayne',
    daysAgo: 36,
    hour: 21,
    tags: ['home-visits', 'offline', 'app'],
    worth: 0.85,
    touches: ['home-care', 'social-care', 'water', 'it'],
    title: 'The visit app must work in a stairwell',
    body: markdown`
      Half of the flats I visit are in concrete blocks. Inside there is no reception. The app turns a little wheel and forgets what I typed. So I write on my hand and type it again at the bus stop, in the evening, from memory.

      Medicines given, from memory. That is not a comfort question.

      - today's visits, medicines and notes are on the phone before I leave the house
      - what I type is kept, with the time at which I typed it
      - it says plainly *saved here, not sent yet* and then *sent*

      Bus drivers' ticket machines do that all day long, in tunnels.
    `,
  },
  {
    key: 'supplier-notes',
    space: 'tools-and-paperwork',
    author: 'emil',
    daysAgo: 12,
    hour: 10,
    tags: ['suppliers', 'contracts'],
    worth: 0.46,
    touches: ['finance', 'water', 'buses', 'hospital'],
    title: 'A page where we say how a supplier behaved',
    body: markdown`
      When a framework contract is renewed I see prices. I do not see that the cheap one delivered to the wrong gate six times, or that the dear one sent a fitter on Boxing Day without being asked.

      Those who know it stand in the yard. Three questions after each delivery above 1,000 would do: *came when promised? was it what we ordered? would you order there again?* Facts, no novels, and the supplier can read them too.
    `,
  },
  {
    key: 'minutes-template',
    space: 'tools-and-paperwork',
    author: 'callum',
    daysAgo: 48,
    hour: 15,
    tags: ['templates', 'meetings'],
    worth: 0.25,
    touches: ['region', 'finance', 'people'],
    title: 'One template for minutes in the whole region',
    body: markdown`
      I collect the minutes of nineteen committees. There are nineteen layouts. Some put decisions in bold, some in a table, one in a poem (libraries, twice, at Christmas).

      If everybody used the same template, I could find all decisions by searching. I have made one; it has seven headings and a colour for each. Could it become the rule from January?
    `,
  },
  {
    key: 'dictated-notes',
    space: 'tools-and-paperwork',
    author: 'shirin',
    daysAgo: 10,
    hour: 18,
    tags: ['dictation', 'case-notes', 'privacy'],
    worth: 0.58,
    touches: ['social-care', 'home-care', 'wards', 'it'],
    title: 'Let me dictate my visit notes in the car',
    body: markdown`
      A visit takes an hour, its note forty minutes. I write my notes at home after nine, because in the office somebody always needs something. By then I have forgotten the tone, and in our work the tone is half of it.

      If I could talk for three minutes in the parked car, and read and correct the text the next morning, I would have six hours a week more for people.

      I know the questions: where does the recording go, who can hear it, is it deleted. I do not want it at any price. I want to know whether there is a way in which the voice never leaves our own machines.
    `,
  },
  {
    key: 'retired-tablets',
    space: 'tools-and-paperwork',
    author: 'josephine',
    daysAgo: 57,
    hour: 14,
    tags: ['devices', 'reuse', 'digital-inclusion'],
    worth: 0.56,
    touches: ['libraries', 'it', 'home-care'],
    title: 'Give retired tablets to the reading rooms',
    body: markdown`
      Each year about 180 tablets are replaced and fetched by a recycler who pays 4 apiece. In the reading rooms we have six that are older than those, and a queue.

      Wiped, with a new battery where needed, they would be good for another three years of newspapers, forms and video calls with grandchildren. Twenty for a start. I will glue on the covers and teach the classes.
    `,
  },
  {
    key: 'same-invoice-twice',
    space: 'tools-and-paperwork',
    author: 'aleks',
    daysAgo: 1,
    hour: 11,
    tags: ['invoices', 'accounts'],
    worth: 0.54,
    touches: ['finance', 'it'],
    title: 'Warn us before we pay the same invoice twice',
    body: markdown`
      In the first half of the year I found 29 invoices that we had paid twice, 41,300 in all. I found them by sorting a spreadsheet on a slow afternoon. How many did I not find?

      They come once on paper and once by mail, with a space or a zero more in the number, so the system thinks they are two. A warning *same supplier, same amount, within 60 days* would have caught 27 of the 29. I tested that on the same spreadsheet.
    `,
  },
];
