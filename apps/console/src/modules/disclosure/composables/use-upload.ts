import { useMutation } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** Sends one file; it becomes part of a document when that is saved. */
export const useUpload = () =>
  useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return unwrap(
        api.POST('/api/v1/staff/uploads', { body: form as never, bodySerializer: (body) => body as never }),
      );
    },
  });
