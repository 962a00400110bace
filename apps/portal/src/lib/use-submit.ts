import { ref } from 'vue';
import { ApiProblem } from '../api/problem';
import type { Receipt } from '../api/types';
import { usePortal } from '../app/page-state';
import { useTexts } from '../app/texts';
import { attemptDone, attemptKey } from './attempt-key';
import { toNewMessage, type MessageDraft } from './message-draft';
import { checkDraft, fieldOf, FIELDS, type Field } from './message-rules';
import { problemText } from './problem-text';

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

  function show(list: readonly ShownError[]): void {
    errors.value = FIELDS.flatMap((field) => list.filter((error) => error.id === field));
    round.value += 1;
  }

  /** Takes back what was said about a field, once it is being corrected. */
  function forgive(field: Field): void {
    errors.value = errors.value.filter((error) => error.id !== field);
  }

  function takeProblem(problem: unknown): void {
    const fields = problem instanceof ApiProblem ? problem.fields : [];
    const shown = fields.flatMap((one) => {
      const id = fieldOf(one);
      return id ? [{ id, text: one.text }] : [];
    });
    if (shown.length > 0) show(shown);
    else failure.value = problemText(problem, texts);
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
      const receipt = await api.submit(message, attemptKey('message', JSON.stringify(message)));
      attemptDone('message');
      return receipt;
    } catch (problem) {
      takeProblem(problem);
      return null;
    } finally {
      sending.value = false;
    }
  }

  return { errors, round, sending, failure, submit, forgive };
}
