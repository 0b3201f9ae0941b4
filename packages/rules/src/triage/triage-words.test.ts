import { text as complaintNames } from '../generated/text/en/complaint-names.js';
import { text as complaints } from '../generated/text/en/complaints.js';
import { text as screens } from '../generated/text/en/triage.js';
import { text as spanishNames } from '../generated/text/es/complaint-names.js';
import { text as spanishComplaints } from '../generated/text/es/complaints.js';
import { text as spanishScreens } from '../generated/text/es/triage.js';

/** Every word of triage, as the tests of its data and of its search need it. */
export const en = { ...screens, ...complaintNames, ...complaints };
export const es = { ...spanishScreens, ...spanishNames, ...spanishComplaints };
