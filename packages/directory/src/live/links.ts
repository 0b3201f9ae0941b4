import { DirectoryError } from '../errors.js';
import { platform } from './platform.js';

/** A server's own address. */
export interface Base {
  /** With a slash at the end. */
  href: string;
  origin: string;
}

/** @throws DirectoryError `bad-option` */
export function readBase(baseUrl: unknown): Base {
  const fail = (rule: string): never => {
    throw new DirectoryError(
      'bad-option',
      baseUrl,
      rule,
      'Give the FHIR base URL, such as https://fhir.example.org/r4',
    );
  };
  if (typeof baseUrl !== 'string') return fail('"baseUrl" must be text');
  const url = parse(baseUrl);
  if (!url) return fail('"baseUrl" must be an absolute URL');
  if (!isWeb(url.protocol)) return fail('"baseUrl" must begin with https: or http:');
  if (url.username !== '' || url.password !== '') {
    return fail('"baseUrl" must not hold a user name or password');
  }
  if (url.search !== '' || url.hash !== '') return fail('"baseUrl" must end with its path');
  return { href: url.href.endsWith('/') ? url.href : `${url.href}/`, origin: url.origin };
}

/**
 * Where a link of the server leads, by the protocol of its base. A link to another origin could send what was searched for to
 * anyone, so it is never followed.
 * @throws DirectoryError `unsafe-link`
 */
export function resolveLink(link: string, base: Base): string {
  const stated = parse(link, base.href);
  // A server behind a proxy does not see that it is asked by https: and writes http: links. The same
  // host is asked by https: all the same; nothing is ever sent in the open.
  const isOpen = stated?.protocol === 'http:' && base.href.startsWith('https:');
  const url = isOpen ? parse(stated.href.replace(/^http:/, 'https:')) : stated;
  const fail = (rule: string, remedy: string): never => {
    // The rest of a link may repeat what was searched for.
    throw new DirectoryError('unsafe-link', url?.origin ?? 'a link', rule, remedy);
  };
  if (!url)
    return fail('the link to the next page is no URL', 'Report it to the server’s operator');
  if (!isWeb(url.protocol) || url.username !== '' || url.password !== '') {
    return fail(
      'the link to the next page must be a plain https: or http: URL',
      'Report it to the server’s operator',
    );
  }
  if (url.origin !== base.origin) {
    return fail(
      `the link to the next page leaves ${base.origin}`,
      'Set the server’s own public base URL to the one that this page uses',
    );
  }
  url.hash = '';
  return url.href;
}

export function originOf(url: string): string | undefined {
  return parse(url)?.origin;
}

/** A URL without its query, for messages: the query holds what a member searched for. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

function isWeb(protocol: string): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

function parse(url: string, base?: string): InstanceType<typeof platform.URL> | undefined {
  try {
    return new platform.URL(url, base);
  } catch {
    return undefined;
  }
}
