import { listStyles } from '../base/directory/list.styles.js';
import { nearMeStyles } from '../base/directory/near-me.js';
import { formStyles } from '../base/form/form.styles.js';
import { stepHeaderStyles } from '../base/parts.styles.js';
import { locatorStyles } from '../base/map/locator.styles.js';
import { hoursStyles } from '../base/hours.styles.js';
import { stopStyles } from '../base/stops.styles.js';
import { detailStyles } from './detail.styles.js';
import { filterStyles } from '../base/directory/filter.styles.js';
import { keepStyles } from './keep/keep.styles.js';
import { inPlanStyles } from './in-plan/in-plan.styles.js';
import { searchStyles } from './search.styles.js';

export const pcpFinderStyles = [
  formStyles,
  stepHeaderStyles,
  stopStyles,
  hoursStyles,
  listStyles,
  searchStyles,
  nearMeStyles,
  locatorStyles,
  filterStyles,
  detailStyles,
  inPlanStyles,
  keepStyles,
];
