import { msg, str } from '@lit/localize';

/** Seconds at which the count is also said, not only shown. */
export const saidSeconds: readonly number[] = [20, 15, 10, 5, 4, 3, 2, 1];

export function clearsInWords(seconds: number): string {
  return seconds === 1
    ? msg('This screen clears in 1 second.')
    : msg(str`This screen clears in ${seconds} seconds.`);
}
