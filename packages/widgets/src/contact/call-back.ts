import { msg, str } from '@lit/localize';
import type { Topic } from '@careway/rules/contact';
import { text as topicNames } from '@careway/rules/text/en/topics';
import type { nothing, TemplateResult } from 'lit';
import type { Request, RequestFacts, RequestForm } from '../base/intake/request-form.js';

/** Who may be ill or asks for a nurse should not wait for a call: for these the phone alone. */
const byPhoneOnly: readonly Topic[] = ['nurse-advice', 'find-urgent-care', 'prescriptions'];

/** A call from the plan about a topic, where it takes requests. */
export function callBack(
  form: RequestForm,
  topic: Topic,
  facts: RequestFacts,
): TemplateResult | typeof nothing | undefined {
  return byPhoneOnly.includes(topic) ? undefined : form.render(planCall(topic), facts);
}

/** A name, a number and the topic, and nothing of what was typed. */
function planCall(topic: Topic): Request {
  return {
    id: 'call',
    icon: 'phone',
    offer: msg('Ask us to call you'),
    about: msg('We send your name, your number and what you chose above. Nothing else.'),
    memberId: true,
    send: msg('Ask for a call'),
    sent: (confirmation) =>
      msg(
        str`We will call you. Your number for this request is ${confirmation}. No call by the next workday? Call us.`,
      ),
    waitingCouldHarm: 'no',
    request: { for: 'callback' },
    // Read by the plan's staff, not by the member.
    text: () => `Please call me about: ${topicNames[`topic.${topic}`]}.`,
  };
}
