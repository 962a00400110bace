import { useMutation } from '@tanstack/vue-query';
import { ref } from 'vue';
import type { DocumentDetail, FormBody, FoundForm, ItemBody, ProfileBody } from '../types';
import { useCreateForm } from './use-create-form';
import { useSaveForm } from './use-document-step';

/** What was read, as it is saved; the files of the draft it goes into stay with it. */
function bodyOf({ form }: FoundForm, attachmentIds: string[]): FormBody {
  return form.layout.id === 'service-item'
    ? { form: 'service-item', content: { ...(form.item as ItemBody), attachmentIds } }
    : { form: 'unit-profile', content: { ...(form.profile as ProfileBody), attachmentIds } };
}

/** Makes drafts of what was read, one after the other: a second try goes on where the first one stopped. */
export function useTakeForms() {
  const create = useCreateForm();
  const save = useSaveForm();
  const taken = ref<DocumentDetail[]>([]);
  const taking = useMutation({
    mutationFn: async ({
      forms,
      into,
    }: {
      forms: readonly FoundForm[];
      into: DocumentDetail | undefined;
    }) => {
      const [first] = forms;
      if (into && first) {
        const body = bodyOf(
          first,
          into.attachments.map(({ id }) => id),
        );
        taken.value = [await save.mutateAsync({ id: into.id, version: into.version, body })];
      } else {
        for (const form of forms.slice(taken.value.length))
          taken.value = [...taken.value, await create.mutateAsync(bodyOf(form, []))];
      }
      return taken.value;
    },
  });
  const restart = (): void => {
    taken.value = [];
    taking.reset();
  };
  return { taking, taken, restart };
}
