/** A browser's storage that may be full, forbidden or absent: reading gives null, writing says whether it did. */
export function storage(kind: 'local' | 'session') {
  const area = (): Storage => (kind === 'local' ? localStorage : sessionStorage);
  return {
    read(key: string): unknown {
      try {
        return JSON.parse(area().getItem(key) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    write(key: string, value: unknown): boolean {
      try {
        area().setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    remove(key: string): void {
      try {
        area().removeItem(key);
      } catch {
        // Nothing was kept, so nothing stays.
      }
    },
  };
}
