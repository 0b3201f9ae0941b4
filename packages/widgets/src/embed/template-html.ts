/*
 * How the bundles that stand alone put the HTML of Lit's templates into the page, in place of
 * Lit's own policy. A policy's name can be had once a page under a strict `trusted-types`: with one
 * each, a second bundle, another version or a host's own Lit would throw when loaded.
 * docs/rationale/builds.md says more.
 */

/** Takes templates as they are, but never what runs a script: it needs no policy. */
const sanitizer = { removeElements: [], removeAttributes: [], comments: true };

interface SafeTemplate extends HTMLTemplateElement {
  setHTML: (html: string, options: { sanitizer: typeof sanitizer }) => void;
}

interface Policy {
  createHTML: (html: string) => string;
}

interface Page {
  trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
  [key: symbol]: Policy | undefined;
}

const safely = 'setHTML' in HTMLTemplateElement.prototype;

/** For browsers that have policies and no setHTML: one policy for all of these bundles. */
function sharedPolicy(): Policy | undefined {
  const page = globalThis as Page;
  return (page[Symbol.for('careway.template-policy')] ??= page.trustedTypes?.createPolicy(
    'lit-html',
    { createHTML: (html) => html },
  ));
}

// Made at once: a bundle that may not make it defines nothing, and what stands between the tags stays.
const policy = safely ? undefined : sharedPolicy();

/** Fills a template element with the HTML of a template literal. */
export function fillTemplate(template: HTMLTemplateElement, html: string): void {
  if (safely) (template as SafeTemplate).setHTML(html, { sanitizer });
  else template.innerHTML = policy?.createHTML(html) ?? html;
}
