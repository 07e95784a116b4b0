export { announce } from './announcer.ts';
export { Announcer } from './Announcer.tsx';
export { tell } from './tell.ts';
export { Toasts } from './Toasts.tsx';
