import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/** A style of an element: text to JavaScript, which no minifier of scripts touches. */
const style = /\bcss`([^`]*)`/g;

/**
 * Writes the elements' styles as short as they can be. One that is put together in part stays.
 * @throws where a text is no whole rule: short, it would be another one.
 */
export function leanStyles(): Plugin {
  return {
    name: 'careway-lean-styles',
    applyToEnvironment: ({ name }) => name !== 'client',
    transform: {
      filter: { id: /\/widgets\/src\/.*\.ts$/, code: style },
      handler: async (code, file) => {
        let lean = code;
        for (const [whole, text = ''] of code.matchAll(style)) {
          if (text.includes('${')) continue;
          if (!text.includes('{')) {
            throw new Error(`${file}: "${text}" is no whole rule. Put it in with unsafeCSS().`);
          }
          const { code: short } = await transform(text, { loader: 'css', minify: true });
          lean = lean.replace(whole, () => `css\`${short.trim().replaceAll('\\', '\\\\')}\``);
        }
        return { code: lean, map: null };
      },
    },
  };
}
