/** What rises, for those who answer for the whole. */
export const surfaced = {
  title: 'What rises',
  about:
    'The best ideas first, whoever wrote them: by the support of colleagues outside the author’s department, as far as it holds. Who looks here votes without weight on these ideas.',
  how: 'How ranking works',
  loading: 'Loading what rises',
  more: 'Show more',
  none: {
    title: 'Nothing to show yet',
    body: 'Ideas are listed when they are three days old.',
    filtered: 'No idea fits all of this. Take a filter away.',
  },
  filter: {
    space: 'Space',
    everySpace: 'All spaces',
    time: 'Posted',
    always: 'At any time',
    days_one: 'In the last {{count, number}} day',
    days_other: 'In the last {{count, number}} days',
    decided: 'Decided ideas too',
  },
  number: '{{count, number}}',
  fewer: 'fewer than {{count, number}}',
  unknown: '–',
  support: '{{times}} × usual',
  range: '{{low}} to {{high}}',
  held: 'Holds at {{times}} ×',
  tooFew: 'Too few have seen it to say',
  facts: {
    looks: 'Seen by',
    votes: 'Backed by',
    departments: 'Departments',
    levels: 'Levels',
    linkVotes: 'Votes by link, not counted',
  },
  lanes: {
    strong: {
      title: 'Strong in two departments',
      about:
        'What two departments want much more than usual, and the list above does not show because the others do not need it.',
      none: 'No such idea at present.',
    },
    drawn: {
      title: 'Drawn by lot',
      about:
        'Three ideas for the week of {{monday}}, each with the same chance: what no measure finds. Everybody sees the same ones.',
      none: 'The draw for this week has not been made yet, or nothing fits the filter.',
    },
  },
  columns: {
    place: 'Place',
    title: 'Idea',
    space: 'Space',
    stage: 'Stage',
    postedAt: 'Posted',
    merit: 'Merit (times usual)',
    support: 'Support (times usual)',
    low: 'Support, low (80 %)',
    high: 'Support, high (80 %)',
    hold: 'Among the later half',
    breadth: 'Without the strongest department',
    looks: 'Seen by',
    votes: 'Backed by',
    linkVotes: 'Votes by link',
    departments: 'Departments',
    levels: 'Levels',
    address: 'Address',
  },
  export: {
    csv: 'Save as CSV',
    file: 'what-rises.csv',
    print: 'Print',
    cancel: 'Stop ({{count, number}})',
  },
  health: {
    none: 'Nothing was measured yet. The first figures come within an hour.',
    about_one: 'Measured on {{count, number}} idea posted here in half a year, for the week of {{monday}}.',
    about_other:
      'Measured on {{count, number}} ideas posted here in half a year, for the week of {{monday}}.',
    tooLittle: 'too little to say',
    good: 'as it should be',
    off: 'worth a look',
    table: 'All weeks as a table',
    week: 'Week of',
    ideas: 'Ideas',
    level: {
      name: 'Follows the author’s level',
      meaning: '0: rank does not matter. Above 0, ideas from above rise more often.',
    },
    time: {
      name: 'Follows the time of posting',
      meaning: '0: early and late ideas have the same chance. Above 0, newer ideas stand higher.',
    },
    departmentSize: {
      name: 'Follows the department’s size',
      meaning: '0: a large department is no advantage.',
    },
    firstLooks: {
      name: 'Had their first looks',
      meaning:
        'Ideas that 20 colleagues of other departments saw in their first week. At least 95 % is promised.',
    },
    gini: {
      name: 'Inequality of looks',
      meaning: '0: each idea is seen equally often; 1: all looks go to one. At most 0.60 is promised.',
    },
    departmentsReached: {
      name: 'Departments behind a listed idea',
      meaning: 'Median over the first twenty of the list.',
    },
    frontLineListed: {
      name: 'Front line on the list',
      meaning: 'Share of the first twenty by front-line authors. Compare it with what they posted.',
    },
    frontLinePosted: {
      name: 'Front line among all posted',
      meaning: 'Share of all measured ideas by front-line authors.',
    },
    daysToReview: {
      name: 'Days to the first decision',
      meaning: 'Median from posting until somebody set a stage.',
    },
  },
} as const;
