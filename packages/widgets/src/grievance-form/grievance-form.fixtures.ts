import type { LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import {
  appears,
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import { addFiles, planWithBrokenFiles, sendWithFiles } from './file.fixtures.js';
import { answer, press, receiptOf, sendTo, walk, write, type Acts } from './acts.fixtures.js';
import { askedOf, code, openStatus, statusOf } from './status.fixtures.js';
import './define.js';

const form = (
  coverage?: LineOfBusiness,
  { plan = referencePlan, kiosk = false }: { plan?: Plan; kiosk?: boolean } = {},
): TemplateResult =>
  html`<careway-grievance-form
    .plan=${plan}
    at=${fixtureMoment}
    ?kiosk=${kiosk}
    line-of-business=${coverage ?? nothing}
  ></careway-grievance-form>`;

const appeal: Acts = {
  trouble: { choose: ['trouble=decision'] },
  meaning: {
    write: { 'notice-day': '11', 'notice-day-day': '2', 'notice-day-year': '2026' },
  },
};
const urgent: Acts = { harm: { choose: ['harm=yes'] } };
const question: Acts = { trouble: { choose: ['trouble=question'] } };

/** A date before the moment of the fixtures. */
const passed = { by: '2026-11-23T14:12:00-08:00', day: '2026-11-23' };

const manyWords =
  'Nobody called me back, and when I came in person the desk sent me to another building. '.repeat(
    20,
  );

export const fixtures: readonly Fixture[] = [
  {
    name: 'start',
    about: 'The form begins with the trouble, in plain words.',
    render: () => form(),
  },
  {
    name: 'coverage',
    about: 'Coverage is asked only where the page does not know it.',
    render: () => form(),
    act: (element) => walk(element, 'coverage'),
  },
  {
    name: 'meaning',
    about: 'What the trouble is called and means, with the way to change it.',
    render: () => form('commercial'),
    act: (element) => walk(element, 'meaning'),
  },
  {
    name: 'meaning-appeal',
    about: 'An appeal asks for the date of the letter and tells the last day to send it.',
    render: () => form('medi-cal'),
    act: async (element) => {
      await walk(element, 'meaning', appeal);
      element.shadowRoot?.querySelector<HTMLButtonElement>('form .link')?.click();
      await answer(element, appeal.meaning);
      await appears(element, '[role="status"] .fine');
    },
  },
  {
    name: 'harm-urgent',
    about: 'Waiting could harm: the phone stands first, and the form still goes on.',
    render: () => form('commercial'),
    act: async (element) => {
      await walk(element, 'harm');
      await answer(element, urgent.harm);
    },
  },
  {
    name: 'harm-medicare',
    about: 'Medicare has its own line, and no word of the state department.',
    render: () => form('medicare-advantage'),
    act: async (element) => {
      await walk(element, 'harm');
      await answer(element, { choose: ['harm=unsure'] });
    },
  },
  {
    name: 'about-you',
    about:
      'Someone else fills it in: whose name is asked for is said, and whether a paper lets them.',
    render: () => form('medi-cal'),
    act: async (element) => {
      await walk(element, 'you');
      await answer(element, { choose: ['filed-by=representative', 'authorization=later'] });
    },
  },
  {
    name: 'reach',
    about: 'One way to be reached, and the language of the answer.',
    render: () => form('commercial'),
    act: async (element) => {
      await walk(element, 'reach');
      await answer(element, { choose: ['reach-by=mail', 'answer-language=another'] });
    },
  },
  {
    name: 'happened',
    about: 'What happened, in the member’s own words.',
    render: () => form('commercial'),
    act: async (element) => {
      await walk(element, 'happened');
      write(element, 'text', 'The office told me on Monday that they never got my referral.');
    },
  },
  {
    name: 'happened-errors',
    about: 'Nothing was written, and the day has not come yet.',
    render: () => form('commercial'),
    act: async (element) => {
      await walk(element, 'happened');
      await answer(element, { write: { day: '11', 'day-day': '30', 'day-year': '2026' } });
      await press(element);
    },
  },
  {
    name: 'files',
    about: 'Two files are added; a third is too much for it, and is told by name.',
    render: () => form('commercial'),
    act: async (element) => {
      await walk(element, 'files');
      await addFiles(element, [
        new File(['%PDF-1.7 a fictional letter'], 'letter from the plan.pdf'),
        new File(['%PDF-1.7 a fictional bill'], 'bill.pdf'),
        new File(['a fictional sheet'], 'costs.xlsx'),
      ]);
    },
  },
  {
    name: 'wanted',
    about: 'What would make it right, which nobody has to answer.',
    render: () => form('commercial'),
    act: (element) => walk(element, 'wanted'),
  },
  {
    name: 'check',
    about: 'Everything that is sent, each answer with its Edit.',
    render: () => form(),
    act: (element) => walk(element, 'check'),
  },
  {
    name: 'check-long',
    about: 'Little was given, but many words about what happened.',
    render: () => form(undefined, { plan: fictionalPlan }),
    act: (element) =>
      walk(element, 'check', {
        coverage: { choose: ['coverage=unknown'] },
        you: { choose: ['filed-by=provider'], write: { name: 'Maximiliano Example' } },
        happened: { write: { text: manyWords } },
        wanted: {},
      }),
  },
  {
    name: 'sending',
    about: 'On its way: one press sends once.',
    render: () => form('commercial'),
    act: (element) => sendTo(element, () => undefined),
  },
  {
    name: 'no-answer',
    about: 'The server can’t be reached: the words stay, with a copy to print and the phone.',
    render: () => form('commercial'),
    act: (element) =>
      sendTo(element, (sent) => {
        sent.fail('no-answer');
      }),
  },
  {
    name: 'on-paper',
    about: 'It can’t be sent from here: the letter with its address and fax, and the phone.',
    render: () => form('commercial', { plan: fictionalPlan }),
    act: (element) =>
      sendTo(element, (sent) => {
        sent.fail('refused');
      }),
  },
  {
    name: 'refused-urgent',
    about: 'The server will not take it, and it is urgent: call.',
    render: () => form('medi-cal'),
    act: (element) =>
      sendTo(
        element,
        (sent) => {
          sent.fail('refused');
        },
        urgent,
      ),
  },
  {
    name: 'receipt',
    about: 'Stored: number, dates on the way line, and a copy of what was sent.',
    render: () => form('commercial'),
    act: (element) =>
      sendTo(element, (sent) => {
        sent.confirm(receiptOf(referencePlan, 'commercial', { secret: code }));
      }),
  },
  {
    name: 'receipt-files-failed',
    about: 'Stored; one file has come, the other has not, and both ways on are there.',
    render: () => form('medi-cal', { plan: planWithBrokenFiles }),
    act: sendWithFiles,
  },
  {
    name: 'receipt-urgent',
    about: 'Stored, urgent: the phone comes before the dates.',
    render: () => form('commercial'),
    act: (element) =>
      sendTo(
        element,
        (sent) => {
          sent.confirm(receiptOf(referencePlan, 'commercial', { urgency: 'urgent' }));
        },
        urgent,
      ),
  },
  {
    name: 'receipt-coverage-unknown',
    about: 'Without coverage there is no date of law: call to ask.',
    render: () => form(),
    act: (element) =>
      sendTo(
        element,
        (sent) => {
          sent.confirm(receiptOf(referencePlan, undefined));
        },
        { coverage: { choose: ['coverage=unknown'] } },
      ),
  },
  {
    name: 'receipt-appeal',
    about: 'An appeal is stored: who else looks at it, from when and until when.',
    render: () => form('commercial'),
    act: async (element) => {
      await sendTo(
        element,
        (sent) => {
          sent.confirm(receiptOf(referencePlan, 'commercial', { kind: 'appeal' }));
        },
        appeal,
      );
      await appears(element, '.rights .fine');
    },
  },
  {
    name: 'kept',
    about: 'Asked whether to keep the form on this device.',
    render: () => form('commercial'),
    act: async (element) => {
      await walk(element, 'wanted');
      const root = element.shadowRoot;
      root?.querySelector<HTMLButtonElement>('.draft button')?.click();
    },
  },
  {
    name: 'receipt-question',
    about: 'A question at a made-up plan in another time zone.',
    render: () => form('commercial', { plan: fictionalPlan }),
    act: (element) =>
      sendTo(
        element,
        (sent) => {
          sent.confirm(receiptOf(fictionalPlan, 'commercial', { kind: 'inquiry' }));
        },
        question,
      ),
  },
  {
    name: 'status',
    about: 'Where something stands is asked with the number and the code of its receipt.',
    render: () => form('medi-cal'),
    act: openStatus,
  },
  {
    name: 'status-found',
    about: 'What happened so far, the dates that are still to come, and the files that are held.',
    render: () => form('medi-cal'),
    act: askedOf(() => Response.json(statusOf())),
  },
  {
    name: 'status-late',
    about: 'It did not reach those who work on it, and a date has passed: the phone stands first.',
    render: () => form('commercial'),
    act: askedOf(() =>
      Response.json({
        ...receiptOf(referencePlan, 'commercial', { urgency: 'urgent' }),
        forwardBy: { ...receiptOf(referencePlan, 'commercial').forwardBy, ...passed },
        delivery: 'given-up',
      }),
    ),
  },
  {
    name: 'status-no-answer',
    about: 'The plan can’t be reached: what was typed stays, and the phone is there.',
    render: () => form('medi-cal'),
    act: askedOf(() => Promise.reject(new TypeError('network'))),
  },
  {
    name: 'status-purged',
    about: 'It was answered, and its time is over: the plan does not keep it any more.',
    render: () => form('medi-cal'),
    act: askedOf(() => new Response('{}', { status: 410 })),
  },
  {
    name: 'kiosk-status',
    about: 'On a kiosk the same is shown, and a press clears it.',
    render: () => form('medi-cal', { kiosk: true }),
    act: askedOf(() => Response.json(statusOf())),
  },
  {
    name: 'kiosk-start',
    about: 'On a kiosk: large, with numbers shown instead of links.',
    render: () => form(undefined, { kiosk: true }),
  },
  {
    name: 'kiosk-receipt',
    about: 'On a kiosk nothing is printed or copied, and the screen can be cleared.',
    render: () => form('medi-cal', { kiosk: true }),
    act: (element) =>
      sendTo(
        element,
        (sent) => {
          sent.confirm(receiptOf(referencePlan, 'medi-cal', { kind: 'appeal', secret: code }));
        },
        appeal,
      ),
  },
];
