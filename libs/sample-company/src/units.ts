import type { Unit } from './organisation.types.ts';

export const units: readonly Unit[] = [
  { key: 'region', name: 'Velmere Region', parent: null, shifts: false },
  { key: 'hospital', name: 'Velmere General Hospital', parent: 'region', shifts: true },
  { key: 'wards', name: 'Wards and Emergency', parent: 'hospital', shifts: true },
  { key: 'diagnostics', name: 'Pharmacy, Laboratories and Imaging', parent: 'hospital', shifts: true },
  { key: 'transport', name: 'Transport', parent: 'region', shifts: false },
  { key: 'buses', name: 'Buses and Depots', parent: 'transport', shifts: true },
  { key: 'water', name: 'Water Works', parent: 'region', shifts: true },
  { key: 'libraries', name: 'Libraries and Culture', parent: 'region', shifts: false },
  { key: 'social-care', name: 'Social Care', parent: 'region', shifts: false },
  { key: 'home-care', name: 'Home Care', parent: 'social-care', shifts: true },
  { key: 'registry', name: 'Registry Offices', parent: 'region', shifts: false },
  { key: 'finance', name: 'Finance and Procurement', parent: 'region', shifts: false },
  { key: 'people', name: 'People and Pay', parent: 'region', shifts: false },
  { key: 'it', name: 'Digital and IT', parent: 'region', shifts: false },
];
