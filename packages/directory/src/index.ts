export * from './model.js';
export { DirectoryError, type DirectoryErrorCode } from './errors.js';
export { readPlanNetBundle, type ReadOptions, type ReadResult } from './plan-net/bundle.js';
export { readQhp, readQhpIndex, type QhpFile, type QhpOptions } from './qhp/reader.js';
export type { Bytes } from './reading/json-items.js';
export {
  readPlanNetNdjson,
  type NdjsonFile,
  type NdjsonInput,
  type NdjsonOptions,
  type NdjsonResult,
} from './plan-net/ndjson.js';
export { PlanNetSource, type PlanNetSourceOptions } from './live/source.js';
export type { PlanNetPage } from './live/live-search.js';
export type { LiveProblem } from './live/problems.js';
export type { PlanNetQuery } from './live/query.js';
export type { Clock, Fetch, FetchInit, FetchResponse, Signal } from './live/platform.js';
export type { ReadReport, Tally } from './reading/report.js';
export { readZips, readZipCode, type ZipTable } from './zips.js';
export { milesBetween } from './distance.js';
export { formatPhone, phoneHref } from './phone.js';
export { nameWithCredentials } from './names.js';
export { toVCard } from './vcard.js';
export { resolveAccepting } from './accepting.js';
export {
  ageGroups,
  otherCareGroups,
  pcpSpecialties,
  primaryCareGroups,
  type AgeGroup,
  type SpecialtyGroup,
} from './words/specialties.js';
export { specialistIn } from './words/specialist-in.js';
export {
  createSearch,
  type Begun,
  type DirectorySearch,
  type SearchOptions,
} from './search/search.js';
export {
  filterNames,
  type Counts,
  type Facets,
  type FacetValue,
  type FilterName,
  type Found,
  type Origin,
  type PlacedSite,
  type Problem,
  type Query,
  type Row,
  type SearchResult,
  type SortOrder,
  type Understood,
} from './search/search-types.js';
export type { NameMatch, NameWord } from './search/name-index.js';
export type { ByName, Suggestion } from './search/by-name.js';
export type { Correction } from './search/understand.js';
export { networksOfPlan } from './search/facets.js';
export { groupNames, type WordKind } from './words/vocabulary.js';
export { columnsOf, Packer, packDirectory } from './packed/pack.js';
export { openDirectory, unpackDirectory, type PackedDirectory } from './packed/open.js';
export { isPacked, packedVersion, readHeader, type PackedHeader } from './packed/format.js';
export { openState, type OpenState, type WeekTime } from './facilities/open-hours.js';
export { readPlaceText, type PlaceText } from './facilities/place-text.js';
export { createFacilitySearch, type FacilitySearch } from './facilities/search.js';
export type {
  FacilityFilter,
  FacilityQuery,
  FacilityResult,
  FacilityRow,
} from './facilities/search-types.js';
export { inPlan, type PersonInPlan, type PlanAnswer, type SiteInPlan } from './search/in-plan.js';
