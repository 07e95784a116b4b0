import type { Character, RoleGiven } from './organisation.types.ts';

export const characters: readonly Character[] = [
  {
    key: 'nurse',
    person: 'ines',
    description:
      'Ines works nights on Ward 7, reads on her phone at three in the morning and has an idea that took off.',
  },
  {
    key: 'driver',
    person: 'tomasz',
    description: 'Tomasz has driven route 12 for nineteen years and wants a toilet at the terminus.',
  },
  {
    key: 'technician',
    person: 'freya',
    description: 'Freya looks for leaks with a listening stick and would rather be sent a photograph first.',
  },
  {
    key: 'librarian',
    person: 'kofi',
    description: 'Kofi runs the desk in Lowmarsh, where people bring him every form the region ever printed.',
  },
  {
    key: 'reviewer',
    person: 'ruth',
    description: 'Ruth heads ward nursing and owes answers: she triages, asks, decides and explains.',
  },
  {
    key: 'community-manager',
    person: 'leila',
    description:
      'Leila welcomes newcomers, tidies tags, and keeps the conversation kind without making it dull.',
  },
  {
    key: 'cio',
    person: 'henrik',
    description:
      'Henrik is the chief information officer and wants to see what rises from outside his own corridor.',
  },
  {
    key: 'administrator',
    person: 'priya',
    description: 'Priya runs the installation: people, spaces, stages, policy, exports and the health page.',
  },
];

export const roles: readonly RoleGiven[] = [
  { person: 'ruth', role: 'reviewer', spaces: ['care', 'working-here'] },
  { person: 'ludmila', role: 'reviewer', spaces: ['care'] },
  { person: 'lieselotte', role: 'reviewer', spaces: ['care'] },
  { person: 'agnieszka', role: 'reviewer', spaces: ['streets-and-pipes'] },
  { person: 'segun', role: 'reviewer', spaces: ['streets-and-pipes'] },
  { person: 'takumi', role: 'reviewer', spaces: ['at-the-counter'] },
  { person: 'sabine', role: 'reviewer', spaces: ['at-the-counter'] },
  { person: 'sanjay', role: 'reviewer', spaces: ['tools-and-paperwork'] },
  { person: 'genevieve', role: 'reviewer', spaces: ['tools-and-paperwork'] },
  { person: 'jerome', role: 'reviewer', spaces: ['working-here'] },
  { person: 'leila', role: 'community_manager' },
  { person: 'henrik', role: 'cio' },
  { person: 'priya', role: 'administrator' },
];
