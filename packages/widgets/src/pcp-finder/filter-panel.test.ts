import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { settled } from '../base/testing/contract.js';
import { appears } from '../base/testing/fixtures.js';
import {
  all,
  button,
  focused,
  one,
  press,
  search,
  shown,
  told,
  words,
} from './finder-screen.fixtures.js';

describe('careway-pcp-finder: filters', () => {
  it('counts, narrows down and shows what is on', async () => {
    const element = await shown('two-filters');
    expect(told(element)).to.equal('2 doctors within 50 miles');
    const chips = all(element, '.chip').map(words);
    expect(chips).to.deep.equal(['Taking new patients', 'Spanish']);
    const spanish = one(element, 'label[for=side-languages-es]');
    expect(words(spanish)).to.equal('Spanish 2 doctors');
  });

  it('tells doctors who speak a language from those whose staff does, in words too', async () => {
    const element = await shown('by-the-doctor');
    expect(told(element)).to.equal('1 doctor within 50 miles');
    expect(all(element, '.chip').map(words)).to.deep.equal(['Spoken by the doctor', 'Spanish']);
    await press(element, button(element, 'Spoken by the doctor'));
    expect(told(element)).not.to.contain('1 doctor within');
    expect(words(one(element, '.found'))).to.contain('Staff: Spanish');
    await press(element, button(element, 'Clear all'));
    await search(element, 'spanish');
    const before = told(element);
    one(element, '#side-by-doctor').click();
    await settled(element);
    expect(told(element)).to.contain('1 doctor within 50 miles');
    expect(before).not.to.contain('1 doctor within 50 miles');
    expect(all(await shown('nearest'), '#side-by-doctor')).to.have.length(0);
  });

  it('sorts by whose office is open next, and never says closed of hours that are not listed', async () => {
    const element = await shown('nearest');
    const sort = one(element, '.sort select') as HTMLSelectElement;
    sort.value = 'open';
    sort.dispatchEvent(new Event('change'));
    await settled(element);
    const rows = all(element, '.found > li').map(words);
    expect(rows[0]).to.contain('Marisol Quintero, MD');
    expect(rows[0]).to.match(/Open until|Opens/);
    expect(rows.at(-1)).to.contain('Hours not listed. Call before you go');
    const without = await shown('without-hours');
    expect(words(one(without, '.sort'))).not.to.contain('open soonest');
  });

  it('narrows down by the kind of doctor, of kinds that there are', async () => {
    const element = await shown('nearest');
    const kinds = all(element, '[for^=side-specialtyGroups]').map(words);
    expect(kinds.join()).to.contain('Pediatrics');
    expect(kinds.join()).not.to.contain('Dental');
    one(element, '#side-specialtyGroups-pediatrics').click();
    await settled(element);
    expect(all(element, '.chip').map(words)).to.deep.equal(['Pediatrics']);
    expect(told(element)).to.match(/^\d doctors within 10 miles$/);
  });

  it('takes a filter off by its chip and all of them at once, and loses no focus', async () => {
    const element = await shown('two-filters');
    await press(element, button(element, 'Spanish'));
    expect(all(element, '.chip').map(words)).to.deep.equal(['Taking new patients']);
    expect(focused(element) === undefined).to.equal(false);
    await press(element, button(element, 'Taking new patients'));
    expect(all(element, '.chip')).to.have.length(0);
    expect(focused(element) === one(element, '.told .subtitle')).to.equal(true);
    expect(told(element)).to.equal('14 doctors within 50 miles');
  });

  it('keeps the order of the filters while they change', async () => {
    const element = await shown('nearest');
    const order = () => all(element, '.side .filter').map((label) => label.getAttribute('for'));
    const before = order();
    one(element, '#side-genders-female').click();
    await settled(element);
    expect(order()).to.deep.equal(before);
    expect(told(element)).to.equal('4 doctors within 10 miles');
  });

  it('goes further when the distance is changed', async () => {
    const element = await shown('nearest');
    one(element, '#side-miles-50').click();
    await settled(element);
    expect(told(element)).to.equal('14 doctors within 50 miles');
    one(element, '#side-miles-any').click();
    await settled(element);
    expect(told(element)).to.equal('14 doctors');
  });

  it('says which filter to take off when nobody is left, with how many that gives', async () => {
    const element = await shown('nobody');
    expect(told(element)).to.equal('No doctors found within 5 miles');
    const ways = all(element, '.ways button').map(words);
    expect(ways).to.have.members([
      '3 doctors within 50 miles',
      'Any language: 1 doctor within 5 miles',
    ]);
    expect(all(element, '.results a[href^="tel:"]')).to.have.length(1);
    await press(element, button(element, '3 doctors within 50 miles'));
    expect(told(element)).to.equal('3 doctors within 50 miles');
    expect(focused(element) === one(element, '.told .subtitle')).to.equal(true);
  });

  it('opens as a sheet that keeps focus, closes on Escape and gives focus back', async () => {
    const element = await shown('filters-open');
    const sheet = one(element, 'dialog');
    expect(sheet.matches(':modal')).to.equal(true);
    for (let turn = 0; turn < 30; turn++) {
      await sendKeys({ press: 'Tab' });
      const at = focused(element);
      // Past the last control the browser's own bar has its turn; the page behind never does.
      expect(at === undefined || sheet.contains(at), at?.outerHTML ?? '').to.equal(true);
    }
    one(element, '#sheet-accepting-newpt').click();
    await settled(element);
    expect(words(one(element, '.sheet-foot'))).to.contain('6 doctors within 10 miles');
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(sheet.matches('[open]')).to.equal(false);
    expect(focused(element)?.id).to.equal('open-filters');
    expect(words(one(element, '#open-filters'))).to.equal('Filters: 1 on');
  });

  it('leaves no empty sheet above the page where the element begins anew or is moved', async () => {
    const element = await shown('filters-open');
    element.reset();
    await settled(element);
    expect(one(element, 'dialog').matches('[open]')).to.equal(false);
    (await appears(element, '#open-filters:enabled')).click();
    await settled(element);
    element.parentElement?.append(element);
    await settled(element);
    expect(one(element, 'dialog').matches('[open]')).to.equal(false);
    (await appears(element, '#open-filters:enabled')).click();
    await settled(element);
    expect(one(element, 'dialog').matches(':modal')).to.equal(true);
  });

  it('leaves the filters the whole sheet at 400 % zoom', async () => {
    const before = { width: innerWidth, height: innerHeight };
    await setViewport({ width: 320, height: 256 });
    try {
      const element = await shown('filters-open');
      const { bottom } = one(element, '.sheet-body').getBoundingClientRect();
      expect(one(element, '.sheet-foot').getBoundingClientRect().top).to.be.at.least(bottom);
    } finally {
      await setViewport(before);
    }
  });
});
