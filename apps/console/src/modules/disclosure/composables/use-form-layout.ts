import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import type { FormLayout } from '../types';

/** A form that has not been filled in yet. */
export const useFormLayout = (form: () => FormLayout['id']) =>
  useQuery({
    queryKey: ['form-layout', form],
    queryFn: () => unwrap(api.GET('/api/v1/staff/forms/{form}', { params: { path: { form: form() } } })),
  });
