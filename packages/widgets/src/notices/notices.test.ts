import { expect, fixture, html } from '@open-wc/testing';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { fictionalPlan, fixtureMoment, referencePlan } from '../base/testing/fixtures.js';
import { keys, tabTo, typeKeys } from '../base/testing/keys.js';
import { askDay, fixtures, openLetter } from './notices.fixtures.js';
import type { CarewayNotices } from './notices.js';

contract('careway-notices', fixtures);

const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const inside = (element: Element, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`"${selector}" is not there.`);
  return found;
};

const titles = (element: Element) =>
  all(element, '.subtitle').map(({ textContent }) => textContent.trim());

const renew = "It's almost time to renew your Medi-Cal coverage.";
const flu = 'Get your flu vaccine.';

const give = async (template: ReturnType<typeof html>) => {
  const element = await fixture<CarewayNotices>(template);
  await settled(element);
  return element;
};

const told = (element: Element) => inside(element, '.told').textContent.trim();

describe('careway-notices', () => {
  it('shows what serves the member’s coverage, urgent first', async () => {
    expect(titles(await show(byName('medi-cal')))).to.deep.equal([renew, flu]);
    const element = await show(byName('own-page'));
    expect(titles(element), 'coverage not known').to.deep.equal([renew, flu]);
    element.lineOfBusiness = 'medicare-advantage';
    await settled(element);
    expect(titles(element)).to.deep.equal([flu]);
  });

  it('shows a notice in its days only, and else nothing at all', async () => {
    const give2 = (at: string) =>
      give(html`<careway-notices .plan=${fictionalPlan} at=${at}></careway-notices>`);
    expect(titles(await give2('2026-09-01T00:00:00-04:00'))).to.deep.equal(['Flu shots are free.']);
    const before = await give2('2026-08-31T23:59:59-04:00');
    expect(textOf(before)).to.equal('');
    expect(before.getBoundingClientRect().height).to.equal(0);
  });

  it('tells urgent notices politely, from a place that was there before, and no calm one', async () => {
    const element = await fixture<CarewayNotices>(
      html`<careway-notices at=${fixtureMoment} line-of-business="medi-cal"></careway-notices>`,
    );
    const region = inside(element, '[role=status].visually-hidden');
    expect(region.textContent.trim()).to.equal('');
    element.plan = referencePlan;
    await settled(element);
    expect(inside(element, '[role=status].visually-hidden')).to.equal(region);
    expect(region.textContent.trim()).to.equal(renew);
    expect(all(element, '[role=alert], [aria-live=assertive]')).to.deep.equal([]);
    for (const heading of all(element, '.subtitle'))
      expect(heading.closest('[role=status], [aria-live]')).to.equal(null);
  });

  it('marks an urgent notice in words', async () => {
    const element = await show(byName('medi-cal'));
    const [urgent, calm] = all(element, '.card');
    expect(urgent?.textContent).to.contain('Important');
    expect(calm?.textContent).not.to.contain('Important');
  });

  it('gives the day by which to answer a form', async () => {
    const element = await show(byName('letter-with-a-form'));
    expect(told(element)).to.equal('Answer by Wednesday, December 2.');
    expect(textOf(element)).to.contain('at least 30 calendar days from the date on the form');
    expect(textOf(element)).to.contain('42 CFR 435.916');
    await askDay(element, 'form', ['9', '1', '2026']);
    await settled(element);
    expect(told(element)).to.equal('Send it now. Your papers may still count.');
  });

  it('says until when papers count after a stop', async () => {
    const element = await show(byName('medi-cal'));
    await openLetter(element, 2);
    const stop = (date: readonly [string, string, string]) => askDay(element, 'stop', date);
    const said = () => all(element, '.told')[1]?.textContent.trim();
    await stop(['10', '31', '2026']);
    await settled(element);
    expect(said()).to.equal(
      'Send your papers by Friday, January 29, 2027. You do not have to start over.',
    );
    await stop(['12', '31', '2026']);
    await settled(element);
    expect(said(), 'a stop that is still to come').to.contain('March 31, 2027');
    await stop(['1', '2', '2026']);
    await settled(element);
    expect(said()).to.equal('Ask the county for Medi-Cal again now. You can still get help.');
  });

  it('says what is wrong with a date', async () => {
    const element = await show(byName('letter-with-a-wrong-date'));
    expect(inside(element, '#stop-error').textContent).to.contain('2/30/2026 is not a day');
    await askDay(element, 'form', ['', '', '']);
    await settled(element);
    expect(inside(element, '#form-error').textContent).to.contain('Enter the date on the form');
  });

  it('hides a notice until it is shown again, and stores nothing', async () => {
    const element = await show(byName('hidden'));
    expect(titles(element)).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Show again');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    inside(element, '.hidden-note button').click();
    await settled(element);
    expect(titles(element)).to.deep.equal([flu]);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal(flu);
  });

  it('tells the host which notice is hidden, and lets it say no', async () => {
    const element = await show(byName('medi-cal'));
    const hidden: string[] = [];
    let cancel = true;
    element.addEventListener('careway-dismiss', (event) => {
      hidden.push(event.notice);
      if (cancel) event.preventDefault();
    });
    inside(element, '.card > .link').click();
    await settled(element);
    expect(titles(element)).to.deep.equal([renew, flu]);
    cancel = false;
    inside(element, '.card > .link').click();
    await settled(element);
    expect(titles(element)).to.deep.equal([flu]);
    expect(hidden).to.deep.equal(['medi-cal-renewal', 'medi-cal-renewal']);
  });

  it('leaves out what the host remembers', async () => {
    const element = await give(
      html`<careway-notices
        .plan=${referencePlan}
        at=${fixtureMoment}
        dismissed="medi-cal-renewal other"
      ></careway-notices>`,
    );
    expect(titles(element)).to.deep.equal([flu]);
    expect(all(element, '.hidden-note')).to.deep.equal([]);
  });

  it('links to the host’s page for a notice, else shows whom to call', async () => {
    const page = await show(byName('own-page'));
    const link = inside(page, 'a.button');
    expect(link.getAttribute('href')).to.equal('/renew.html');
    let topic = '';
    page.addEventListener('careway-navigate', (event) => {
      topic = event.topic;
      event.preventDefault();
    });
    link.click();
    expect(topic).to.equal('medi-cal-renewal');
    const element = await show(byName('medi-cal'));
    expect(inside(element, 'a.call').getAttribute('href')).to.equal('tel:+18007083230');
  });

  it('has no link on a kiosk, and forgets dates and hidden notices', async () => {
    const element = await show(byName('kiosk'));
    expect(all(element, 'a')).to.deep.equal([]);
    await askDay(element, 'form', ['11', '2', '2026']);
    inside(element, '.card:nth-of-type(2) > .link').click();
    await settled(element);
    element.reset();
    await settled(element);
    expect(titles(element)).to.deep.equal([renew, flu]);
    expect(told(element)).to.equal('');
    expect((inside(element, '#form') as HTMLInputElement).value).to.equal('');
    expect(all(element, 'details[open]')).to.deep.equal([]);
  });

  it('is done by keyboard alone: the letter, its day, hiding and showing again', async () => {
    const element = await show(byName('medi-cal'));
    await tabTo(element, '.fold:nth-of-type(2) > summary');
    await keys(element, 'Enter');
    for (const [id, part] of [
      ['form', '11'],
      ['form-day', '2'],
      ['form-year', '2026'],
    ] as const) {
      await tabTo(element, `#${id}`);
      await typeKeys(element, part);
    }
    await tabTo(element, '.date-form button');
    await keys(element, 'Enter');
    expect(told(element)).to.equal('Answer by Wednesday, December 2.');
    await tabTo(element, '.card:nth-of-type(2) > .link');
    await keys(element, 'Enter');
    expect(titles(element)).to.deep.equal([renew]);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Show again');
    await keys(element, ' ');
    expect(titles(element)).to.deep.equal([renew, flu]);
  });
});
