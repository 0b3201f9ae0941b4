import { expect } from '@open-wc/testing';
import type { LineOfBusiness } from '@careway/rules/core';
import { settled, show, textOf } from '../base/testing/contract.js';
import { appears, fictionalPlan } from '../base/testing/fixtures.js';
import { choose, press, walk, write, type Acts } from './acts.fixtures.js';
import { addFiles, pdf, planWithBrokenFiles } from './file.fixtures.js';
import { atCheck, buttonOf, byName, headingOf } from './filing.fixtures.js';
import type { Screen } from './screens.js';

async function at(screen: Screen, coverage: LineOfBusiness | undefined, acts: Acts = {}) {
  const start = { ...byName('start') };
  delete start.act;
  const element = await show(start);
  element.lineOfBusiness = coverage;
  await settled(element);
  await walk(element, screen, acts);
  await settled(element);
  return element;
}

describe('careway-grievance-form: by when the plan must answer', () => {
  const meaning = async (coverage: LineOfBusiness | undefined, acts: Acts = {}) => {
    const element = await at('meaning', coverage, acts);
    await appears(element, 'form [role="status"] p');
    return element;
  };
  const decision: Acts = { trouble: { choose: ['trouble=decision'] } };

  it('is told before anything is sent, with its source, by kind and coverage', async () => {
    const grievance = textOf(await meaning('commercial'));
    expect(grievance).to.contain(
      'If you send it today, your health plan must answer by Thursday, December 24.',
    );
    expect(grievance).to.contain('Sooner, if waiting could harm your health.');
    expect(grievance).to.contain('1368.01(a)');
    expect(textOf(await meaning('medi-cal', decision))).to.contain('42 CFR 438.408(b)(2)');
    const question = await meaning('commercial', { trouble: { choose: ['trouble=question'] } });
    expect(textOf(question)).to.contain('The law sets no date to answer a question.');
    const unknown = await meaning(undefined, { coverage: { choose: ['coverage=unknown'] } });
    expect(textOf(unknown)).to.contain('depends on your coverage');
    expect(textOf(unknown)).not.to.contain('December');
  });

  it('is sooner on the check where waiting could harm', async () => {
    const element = await atCheck(
      { ...decision, harm: { choose: ['harm=yes'] } },
      'meaning-appeal',
    );
    expect(textOf(element).replaceAll('\u00a0', ' ')).to.contain(
      'must answer by Friday, November 27, 2:12 p.m. Pacific.',
    );
  });
});

describe('careway-grievance-form: unfair treatment', () => {
  const fold = (element: Element) => element.shadowRoot?.querySelector('details.fold');

  it('has its place in the first question, and leads to who takes it by coverage', async () => {
    expect(textOf(await show(byName('start')))).to.contain(
      'Also if you were treated worse because of who you are.',
    );
    for (const [coverage, isState] of [
      ['medi-cal', true],
      ['commercial', false],
      ['medicare-advantage', false],
    ] as const) {
      const element = await at('meaning', coverage);
      await appears(element, 'details.fold');
      const words = fold(element)?.textContent ?? '';
      expect(words).to.contain('It is a grievance, and the plan must look into it.');
      expect(words).to.contain('45 CFR 80.7(b)');
      const links = [...(fold(element)?.querySelectorAll('a') ?? [])].map(({ href }) => href);
      expect(links).to.include('https://www.hhs.gov/ocr/complaints');
      expect(links.includes('tel:+19164407370'), coverage).to.equal(isState);
      expect(words).not.to.contain('looks after civil rights');
    }
  });

  it('names the coordinator where the plan has one', async () => {
    const element = await at('meaning', 'commercial');
    element.plan = fictionalPlan;
    await settled(element);
    await appears(element, 'details.fold');
    expect(fold(element)?.querySelector('a')?.href).to.equal('tel:+18605550146');
  });

  it('stands once on the receipt, with every office', async () => {
    const text = textOf(await show(byName('kiosk-receipt')));
    expect(text.split('Were you treated worse')).to.have.length(2);
    expect(text).to.contain('(916) 440-7370');
  });
});

describe('careway-grievance-form: who speaks for the member', () => {
  const helper: Acts = { you: { choose: ['filed-by=representative'], write: { name: 'R. E.' } } };

  it('is asked for a signed paper by whose rules it counts; a parent is not', async () => {
    const element = await at('you', 'medicare-advantage');
    expect(textOf(element)).not.to.contain('signed paper');
    await choose(element, 'filed-by=parent');
    expect(textOf(element)).not.to.contain('signed paper');
    await choose(element, 'filed-by=representative');
    expect(textOf(element)).to.contain('Medicare form CMS-1696');
    await choose(element, 'filed-by=provider');
    expect(textOf(element)).to.contain('A doctor who treats the member may need none.');
    const mediCal = await at('you', 'medi-cal');
    await choose(mediCal, 'filed-by=representative');
    expect(textOf(mediCal)).to.contain('A power of attorney counts too.');
    expect(textOf(mediCal)).not.to.contain('CMS-1696');
  });

  it('goes on without it, and hears by when it is wanted', async () => {
    const element = await at('you', 'medi-cal');
    await choose(element, 'filed-by=representative');
    await choose(element, 'authorization=later');
    expect(textOf(element)).to.contain('Send this now all the same.');
    expect(textOf(element)).to.contain('It should have it well before Thursday, December 24.');
    write(element, 'name', 'Rosa Example');
    await press(element);
    await settled(element);
    expect(headingOf(element)).to.equal('How can we reach you?');
  });

  it('adds it among the files under its own label, and it is told from the others by its name', async () => {
    const start = { ...byName('receipt-files-failed') };
    delete start.act;
    const element = await show(start);
    await walk(element, 'files', helper);
    await settled(element);
    const label = 'The signed paper that lets you speak for the member (optional)';
    const fields = () => [...(element.shadowRoot?.querySelectorAll('.files') ?? [])];
    expect(fields()[0]?.textContent).to.contain(label);
    await addFiles(element, [pdf('form.pdf')]);
    expect(fields().map((field) => field.querySelectorAll('.file-list li').length)).to.deep.equal([
      1, 0,
    ]);
    // Both share what the plan takes: two files.
    expect(planWithBrokenFiles.intake?.attachments?.files).to.equal(2);
    await addFiles(element, [pdf('second.pdf')]);
    expect(textOf(element)).to.contain('That is all we can take here.');
    buttonOf(element, 'Remove: Authorization - second.pdf').click();
    await press(element);
    await press(element);
    await settled(element);
    expect(textOf(element)).to.contain('Photos or papers Authorization - form.pdf');
    expect(textOf(element)).not.to.contain('second.pdf');
  });
});
