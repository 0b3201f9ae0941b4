import ts from 'typescript';
import type { Plugin } from 'vite';

const tags = new Set(['html', 'staticHtml', 'svg']);

/** The literal parts of the templates of a file; one within `msg()` is the name of its translation. */
function* partsOf(node: ts.Node): Generator<ts.Node> {
  if (ts.isCallExpression(node) && node.expression.getText() === 'msg') return;
  if (ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) {
    const { template } = node;
    if (ts.isNoSubstitutionTemplateLiteral(template)) yield template;
    else yield* [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  }
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* partsOf(child);
}

/** Takes the indents out of the elements' templates, which are text that no minifier touches. */
export function leanTemplates(): Plugin {
  return {
    name: 'careway-lean-templates',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'client',
    transform: {
      filter: { id: /\/widgets\/src\/.*\.ts$/, code: /html`/ },
      handler: (code, id) => {
        const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
        let lean = code;
        // From the end, so that the places before stay as they are.
        for (const part of [...partsOf(file)].sort((a, b) => b.pos - a.pos)) {
          const [from, to] = [part.getStart(), part.end];
          const short = code.slice(from, to).replace(/\n\s+/g, '\n');
          lean = lean.slice(0, from) + short + lean.slice(to);
        }
        return { code: lean, map: null };
      },
    },
  };
}
