import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { useCaseStep } from './use-case-step';

/** 公开: publishes question and answer in their redacted form. */
export const usePublish = () =>
  useCaseStep<Schemas['PublishRequest']>(({ id, version, body }) =>
    unwrap(
      api.POST('/api/v1/staff/cases/{id}/publish', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
