/** A note that is typed and not saved yet. */
interface NoteDraft {
  text: string;
  /** What was sent of it, with its key: the same words sent again are the same note. */
  sent?: { text: string; key: string };
}

/** The drafts of one person, by the id of the submission. */
export type NoteDrafts = Map<string, NoteDraft>;

/**
 * The drafts of everyone who signed in since the page came. They outlive Back and the end of a
 * session, in memory alone, and only the token under which they were typed leads to them: it is gone
 * when the desk is closed, so its digest stands in its place.
 */
export class DraftsByToken {
  readonly #all = new Map<string, NoteDrafts>();

  /** The drafts of whoever has this token. */
  async of(token: string): Promise<NoteDrafts> {
    // Where a page comes without encryption there is no digest: then they end with the session.
    if (!isSecureContext) return new Map();
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
    const key = String.fromCharCode(...new Uint8Array(digest));
    const drafts = this.#all.get(key) ?? new Map<string, NoteDraft>();
    this.#all.set(key, drafts);
    return drafts;
  }
}
