/** What a member typed in the box for a place: a ZIP code begins with a digit, a city does not. */
export function whereOf(typed: string): { zip?: string; city?: string } {
  const place = typed.trim();
  if (place === '') return {};
  return /^\d/.test(place) ? { zip: place } : { city: place };
}
