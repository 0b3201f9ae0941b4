// The peers, each as its own documents recommend for names, asked for ten ids. Each can be built
// from people, and be loaded from what it writes, together with the documents that a page shows.
import { create, insertMultiple, search } from '@orama/orama';
import UFuzzy from '@leeoniya/ufuzzy';
import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';

/**
 * Peers that can write their index. `save` gives all that a page has to load as texts: the index, and
 * the documents that it shows; `load` makes a search of them.
 */
export const saved = {
  flexsearch: {
    save(people, documents) {
      const index = forward();
      for (const [place, one] of people.entries()) index.add(place, nameOf(one));
      const parts = [];
      index.export((key, data) => parts.push([key, data]));
      return [JSON.stringify(parts), documents];
    },
    load([parts, documents]) {
      const index = forward();
      for (const [key, data] of JSON.parse(parts)) index.import(key, data);
      const held = JSON.parse(documents);
      return (text) => index.search(text, 10).map((place) => held[place]);
    },
  },
  minisearch: {
    save(people, documents) {
      const index = new MiniSearch(names);
      index.addAll(people.map(({ given, family }, id) => ({ id, given, family })));
      return [JSON.stringify(index), documents];
    },
    load([index, documents]) {
      const loaded = MiniSearch.loadJSON(index, names);
      const held = JSON.parse(documents);
      return (text) =>
        loaded
          .search(text)
          .slice(0, 10)
          .map(({ id }) => held[id]);
    },
  },
};

const forward = () =>
  new flexsearch.Index({ tokenize: 'forward', encoder: flexsearch.Charset.Normalize });

const names = {
  fields: ['given', 'family'],
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
};

const nameOf = ({ given, family }) => `${given} ${family}`;

export const peers = {
  flexsearch(people) {
    const index = forward();
    for (const [place, one] of people.entries()) index.add(place, nameOf(one));
    return (text) => index.search(text, 10).map((place) => people[place].id);
  },
  minisearch(people) {
    const index = new MiniSearch(names);
    index.addAll(people);
    return (text) =>
      index
        .search(text)
        .slice(0, 10)
        .map(({ id }) => id);
  },
  ufuzzy(people) {
    const haystack = people.map((one) => UFuzzy.latinize(nameOf(one)));
    const finder = new UFuzzy({ intraMode: 1 });
    return (text) => {
      const [places, info, order] = finder.search(haystack, UFuzzy.latinize(text), 1, 1000);
      if (!places) return [];
      return (order ?? places.map((_, at) => at))
        .slice(0, 10)
        .map((at) => people[(info?.idx ?? places)[at]].id);
    };
  },
  fuzzysort(people) {
    const targets = people.map((one) => ({ id: one.id, name: fuzzysort.prepare(nameOf(one)) }));
    return (text) =>
      fuzzysort.go(text, targets, { key: 'name', limit: 10 }).map(({ obj }) => obj.id);
  },
  async orama(people) {
    const index = create({ schema: { id: 'string', given: 'string', family: 'string' } });
    await insertMultiple(index, people, 5000);
    return (text) =>
      search(index, { term: text, tolerance: 1, limit: 10 }).hits.map(
        ({ document }) => document.id,
      );
  },
  'fuse.js'(people) {
    const index = new Fuse(people, {
      keys: ['given', 'family'],
      threshold: 0.3,
      useTokenSearch: true,
      tokenMatch: 'all',
    });
    return (text) => index.search(text, { limit: 10 }).map(({ item }) => item.id);
  },
};
