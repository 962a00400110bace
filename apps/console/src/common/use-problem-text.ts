import { asProblem } from '@yangguang/web-kit';
import { useTexts } from './use-texts';

/** One sentence for anything that went wrong; the server's own words where it has said some. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTexts();
  return (error) => {
    const problem = asProblem(error);
    if (problem.unreachable) return t('shared.problem.unreachable');
    if (problem.status === -1) return t('shared.problem.unexpected', { detail: problem.detail });
    return problem.detail || problem.title || t('shared.problem.refused', { status: problem.status });
  };
}
