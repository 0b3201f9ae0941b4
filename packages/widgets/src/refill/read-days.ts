/** Words for nothing left, as people type them in both languages. */
const none = /^(none|no|zero|nothing|ningun[oa]s?|nada|cero)$/;

/**
 * Days of medicine as they are typed: "12", "12 days", "none", "ninguna". Undefined where it can't
 * be told: half a day, a range, "a few".
 */
export function readDays(text: string): number | undefined {
  const typed = text.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (none.test(typed)) return 0;
  const match = /^(\d{1,3})\s*(?:days?|dias?)?$/.exec(typed);
  return match ? Number(match[1]) : undefined;
}
