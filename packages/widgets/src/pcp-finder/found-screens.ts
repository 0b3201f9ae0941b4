/* What is on the screen only where there is a doctor to show: it comes with the directory. */
export { backInWords, detail } from './detail.js';
export { filterChips, filterPanel } from './filter-panel.js';
export { inPlanScreen, rowOf } from './in-plan/in-plan-screen.js';
export { compareScreen } from './keep/compare.js';
export { printNote } from './keep/print-note.js';
export { rows } from './rows.js';
export { problemNotes, understoodInWords, waysOn } from './told.js';
