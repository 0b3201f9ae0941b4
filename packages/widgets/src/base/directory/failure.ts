/** Why there is no directory: it did not arrive, or it can't be read. */
export type DirectoryFault = 'not-loaded' | 'not-readable';

export class DirectoryFailure extends Error {
  readonly fault: DirectoryFault;

  constructor(fault: DirectoryFault, message: string) {
    super(message);
    this.name = 'DirectoryFailure';
    this.fault = fault;
  }
}

/** An address as the page means it; a worker, which has no page, is given whole ones. */
export function absolute(url: string): string {
  return new URL(url, 'document' in globalThis ? document.baseURI : location.href).href;
}
