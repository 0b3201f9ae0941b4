export {
  renewal,
  renewalGroups,
  type Renewal,
  type RenewalGroup,
  type RenewalRequest,
} from './renewal.js';
export { renewalLimits, type RenewalLimit, type RenewalLimits } from './renewal-limits.js';
