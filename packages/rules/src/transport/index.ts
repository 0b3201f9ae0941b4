export {
  checkRide,
  rideNeeds,
  type RideCheck,
  type RideNeed,
  type RideRequest,
} from './check-ride.js';
