export { ChooseTable } from './ChooseTable.tsx';
export { useHandingIn } from './use-handing-in.ts';
