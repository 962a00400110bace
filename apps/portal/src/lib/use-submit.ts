import { ref } from 'vue';
import { ApiProblem } from '../api/problem';
import type { Receipt } from '../api/types';
import { usePortal } from '../app/page-state';
import { useTexts } from '../app/texts';
import { attemptDone, attemptKey } from './attempt-key';
import { toNewMessage, type MessageDraft } from './message-draft';
import { checkDraft, fieldOf, FIELDS, type Field } from './message-rules';
import { problemText } from './problem-text';
import { useProofOfWork } from './use-proof-of-work';

export interface ShownError {
  readonly id: Field;
  readonly text: string;
}

/** Checks and sends the draft. Errors are by field; `failure` is what stopped the sending itself. */
export function useSubmit(draft: MessageDraft) {
  const { api } = usePortal();
  const texts = useTexts();
  const errors = ref<ShownError[]>([]);
  const round = ref(0);
  const sending = ref(false);
  const failure = ref<string | null>(null);
  const work = useProofOfWork();

  function show(list: readonly ShownError[]): void {
    errors.value = FIELDS.flatMap((field) => list.filter((error) => error.id === field));
    round.value += 1;
  }

  /** Takes back what was said about a field, once it is being corrected. */
  function forgive(field: Field): void {
    errors.value = errors.value.filter((error) => error.id !== field);
  }

  function takeProblem(problem: unknown): void {
    if (!(problem instanceof ApiProblem)) {
      // Stopped by the reader, or by a device that can't compute: nothing of the county's failed.
      failure.value = texts.t('sending.work.stopped');
      return;
    }
    const shown = problem.fields.flatMap((one) => {
      const id = fieldOf(one);
      return id ? [{ id, text: one.text }] : [];
    });
    if (shown.length > 0) show(shown);
    else failure.value = problem.challenge ? texts.t('sending.work.again') : problemText(problem, texts);
  }

  async function submit(): Promise<Receipt | null> {
    if (sending.value) return null;
    failure.value = null;
    const found = checkDraft(draft);
    show(found.map((error) => ({ id: error.field, text: texts.t(error.key, error.values) })));
    if (found.length > 0) return null;
    sending.value = true;
    try {
      const message = toNewMessage(draft);
      const key = attemptKey('message', JSON.stringify(message));
      const receipt = await work.passing((proof) => api.submit(message, key, proof));
      attemptDone('message');
      return receipt;
    } catch (problem) {
      takeProblem(problem);
      return null;
    } finally {
      sending.value = false;
    }
  }

  return { errors, round, sending, failure, work, submit, forgive };
}
