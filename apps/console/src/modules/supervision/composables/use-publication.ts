import { useForm } from '@yangguang/web-kit';
import { computed, ref } from 'vue';
import { useTexts } from '../../../common/use-texts';
import type { CaseDetail } from '../types';
import { usePublish } from './use-publish';

export type PublicField = 'title' | 'question' | 'answer';

/** The text for the public beside the original: the suggestion first, then what a person makes of it. */
export function usePublication(detail: () => CaseDetail) {
  const { t } = useTexts();
  const publish = usePublish();
  const read = ref(false);
  const originals = computed<Record<PublicField, string>>(() => ({
    title: detail().title,
    question: detail().body,
    answer: detail().answer?.text ?? '',
  }));
  const suggested = (): Record<PublicField, string> => {
    const { publication } = detail();
    const { title, question, answer } = publication.suggestion ?? { ...originals.value };
    return {
      title: publication.title ?? title,
      question: publication.question ?? question,
      answer: publication.answer ?? answer,
    };
  };
  const form = useForm<Record<PublicField, string>>({
    initial: suggested,
    check: (values) => ({
      ...Object.fromEntries(
        (['title', 'question', 'answer'] as const)
          .filter((field) => !values[field].trim())
          .map((field) => [
            field,
            t('shared.required', {
              field: t(`supervision.publication.${field === 'title' ? 'subject' : field}`),
            }),
          ]),
      ),
      ...(read.value ? {} : { read: t('supervision.publication.checkNeeded') }),
    }),
    send: (body) => publish.mutateAsync({ id: detail().id, version: detail().version, body: { ...body } }),
  });
  /** What the system would hide and whether it still stands in the text. */
  const findings = computed(() =>
    (detail().publication.suggestion?.findings ?? []).map((finding) => ({
      ...finding,
      remains: form.values[finding.field].includes(finding.text),
    })),
  );
  return { form, originals, findings, read };
}
