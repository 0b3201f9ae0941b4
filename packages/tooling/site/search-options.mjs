/** How sections are found: the same in the build, which makes the index, and on the page. */
export const searchOptions = {
  fields: ['heading', 'title', 'text'],
  storeFields: ['heading', 'title', 'excerpt'],
  searchOptions: { boost: { heading: 4, title: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
};
