/** What a reader did with what it found: nothing is left out, repaired or doubted in silence. */

export interface Tally {
  reason: string;
  count: number;
  /** The first few, as `Type/id` and the value at fault where there is one. */
  examples: { ref: string; value?: string }[];
}

export interface ReadReport {
  /** Entries in the input, and the resources read from them by type, contained ones included. */
  entries: number;
  read: { type: string; count: number }[];
  /** Practitioners in the input: each is listed, merged into another, or skipped with a reason. */
  practitioners: { read: number; listed: number; merged: number; skipped: number };
  /** Places that are sought for what they do, such as pharmacies. */
  facilities: number;
  sites: number;
  /** Records that are one and the same. */
  merged: Tally[];
  /** Values put right from other facts in the input. */
  repaired: Tally[];
  /** Values kept although something is wrong with them. */
  flagged: Tally[];
  /** Records and values left out. */
  skipped: Tally[];
}

export type ReportPart = 'merged' | 'repaired' | 'flagged' | 'skipped';

const examplesKept = 3;

export class ReportBuilder {
  private readonly tallies: Record<ReportPart, Map<string, Tally>> = {
    merged: new Map(),
    repaired: new Map(),
    flagged: new Map(),
    skipped: new Map(),
  };
  private readonly types = new Map<string, number>();

  note(part: ReportPart, reason: string, ref: string, value?: string): void {
    let tally = this.tallies[part].get(reason);
    if (!tally) this.tallies[part].set(reason, (tally = { reason, count: 0, examples: [] }));
    tally.count += 1;
    if (tally.examples.length < examplesKept) {
      tally.examples.push(value === undefined ? { ref } : { ref, value });
    }
  }

  read(type: string): void {
    this.types.set(type, (this.types.get(type) ?? 0) + 1);
  }

  /** Adds all that another report has counted. */
  include(other: ReportBuilder): void {
    for (const part of Object.keys(this.tallies) as ReportPart[]) {
      for (const { reason, count, examples } of other.tallies[part].values()) {
        for (const { ref, value } of examples) this.note(part, reason, ref, value);
        const tally = this.tallies[part].get(reason);
        if (tally) tally.count += count - examples.length;
      }
    }
    for (const [type, count] of other.types) {
      this.types.set(type, (this.types.get(type) ?? 0) + count);
    }
  }

  finish(
    totals: Pick<ReadReport, 'entries' | 'practitioners' | 'facilities' | 'sites'>,
  ): ReadReport {
    const sorted = (part: ReportPart): Tally[] =>
      [...this.tallies[part].values()].sort((a, b) => (a.reason < b.reason ? -1 : 1));
    return {
      ...totals,
      read: [...this.types]
        .map(([type, count]) => ({ type, count }))
        .sort((a, b) => (a.type < b.type ? -1 : 1)),
      merged: sorted('merged'),
      repaired: sorted('repaired'),
      flagged: sorted('flagged'),
      skipped: sorted('skipped'),
    };
  }
}
