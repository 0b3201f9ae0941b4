// Loaded where a plan lists the specialties of its Direct Referral program: few do.
export { specialistIn } from '@careway/directory';
