/** Where the product of this test run listens; `global-setup.ts` has started it. */
export const sharedAddress = (): string => {
  const address = process.env['UPWELL_E2E_URL'];
  if (!address) throw new Error('Run journeys through "npm test": it starts the product they need.');
  return address;
};
