import { msg, str } from '@lit/localize';
import type { Problem } from '@careway/directory';

/** The message at the ZIP code's box: what was typed, what is wrong, what to do. */
export function placeError(problems: readonly Problem[], place: string): string | undefined {
  if (place.trim() === '') return undefined;
  for (const { code, value, suggestions } of problems) {
    switch (code) {
      case 'zip-unreadable':
        return msg(str`“${value}” is not a ZIP code. Enter 5 digits.`);
      case 'zip-unknown':
        return msg(
          str`We don’t know ZIP code ${value}. Check the digits, or enter a ZIP code close by.`,
        );
      case 'city-unknown':
        return suggestions.length > 0
          ? msg(str`We don’t know “${value}”. Did you mean ${suggestions.join(', ')}?`)
          : msg(str`Nothing on our list is in “${value}”. Enter a ZIP code instead.`);
      case 'city-not-placed':
        return msg(str`We don’t know where ${value} is. Enter a ZIP code instead.`);
      default:
    }
  }
  return undefined;
}
