import { elementsOf } from './analyze.mjs';

/** The words that a type allows, from its text: 'a' | 'b'. */
const words = ({ text } = { text: '' }) => [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word);

/** What an editor shows of an element: its purpose, events and slots. */
const about = ({ description, events, slots }) =>
  [
    description,
    ...events.map((event) => `- event \`${event.name}\`: ${event.description}`),
    ...slots.map(
      (slot) => `- slot ${slot.name ? `\`${slot.name}\`` : '(default)'}: ${slot.description}`,
    ),
  ].join('\n');

/** Custom data of VS Code for HTML: the setting `html.customData` names the file. */
export function vsCodeData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map((element) => ({
      name: element.tagName,
      description: { kind: 'markdown', value: about(element) },
      attributes: element.attributes.map(({ name, description, type }) => ({
        name,
        description,
        ...(type.text === 'boolean' && { valueSet: 'v' }),
        ...(words(type).length && { values: words(type).map((word) => ({ name: word })) }),
      })),
    })),
  };
}

const named = ({ name, description }) => ({ name, description });

/** web-types of JetBrains editors, which find them by the field of package.json. */
export function webTypes(manifest, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsOf(manifest).map((element) => ({
          ...named({ name: element.tagName, description: element.description }),
          attributes: element.attributes.map(({ type, ...attribute }) => ({
            ...named(attribute),
            value: {
              type: words(type).length ? words(type).map((word) => `'${word}'`) : type.text,
              ...(type.text === 'boolean' && { kind: 'no-value' }),
            },
          })),
          slots: element.slots.map(named),
          js: {
            properties: element.members
              .filter(({ kind }) => kind === 'field')
              .map((member) => ({ ...named(member), type: member.type?.text })),
            events: element.events.map(named),
          },
          css: {
            parts: (element.cssParts ?? []).map(named),
            properties: (element.cssProperties ?? []).map(named),
          },
        })),
      },
    },
  };
}
