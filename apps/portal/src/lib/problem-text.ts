import { ApiProblem } from '../api/problem';
import type { Texts } from '../app/texts';

/** One sentence for a failed call: the server's own where it has one for the reader, ours elsewhere. */
export function problemText(error: unknown, { t }: Texts): string {
  if (!(error instanceof ApiProblem) || error.status >= 500) return t('common.error.server');
  if (error.status === 0) return t('common.error.network');
  if (error.detail) return error.detail;
  if (error.status === 429) return t('common.error.busy', { seconds: error.retryAfter ?? 60 });
  return t(error.status === 409 || error.status === 412 ? 'common.error.conflict' : 'common.error.other');
}
