// How often each library is wrong against the oracle, in a process of one time zone:
//   TZ=Asia/Kathmandu node packages/rules/bench/conformance.mjs
import { allDays, someSpans } from './inputs.mjs';
import * as oracle from './oracle.mjs';
import { peers } from './peers/index.mjs';

const counts = [1, 2, 5, 30];

/** Half hours around each change of clocks in Los Angeles, Friday to Monday. */
const aroundChanges = ['2026-03-06', '2026-10-30', '2027-03-12', '2027-11-05'].flatMap((friday) =>
  Array.from({ length: 96 }, (_, index) => Date.parse(`${friday}T08:00Z`) + index * 1_800_000),
);

// The oracle is slow, so it is asked once and not for each library.
const dayCases = allDays.flatMap((day) =>
  counts.map((n) => ({ day, n, right: oracle.addBusinessDays(day, n) })),
);
const momentCases = aroundChanges.map((at) => ({ at, right: oracle.addInZone(at, 1) }));
const hourCases = someSpans(400).map(([from, to]) => ({
  from,
  to,
  right: oracle.businessHours(from, to),
}));

function wrongDays({ addBusinessDays }) {
  return dayCases.filter(({ day, n, right }) => addBusinessDays(day, n) !== right).length;
}

function wrongMoments({ addInZone }) {
  const hoursOff = momentCases.map(({ at, right }) => Math.abs(addInZone(at, 1) - right) / 3.6e6);
  return { wrong: hoursOff.filter((hours) => hours > 0).length, worst: Math.max(...hoursOff) };
}

function wrongHours({ businessHours }) {
  return hourCases.filter(({ from, to, right }) => Math.abs(businessHours(from, to) - right) > 1e-6)
    .length;
}

const found = Object.fromEntries(
  peers.map((peer) => [
    peer.name,
    {
      ...(peer.addBusinessDays && { days: wrongDays(peer) }),
      ...(peer.addInZone && { moments: wrongMoments(peer) }),
      ...(peer.businessHours && { hours: wrongHours(peer) }),
    },
  ]),
);
const asked = {
  days: dayCases.length,
  moments: momentCases.length,
  hours: hourCases.length,
};
process.stdout.write(JSON.stringify({ asked, found }));
