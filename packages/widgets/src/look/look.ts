/*
 * The look of the kit for pages of a plan's own that stand beside its elements: colors, type, cards,
 * buttons, fields and the way line. Give the styles to a Lit element in this order.
 */
export { actStyles } from '../base/acts.styles.js';
export { baseStyles } from '../base/base.styles.js';
export {
  dateInWords,
  dayInWords,
  fileSizeInWords,
  languageInWords,
  phoneInWords,
} from '../base/format.js';
export { formStyles } from '../base/form/form.styles.js';
export { icon } from '../base/icons.js';
export { saveFile } from '../base/save-file.js';
export { stopStyles } from '../base/stops.styles.js';
export { tokenStyles } from '../base/tokens.js';
export { stopList, type Stop } from '../base/way-line.js';
