import type { Plan } from '@careway/rules/plan';
import { caseView, type CaseView } from './case-view.js';
import { csvOf } from './export-csv.js';
import { fhirOf } from './export-fhir.js';
import type { CaseFilter, CaseReader } from '../store/staff-store.js';

export const exportFormats = ['json', 'ndjson', 'csv', 'fhir'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** How each format is sent, and how the names of such files end. */
export const exportTypes: Readonly<Record<ExportFormat, { type: string; extension: string }>> = {
  json: { type: 'application/json', extension: 'json' },
  ndjson: { type: 'application/x-ndjson', extension: 'ndjson' },
  csv: { type: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  fhir: { type: 'application/fhir+json', extension: 'fhir.json' },
};

export interface ExportOptions {
  format: ExportFormat;
  filter?: CaseFilter;
  /** Give the zones of the times; UTC for a plan that is not among them. */
  plans: ReadonlyMap<string, Plan>;
  /** The moment of the export, in UTC epoch milliseconds: what is late is late by then. */
  at: number;
}

const BATCH = 50;

/**
 * Submissions with where they stand, in the order in which they were stored, as pieces of text.
 * They are read in small batches as the pieces are asked for: memory does not grow with their
 * number, and no read holds up what members send meanwhile.
 * @throws StoreError of the reader, from the piece on that could not be read.
 */
export function exportCases(
  reader: Pick<CaseReader, 'casesInOrder'>,
  options: ExportOptions,
): AsyncGenerator<string> {
  const views = viewsOf(reader, options);
  const exportedAt = new Date(options.at).toISOString();
  switch (options.format) {
    case 'json':
      return jsonOf(views, exportedAt);
    case 'ndjson':
      return linesOf(views);
    case 'csv':
      return csvOf(views);
    case 'fhir':
      return fhirOf(views, exportedAt);
  }
}

async function* viewsOf(
  reader: Pick<CaseReader, 'casesInOrder'>,
  { filter = {}, plans, at }: ExportOptions,
): AsyncGenerator<CaseView> {
  for (let after: number | undefined = 0; after !== undefined;) {
    const batch = await reader.casesInOrder(filter, { after, limit: BATCH });
    for (const found of batch) yield caseView(found, { plan: plans.get(found.planId), at });
    after = batch.length < BATCH ? undefined : batch.at(-1)?.sequence;
  }
}

async function* jsonOf(views: AsyncIterable<CaseView>, exportedAt: string): AsyncGenerator<string> {
  let between = `{"exportedAt":${JSON.stringify(exportedAt)},"submissions":[\n`;
  for await (const view of views) {
    yield `${between}${JSON.stringify(view)}`;
    between = ',\n';
  }
  yield between === ',\n' ? '\n]}\n' : `${between}]}\n`;
}

async function* linesOf(views: AsyncIterable<CaseView>): AsyncGenerator<string> {
  for await (const view of views) yield `${JSON.stringify(view)}\n`;
}
