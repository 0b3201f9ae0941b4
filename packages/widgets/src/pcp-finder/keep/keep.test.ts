import { expect } from '@open-wc/testing';
import { settled, textOf } from '../../base/testing/contract.js';
import { appears } from '../../base/testing/fixtures.js';
import { saved } from '../../base/testing/saved.js';
import {
  all,
  button,
  focused,
  names,
  one,
  press,
  search,
  shown,
  told,
  words,
} from '../finder-screen.fixtures.js';
import { staffDirectory } from '../sample-directory.fixtures.js';

describe('careway-pcp-finder: what a member keeps', () => {
  it('puts up to three doctors side by side, with what is not known said of each', async () => {
    const element = await shown('nearest');
    const boxes = all(element, '.pick input') as HTMLInputElement[];
    for (const box of boxes.slice(0, 3)) await press(element, box);
    expect(boxes.filter(({ disabled }) => disabled)).to.have.length(7);
    await press(element, button(element, 'Compare 3 doctors'));
    expect(words(focused(element) as HTMLElement)).to.equal('Compare doctors');
    expect(all(element, 'thead th').map(words)).to.have.length(3);
    const row = (label: string) =>
      all(element, 'tbody tr').find((line) => words(line).startsWith(label));
    const said = (label: string) => [...(row(label)?.querySelectorAll('td') ?? [])].map(words);
    expect(said('New patients')[0]).to.equal('Taking new patients (listed November 3, 2026)');
    expect(said('Hospital')).to.include('Not listed. Call to ask');
    expect(said('Distance')[0]).to.equal('1.0 miles');
    await press(element, all(element, 'thead .name')[1] as HTMLElement);
    expect(all(element, '.doctor-card')).to.have.length(1);
    await press(element, button(element, 'Back'));
    expect(all(element, 'thead th')).to.have.length(3);
    await press(element, button(element, 'Take off'));
    await press(element, button(element, 'Take off'));
    // One alone is compared with nobody.
    expect(all(element, '.found')).to.have.length(1);
  });

  it('compares nobody any more once it looks near another place', async () => {
    const element = await shown('nearest');
    for (const box of all(element, '.pick input').slice(0, 2)) await press(element, box);
    expect(button(element, 'Compare 2 doctors')).not.to.equal(undefined);
    const place = one(element, '#place') as HTMLInputElement;
    place.value = '06107';
    place.dispatchEvent(new Event('input'));
    one(element, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await settled(element);
    expect((all(element, '.pick input') as HTMLInputElement[]).some((box) => box.checked)).to.equal(
      false,
    );
  });

  it('goes back from comparing to the list as it was', async () => {
    const element = await shown('compare');
    await press(element, button(element, 'Back to all doctors'));
    expect(names(element)).to.have.length(10);
    expect(all(element, '.pick input:checked')).to.have.length(2);
  });

  it('gives a slip for the call that makes the choice', async () => {
    const element = await shown('chosen');
    const slip = words(one(element, '#slip'));
    expect(slip).to.contain('Marisol Quintero, MD');
    expect(slip).to.contain('1000000000');
    expect(slip).to.contain(
      '“I want Marisol Quintero, MD to be my primary care doctor. The provider ID is 1000000000.”',
    );
    expect(slip).to.contain('Plan phone (800) 708-3230');
  });

  it('saves the doctor as a card for an address book', async () => {
    const element = await shown('chosen');
    const { name, text } = await saved(() => press(element, button(element, 'Save to contacts')));
    expect(name).to.equal('Marisol-Quintero-MD.vcf');
    expect(text).to.contain('FN:Marisol Quintero\\, MD\r\n');
    expect(text).to.contain('tel:+18605550164');
  });

  it('says on paper as of when the list is right, and where the newest one is', async () => {
    const element = await shown('nearest');
    const note = one(element, '.print-only');
    expect(note.checkVisibility()).to.equal(false);
    expect(words(note)).to.contain('Accurate as of November 3, 2026.');
    expect(words(note)).to.contain('or call (860) 555-0131.');
  });

  it('writes a letter about a mistake that names the listing and nothing of the member', async () => {
    const element = await shown('detail');
    const href = one(element, '.wrong a[href^="mailto:"]').getAttribute('href') ?? '';
    const letter = new URL(href);
    expect(letter.pathname).to.equal('members@example.org');
    expect(letter.searchParams.get('subject')).to.equal(
      'Mistake in the list of doctors: Marisol Quintero, MD',
    );
    expect(letter.searchParams.get('body')).to.contain('NPI 1000000000');
    expect(href).not.to.contain('06106');
  });

  it('says how many more there are a little further away, and shows them', async () => {
    const element = await shown('nearest');
    await press(element, button(element, 'Show more'));
    const before = told(element);
    const further = all(element, '.after .button').map(words);
    expect(before).to.equal('13 doctors within 10 miles');
    expect(further).to.deep.equal(['1 more within 50 miles']);
    await press(element, button(element, '1 more within 50 miles'));
    await settled(element);
    expect(told(element)).to.equal('14 doctors within 50 miles');
  });

  const further = (element: Element) => all(element, '.after .button').map(words);

  it('says of a list in some languages that those further away speak one of them', async () => {
    const element = await shown('nearest');
    await search(element, 'spanish', '06106');
    expect(further(element)).to.deep.equal(['1 more speaks Spanish within 50 miles']);
    await search(element, 'spanish or vietnamese', '06106');
    expect(further(element)).to.deep.equal(['1 more speaks Spanish or Vietnamese within 50 miles']);
    Object.assign(element, { miles: 1 });
    await settled(element);
    await search(element, '', '06106');
    await press(element, one(element, '#side-languages-es'));
    expect(further(element).join()).to.match(/^\d more speak Spanish within 5 miles$/);
  });

  it('does not say that a doctor speaks what may be the staff’s language', async () => {
    const element = await shown('nearest');
    Object.assign(element, { directory: staffDirectory });
    await search(element, 'spanish', '06106');
    await appears(element, '.after .button');
    expect(further(element)).to.deep.equal([
      '1 more within 50 miles: the doctor or the staff speaks Spanish',
    ]);
  });

  it('keeps nothing on a kiosk: nothing is printed and nothing is saved', async () => {
    const element = await shown('kiosk');
    await press(element, one(element, '.found .name'));
    await press(element, button(element, 'Choose as my doctor'));
    expect(textOf(one(element, '#slip'))).to.contain('What to say');
    expect(all(element, '#slip button')).to.have.length(0);
  });
});
