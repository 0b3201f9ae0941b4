import { expect, fixture } from '@open-wc/testing';
import { calendarStrip } from './way-line.js';

/** The names of months on a strip of some days of 2026. */
async function monthsOf(days: readonly string[], locale: 'en' | 'es'): Promise<string[]> {
  const strip = await fixture(
    calendarStrip({
      days: days.map((day) => ({ day: `2026-${day}`, due: false })),
      start: 'Today',
      today: `2026-${days[0] ?? ''}`,
      locale,
    }),
  );
  const names = [...strip.querySelectorAll('.month')].map(({ textContent }) => textContent);
  return names.filter(Boolean);
}

describe('the strip of days', () => {
  it('names its months in full, and in short where one begins within two days', async () => {
    expect(await monthsOf(['11-28', '11-29', '11-30', '12-01'], 'en')).to.deep.equal([
      'November',
      'December',
    ]);
    expect(await monthsOf(['11-29', '11-30', '12-01'], 'en')).to.deep.equal(['Nov', 'Dec']);
    expect(await monthsOf(['11-30', '12-01', '12-02'], 'es')).to.deep.equal(['nov', 'dic']);
    expect(await monthsOf(['12-01', '12-02'], 'es')).to.deep.equal(['diciembre']);
  });
});
