import { expect, fixture, html } from '@open-wc/testing';
import { contract, settled, show, textOf } from '../base/testing/contract.js';
import { appears, fixtureMoment, referencePlan, typing } from '../base/testing/fixtures.js';
import { keys, tabTo, typeKeys } from '../base/testing/keys.js';
import { pinLocale } from '../base/locale.js';
import { fixtures } from './help.fixtures.js';
import type { CarewayHelp } from './help.js';

contract('careway-help', fixtures);

const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

const open = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? [])].map(
    (each) => each.querySelector('summary')?.textContent.trim(),
  );

const inside = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`"${selector}" is not there.`);
  return found;
};

const give = async (template: ReturnType<typeof html>) => {
  const element = await fixture<CarewayHelp>(template);
  await settled(element);
  return element;
};

describe('careway-help', () => {
  it('opens the best answer to a member’s own words, and says whom to call', async () => {
    const element = await show(byName('bill'));
    expect(open(element)).to.deep.equal(['I got a bill. What do I do?']);
    const call = inside(element, 'details[open] a.call');
    expect(call.getAttribute('href')).to.equal('tel:+18445235126');
    expect(call.className).to.equal('call');
  });

  it('understands Spanish on an English page, and the other way round', async () => {
    const element = await show(byName('no-estoy-de-acuerdo'));
    expect(open(element)).to.deep.equal(['How do I file a grievance or an appeal?']);
    await pinLocale('es');
    await typing('I have no car')(element);
    await settled(element);
    expect(open(element)).to.deep.equal(['¿Cómo consigo transporte para ir al médico?']);
    await pinLocale(undefined);
  });

  it('links to the host’s page for an act, and lets the host go there in its own way', async () => {
    const element = await show(byName('no-estoy-de-acuerdo'));
    const link = inside(element, 'details[open] a.button');
    expect(link.getAttribute('href')).to.equal('/grievance.html');
    expect(link.textContent.trim()).to.equal('File a grievance or an appeal');
    let asked = '';
    element.addEventListener('careway-navigate', (event) => {
      asked = event.topic;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(asked).to.equal('grievance');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('takes links from an attribute, and no address that is not a page', async () => {
    const script = ['java', 'script:alert(1)'].join('');
    const links = `schedule-ride=/ride?from=help  billing=${script} nonsense =x`;
    const element = await give(
      html`<careway-help .plan=${referencePlan} at=${fixtureMoment} links=${links}></careway-help>`,
    );
    await typing('ride')(element);
    await settled(element);
    expect(inside(element, 'details[open] a').getAttribute('href')).to.equal('/ride?from=help');
    await typing('bill')(element);
    await settled(element);
    expect(inside(element, 'details[open] a').getAttribute('href')).to.equal('tel:+18445235126');
  });

  it('lets the host take over a call', async () => {
    const element = await show(byName('bill'));
    let called = '';
    element.addEventListener('careway-call', (event) => {
      called = event.phone;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    inside(element, 'details[open] a.call').dispatchEvent(click);
    expect(called).to.equal('+18445235126');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('says 911 to words of an emergency', async () => {
    const element = await show(byName('emergency'));
    const call = inside(element, 'details[open] .emergency-act a');
    expect(call.getAttribute('href')).to.equal('tel:911');
  });

  it('puts 988 and 911 before any answer where the words name danger', async () => {
    const element = await show(byName('crisis'));
    const phones = () =>
      [...(element.shadowRoot?.querySelectorAll('.flagged a') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
    expect(phones()).to.deep.equal(['tel:988', 'sms:988']);
    expect(inside(element, '.flagged').closest('[role=alert]')).not.to.equal(null);
    expect(textOf(element)).not.to.contain('We found no answer');
    await typing("he can't breathe and I got a bill")(element);
    await settled(element);
    expect(phones()).to.deep.equal(['tel:911']);
    expect(open(element)).to.deep.equal([]);
  });

  it('shows a time of the law with its source', async () => {
    const words = textOf(await show(byName('medi-cal-letter')));
    expect(words).to.contain('at least 30 calendar days from the date on the form');
    expect(words).to.contain('42 CFR 435.916');
  });

  it('gives another plan’s own numbers', async () => {
    expect(textOf(await show(byName('made-up-plan')))).to.contain('at least 2 business days');
  });

  it('leads to a person where nothing fits, and back to every question', async () => {
    const element = await show(byName('nothing-found'));
    expect(inside(element, '[role=status]').textContent.trim()).to.equal(
      'We found no answer to that.',
    );
    const call = inside(element, 'a.call:not(.quiet)');
    expect(call.getAttribute('href')).to.equal('tel:+18776195900');
    inside(element, 'button.link').click();
    await settled(element);
    expect(element.shadowRoot?.querySelectorAll('.topic').length).to.equal(8);
    expect(element.shadowRoot?.activeElement?.id).to.equal('words');
  });

  it('has no link to dial on a kiosk, and forgets what was typed and opened', async () => {
    const element = await show(byName('kiosk'));
    expect(open(element)).to.deep.equal(['How do I choose a doctor?']);
    expect(element.shadowRoot?.querySelectorAll('a[href^="tel:"]').length).to.equal(0);
    await typing('ride')(element);
    await settled(element);
    element.reset();
    await settled(element);
    expect((inside(element, '#words') as HTMLInputElement).value).to.equal('');
    expect(open(element)).to.deep.equal([]);
  });

  it('keeps what a member opened while they type on', async () => {
    const element = await show(byName('start'));
    await typing('appeal')(element);
    await settled(element);
    inside(element, 'details:nth-of-type(2) summary').click();
    await settled(element);
    const both = open(element);
    expect(both.length).to.equal(2);
    await typing('appeal!')(element);
    await settled(element);
    expect(open(element)).to.deep.equal(both);
  });

  it('is done by keyboard alone: asked, read, called, and back to every question', async () => {
    const element = await show(byName('start'));
    await tabTo(element, '#words');
    await typeKeys(element, 'I got a bill');
    await appears(element, 'details[open]');
    expect(open(element)).to.deep.equal(['I got a bill. What do I do?']);
    await tabTo(element, 'details[open] a.call');
    let called = '';
    element.addEventListener('careway-call', (event) => {
      called = event.phone;
      event.preventDefault();
    });
    await keys(element, 'Enter');
    expect(called).to.equal('+18445235126');
    await tabTo(element, 'details summary');
    await keys(element, ' ');
    expect(open(element)).to.deep.equal([]);
    await tabTo(element, 'button.link');
    await keys(element, 'Enter');
    expect(element.shadowRoot?.activeElement?.id).to.equal('words');
    expect(element.shadowRoot?.querySelectorAll('.topic').length).to.equal(8);
  });

  it('asks only what concerns a member’s coverage', async () => {
    const element = await give(
      html`<careway-help
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="commercial"
      ></careway-help>`,
    );
    expect(textOf(element)).not.to.contain('renew my Medi-Cal');
    element.lineOfBusiness = 'medi-cal';
    await settled(element);
    expect(textOf(element)).to.contain('renew my Medi-Cal');
  });

  it('puts nothing that was typed into an address, an event or the page', async () => {
    const events: Event[] = [];
    const kinds = ['careway-call', 'careway-navigate', 'careway-plan-error'];
    const listen = (event: Event) => events.push(event);
    for (const kind of kinds) document.addEventListener(kind, listen);
    const before = location.href;
    const element = await show(byName('start'));
    await typing('zebra-canary bill')(element);
    await settled(element);
    for (const kind of kinds) document.removeEventListener(kind, listen);
    expect(events).to.deep.equal([]);
    expect(location.href).to.equal(before);
    expect(document.documentElement.outerHTML).not.to.contain('zebra-canary');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });
});

describe('the structured data of careway-help', () => {
  const blocks = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
  const dataOf = (block: Element | undefined) =>
    JSON.parse(block?.textContent ?? 'null') as ReturnType<CarewayHelp['faqPage']>;

  it('comes on request only', async () => {
    await show(byName('start'));
    expect(blocks()).to.deep.equal([]);
  });

  it('has every question of the screen with its answer and act, in plain text', async () => {
    const element = await give(
      html`<careway-help
        structured-data
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="medi-cal"
      ></careway-help>`,
    );
    const [block, ...more] = blocks();
    expect(more).to.deep.equal([]);
    const data = dataOf(block);
    expect(data).to.deep.equal(element.faqPage());
    expect(data?.['@type']).to.equal('FAQPage');
    const shown = element.shadowRoot?.querySelectorAll('summary').length;
    expect(data?.mainEntity.length).to.equal(shown);
    const ride = data?.mainEntity.find(({ name }) => name.includes('ride'));
    expect(ride?.acceptedAnswer.text).to.contain('at least 48 hours before your visit');
    expect(ride?.acceptedAnswer.text).to.match(/Call Customer Service: \(800\) 708-3230\.$/);
    expect(block?.textContent).not.to.contain('undefined');
  });

  it('follows the language, and goes with the request or the element', async () => {
    const element = await give(
      html`<careway-help structured-data .plan=${referencePlan}></careway-help>`,
    );
    expect(dataOf(blocks()[0])?.inLanguage).to.equal('en');
    await pinLocale('es');
    await settled(element);
    expect(blocks().length).to.equal(1);
    expect(dataOf(blocks()[0])?.inLanguage).to.equal('es');
    await pinLocale(undefined);
    element.structuredData = false;
    await settled(element);
    expect(blocks()).to.deep.equal([]);
    element.structuredData = true;
    await settled(element);
    expect(blocks().length).to.equal(1);
    element.remove();
    expect(blocks()).to.deep.equal([]);
  });

  it('can’t end the script that holds it', async () => {
    const plan = { ...referencePlan, name: 'A </script><b>B</b> Plan' };
    const element = await give(html`<careway-help structured-data .plan=${plan}></careway-help>`);
    expect(blocks()[0]?.textContent).not.to.contain('<');
    expect(dataOf(blocks()[0])).to.deep.equal(element.faqPage());
    expect(JSON.stringify(element.faqPage())).to.contain('</script><b>');
  });
});
