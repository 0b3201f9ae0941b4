import { expect } from '@open-wc/testing';
import { settled, show, textOf } from '../base/testing/contract.js';
import { answer, controlOf, press, walk, write } from './acts.fixtures.js';
import {
  atCheck,
  buttonOf,
  byName,
  focused,
  headingOf,
  intake,
  restoreFetch,
  send,
  stored,
} from './filing.fixtures.js';
import { refusing, unreachable } from './filing.fixtures.js';

const start = () => {
  const fixture = { ...byName('happened') };
  delete fixture.act;
  return show(fixture);
};

async function until(element: Element, words: string): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    await settled(element);
    if (textOf(element).includes(words)) return;
  }
  throw new Error(`"${words}" did not come: ${textOf(element).slice(0, 300)}`);
}

/** All that is kept in this origin's databases, with binary values as text too. */
async function keptWords(): Promise<string> {
  const kept: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error(name));
      };
    });
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store).getAll();
      const rows = await new Promise<unknown[]>((resolve) => {
        all.onsuccess = () => {
          resolve(all.result as unknown[]);
        };
      });
      for (const row of rows) {
        kept.push(store);
        for (const value of Object.values(row as object)) {
          kept.push(
            value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : String(value),
          );
        }
      }
    }
    database.close();
  }
  return kept.join(' ');
}

async function keep(element: HTMLElement): Promise<void> {
  buttonOf(element, 'Save to finish later').click();
  await settled(element);
  buttonOf(element, 'Save').click();
  await until(element, 'Saved on this device until');
}

/** Waits until the words on the screen are those that are kept. */
async function current(): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    if (window.dispatchEvent(new Event('beforeunload', { cancelable: true }))) return;
  }
  throw new Error('The page still holds words that are not kept.');
}

describe('careway-grievance-form: a form to finish later', () => {
  afterEach(async () => {
    restoreFetch();
    // Each test begins without what another one kept.
    const left = await start();
    if (textOf(left).includes('You saved a form here')) {
      buttonOf(left, 'Delete it').click();
      await settled(left);
    }
  });

  it('is kept only when the member says so, and goes on where it was', async () => {
    const element = await start();
    await walk(element, 'happened');
    write(element, 'text', 'Canary7Q2 hung up on me.');
    await settled(element);
    expect(await keptWords()).to.equal('');
    buttonOf(element, 'Save to finish later').click();
    await settled(element);
    expect(textOf(element)).to.contain('without photos and papers');
    buttonOf(element, 'Do not save').click();
    await settled(element);
    expect(focused(element)?.className).to.contain('draft');
    expect(await keptWords()).to.equal('');
    await keep(element);
    write(element, 'where', 'Example Clinic');
    await settled(element);
    await current();
    element.remove();

    const next = await start();
    await until(next, 'You saved a form here');
    expect(headingOf(next)).to.equal('What is wrong?');
    buttonOf(next, 'Go on with it').click();
    await settled(next);
    expect(headingOf(next)).to.equal('What happened?');
    expect(controlOf(next, 'text').value).to.equal('Canary7Q2 hung up on me.');
    expect(controlOf(next, 'where').value).to.equal('Example Clinic');
    expect(await keptWords())
      .to.contain('drafts')
      .and.not.to.contain('Canary7Q2');
    buttonOf(next, 'Delete what is saved').click();
    await settled(next);
    expect(await keptWords()).to.equal('');
  });

  it('is forgotten on the device once it is stored', async () => {
    intake(stored);
    const element = await start();
    await walk(element, 'wanted');
    await keep(element);
    await press(element);
    await send(element);
    expect(headingOf(element)).to.equal('We have your grievance');
    for (let turn = 0; turn < 100 && (await keptWords()) !== ''; turn++) await settled(element);
    expect(await keptWords()).to.equal('');
  });

  it('is never offered on a kiosk', async () => {
    const element = await start();
    element.kiosk = true;
    await walk(element, 'happened');
    write(element, 'text', 'They hung up on me.');
    await settled(element);
    expect(textOf(element)).not.to.contain('Save to finish later');
  });

  it('keeps its key: sent unseen, closed and opened again, it is stored once', async () => {
    const asked = intake(unreachable, stored);
    const element = await start();
    await walk(element, 'wanted');
    await keep(element);
    await press(element);
    await send(element);
    expect(headingOf(element)).to.equal('We got no answer');
    await current();
    element.remove();
    const next = await start();
    await until(next, 'You saved a form here');
    buttonOf(next, 'Go on with it').click();
    await settled(next);
    expect(headingOf(next)).to.equal('Check what you are sending');
    await send(next);
    expect(headingOf(next)).to.equal('We have your grievance');
    expect(asked).to.have.length(2);
    expect(asked[1]?.key).to.equal(asked[0]?.key);
    expect(asked[1]?.body).to.deep.equal(asked[0]?.body);
  });

  it('that was sent from another window with other words is told, and can go as its own', async () => {
    const asked = intake(refusing('key-reused', 'Idempotency-Key'), stored);
    const element = await atCheck();
    await send(element);
    expect(headingOf(element)).to.equal('We already have this form');
    buttonOf(element, 'Send this one too').click();
    await settled(element);
    expect(headingOf(element)).to.equal('Check what you are sending');
    await send(element);
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(asked[1]?.key).not.to.equal(asked[0]?.key);
  });

  it('says so where the device keeps nothing', async () => {
    Reflect.set(crypto.subtle, 'generateKey', () => Promise.reject(new Error('blocked')));
    try {
      const element = await start();
      await walk(element, 'happened');
      await answer(element, { write: { text: 'They hung up on me.' } });
      await settled(element);
      buttonOf(element, 'Save to finish later').click();
      await settled(element);
      buttonOf(element, 'Save').click();
      await until(element, 'This device does not let us save.');
      expect(controlOf(element, 'text').value).to.equal('They hung up on me.');
    } finally {
      Reflect.deleteProperty(crypto.subtle, 'generateKey');
    }
  });
});
