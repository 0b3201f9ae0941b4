// A member who answers all that they see and goes on, whatever the element asks.

const ROUNDS = 14;
const soon = new Date(Date.now() + 14 * 86_400_000);

/** What is written into a box, by the words above it. */
const answers = [
  [/month/i, String(soon.getMonth() + 1)],
  [/day|days|many/i, String(soon.getDate())],
  [/year/i, String(soon.getFullYear())],
  [/zip/i, '92701'],
  [/time/i, '10:30'],
  [/phone/i, '714 555 0171'],
  [/age|old/i, '66'],
  [/mail/i, 'member@example.com'],
  [/hurts|wrong|feel|words/i, 'finger'],
];

/** What a member never does while they try it out: it would lead away. */
const leadsAway = /print|back|start over|begin again|forget|clear/i;

/** The name of a control, as it is heard. */
const nameOf = (control) =>
  control.evaluate((element) =>
    (
      element.getAttribute('aria-label') ??
      element.labels?.[0]?.textContent ??
      element.textContent ??
      ''
    )
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 40),
  );

/** The controls of a kind that can be seen and used by now. */
async function seen(page, selector) {
  const found = await page.locator(selector).all();
  const usable = [];
  for (const control of found) {
    if ((await control.isVisible()) && (await control.isEnabled())) usable.push(control);
  }
  return usable;
}

/**
 * Goes through the first element of a page: opens what is closed, answers what is asked, presses on.
 *
 * @param {import('playwright-core').Page} page
 * @param {(act: string, perform: () => Promise<void>) => Promise<void>} around Does each act.
 */
export async function goThrough(page, around) {
  const within = '#main careway-plan > :first-child, careway-kiosk';
  const root = (selector) => `:is(${within}) ${selector}`;
  const did = new Set();
  const act = async (verb, control, how) => {
    const name = await nameOf(control).catch(() => undefined);
    if (name === undefined || leadsAway.test(name)) return false;
    const label = `${verb} "${name}"`;
    if (verb !== 'press' && did.has(label)) return false;
    did.add(label);
    try {
      await control.scrollIntoViewIfNeeded({ timeout: 3000 });
      await around(label, () => how(control, name));
      return true;
    } catch {
      // It went away with what was done before.
      return false;
    }
  };
  const click = (control) => control.click({ timeout: 3000 });
  for (let round = 0; round < ROUNDS; round++) {
    for (const summary of await seen(page, root('summary'))) await act('open', summary, click);
    const groups = new Set();
    for (const radio of await seen(page, root('input[type=radio]'))) {
      const group = await radio.getAttribute('name');
      if (groups.has(group)) continue;
      groups.add(group);
      await act('choose', radio, (control) => control.press('Space', { timeout: 3000 }));
    }
    for (const box of (await seen(page, root('input[type=checkbox]'))).slice(-1)) {
      await act('check', box, (control) => control.press('Space', { timeout: 3000 }));
    }
    for (const select of await seen(page, root('select'))) {
      await act('select', select, (control) => control.press('ArrowDown', { timeout: 3000 }));
    }
    const boxes = root(':is(textarea, input:not([type=radio], [type=checkbox], [type=file]))');
    for (const box of await seen(page, boxes)) {
      const name = await nameOf(box).catch(() => '');
      if (did.has(`write "${name}"`)) continue;
      const [, text = 'Rosa'] = answers.find(([words]) => words.test(name)) ?? [];
      // One key is one interaction.
      await box.fill(text.slice(0, -1), { timeout: 3000 }).catch(() => undefined);
      await act('write', box, (control) => control.press(text.slice(-1), { timeout: 3000 }));
    }
    const buttons = [
      ...(await seen(page, root('button.primary'))),
      ...(await seen(page, root('button'))),
    ];
    let went = false;
    for (const button of buttons) {
      const name = await nameOf(button).catch(() => '');
      // The same words, such as "Continue", go on from another screen.
      const again = /continue/i.test(name);
      if (did.has(`press "${name}"`) && !again) continue;
      went = await act('press', button, click);
      if (went) break;
    }
    if (!went) return;
  }
}
