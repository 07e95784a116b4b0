/** Languages to choose from, each by its name in the language on screen. */
export function languageChoices(codes: readonly string[], shownIn: string) {
  // The pseudo-language of development is none that the browser knows.
  const names = new Intl.DisplayNames([shownIn === 'pseudo' ? 'en' : shownIn], { type: 'language' });
  return codes.map((value) => ({ value, label: names.of(value) ?? value }));
}

/** Every time zone that browser and server know by the same name, the present one among them. */
export function timeZoneChoices(present: string | null): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(present ? [present] : [])])].sort();
}
