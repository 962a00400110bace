import { useQueryClient } from '@tanstack/vue-query';
import { asProblem, forgetLocal, onRecovery, readLocal, writeLocal } from '@yangguang/web-kit';
import { useDebounceFn } from '@vueuse/core';
import { computed, onScopeDispose, reactive, ref, shallowRef, watch } from 'vue';
import type { CaseDetail } from '../types';
import { caseKey, readCase } from './use-case';
import { saveDraft, type DraftBody } from './use-save-draft';

export type DraftFields = {
  outcome: DraftBody['outcome'] | '';
  text: string;
  basis: string;
  reason: string;
  nextStep: string;
};

/** Long enough not to save every word, short enough that a crash costs nothing. In milliseconds. */
const REST = 1200;

const fieldsOf = (detail: CaseDetail): DraftFields => ({
  outcome: detail.draft?.outcome ?? '',
  text: detail.draft?.text ?? '',
  basis: detail.draft?.basis ?? '',
  reason: detail.draft?.reason ?? '',
  nextStep: detail.draft?.nextStep ?? '',
});

const same = (a: DraftFields, b: DraftFields): boolean => JSON.stringify(a) === JSON.stringify(b);

function keptFields(key: string): DraftFields | undefined {
  const kept = readLocal(key);
  return typeof kept === 'object' && kept !== null && 'text' in kept ? (kept as DraftFields) : undefined;
}

/**
 * The draft under the handler's fingers. It saves itself over the version it was written on; when
 * somebody else has saved in between, both texts are shown and the person chooses. Until the server
 * has it, the text is also kept in the browser.
 */
export function useDraftEditor(detail: () => CaseDetail) {
  const client = useQueryClient();
  const { id } = detail();
  const localKey = `yangguang.draft.${id}`;
  const saved = shallowRef(fieldsOf(detail()));
  const recovered = keptFields(localKey);
  const values = reactive<DraftFields>({ ...(recovered ?? saved.value) });
  const version = ref(detail().version);
  const saving = ref(false);
  const problem = shallowRef<unknown>(null);
  /** What somebody else has saved meanwhile. */
  const theirs = shallowRef<CaseDetail | null>(null);
  const dirty = computed(() => !same(values, saved.value));
  const writing = (): boolean =>
    detail().allowedActions.some(({ intent, allowed }) => intent === 'save-draft' && allowed);

  function accept(next: CaseDetail): void {
    client.setQueryData(caseKey(id), next);
    version.value = next.version;
    saved.value = fieldsOf(next);
  }

  async function save(): Promise<boolean> {
    if (!dirty.value) return true;
    if (!writing() || saving.value || theirs.value || values.outcome === '') return false;
    saving.value = true;
    const sent: DraftFields = { ...values };
    try {
      const body: DraftBody = { ...sent, outcome: values.outcome };
      const next = await saveDraft(id, version.value, body);
      problem.value = null;
      accept(next);
      // The server may trim; what was sent is what is saved, whatever has been typed since.
      saved.value = sent;
      if (same(values, sent)) forgetLocal(localKey);
    } catch (error) {
      if (asProblem(error).stale) theirs.value = await readCase(id);
      else problem.value = error;
      return false;
    } finally {
      saving.value = false;
    }
    return dirty.value ? save() : true;
  }

  function keepMine(): Promise<boolean> {
    if (theirs.value) accept(theirs.value);
    theirs.value = null;
    return save();
  }
  function takeTheirs(): void {
    if (theirs.value) accept(theirs.value);
    Object.assign(values, saved.value);
    theirs.value = null;
    forgetLocal(localKey);
  }

  const saveLater = useDebounceFn(() => void save(), REST);
  watch(values, () => {
    if (!dirty.value) return;
    writeLocal(localKey, { ...values });
    void saveLater();
  });
  // Another step or a refetch brings a newer case; without own changes the editor simply follows.
  watch(detail, (next) => {
    if (dirty.value || next.version <= version.value) return;
    version.value = next.version;
    saved.value = fieldsOf(next);
    Object.assign(values, saved.value);
  });
  onScopeDispose(onRecovery(() => void save()));

  const restored = ref(recovered !== undefined && !same(recovered, saved.value));
  function discardRestored(): void {
    Object.assign(values, saved.value);
    restored.value = false;
    forgetLocal(localKey);
  }
  return {
    values,
    version,
    dirty,
    saving,
    problem,
    theirs,
    restored,
    save,
    keepMine,
    takeTheirs,
    discardRestored,
  };
}

export type DraftEditorState = ReturnType<typeof useDraftEditor>;
