import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { PlanErrorEvent } from '../base/events.js';
import { pinLocale } from '../base/locale.js';
import { settled, textOf } from '../base/testing/contract.js';
import { fictionalPlan, fixtureMoment, referencePlan } from '../base/testing/fixtures.js';
import '../contact/define.js';
import type { CarewayContact } from '../contact/contact.js';
import './define.js';
import type { CarewayPlan } from './plan.js';

const inside = (around: Element): CarewayContact => {
  const element = around.querySelector('careway-contact');
  if (!element) throw new Error('There is no element inside.');
  return element;
};

describe('careway-plan', () => {
  afterEach(async () => {
    await pinLocale(undefined);
  });

  it('gives its plan and coverage to the elements inside, and a new plan when it changes', async () => {
    const around = await fixture<CarewayPlan>(
      html`<careway-plan .src=${referencePlan} line-of-business="medicare-advantage">
        <div><careway-contact at=${fixtureMoment} topic="find-pcp"></careway-contact></div>
      </careway-plan>`,
    );
    await settled(inside(around));
    expect(textOf(inside(around))).to.contain('Call Seniors VIP Line');
    around.src = fictionalPlan;
    await around.updateComplete;
    await settled(inside(around));
    expect(textOf(inside(around))).to.contain('Call Member Services');
    expect(textOf(inside(around))).to.contain('is made up. Its numbers do not work.');
  });

  it('answers as for coverage that is not known where the page names one that there is none, and tells the web team', async () => {
    const told: unknown[] = [];
    const { error } = console;
    Object.assign(console, { error: (words: unknown) => told.push(words) });
    const around = await fixture<CarewayPlan>(
      html`<careway-plan .src=${referencePlan} line-of-business="medicaid">
        <careway-contact
          at=${fixtureMoment}
          topic="find-pcp"
          line-of-business="Medi-Cal"
        ></careway-contact>
      </careway-plan>`,
    );
    await settled(inside(around));
    expect(textOf(inside(around))).to.contain('Call ');
    inside(around).removeAttribute('line-of-business');
    around.setAttribute('line-of-business', 'medicare-advantage');
    await around.updateComplete;
    await settled(inside(around));
    Object.assign(console, { error });
    expect(textOf(inside(around))).to.contain('Call Seniors VIP Line');
    const fault = (value: string) =>
      `line-of-business: "${value}". No rule knows this line of business. Use one of: commercial, medi-cal, medicare-advantage, dual-integrated; or leave it out.`;
    expect(told).to.have.members([
      `<careway-plan> ${fault('medicaid')}`,
      `<careway-contact> ${fault('Medi-Cal')}`,
    ]);
  });

  it('names value, rule and remedy of a broken plan file to the web team, not to the member', async () => {
    const broken = { ...referencePlan, timeZone: 'Mars/Base', phone: '555' };
    const file = new File([JSON.stringify(broken)], 'plan.json', { type: 'application/json' });
    const src = URL.createObjectURL(file);
    const around = document.createElement('careway-plan');
    around.innerHTML = '<careway-contact><p>Call (800) 555-0100</p></careway-contact>';
    const failed = oneEvent<PlanErrorEvent>(around, 'careway-plan-error');
    const told: unknown[] = [];
    const { error } = console;
    Object.assign(console, { error: (words: unknown) => told.push(words) });
    around.setAttribute('src', src);
    await fixture(around);
    const { reason } = await failed;
    Object.assign(console, { error });
    expect(told).to.deep.equal([`<careway-plan> ${reason}`]);
    expect(reason).to.contain('/phone: "555". Nothing has this name here. Take it out');
    await settled(inside(around));
    expect(inside(around).querySelector('p')?.checkVisibility()).to.equal(true);
    expect(textOf(inside(around))).not.to.contain('555');
    URL.revokeObjectURL(src);
  });

  it('shows a file that is not there as such', async () => {
    const around = document.createElement('careway-plan');
    const failed = oneEvent<PlanErrorEvent>(around, 'careway-plan-error');
    around.setAttribute('src', '/no-such-plan.json');
    await fixture(around);
    expect((await failed).reason).to.contain(
      '/no-such-plan.json: the server answered 404. Check the plan address.',
    );
  });

  it('says so of what is no address at all, and shows the way on', async () => {
    const element = document.createElement('careway-contact');
    const failed = oneEvent<PlanErrorEvent>(element, 'careway-plan-error');
    element.setAttribute('plan', 'https://');
    await fixture(element);
    expect((await failed).reason).to.contain('this is no address. Check the plan address.');
    await settled(element);
    expect(textOf(element)).to.contain('can’t be shown right now');
  });

  it('pins the language, and lets the page say again', async () => {
    const around = await fixture<CarewayPlan>(
      html`<careway-plan .src=${referencePlan} lang="es">
        <careway-contact at=${fixtureMoment}></careway-contact>
      </careway-plan>`,
    );
    const shows = async (words: string) => {
      for (let turn = 0; turn < 50 && !textOf(inside(around)).includes(words); turn++) {
        await settled(inside(around));
      }
      expect(textOf(inside(around))).to.contain(words);
    };
    await shows('A quién llamar');
    around.lang = '';
    await shows('Who to call');
  });
});
