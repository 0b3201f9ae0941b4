export {
  renewal,
  renewalGroups,
  type Renewal,
  type RenewalGroup,
  type RenewalRequest,
} from './renewal.js';
