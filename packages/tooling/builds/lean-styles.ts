import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/** A style of an element: text to JavaScript, which no minifier of scripts touches. */
const style = /\bcss`([^`]*)`/g;

/** Writes the elements' styles as short as they can be. One that is put together in part stays. */
export function leanStyles(): Plugin {
  return {
    name: 'careway-lean-styles',
    applyToEnvironment: ({ name }) => name !== 'client',
    transform: {
      filter: { id: /\/widgets\/src\/.*\.ts$/, code: style },
      handler: async (code) => {
        let lean = code;
        for (const [whole, text = ''] of code.matchAll(style)) {
          if (text.includes('${')) continue;
          const { code: short } = await transform(text, { loader: 'css', minify: true });
          lean = lean.replace(whole, () => `css\`${short.trim().replaceAll('\\', '\\\\')}\``);
        }
        return { code: lean, map: null };
      },
    },
  };
}
