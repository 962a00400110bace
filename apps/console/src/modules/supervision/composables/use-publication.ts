import type { Schemas } from '@yangguang/api-client';
import { useForm } from '@yangguang/web-kit';
import { computed, ref } from 'vue';
import { useTexts } from '../../../common/use-texts';
import {
  hidePassage,
  hideWords,
  PUBLIC_FIELDS,
  publicText,
  setHidden,
  type PublicField,
  type PublicMark,
  type PublicTexts,
} from '../model/publication-marks';
import type { CaseDetail } from '../types';
import { usePublish } from './use-publish';

export type ChosenPicture = Schemas['ChosenPictureResponse'];

interface Values {
  marks: PublicMark[];
  pictures: ChosenPicture[];
  read: boolean;
}

/** What is hidden and what is shown, decided passage by passage and picture by picture; every step can be undone. */
export function usePublication(detail: () => CaseDetail) {
  const { t } = useTexts();
  const publish = usePublish();
  const originals = computed<PublicTexts>(() => ({
    title: detail().title,
    question: detail().body,
    answer: detail().answer?.text ?? '',
  }));
  const textsOf = (marks: readonly PublicMark[]): Record<PublicField, string> => ({
    title: publicText(originals.value.title, marks, 'title'),
    question: publicText(originals.value.question, marks, 'question'),
    answer: publicText(originals.value.answer, marks, 'answer'),
  });
  const form = useForm<Values>({
    initial: () => ({
      marks: (detail().publication.suggestion?.findings ?? []).map((mark) => ({ ...mark })),
      pictures: detail().publication.pictures.map((one) => ({ ...one, areas: [...one.areas] })),
      read: false,
    }),
    check: ({ pictures, read }) => ({
      ...Object.fromEntries(
        pictures
          .map((one, index) => [`pictures.${String(index)}.caption`, one.caption.trim()] as const)
          .filter(([, caption]) => caption === '')
          .map(([name]) => [name, t('supervision.publish.captionNeeded')]),
      ),
      ...(read ? {} : { read: t('supervision.publication.checkNeeded') }),
    }),
    send: ({ marks, pictures }) =>
      publish.mutateAsync({
        id: detail().id,
        version: detail().version,
        body: { ...textsOf(marks), pictures: pictures.map((one) => ({ ...one })) },
      }),
  });

  const before = ref<PublicMark[][]>([]);
  /** Whoever read it through has not read what changed since. */
  function change(marks: PublicMark[]): void {
    before.value.push([...form.values.marks]);
    form.values.marks = marks;
    form.values.read = false;
  }
  function undo(): void {
    const last = before.value.pop();
    if (!last) return;
    form.values.marks = last;
    form.values.read = false;
  }
  function setPictures(pictures: ChosenPicture[]): void {
    form.values.pictures = pictures;
    form.values.read = false;
  }
  const own = t('supervision.publish.own');

  return {
    form,
    originals,
    texts: computed(() => textsOf(form.values.marks)),
    hiddenCount: computed(() => form.values.marks.filter((mark) => mark.hidden).length),
    mayUndo: computed(() => before.value.length > 0),
    undo,
    setPictures,
    set: (index: number, hidden: boolean) => change(setHidden(form.values.marks, index, hidden)),
    setAll: (hidden: boolean) => change(form.values.marks.map((mark) => ({ ...mark, hidden }))),
    hide: (field: PublicField, start: number, end: number) =>
      change(hidePassage(form.values.marks, { field, start, end }, originals.value, own)),
    /** Hides words wherever they stand; tells how often that is. */
    hideWords(words: string): number {
      const found = words === '' ? 0 : countOf(originals.value, words);
      if (found > 0) change(hideWords(form.values.marks, words, originals.value, own));
      return found;
    },
    reset(): void {
      before.value = [];
      form.reset();
    },
  };
}

const countOf = (texts: PublicTexts, words: string): number =>
  PUBLIC_FIELDS.reduce((sum, field) => sum + texts[field].split(words).length - 1, 0);
