export {
  authorizationClock,
  authorizationKinds,
  type AuthorizationClock,
  type AuthorizationKind,
  type AuthorizationRequest,
} from './authorization-clock.js';
