/** How ideas rise, explained to whom it concerns. */
export const ranking = {
  title: 'How ranking works',
  contents: 'On this page',
  lead: {
    ranked:
      'Ideas are ranked by how many colleagues outside the author’s department supported them when their own feed showed them the idea with the author’s name hidden, compared with what an average idea gets from as many viewers.',
    kept: 'About one place in four is kept for ideas that fewer than {{quota, number}} people have seen. So you are among the first to judge some of what you see.',
  },
  policies: {
    FAIR: 'Upwell',
    'votes per view': 'Votes per view',
    'Hacker News': 'Votes against age',
    'top votes': 'Most votes',
  },
  steps: {
    title: 'From a first look to the list',
    shown: {
      title: 'Everybody’s idea is shown',
      body: '{{places, number}} of every {{page, number}} places are kept for ideas that fewer than {{quota, number}} colleagues from other departments have seen, fewest first. Nobody has to be early, loud or known.',
    },
    judged: {
      title: 'Judged without a name',
      body: 'The first time you see an idea, its author and its count are hidden. Back it, pass, or ask who wrote it: then you see both.',
    },
    compared: {
      title: 'Measured by who saw it',
      body: 'Support is votes divided by the votes an average idea gets from as many viewers. The author’s own department does not count, and another one counts up to {{times, number}} times what is usual there.',
    },
    held: {
      title: 'It has to hold',
      body: 'What the first viewers liked must hold among the later half, and without the department that lifts it most. One good day or one keen team is not enough.',
    },
    listed: {
      title: 'On the list',
      body: 'After {{days, number}} days an idea may be listed for the CIO. The list goes by the lowest of these three. There is no bonus for age, for rank, or for a large department, and none for votes that a sent link brought.',
    },
  },
  example: {
    title: 'Worked out on one idea',
    intro:
      'An invented idea of a nurse in surgery. An average idea is backed by one viewer in ten. Where a department backs it more than that, the bar passes the mark.',
    caption: 'Who saw the idea, and who backed it',
    department: 'Department',
    looks: 'Saw it',
    expected: 'Usual votes',
    votes: 'Votes',
    counted: 'Count',
    outside: 'Outside the author’s department',
    notCounted: 'own',
    departments: {
      outpatients: 'Outpatients',
      pharmacy: 'Pharmacy',
      workshops: 'Workshops',
      kitchen: 'Kitchen',
      surgery: 'Surgery, the author’s own',
    },
    key: { counted: 'Counts', votes: 'Does not count', usual: 'What an average idea gets' },
    support: '{{times}} × the usual support',
    says: 'Every idea starts with {{start, number}} votes of an average one, so that two lucky votes make no winner. With so few viewers the true figure lies between {{low}} and {{high}} in four cases out of five, and the list says so.',
  },
  replay: {
    title: 'Play it yourself',
    intro:
      'An invented organisation of 400 people in 8 departments posts 160 ideas within twelve weeks. How good each idea truly is, the game knows and no list does. Your browser plays it now, with the same program that orders the ideas here.',
    reading:
      'Each column is an evening, each row a place on the list of ten, the first on top. The more of it is blue-green, the more of the truly best ideas stand there.',
    playing: 'Playing twelve weeks',
    failed: 'The game could not be played in this browser.',
    again: 'Try again',
    bias: {
      label: 'Favouritism',
      about:
        'How far people follow a boss, their own team, and what many have backed already. 1 is what studies found.',
      value: '{{times}} × field studies',
      value_none: 'none at all',
    },
    blind: {
      label: 'Names hidden',
      about: 'Upwell hides the author and the count from so many people until they have judged.',
      value: 'from {{share}}',
    },
    colluders: {
      label: 'People who cheat',
      about: 'They agreed to push one ordinary idea, posted in the middle of the time.',
      value: '{{people, number}} people, {{share}}',
    },
    way: {
      label: 'How they push it',
      link: 'By a link they send round',
      feed: 'By hunting in the feed',
    },
    rival: 'Compared with',
    colouring: { label: 'Colours show', quality: 'How good it is', level: 'Who wrote it' },
    another: 'Another organisation',
    usual: 'As at first',
    found: '{{best, number}} of the {{places, number}} best at the end',
    pushed_zero: 'pushed idea never listed',
    pushed_one: 'pushed idea listed on {{count, number}} evening',
    pushed_other: 'pushed idea listed on {{count, number}} evenings',
    place: '{{place, number}}',
    week: '{{week, number}}',
    week_first: 'Week {{week, number}}',
    described:
      '{{policy}}: the list of every evening. At the end it holds {{best, number}} of the {{places, number}} truly best ideas. A table of all weeks follows below.',
    kinds: { best: 'Truly among the best', other: 'Not among the best', pushed: 'The pushed idea' },
    levels: {
      '0': 'Front line',
      '1': 'Team leads',
      '2': 'Heads of section',
      '3': 'Directors',
      '4': 'Board',
    },
    outcome:
      'In this organisation Upwell’s list holds {{fair, number}} of the {{places, number}} truly best ideas in the end; “{{rival}}” holds {{other, number}}.',
    figures: {
      caption: 'This organisation in figures',
      best: 'Share of the truly best ideas',
      frontLine: 'Front-line authors on the list ({{right, number}} would be right)',
      level: 'Correlation with the author’s level (0 would be right)',
      firstLook: 'Ideas seen by 20 outsiders within a week',
      pushed: 'Evenings with the pushed idea',
    },
    weeks: {
      open: 'The pictures as a table',
      caption: 'Of {{places, number}} listed ideas, on average over the evenings of each week',
      week: 'Week',
      best: 'Truly best',
      frontLine: 'Front line',
      pushed: 'Evenings with the pushed idea',
    },
  },
  promises: {
    title: 'What is promised',
    intro:
      'The promises were written down first and measured afterwards, each over twelve invented organisations of 1,500 people. Beside Upwell stand three usual ways to order ideas.',
    caption: 'Means of twelve organisations; a list of 20 ideas after twelve weeks',
    what: 'What is measured',
    promise: 'Promise',
    atLeast: 'at least {{least}}',
    atMost: 'at most {{most}}',
    between: '{{least}} to {{most}}',
    never: 'never',
    none: '–',
    rows: {
      best: 'Share of the truly best ideas on the list',
      quality: 'Quality of the list against a perfect one',
      level: 'Correlation with the author’s level, beyond quality',
      frontLine: 'Front-line ideas listed for each that should be',
      lateDays: 'Days until a great idea that came late is listed',
      lateMissed: 'Great late ideas still missing after 21 days',
      firstLook: 'Ideas seen by 20 outsiders within a week',
      gini: 'How unequally looks are shared (0 equal, 1 all on one)',
      luck: 'The same list if everything happened once more',
      time: 'Correlation with the time of posting, beyond quality',
      size: 'Correlation with the size of the department',
      byLink: 'A push by all staff through a link succeeds',
      byDepartment: 'A push by the whole largest department succeeds',
      byColluders: 'A push by 4.9 % of staff from everywhere succeeds',
      harmless: 'Where nobody is biased: gain over votes per view',
    },
  },
  health: { title: 'How it fares here' },
  revealing: {
    title: 'What shows a name, and which votes count',
    intro:
      'You can always find out who wrote an idea, and you can always vote. But the rank goes only by people whom the feed chose and who did not know the author. All other votes are shown beside it.',
    caption: 'All ways in which you can meet an idea, as the server goes by them',
    cause: 'You meet it',
    reveals: 'Author and count',
    ranks: 'Your first vote counts for the rank',
    makesLook: 'a look',
    shown: 'shown from then on',
    hidden: 'stay hidden',
    bars: {
      nobody: 'yes',
      'without look': 'only if your feed had shown it before',
      everybody: 'no',
    },
  },
  causes: {
    rising: 'In your feed, half on the screen for a second',
    'needs eyes': 'Under “Needs eyes”, in the same way',
    vote: 'You back it',
    pass: 'You pass',
    who: 'You ask who wrote it',
    authorship: 'You wrote it, alone or with others',
    decision: 'It was decided',
    'followed member': 'Posted by somebody you follow',
    'member page': 'On the page of a colleague',
    'author search': 'By a search for its author',
    'work screen': 'At work on it: triage or moderation',
    'open space': 'In a space that hides no names',
    link: 'By a link, a mail or a notice',
    search: 'By a search for words',
    'other list': 'In any other list, such as a space you follow',
  },
  privacy: {
    title: 'What is kept about you',
    look: 'That your feed showed you an idea, once for each idea. Not how long you read it, and not what you do elsewhere.',
    hidden:
      'Nobody is shown who looked at what: neither your superior nor an administrator has a screen for it.',
    time: 'After {{days, number}} days the looks themselves are deleted; only their sums remain.',
    floor:
      'No number about fewer than {{floor, number}} people is told anywhere; small groups are told together.',
  },
  limits: {
    title: 'What is not promised',
    intro: 'No order finds everything. This one has limits too, and it is better to know them.',
    unloved:
      'Ideas that only specialists understand. For them there is a second list: strong in two departments, and a weekly draw by lot.',
    patient:
      'Patient collusion of more than one in twenty of all staff, from all departments. Such an idea shows for a day or two; then it has to hold, and a community manager has been told.',
    canvassed:
      'Talking to people whose feed had shown them the idea. Their vote counts; what one department can add is capped.',
    unseen:
      'A figure for an idea that fewer than some 30 people have seen. Its range is wide, and the list says so.',
    sources:
      'Sources: Salganik, Dodds and Watts 2006; Muchnik, Aral and Taylor 2013; Stoddard 2015; Reitzig and Sorenson 2013; Schweisfurth and others 2017 and 2023; Tomkins and others 2017; Salganik and Levy 2015. Dahlander and others 2023 found no bias and no gain from hiding names: there this order must cost nothing, which is the last promise above.',
  },
} as const;
