import { msg, str } from '@lit/localize';
import type { AuthorizationClock } from '@careway/rules/authorization';
import { html, type TemplateResult } from 'lit';
import { dueInWords } from '../base/deadline.js';
import type { PlanCall } from '../base/directory/plan-call.js';
import { dayInWords, dayOf } from '../base/format.js';
import { stopList, type Stop } from '../base/way-line.js';

interface Dated {
  at: number;
  stop: Stop;
}

/** Sent, today, expected by, at the latest: on one line, in the order in which they come. */
export function timeline(
  { promise, limits }: AuthorizationClock,
  receivedAt: number,
  { place, now }: PlanCall,
): TemplateResult {
  const day = (at: number) => dayInWords(dayOf(at, place.timeZone), place.locale);
  const stop = (at: number, state: Stop['state'], what: string, when: string): Dated => ({
    at,
    stop: { state, content: html`<p><b>${what}</b><br />${when}</p>` },
  });
  const [limit] = limits;
  const isToday = dayOf(receivedAt, place.timeZone) === dayOf(now, place.timeZone);
  const stops = [
    ...(isToday ? [] : [stop(receivedAt, 'done', msg('Sent'), day(receivedAt))]),
    stop(now, 'here', isToday ? msg('Sent today') : msg('Today'), day(now)),
    ...(promise
      ? [stop(Date.parse(promise.by), 'stop', msg('Expected by'), dueInWords(promise, place, now))]
      : []),
    ...(limit
      ? [
          stop(
            Date.parse(limit.by),
            'due',
            msg('By law, at the latest'),
            limit.unit === 'hour'
              ? dueInWords(limit, place, now)
              : msg(str`End of ${dueInWords(limit, place, now)}`),
          ),
        ]
      : []),
  ].sort((a, b) => a.at - b.at);
  return stopList(
    stops.map(({ stop: each }) => each),
    'dotted',
  );
}
