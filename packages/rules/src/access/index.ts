export {
  accessKinds,
  timelyAccess,
  type AccessKind,
  type AccessRequest,
  type TimelyAccess,
} from './timely-access.js';
