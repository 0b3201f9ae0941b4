import type { Plugin } from 'vite';

/** Takes the indents out of the elements' styles, which are text that no minifier touches. */
export function leanStyles(): Plugin {
  return {
    name: 'careway-lean-styles',
    applyToEnvironment: ({ name }) => name !== 'client',
    transform: {
      filter: { id: /\/widgets\/src\/.*\.styles\.ts$/ },
      handler: (code) => ({ code: code.replace(/\n\s+/g, '\n'), map: null }),
    },
  };
}
