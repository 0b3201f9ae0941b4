/** The answer with a value, once its screen is there: on a busy machine the rules take their time. */
async function choice(target: HTMLElement, value: string): Promise<HTMLInputElement> {
  for (let turn = 0; turn < 1_000; turn++) {
    const input = target.shadowRoot?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
    if (input) return input;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`The screen has no answer "${value}".`);
}

/** Waits by tasks until what follows from an act is on the screen; the rules load on the way. */
async function settled(target: HTMLElement): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    if (turn > 1 && !target.shadowRoot?.querySelector('.skeleton')) return;
  }
}

/**
 * Answers screen after screen as a person would: the value of a choice, several with a plus, an age
 * as it is typed, and after a "~" what is wrong in own words. An empty answer only continues.
 */
export const picks =
  (answers: readonly string[], { leave = true } = {}) =>
  async (target: HTMLElement): Promise<void> => {
    for (const [index, answer] of answers.entries()) {
      await fill(target, answer);
      if (!leave && index === answers.length - 1) return;
      continueFrom(target);
      await settled(target);
    }
  };

export function continueFrom(target: HTMLElement): void {
  target.shadowRoot?.querySelector<HTMLButtonElement>('.button.primary')?.click();
}

async function fill(target: HTMLElement, answer: string): Promise<void> {
  const root = target.shadowRoot;
  const typed = root?.querySelector<HTMLInputElement>('#age, #words');
  if (typed && (typed.id === 'age' || answer.startsWith('~'))) {
    typed.value = answer.replace('~', '');
    typed.dispatchEvent(new Event('input', { bubbles: true }));
    return;
  }
  for (const value of answer.split('+').filter(Boolean)) {
    (await choice(target, value)).click();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
