import { expect, waitUntil } from '@open-wc/testing';
import { settled, textOf } from '../base/testing/contract.js';
import { appears } from '../base/testing/fixtures.js';
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
} from './finder-screen.fixtures.js';
import { loadDoctors } from './load-doctors.js';
import { CarewayPcpFinder } from './pcp-finder.js';
import { sampleDirectory } from './sample-directory.fixtures.js';

describe('careway-pcp-finder: the directory', () => {
  it('is not fetched before the element is on the screen', async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return fetch(input, init);
    };
    const frame = document.createElement('div');
    frame.style.height = '5000px';
    const element = new CarewayPcpFinder();
    try {
      const { fictionalPlan } = await import('../base/testing/fixtures.js');
      element.plan = fictionalPlan;
      element.directory = '/seen-later.bundle.json';
      document.body.append(frame, element);
      await settled(element);
      expect(asked).to.deep.equal([]);
      expect(element.shadowRoot?.textContent).not.to.contain('There is no list of doctors');
      const failed = new Promise<string>((resolve) => {
        element.addEventListener('careway-directory-error', (event) => {
          resolve(event.reason);
        });
      });
      element.scrollIntoView();
      expect(await failed).to.contain('/seen-later.bundle.json: the server answered 404');
      expect(asked.filter((href) => href.endsWith('/seen-later.bundle.json'))).to.have.length(1);
    } finally {
      globalThis.fetch = fetch;
      frame.remove();
      element.remove();
      scrollTo(0, 0);
    }
  });

  it('says what happened when it fails, with a phone, and can be tried again', async () => {
    const element = await shown('failed');
    expect(told(element)).to.contain('The list of doctors did not load');
    expect(all(element, '.told a[href="tel:+18007083230"]')).to.have.length(1);
    expect(element).to.be.an.instanceOf(CarewayPcpFinder);
    Object.assign(element, { directory: sampleDirectory });
    // Reading takes as long as it takes; until then the line says nothing.
    await waitUntil(
      () => told(element).includes('13 doctors within 10 miles'),
      'nobody was found',
      {
        timeout: 8_000,
      },
    );
  });

  it('tries again when asked', async () => {
    const element = await shown('failed');
    const again = new Promise<Event>((resolve) => {
      element.addEventListener('careway-directory-error', resolve, { once: true });
    });
    await press(element, button(element, 'Try again'));
    expect(await again).to.be.an.instanceOf(Event);
    expect(focused(element) === undefined).to.equal(false);
  });

  it('shows bars only while it loads', async () => {
    expect(all(await shown('loading'), '.results .coming')).to.have.length(1);
    const element = await shown('nearest');
    await waitUntil(() => all(element, '.coming').length === 0);
  });

  it('goes on without ZIP centers and says so', async () => {
    const element = await shown('without-zips');
    expect(told(element)).to.contain('We can’t measure miles right now.');
    expect(all(element, '#place-error')).to.have.length(0);
    expect(names(element)).to.have.length(10);
  });

  it('reads the packed file of the demo', async () => {
    const element = await shown('demo-directory');
    expect(told(element)).to.match(/^\d+ doctors within 10 miles$/);
    expect(words(one(element, '.list'))).to.contain('You: 02905, Providence');
    expect(textOf(element)).to.contain('This list is from August 17, 2020.');
  });

  it('reads a Plan-Net Bundle too', async () => {
    const doctors = await loadDoctors('/demo/data/plan-net.bundle.json', undefined);
    const found: string[] = [];
    doctors.find(
      { text: 'garland cormier' },
      {
        tell: ({ rows }) => {
          found.push(...rows.map(({ provider }) => provider.name.display));
        },
        fail: (error) => expect.fail(String(error)),
        stopped: new AbortController().signal,
      },
    );
    expect(found).to.deep.equal(['Garland Herbert Cormier']);
  });

  it('refuses a packed file that was cut off, and says what to do', async () => {
    const { fetch } = globalThis;
    const whole = await fetch('/demo/public/data/directory.cwd');
    const half = (await whole.arrayBuffer()).slice(0, 12_000);
    globalThis.fetch = () => Promise.resolve(new Response(half));
    try {
      const reason = await loadDoctors('/half.cwd', undefined).catch(String);
      expect(reason).to.match(/half\.cwd: .*cut off or altered.*Build it anew/);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('keeps what a member typed in the element', async () => {
    const marker = 'qqmarkerqq';
    const heard: string[] = [];
    const hear = (event: Event) => {
      heard.push(JSON.stringify(Object.fromEntries(Object.entries(event))));
    };
    const kinds = ['careway-call', 'careway-choose', 'careway-directory-error', 'careway-navigate'];
    for (const kind of kinds) document.addEventListener(kind, hear);
    const element = await shown('start');
    const { length } = performance.getEntriesByType('resource');
    await search(element, marker, marker);
    await search(element, '', '06106');
    await press(element, await appears(element, '.found .name'));
    await press(element, button(element, 'Choose as my doctor'));
    for (const kind of kinds) document.removeEventListener(kind, hear);
    expect(heard).to.have.length(1);
    expect(heard.join()).not.to.contain(marker);
    expect(location.href).not.to.contain(marker);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).not.to.contain(marker);
    expect(performance.getEntriesByType('resource').length).to.equal(length);
  });

  it('forgets a visitor on reset()', async () => {
    const element = await shown('detail');
    element.reset();
    await settled(element);
    expect(told(element)).to.equal('13 doctors within 10 miles');
    await search(element, 'spanish', '06320');
    one(element, '#side-genders-female').click();
    element.reset();
    await settled(element);
    expect((one(element, '#text') as HTMLInputElement).value).to.equal('');
    expect((one(element, '#place') as HTMLInputElement).value).to.equal('06106');
    expect(all(element, '.chip')).to.have.length(0);
  });
});
