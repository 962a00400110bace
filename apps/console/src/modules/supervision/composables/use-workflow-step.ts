import type { Schemas } from '@yangguang/api-client';
import { useQueryClient } from '@tanstack/vue-query';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import type { CaseDetail } from '../types';
import { useCaseStep, type Step } from './use-case-step';

/** Steps that send one text, called what the server calls it. */
const PATHS = {
  'resume-handling': '/api/v1/staff/cases/{id}/resume-handling',
  recuse: '/api/v1/staff/cases/{id}/recuse',
  'grant-extension': '/api/v1/staff/cases/{id}/grant-extension',
  'refuse-extension': '/api/v1/staff/cases/{id}/refuse-extension',
  'mark-confidential': '/api/v1/staff/cases/{id}/mark-confidential',
  'unmark-confidential': '/api/v1/staff/cases/{id}/unmark-confidential',
} as const;

export type ReasonedIntent = keyof typeof PATHS;

const at = <B>({ id, version, body }: Step<B>) => ({
  params: { path: { id }, header: ifMatch(version) },
  body,
});

/** 只需说明理由的步骤: steps that only need to say why. */
export const useReasonedStep = () =>
  useCaseStep<{ readonly intent: ReasonedIntent; readonly reason: string }>(
    (step) =>
      unwrap(
        api.POST(PATHS[step.body.intent], at({ ...step, body: { reason: step.body.reason } })),
      ) as Promise<CaseDetail>,
  );

/** 请群众补充 */
export const useAskCitizen = () =>
  useCaseStep<Schemas['AskCitizenRequest']>((step) =>
    unwrap(api.POST('/api/v1/staff/cases/{id}/ask-for-more', at(step))),
  );

/** 申请延期 */
export const useAskExtension = () =>
  useCaseStep<Schemas['AskExtensionRequest']>((step) =>
    unwrap(api.POST('/api/v1/staff/cases/{id}/ask-extension', at(step))),
  );

/** 提交协办意见 */
export const useAssist = () =>
  useCaseStep<Schemas['AssistRequest']>((step) =>
    unwrap(api.POST('/api/v1/staff/cases/{id}/assist', at(step))),
  );

/** 并单 */
export const useMerge = () =>
  useCaseStep<Schemas['MergeRequest']>((step) =>
    unwrap(api.POST('/api/v1/staff/cases/{id}/merge', at(step))),
  );

/** 拆分 */
export const useSplit = () =>
  useCaseStep<Schemas['SplitRequest']>((step) =>
    unwrap(api.POST('/api/v1/staff/cases/{id}/split', at(step))),
  );

/** 更改类别 */
export const useChangeKind = () =>
  useCaseStep<Schemas['ChangeKindRequest']>((step) =>
    unwrap(api.POST('/api/v1/staff/cases/{id}/change-kind', at(step))),
  );

/** 调整知悉人员 */
export const useNameReaders = () =>
  useCaseStep<Schemas['NameReadersRequest']>((step) =>
    unwrap(api.POST('/api/v1/staff/cases/{id}/name-readers', at(step))),
  );

/** 裁定承办单位 */
export const useSettle = () =>
  useCaseStep<Schemas['SettleRequest']>((step) =>
    unwrap(api.POST('/api/v1/staff/cases/{id}/settle', at(step))),
  );

/** 退回（非本单位职责）: afterwards the case is out of the unit's sight, so nothing is read again. */
export function useReturnCase() {
  const client = useQueryClient();
  return async (step: Step<Schemas['CaseReasonRequest']>): Promise<void> => {
    await unwrap(api.POST('/api/v1/staff/cases/{id}/return-not-ours', at(step)));
    void client.invalidateQueries({ queryKey: ['cases'] });
    void client.invalidateQueries({ queryKey: ['work'] });
  };
}
