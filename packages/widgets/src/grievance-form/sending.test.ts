import { expect } from '@open-wc/testing';
import { settled, show, textOf } from '../base/testing/contract.js';
import { referencePlan } from '../base/testing/fixtures.js';
import { press, receiptOf, write } from './acts.fixtures.js';
import {
  atCheck,
  buttonOf,
  byName,
  edit,
  failing,
  focused,
  headingOf,
  intake,
  refusing,
  restoreFetch,
  send,
  stored,
  unreachable,
  type Asked,
} from './filing.fixtures.js';

afterEach(restoreFetch);

describe('careway-grievance-form: nothing is lost', () => {
  it('keeps the words and the key through every failure, until the receipt', async () => {
    const asked = intake(
      unreachable,
      () => Promise.reject(new DOMException('', 'TimeoutError')),
      failing,
      stored,
    );
    const element = await atCheck();
    await send(element);
    for (const title of [
      'We got no answer',
      'The answer takes too long',
      'Something went wrong on our side',
    ]) {
      expect(headingOf(element)).to.equal(title);
      expect(focused(element)?.textContent).to.equal(title);
      const text = textOf(element);
      expect(text).to.contain('Your words are still here.');
      expect(text).to.contain('it counts only once');
      expect(text).to.contain('I have called three times');
      expect(text).to.contain('(800) 708-3230');
      expect(text).not.to.contain('We have your');
      buttonOf(element, 'Try again').click();
      await settled(element);
    }
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(asked).to.have.length(4);
    expect(new Set(asked.map(({ key }) => key)).size).to.equal(1);
    expect(new Set(asked.map(({ body }) => JSON.stringify(body))).size).to.equal(1);
  });

  it('goes back from a failure to Check with every answer', async () => {
    const element = await show(byName('no-answer'));
    buttonOf(element, 'Back').click();
    await settled(element);
    expect(headingOf(element)).to.equal('Check what you are sending');
    expect(textOf(element)).to.contain('I have called three times');
  });

  it('sends once, however often the button is pressed', async () => {
    let reply: (response: Response) => void = () => undefined;
    const asked = intake(
      () =>
        new Promise((resolve) => {
          reply = resolve;
        }),
    );
    const element = await atCheck();
    const button = buttonOf(element, 'Send my grievance');
    button.click();
    button.click();
    await settled(element);
    expect(textOf(element)).to.contain('Sending…');
    buttonOf(element, 'Sending…').click();
    buttonOf(element, ': Your name').click();
    await settled(element);
    expect(headingOf(element)).to.equal('Check what you are sending');
    reply(stored());
    await settled(element);
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(asked).to.have.length(1);
  });

  it('finds the first version where that had arrived, and can send the changed one too', async () => {
    const keyReused = refusing('key-reused', 'Idempotency-Key');
    const asked = intake(unreachable, keyReused, stored, stored);
    const element = await atCheck();
    await send(element);
    buttonOf(element, 'Back').click();
    await settled(element);
    await edit(element, 'What you want');
    write(element, 'wanted', 'An apology');
    await press(element);
    await send(element);
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(textOf(element)).to.contain('What you changed after that is not in it.');
    expect(textOf(element)).to.contain('My referral sent, and a call back');
    buttonOf(element, 'Send the changed form too').click();
    await settled(element);
    expect(textOf(element)).to.contain('An apology');
    await send(element);
    expect(textOf(element)).not.to.contain('What you changed after that');
    expect(asked.map(({ body }) => body.wanted)).to.deep.equal([
      'My referral sent, and a call back',
      'An apology',
      'My referral sent, and a call back',
      'An apology',
    ]);
    expect(new Set(asked.slice(0, 3).map(({ key }) => key)).size).to.equal(1);
    expect(asked[3]?.key).not.to.equal(asked[0]?.key);
  });

  it('asks before the page is left with words that are stored nowhere, but not on a kiosk', async () => {
    const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const element = await show(byName('happened'));
    expect(leaves()).to.equal(false);
    element.kiosk = true;
    await settled(element);
    expect(leaves()).to.equal(true);
    element.kiosk = false;
    await settled(element);
    expect(leaves()).to.equal(false);
    element.reset();
    await settled(element);
    expect(leaves()).to.equal(true);
    await show(byName('receipt'));
    expect(leaves()).to.equal(true);
  });

  it('forgets a visitor on reset, also one whose form is on its way', async () => {
    let reply: (response: Response) => void = () => undefined;
    intake(
      () =>
        new Promise((resolve) => {
          reply = resolve;
        }),
    );
    const element = await atCheck();
    await press(element);
    element.reset();
    reply(stored());
    await settled(element);
    expect(headingOf(element)).to.equal('What is wrong?');
    expect(textOf(element)).not.to.contain('K7R2');
  });

  it('says so where the plan takes no forms', async () => {
    const element = await atCheck();
    const plan = { ...referencePlan };
    delete plan.intake;
    element.plan = plan;
    await settled(element);
    await send(element);
    expect(headingOf(element)).to.equal('This form can’t be sent from here');
    expect(textOf(element)).to.contain('(800) 708-3230');
  });
});

describe('careway-grievance-form: the page takes over', () => {
  it('sends it in its own way and confirms', async () => {
    const asked = intake(stored);
    const element = await atCheck();
    const keys: string[] = [];
    element.addEventListener('careway-submit', (event) => {
      event.preventDefault();
      keys.push(event.idempotencyKey);
      expect(event.submission.happened.text).to.contain('called three times');
    });
    await send(element);
    expect(textOf(element)).to.contain('Sending…');
    element.fail('no-answer');
    await settled(element);
    expect(headingOf(element)).to.equal('We got no answer');
    buttonOf(element, 'Try again').click();
    await settled(element);
    element.confirm(receiptOf(referencePlan, 'commercial'));
    await settled(element);
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(asked).to.have.length(0);
    expect(new Set(keys).size).to.equal(1);
    expect(keys).to.have.length(2);
  });

  it('can’t confirm what is no receipt, or what was not sent', async () => {
    const element = await atCheck();
    expect(() => {
      element.confirm(receiptOf(referencePlan, 'commercial'));
    }).to.throw(TypeError, /nothing was sent/);
  });
});

describe('careway-grievance-form: what a member writes', () => {
  it('is in the one request and the submit event, and nowhere else', async () => {
    const marker = 'Zanzibar7';
    const asked = intake(stored);
    const events: Event[] = [];
    const types = ['careway-submit', 'careway-receipt', 'careway-call', 'careway-navigate'];
    for (const type of types) document.addEventListener(type, (event) => events.push(event));
    const logged: unknown[] = [];
    const names = ['log', 'warn', 'error', 'info', 'debug'] as const;
    const consoles = names.map((name) => [name, Reflect.get(console, name)] as const);
    for (const [name] of consoles)
      Reflect.set(console, name, (...all: unknown[]) => logged.push(all));
    const address = location.href;
    const entries = history.length;

    const element = await atCheck({
      you: {
        choose: ['filed-by=representative'],
        write: { 'filer-name': marker, name: marker, 'member-id': marker },
      },
      reach: {
        choose: ['reach-by=mail', 'answer-language=another'],
        write: { address: marker, 'other-language': marker },
      },
      happened: { write: { text: marker, where: marker } },
      wanted: { write: { wanted: marker } },
    });
    await send(element);
    for (const [name, real] of consoles) Reflect.set(console, name, real);

    expect(headingOf(element)).to.equal('We have your grievance');
    expect(asked).to.have.length(1);
    const { url, key, body } = asked[0] as Asked;
    expect(JSON.stringify(body).split(marker)).to.have.length(9);
    expect(url + String(key)).not.to.contain(marker);
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(entries);
    const kept = [...Object.entries(localStorage), ...Object.entries(sessionStorage)];
    expect(
      JSON.stringify([...kept, document.cookie, history.state, document.title]),
    ).not.to.contain(marker);
    expect((await indexedDB.databases()).map(({ name }) => name ?? '').join()).not.to.contain(
      marker,
    );
    expect(JSON.stringify(logged)).not.to.contain(marker);
    const others = events.filter(({ type }) => type !== 'careway-submit');
    expect(events.map(({ type }) => type)).to.deep.equal(['careway-submit', 'careway-receipt']);
    expect(JSON.stringify(others.map((event) => Object.entries(event)))).not.to.contain(marker);
    // Attributes can be read by the page's styles and by its analytics.
    expect(element.outerHTML).not.to.contain(marker);
    for (const resource of performance.getEntriesByType('resource')) {
      expect(resource.name).not.to.contain(marker);
    }
  });
});
