import { computed, onBeforeUnmount, reactive } from 'vue';
import { upload, type Upload } from '../api/upload';
import { ApiProblem } from '../api/problem';
import { LIMITS } from '../api/codes';
import { useTexts, type TextKey } from '../app/texts';
import type { MessageDraft } from './message-draft';
import { problemText } from './problem-text';

export interface PendingFile {
  readonly key: number;
  readonly file: File;
  share: number;
  error: string | null;
  /** Sending it again would end the same. */
  hopeless: boolean;
}

/** Why a file need not be sent at all: a long upload that ends in a refusal is the worst way to learn it. */
function refusalOf(file: File): TextKey | null {
  if (file.size === 0) return 'write.file.empty';
  return file.size > LIMITS.fileBytes ? 'write.file.big' : null;
}

/** The files of a draft: those on their way with their progress, and those that have arrived. */
export function useUploads(draft: Pick<MessageDraft, 'files'>) {
  const texts = useTexts();
  const pending = reactive<PendingFile[]>([]);
  const running = new Map<number, Upload>();
  let nextKey = 1;
  /** `news` is the last that happened to a file, for those who can't see its line change. */
  const state = reactive({ tooMany: false, news: '' });
  /** Something is on its way, or did not arrive and is neither sent again nor taken off. */
  const busy = computed(() => pending.length > 0);

  function drop(key: number): void {
    const index = pending.findIndex((one) => one.key === key);
    if (index >= 0) pending.splice(index, 1);
    running.delete(key);
  }

  async function send(entry: PendingFile): Promise<void> {
    entry.error = null;
    entry.share = 0;
    const job = upload(entry.file, texts.language, (share) => (entry.share = share));
    running.set(entry.key, job);
    try {
      draft.files.push(await job.done);
      drop(entry.key);
      state.news = `${texts.t('write.file.ready')}: ${entry.file.name}`;
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === 'cancelled') return;
      const field = problem instanceof ApiProblem ? problem.fields[0]?.text : undefined;
      entry.error = field ?? problemText(problem, texts);
      entry.hopeless = problem instanceof ApiProblem && !problem.worthRetrying;
      state.news = `${texts.t('write.file.failed')}: ${entry.file.name}`;
    }
  }

  function add(files: readonly File[]): void {
    const room = LIMITS.files - draft.files.length - pending.length;
    state.tooMany = files.length > room;
    for (const file of files.slice(0, Math.max(room, 0))) {
      const refusal = refusalOf(file);
      const error = refusal && texts.t(refusal, { name: file.name });
      pending.push({ key: nextKey++, file, share: 0, error, hopeless: refusal !== null });
      const entry = pending[pending.length - 1];
      if (error) state.news = error;
      else if (entry) void send(entry);
    }
  }

  function cancel(key: number): void {
    running.get(key)?.cancel();
    drop(key);
    state.tooMany = false;
  }

  function remove(id: string): void {
    draft.files = draft.files.filter((file) => file.id !== id);
    state.tooMany = false;
  }

  onBeforeUnmount(() => running.forEach((job) => job.cancel()));

  return { pending, busy, state, add, cancel, remove, retry: (entry: PendingFile) => void send(entry) };
}
