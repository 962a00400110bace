import { computed, reactive, ref, watch, type ComputedRef, type Ref } from 'vue';
import { asProblem, fieldName, type ProblemError } from './problem';

type FieldErrors = Record<string, string>;

interface FormOptions<T extends object> {
  readonly initial: () => T;
  /** Sentences for fields that are wrong before anything is sent; empty when all is well. */
  readonly check?: (values: T) => Readonly<Record<string, string | undefined>>;
  readonly send: (values: T) => Promise<unknown>;
}

export interface Form<T extends object> {
  readonly values: T;
  readonly errors: FieldErrors;
  readonly problem: Ref<ProblemError | null>;
  readonly busy: Ref<boolean>;
  readonly dirty: ComputedRef<boolean>;
  submit: () => Promise<boolean>;
  reset: () => void;
}

/**
 * The logic of a form: values, one sentence a field, one problem for the whole, never losing what was
 * typed. A refused field of the answer (JSON pointer) lands on the field of that name.
 */
export function useForm<T extends object>(options: FormOptions<T>): Form<T> {
  const values = reactive(options.initial()) as T;
  const saved = ref(JSON.stringify(options.initial()));
  const errors = reactive<FieldErrors>({});
  const problem = ref<ProblemError | null>(null);
  const busy = ref(false);

  const setErrors = (next: Readonly<Record<string, string | undefined>>): void => {
    for (const key of Object.keys(errors)) Reflect.deleteProperty(errors, key);
    for (const [key, text] of Object.entries(next)) if (text !== undefined) errors[key] = text;
  };

  // A field that is being corrected is no longer wrong until it is checked again.
  watch(
    () => ({ ...values }) as Record<string, unknown>,
    (next, before) => {
      for (const key of Object.keys(next)) if (next[key] !== before[key]) Reflect.deleteProperty(errors, key);
    },
    { flush: 'sync' },
  );

  async function submit(): Promise<boolean> {
    if (busy.value) return false;
    problem.value = null;
    setErrors(options.check?.(values) ?? {});
    if (Object.keys(errors).length > 0) return false;
    busy.value = true;
    try {
      await options.send(values);
      saved.value = JSON.stringify(values);
      return true;
    } catch (error) {
      const refused = asProblem(error);
      setErrors(Object.fromEntries(refused.fields.map((field) => [fieldName(field.pointer), field.text])));
      problem.value = refused;
      return false;
    } finally {
      busy.value = false;
    }
  }

  function reset(): void {
    Object.assign(values, options.initial());
    saved.value = JSON.stringify(values);
    setErrors({});
    problem.value = null;
  }

  return {
    values,
    errors,
    problem: problem as Ref<ProblemError | null>,
    busy,
    dirty: computed(() => JSON.stringify(values) !== saved.value),
    submit,
    reset,
  };
}
