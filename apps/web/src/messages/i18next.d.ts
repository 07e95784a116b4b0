import type { Catalogues } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Catalogues;
    returnNull: false;
    interpolationFormatTypeMap: { percent: number };
  }
}
