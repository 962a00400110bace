/** A text that was asked for this often will be asked for again. */
const OFTEN = 3;

/** Texts that are remembered; a program has some hundreds, all built from parts in its code. */
const MOST_TEXTS = 1_000;

/** A plan made for any words is a bad one for common words: searches are planned for the words they have. */
const SEARCH = /@@/;

/**
 * Names for statements that come again and again, so that a connection lets PostgreSQL parse each of them
 * once; making the plan of a query over seven tables anew takes ten times as long as running it. PostgreSQL
 * itself keeps to plans made for the values at hand where those are cheaper.
 */
export class PreparedStatements {
  private readonly seen = new Map<string, number>();
  private readonly names = new Map<string, string>();
  private made = 0;

  /** The name under which to ask for a text that has values; undefined to ask without. */
  nameFor(text: string): string | undefined {
    const name = this.names.get(text);
    if (name !== undefined) return name;
    const times = (this.seen.get(text) ?? 0) + 1;
    if (times < OFTEN || SEARCH.test(text)) {
      if (this.seen.has(text) || this.seen.size < MOST_TEXTS) this.seen.set(text, times);
      return undefined;
    }
    return this.nameAnew(text);
  }

  /** For a statement whose tables were changed under it: the old name leads to a plan that no longer fits. */
  nameAnew(text: string): string {
    this.made += 1;
    const name = `s${this.made}`;
    this.names.set(text, name);
    return name;
  }
}
