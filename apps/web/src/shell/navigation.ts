import {
  IconArchive,
  IconBuilding,
  IconBulb,
  IconChartDots,
  IconInbox,
  IconLayoutGrid,
  IconMail,
  IconPencilPlus,
  IconSearch,
  IconSettings,
  IconShieldCheck,
  IconSitemap,
  IconTableImport,
  IconTrendingUp,
  IconUserCog,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { InboxBadge } from '../features/notices/index.ts';
import type { Viewer } from './viewer.ts';

export interface Destination {
  to: string;
  /** Key below `navigation` in the shell's catalogue. */
  label:
    | 'ideas'
    | 'search'
    | 'post'
    | 'inbox'
    | 'people'
    | 'surfaced'
    | 'ranking'
    | 'accounts'
    | 'roles'
    | 'units'
    | 'spaces'
    | 'importIdeas'
    | 'organisation'
    | 'backups'
    | 'mail'
    | 'settings';
  icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  /** What stands beside its name. */
  beside?: ComponentType;
  /** Who sees it; everyone unless told. The server refuses the others anyway. */
  shownTo?: (viewer: Viewer) => boolean;
  /** Whether a phone has it in the bottom row. */
  onPhone: boolean;
}

/** Every place of the main navigation, in order. A place is listed once its page exists. */
export const destinations: Destination[] = [
  { to: '/', label: 'ideas', icon: IconBulb, onPhone: true },
  { to: '/search', label: 'search', icon: IconSearch, onPhone: true },
  { to: '/new', label: 'post', icon: IconPencilPlus, onPhone: true, shownTo: ({ can }) => can.postIdea },
  { to: '/people', label: 'people', icon: IconUsers, onPhone: false },
  { to: '/inbox', label: 'inbox', icon: IconInbox, onPhone: true, beside: InboxBadge },
  {
    to: '/surfaced',
    label: 'surfaced',
    icon: IconTrendingUp,
    onPhone: false,
    shownTo: ({ can }) => can.survey,
  },
  { to: '/ranking', label: 'ranking', icon: IconChartDots, onPhone: false },
  { to: '/settings', label: 'settings', icon: IconSettings, onPhone: true },
];

const administers = ({ can }: Viewer) => can.administer;

/** Places for administrators, below a heading of their own. Spaces are shaped by community managers too. */
export const administration: Destination[] = [
  { to: '/admin/people', label: 'accounts', icon: IconUserCog, onPhone: false, shownTo: administers },
  { to: '/admin/roles', label: 'roles', icon: IconShieldCheck, onPhone: false, shownTo: administers },
  { to: '/admin/units', label: 'units', icon: IconSitemap, onPhone: false, shownTo: administers },
  {
    to: '/admin/spaces',
    label: 'spaces',
    icon: IconLayoutGrid,
    onPhone: false,
    shownTo: ({ can }) => can.administer || can.moderate,
  },
  {
    to: '/admin/import-ideas',
    label: 'importIdeas',
    icon: IconTableImport,
    onPhone: false,
    shownTo: administers,
  },
  {
    to: '/admin/organisation',
    label: 'organisation',
    icon: IconBuilding,
    onPhone: false,
    shownTo: administers,
  },
  { to: '/admin/backups', label: 'backups', icon: IconArchive, onPhone: false, shownTo: administers },
  { to: '/admin/mail', label: 'mail', icon: IconMail, onPhone: false, shownTo: administers },
];
