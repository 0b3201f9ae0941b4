export * from './model.js';
export { DirectoryError, type DirectoryErrorCode } from './errors.js';
export { readPlanNetBundle, type ReadOptions, type ReadResult } from './plan-net/bundle.js';
export type { ReadReport, Tally } from './report.js';
export { readZips, readZipCode, type ZipTable } from './zips.js';
export { milesBetween } from './distance.js';
export { formatPhone, phoneHref } from './phone.js';
export { nameWithCredentials } from './names.js';
export { resolveAccepting } from './accepting.js';
export {
  otherCareGroups,
  pcpSpecialties,
  primaryCareGroups,
  type SpecialtyGroup,
} from './specialties.js';
