/** What is said once an idea is revealed. */
export const reveal = {
  wrote: 'Written by {{names, list}}.',
  somebody: 'somebody unknown',
  author: 'Written by',
  backed_zero: 'Nobody backs it yet.',
  backed_one: '{{count, number}} person backs it.',
  backed_other: '{{count, number}} people back it.',
  departments: 'Departments:',
  levels: 'Levels:',
  level: 'level {{level, number}}',
  group: '{{name}} ({{count, number}})',
  otherDepartments_one: '{{count, number}} from elsewhere',
  otherDepartments_other: '{{count, number}} from elsewhere',
  otherLevels_one: '{{count, number}} on other levels',
  otherLevels_other: '{{count, number}} on other levels',
  list: '{{parts, list}}',
  tooFew: 'Too few of any one department or level to say from where.',
} as const;
