import { useMutation } from '@tanstack/vue-query';
import { api, fetchFile, saveFile, unwrap } from '@yangguang/web-kit';
import type { FormLayout } from '../types';

export type FormFormat = 'docx' | 'xlsx';

/** Reads a form that was filled in elsewhere; the server keeps nothing of it. */
export const useReadFormFile = (form: () => FormLayout['id']) =>
  useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file);
      return unwrap(
        api.POST('/api/v1/staff/forms/{form}/readings', {
          params: { path: { form: form() } },
          body: body as never,
          bodySerializer: (one) => one as never,
        }),
      );
    },
  });

/** Saves a form on the reader's disk: blank, or as it stands in a document. */
export const useDownloadForm = () =>
  useMutation({
    mutationFn: async ({ address, name }: { readonly address: string; readonly name: string }) =>
      saveFile(await fetchFile(address), name),
  });
