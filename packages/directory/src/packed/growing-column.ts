import { columnFor, type Column, type Numbers } from './columns.js';

/** A power of two, so that a place is found by its bits. */
const pageBits = 12;
const pageSize = 1 << pageBits;

/**
 * A column that grows number by number. It is kept in pages, each of the narrowest kind that holds
 * its numbers: most are places in short tables, and a long column never has to be moved.
 */
export class GrowingColumn {
  private readonly pages: Column[] = [];
  private most = 0;
  length = 0;

  /**
   * @param value a whole number, 0 or more.
   * @returns its place, from 1.
   */
  push(value: number): number {
    const place = this.length & (pageSize - 1);
    let page = place === 0 ? columnFor(value, pageSize) : (this.pages.at(-1) as Column);
    if (value >= 256 ** page.BYTES_PER_ELEMENT) {
      const wider = columnFor(value, pageSize);
      wider.set(page);
      page = wider;
    }
    page[place] = value;
    this.pages[this.length >>> pageBits] = page;
    if (value > this.most) this.most = value;
    this.length += 1;
    return this.length;
  }

  /** @param place from 1. */
  at(place: number): number {
    const page = this.pages[(place - 1) >>> pageBits] as Column;
    return page[(place - 1) & (pageSize - 1)] as number;
  }

  /** The numbers at some places, from 1, in their order; none is held here any more. */
  take(places: Numbers): Column {
    const taken = columnFor(this.most, places.length);
    for (let row = 0; row < places.length; row += 1) taken[row] = this.at(places[row] as number);
    this.clear();
    return taken;
  }

  clear(): void {
    this.pages.length = 0;
    this.length = 0;
    this.most = 0;
  }
}
