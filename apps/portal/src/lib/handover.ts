import type { Receipt } from '../api/types';
import { storage } from './storage';

const KEY = 'yangguang.receipt';

/**
 * The receipt on its way from the form to the page that shows it. It stays in this tab, so that a reload
 * does not cost the citizen the code, and goes when the page is left.
 */
export const receiptInTab = {
  put: (receipt: Receipt): boolean => storage('session').write(KEY, receipt),
  get: (): Receipt | null => storage('session').read(KEY) as Receipt | null,
  forget: (): void => storage('session').remove(KEY),
};

let credentials: { number: string; code: string } | null = null;

/** Number and code from the receipt to the tracking page, in memory only and once; never used on the server. */
export const credentialsOnce = {
  put: (number: string, code: string): void => void (credentials = { number, code }),
  take(): { number: string; code: string } | null {
    const taken = credentials;
    credentials = null;
    return taken;
  },
};
