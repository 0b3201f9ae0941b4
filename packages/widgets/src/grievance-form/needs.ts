import { msg } from '@lit/localize';
import type { Submission } from '@careway/rules/grievance';

export type Need = NonNullable<Submission['contact']['needs']>[number];

/** Help to talk and to read, in the order of the screen. */
export const needs = [
  'interpreter',
  'sign-language',
  'relay',
  'large-print',
  'braille',
  'audio',
] as const satisfies readonly Need[];

export function needInWords(need: Need): string {
  switch (need) {
    case 'interpreter':
      return msg('An interpreter');
    case 'sign-language':
      return msg('A sign language interpreter');
    case 'relay':
      return msg('Calls by TTY or relay (711)');
    case 'large-print':
      return msg('Letters in large print');
    case 'braille':
      return msg('Letters in braille');
    case 'audio':
      return msg('Letters as a recording');
  }
}
