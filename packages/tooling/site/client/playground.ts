import { countedDays } from '@careway/rules/calendar';
import type { Deadline } from '@careway/rules/core';
import { plans, type Plan } from '@careway/rules/plan';
import { html, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { explainedIn, isLanguage } from '../../../cli/src/explanations.js';
import { sampleAt, verbs, type Verb } from '../../../cli/src/verbs/index.js';
import './calendar-strip.js';
import type { PlayCase } from './cases.js';

/* The page that asks a rule: a request in, its result, its trace and its calendar out. */

interface Question {
  verb: Verb;
  plan: string;
  at: string;
  request: string;
}

interface Answer {
  result: Readonly<Record<string, unknown>>;
  words: readonly string[];
}

const pretty = (value: unknown) => JSON.stringify(value, null, 2);

/** Every deadline of an answer with the way to it, such as "limits.0". */
function deadlinesIn(value: unknown, path: readonly string[] = []): [string, Deadline][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('by' in value && 'day' in value && 'from' in value) {
    return [[path.join('.'), value as Deadline]];
  }
  return Object.entries(value).flatMap(([key, inside]) => deadlinesIn(inside, [...path, key]));
}

class Playground {
  #question: Question;
  #cases: readonly PlayCase[] = [];
  #answer: Answer | undefined;
  #fault = '';
  #turn = 0;
  #language = 'en';

  constructor(
    readonly place: HTMLElement,
    first: Verb,
  ) {
    this.#question = this.#exampleOf(first);
  }

  #exampleOf(verb: Verb): Question {
    return {
      verb,
      plan: 'prospect-medical-group',
      at: sampleAt,
      request: pretty(verb.example),
    };
  }

  async choose(verb: Verb): Promise<void> {
    this.#question = this.#exampleOf(verb);
    this.#cases = [];
    await this.ask();
    const { casesOf } = await import('./cases.js');
    if (this.#question.verb !== verb) return;
    this.#cases = casesOf(verb.name);
    this.#paint();
  }

  /** Asks and shows; of several that are on their way, the last one that was asked. */
  async ask(): Promise<void> {
    const turn = ++this.#turn;
    const shown = await this.#answerTo(this.#question);
    if (turn !== this.#turn) return;
    this.#answer = typeof shown === 'string' ? undefined : shown;
    this.#fault = typeof shown === 'string' ? shown : '';
    this.#paint();
  }

  /** The answer, or what is wrong with the question. */
  async #answerTo({ verb, plan: id, at, request }: Question): Promise<Answer | string> {
    try {
      const plan = plans[id];
      if (!plan) throw new Error(`There is no plan "${id}".`);
      const parsed = JSON.parse(request) as object;
      const speaking =
        verb.explains && isLanguage(this.#language)
          ? await explainedIn(this.#language, verb, plan)
          : verb;
      const { explanation, ...result } = (await speaking.answer(parsed, { plan, at })) as Record<
        string,
        unknown
      > & { explanation?: { paragraph: string; steps: readonly string[] } };
      return { result, words: explanation ? [explanation.paragraph, ...explanation.steps] : [] };
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #change(changes: Partial<Question>): void {
    this.#question = { ...this.#question, ...changes };
    void this.ask();
  }

  #fields(): TemplateResult {
    const { verb, plan, at, request } = this.#question;
    return html`<form
      class="fields"
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      <label
        >Rule
        <select
          name="verb"
          @change=${({ target }: Event) => {
            const { value } = target as HTMLSelectElement;
            const wanted = verbs.find(({ name }) => name === value);
            if (wanted) void this.choose(wanted);
          }}
        >
          ${verbs.map(({ name }) => html`<option .selected=${live(name === verb.name)}>${name}</option>`)}
        </select>
      </label>
      <label
        >A case of the tests
        <select
          name="case"
          @change=${({ target }: Event) => {
            const { value } = target as HTMLSelectElement;
            const found = value === '' ? undefined : this.#cases[Number(value)];
            if (!found) {
              this.#change(this.#exampleOf(verb));
              return;
            }
            const { plan: of, at: when, input } = found;
            this.#change({ plan: of ?? plan, at: when ?? at, request: pretty(input) });
          }}
        >
          <option value="">The example of the rule</option>
          ${this.#cases.map(({ name }, index) => html`<option value=${index}>${name}</option>`)}
        </select>
      </label>
      <label
        >Plan
        <select
          name="plan"
          @change=${({ target }: Event) => {
            this.#change({ plan: (target as HTMLSelectElement).value });
          }}
        >
          ${Object.values(plans).map(
            ({ id, name }) =>
              html`<option value=${id} .selected=${live(id === plan)}>${name}</option>`,
          )}
        </select>
      </label>
      <label
        >At
        <input
          name="at"
          .value=${at}
          spellcheck="false"
          @change=${({ target }: Event) => {
            this.#change({ at: (target as HTMLInputElement).value });
          }}
        />
      </label>
      <label
        >Words
        <select
          name="words"
          @change=${({ target }: Event) => {
            this.#language = (target as HTMLSelectElement).value;
            void this.ask();
          }}
        >
          <option value="en">English</option>
          <option value="es">Español</option>
        </select>
      </label>
      <label class="wide"
        >Request: ${verb.summary}
        <textarea
          name="request"
          rows="10"
          spellcheck="false"
          .value=${request}
          @input=${({ target }: Event) => {
            this.#change({ request: (target as HTMLTextAreaElement).value });
          }}
        ></textarea>
      </label>
    </form>`;
  }

  #calendars(result: Answer['result'], plan: Plan): TemplateResult[] {
    return deadlinesIn(result).map(([path, deadline]) => {
      const days = countedDays(deadline, plan);
      const { amount, unit, basis, cites } = deadline;
      return html`<h3>${path}: ${deadline.day}</h3>
        <p>
          ${amount} ${unit.replace('-', ' ')}${amount === 1 ? '' : 's'} from ${deadline.from}
          (${basis}), in time until ${deadline.by}.
          ${cites.map(({ title, section, href }) =>
            href ? html`<a href=${href}>${title}, ${section}</a> ` : html`${title} `,
          )}
        </p>
        ${
          days.length === 0
            ? ''
            : html`<docs-calendar-strip .days=${days} .today=${this.#question.at.slice(0, 10)}>
              </docs-calendar-strip>`
        }`;
    });
  }

  #shown({ result, words }: Answer): TemplateResult {
    const { trace, ...rest } = result;
    const plan = plans[this.#question.plan];
    return html`<h2 id="result">Result</h2>
      ${words.map((line) => html`<p lang=${this.#language}>${line}</p>`)}
      <pre tabindex="0" role="group" aria-labelledby="result"><code>${pretty(rest)}</code></pre>
      ${
        plan && deadlinesIn(result).length > 0
          ? html`<h2>Calendar</h2>
              ${this.#calendars(result, plan)}`
          : ''
      }
      ${
        trace === undefined
          ? ''
          : html`<h2 id="trace">Trace</h2>
              <pre
                tabindex="0"
                role="group"
                aria-labelledby="trace"
              ><code>${pretty(trace)}</code></pre>`
      }`;
  }

  #paint(): void {
    render(
      html`${this.#fields()}
        <div role="status">
          ${this.#fault ? html`<p class="fault">${this.#fault}</p>` : ''}
          ${this.#answer ? this.#shown(this.#answer) : ''}
        </div>`,
      this.place,
    );
  }
}

export function start(place: HTMLElement): void {
  const first = verbs.find(({ name }) => name === 'authorizationClock') ?? verbs[0];
  if (first) void new Playground(place, first).choose(first);
}
