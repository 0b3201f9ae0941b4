// WCAG 2.1, levels A and AA: what the elements do about each criterion, and which checks hold them
// to it. Beside the checks named here, axe runs on every fixture in both languages; which of its
// rules belong to a criterion is asked of axe itself.
import { levelA } from './level-a.mjs';
import { levelAA } from './level-aa.mjs';

const withLevel =
  (level) =>
  ([number, name, conformance, remarks, checks]) => ({
    number,
    name,
    level,
    conformance,
    remarks,
    checks,
  });

/** Every criterion, level A before level AA. */
export const criteria = [...levelA.map(withLevel('A')), ...levelAA.map(withLevel('AA'))];
