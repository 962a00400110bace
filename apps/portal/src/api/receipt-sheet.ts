import type { Language } from '../app/language';
import { toProblem } from './problem';

/**
 * The receipt on paper. A POST, because number and code must not stand in an address.
 *
 * @param withCode whether the secret code is printed on it
 */
export async function receiptSheet(
  language: Language,
  credentials: { number: string; code: string; withCode: boolean },
): Promise<Blob> {
  const response = await fetch('/api/v1/public/receipts/pdf', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    credentials: 'omit',
    body: JSON.stringify(credentials),
  }).catch(() => {
    throw toProblem(0, null);
  });
  if (response.ok) return response.blob();
  const body: unknown = await response.json().catch(() => null);
  throw toProblem(response.status, body, response.headers.get('Retry-After'));
}
