// How fast, all in one process, so that ratios hold on any machine:
//   TZ=America/Los_Angeles node packages/rules/bench/speed.mjs
import { authorizationClock } from '@careway/rules/authorization';
import { isoIn } from '@careway/rules/calendar';
import { grievanceDeadlines } from '@careway/rules/grievance';
import { plans } from '@careway/rules/plan';
import { checkRide } from '@careway/rules/transport';
import { Bench } from 'tinybench';
import { ZONE, numbersFrom, someDays, someMoments, someSpans } from './inputs.mjs';
import { peers } from './peers/index.mjs';

/** Kept and printed, so that no engine may leave out a call whose result nobody looks at. */
let sum = 0;

function run(call, times) {
  for (let i = 0; i < times; i++) {
    const answer = call(i % 1000);
    sum += typeof answer === 'string' ? answer.length : answer;
  }
}

/** Calls in a row between two looks at the clock, so that the look costs nothing beside them. */
function batchFor(call) {
  const began = performance.now();
  let calls = 0;
  for (; performance.now() - began < 50; calls++) run(call, 1);
  return Math.max(1, Math.round(calls / 20));
}

/** Microseconds of one call, by name: the median of many batches. */
async function microseconds(tasks) {
  const bench = new Bench({ time: 600, iterations: 5, warmupTime: 200, warmupIterations: 1 });
  const batches = new Map();
  for (const [name, call] of tasks) {
    const batch = batchFor(call);
    batches.set(name, batch);
    bench.add(name, () => run(call, batch), { async: false });
  }
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => [name, (result.latency.p50 * 1000) / batches.get(name)]),
  );
}

function verbs() {
  const plan = plans['prospect-medical-group'];
  const next = numbersFrom(20_261_127);
  const oneOf = (...values) => values[next(values.length)];
  const [received, now] = [1, 2].map((seed) =>
    someMoments(1000, seed).map((at) => isoIn(at, ZONE)),
  );
  const asked = received.map((receivedAt, i) => {
    const lineOfBusiness = oneOf('commercial', 'medi-cal', 'medicare-advantage');
    const urgency = oneOf('standard', 'urgent');
    const shared = { lineOfBusiness, urgency, receivedAt };
    const care = oneOf('pre-service', 'concurrent', 'retrospective');
    return {
      authorization: { ...shared, kind: care, completeAt: receivedAt },
      ride: { lineOfBusiness, appointmentAt: receivedAt },
      grievance: { ...shared, kind: oneOf('grievance', 'appeal') },
      context: { plan, at: now[i] },
    };
  });
  return microseconds([
    [
      'authorizationClock',
      (i) => authorizationClock(asked[i].authorization, asked[i].context).outcome,
    ],
    ['checkRide', (i) => checkRide(asked[i].ride, asked[i].context).outcome],
    ['grievanceDeadlines', (i) => grievanceDeadlines(asked[i].grievance, asked[i].context).outcome],
  ]);
}

function adding(n) {
  const days = someDays();
  return microseconds(
    peers
      .filter(({ addBusinessDays }) => addBusinessDays)
      .map(({ name, addBusinessDays }) => [name, (i) => addBusinessDays(days[i], n)]),
  );
}

function hours() {
  const spans = someSpans(1000);
  return microseconds(
    peers
      .filter(({ businessHours }) => businessHours)
      .map(({ name, businessHours }) => [name, (i) => businessHours(...spans[i])]),
  );
}

// The verbs first: what the peers leave in memory would slow them down.
const result = {
  verbs: await verbs(),
  five: await adding(5),
  fiveThousand: await adding(5000),
  hours: await hours(),
};
process.stdout.write(JSON.stringify({ ...result, sum }));
