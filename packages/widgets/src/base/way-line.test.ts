import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { stripStyles } from './strip.styles.js';
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

  it('lets no word of a day touch that of the next on a narrow screen', async () => {
    for (const caption of ['10:30\u00a0a.m.', '5\u00a0p.m.']) {
      for (const beside of ['Open', 'Holiday']) {
        const host = await fixture<HTMLElement>(html`<div></div>`);
        const root = host.attachShadow({ mode: 'open' });
        const narrow = new CSSStyleSheet();
        narrow.replaceSync(
          ':host { width: 286px; container-type: inline-size; } ol { padding: 0; list-style: none; }',
        );
        root.adoptedStyleSheets = [
          narrow,
          ...(stripStyles.styleSheet ? [stripStyles.styleSheet] : []),
        ];
        const days = ['12-01', '12-02', '12-03', '12-04'].map((day) => ({
          day: `2026-${day}`,
          due: day === '12-03',
        }));
        const words = ({ day }: { day: string }) =>
          ({ '2026-12-02': beside, '2026-12-03': caption })[day] ?? '';
        const strip = calendarStrip({
          days,
          start: 'Today',
          caption: words,
          today: '2026-12-01',
          locale: 'en',
        });
        render(strip, root);
        const boxes = [...root.querySelectorAll('.below:not(:empty)')].map((below) => {
          const range = document.createRange();
          range.selectNodeContents(below);
          return range.getBoundingClientRect();
        });
        const touching = boxes.filter((box, index) => {
          const next = boxes[index + 1];
          if (!next) return false;
          const across = box.right + 2 > next.left;
          return across && box.bottom > next.top + 1 && box.top + 1 < next.bottom;
        });
        expect(touching.length, `${beside}, ${caption}`).to.equal(0);
      }
    }
  });
});
