import { useMutation, useQueryClient } from '@tanstack/vue-query';
import type { CaseDetail } from '../types';
import { caseKey } from './use-case';

export interface Step<B> {
  readonly id: string;
  /** The version that the person saw; the server refuses a step on another one. */
  readonly version: number;
  readonly body: B;
}

/** One step of a case: sends it, shows the new case at once and lets every list be read again. */
export function useCaseStep<B>(send: (step: Step<B>) => Promise<CaseDetail>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (detail) => {
      client.setQueryData(caseKey(detail.id), detail);
      void client.invalidateQueries({ queryKey: ['cases'] });
      void client.invalidateQueries({ queryKey: ['work'] });
    },
    onError: (_error, step) => void client.invalidateQueries({ queryKey: caseKey(step.id) }),
  });
}
