// Checks that several criteria rest on: [file, the name of a test in it].

export const contract = 'packages/widgets/src/base/testing/contract.ts';
export const narrow = [contract, 'fits its narrowest screen without scrolling sideways'];
export const page = 'demo/test/docs-elements.test.ts';
export const unusual = [
  page,
  'it keeps rules of axe for names, orientation and structure that are not on by themselves',
];
export const triage = 'packages/widgets/src/triage/triage.test.ts';
export const grievance = 'packages/widgets/src/grievance-form/grievance-form.test.ts';
export const contact = 'packages/widgets/src/contact/contact.test.ts';
const files = 'packages/widgets/src/grievance-form/files.test.ts';
export const map = 'packages/widgets/src/base/map/locator-moves.test.ts';
export const pins = 'packages/widgets/src/base/map/locator.test.ts';
export const tokens = 'packages/widgets/src/base/tokens.test.ts';
export const keyboard = [
  [triage, 'is walked by keyboard alone'],
  [grievance, 'is done by keyboard alone, and ends with the receipt'],
  [
    'packages/widgets/src/pcp-finder/in-plan/in-plan.test.ts',
    'is asked by the keyboard alone, and goes back to where it was opened',
  ],
  ['packages/widgets/src/place-finder/place-finder.test.ts', 'finds by the keyboard alone'],
  [
    'packages/widgets/src/first-visit/first-visit.test.ts',
    'is walked by keyboard alone, and Edit leads back with what was filled in',
  ],
  [
    'packages/widgets/src/authorization-tracker/authorization-tracker.test.ts',
    'is done by keyboard alone: asked, answered, and back with what was typed',
  ],
  [contact, 'is asked by keyboard alone, and says by keyboard what else was meant'],
  [
    'packages/widgets/src/help/help.test.ts',
    'is done by keyboard alone: asked, read, called, and back to every question',
  ],
  [
    'packages/widgets/src/notices/notices.test.ts',
    'is done by keyboard alone: the letter, its day, hiding and showing again',
  ],
  [
    'packages/widgets/src/ride-check/ride-check.test.ts',
    'is answered by keyboard alone, and Back keeps the answers',
  ],
  [
    'packages/widgets/src/billing/billing.test.ts',
    'is answered by keyboard alone, and Back keeps the answer',
  ],
  [
    'packages/widgets/src/refill/refill.test.ts',
    'is answered by keyboard alone, and Back keeps the answers',
  ],
  ['demo/test/kiosk-access.test.ts', 'triage, a doctor and a ride are done by keys alone'],
  [map, 'moves by arrow keys and buttons'],
];
export const focusKept = [
  [files, 'are added and removed by name, and the focus is never lost'],
  [
    'packages/widgets/src/pcp-finder/filter-panel.test.ts',
    'opens as a sheet that keeps focus, closes on Escape and gives focus back',
  ],
  [map, 'keeps the focus on the map when a pin goes out of view'],
];
export const none = (what) => ['Not Applicable', `The elements have no ${what}.`];
