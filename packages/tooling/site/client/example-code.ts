/*
 * The HTML that a host would write for an element that a fixture has made. A fixture hands over
 * plans and directories as objects; a page names their files.
 */

/** The files that stand for what a fixture hands over, from a page of an element. */
const files: Readonly<Record<string, string>> = {
  directory: '../data/directory.cwd',
  zips: '../data/zips.json',
};

const isPlan = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'linesOfBusiness' in value;

/** Attributes as they are written, with those that stand for an object. */
function attributesOf(element: Element): string[] {
  const written = element
    .getAttributeNames()
    .map((name) => [name, element.getAttribute(name) ?? ''] as const);
  const objects = ['plan', 'src', ...Object.keys(files)].flatMap((name) => {
    if (element.hasAttribute(name)) return [];
    const value: unknown = Reflect.get(element, name);
    if (isPlan(value)) return [[name, `../plans/${value.id}.json`] as const];
    return typeof value === 'object' && value !== null && name in files
      ? [[name, files[name] ?? ''] as const]
      : typeof value === 'string' && value !== ''
        ? [[name, value] as const]
        : [];
  });
  return [...objects, ...written].map(([name, value]) =>
    value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
}

/** What only a script can hand over: a page would set it as a property. */
function byScript(element: Element): string {
  const names = ['links', 'carePlaces', 'places'].filter((name) => {
    const value: unknown = Reflect.get(element, name);
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  });
  return names.map((name) => `<!-- A script of the page has set .${name} as well. -->\n`).join('');
}

function linesOf(element: Element, indent: string): string {
  const attributes = attributesOf(element);
  const tag = element.localName;
  const open =
    attributes.join(' ').length > 60
      ? `<${tag}\n${attributes.map((one) => `${indent}  ${one}`).join('\n')}\n${indent}>`
      : `<${[tag, ...attributes].join(' ')}>`;
  const inside = [...element.children].map((child) =>
    child.localName.startsWith('careway-') ? linesOf(child, `${indent}  `) : child.outerHTML,
  );
  const content = inside.length
    ? `\n${inside.map((one) => `${indent}  ${one}`).join('\n')}\n${indent}`
    : '';
  return `${open}${content}</${tag}>`;
}

/** An element and what stands in it, as HTML that works when it is read again. */
export const codeFor = (element: Element): string => byScript(element) + linesOf(element, '');
