/** What a scanner says; `not-scanned` where none is configured, which everybody may see. */
export type ScanResult = 'clean' | 'infected' | 'not-scanned';

export interface VirusScanner {
  /** Throws `platform.file.scanner-down` where a configured scanner doesn't answer: nothing passes unseen by accident. */
  scan(bytes: Buffer): Promise<ScanResult>;
}

export const VIRUS_SCANNER = Symbol('VirusScanner');

export const noScanner: VirusScanner = { scan: () => Promise.resolve('not-scanned') };
