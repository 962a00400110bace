import { DomainError, type ErrorValues } from './domain-error';

/** Why a step is not allowed now: a message key with its values. */
export interface Refusal {
  readonly key: string;
  readonly values?: ErrorValues;
}

/** Looks at the facts and answers a reason against the step, or nothing. */
export type Guard<Facts> = (facts: Facts) => Refusal | undefined;

export interface Transition<State extends string, Intent extends string, Party extends string, Facts> {
  readonly from: readonly State[];
  readonly intent: Intent;
  /** `same` for a step that leaves the state as it is (a note, a rating). */
  readonly to: State | 'same';
  /** Who may take the step. */
  readonly by: readonly Party[];
  readonly guards?: readonly Guard<Facts>[];
}

export interface WorkflowDefinition<
  State extends string,
  Intent extends string,
  Party extends string,
  Facts,
> {
  readonly name: string;
  readonly states: readonly State[];
  readonly intents: readonly Intent[];
  readonly initial: State;
  readonly transitions: readonly Transition<State, Intent, Party, Facts>[];
}

export type Decision<State extends string> =
  | { readonly allowed: true; readonly to: State }
  | { readonly allowed: false; readonly kind: 'illegal-intent' | 'forbidden'; readonly refusal: Refusal };

export interface ActionOffer<Intent extends string> {
  readonly intent: Intent;
  readonly allowed: boolean;
  readonly refusal?: Refusal;
}

/**
 * A workflow is a table: from which state, by which intent, to which state, taken by whom, under
 * which guards. The table is checked once when it is made, so a program with a broken one does not start.
 */
export class Workflow<State extends string, Intent extends string, Party extends string, Facts> {
  private readonly rows: ReadonlyMap<string, Transition<State, Intent, Party, Facts>>;

  constructor(readonly definition: WorkflowDefinition<State, Intent, Party, Facts>) {
    this.rows = indexRows(definition);
    assertReachable(definition);
    assertEveryIntentUsed(definition);
  }

  /** What an intent would do. Pure: nothing is changed. The guards' first refusal wins. */
  decide(state: State, intent: Intent, parties: readonly Party[], facts: Facts): Decision<State> {
    const row = this.rows.get(`${state}/${intent}`);
    if (!row) return this.refuse('illegal-intent', 'workflow.wrong-state', { state, intent });
    if (!row.by.some((party) => parties.includes(party))) {
      return this.refuse('forbidden', 'workflow.wrong-party', { intent });
    }
    for (const guard of row.guards ?? []) {
      const refusal = guard(facts);
      if (refusal) return { allowed: false, kind: 'illegal-intent', refusal };
    }
    return { allowed: true, to: row.to === 'same' ? state : row.to };
  }

  /** As `decide`, but a refusal is thrown as a domain error. */
  step(state: State, intent: Intent, parties: readonly Party[], facts: Facts): State {
    const decision = this.decide(state, intent, parties, facts);
    if (decision.allowed) return decision.to;
    throw new DomainError(decision.kind, decision.refusal.key, { values: decision.refusal.values ?? {} });
  }

  /** The steps these parties could take here; one that a guard forbids now is listed with its reason. */
  offers(state: State, parties: readonly Party[], facts: Facts): ActionOffer<Intent>[] {
    const offers: ActionOffer<Intent>[] = [];
    for (const intent of this.definition.intents) {
      const row = this.rows.get(`${state}/${intent}`);
      if (!row?.by.some((party) => parties.includes(party))) continue;
      const decision = this.decide(state, intent, parties, facts);
      offers.push(
        decision.allowed ? { intent, allowed: true } : { intent, allowed: false, refusal: decision.refusal },
      );
    }
    return offers;
  }

  private refuse(kind: 'illegal-intent' | 'forbidden', key: string, values: ErrorValues): Decision<State> {
    return { allowed: false, kind, refusal: { key, values: { ...values, workflow: this.definition.name } } };
  }
}

function indexRows<S extends string, I extends string, P extends string, F>(
  definition: WorkflowDefinition<S, I, P, F>,
): Map<string, Transition<S, I, P, F>> {
  const rows = new Map<string, Transition<S, I, P, F>>();
  for (const row of definition.transitions) {
    for (const from of row.from) {
      const key = `${from}/${row.intent}`;
      if (rows.has(key)) throw new Error(`Workflow ${definition.name}: two rows for ${key}`);
      if (!definition.states.includes(from))
        throw new Error(`Workflow ${definition.name}: unknown state ${from}`);
      rows.set(key, row);
    }
    if (row.to !== 'same' && !definition.states.includes(row.to)) {
      throw new Error(`Workflow ${definition.name}: unknown state ${row.to}`);
    }
    if (row.by.length === 0) throw new Error(`Workflow ${definition.name}: nobody may ${row.intent}`);
  }
  return rows;
}

function assertReachable<S extends string, I extends string, P extends string, F>(
  definition: WorkflowDefinition<S, I, P, F>,
): void {
  const reached = new Set<S>([definition.initial]);
  for (let grew = true; grew;) {
    grew = false;
    for (const row of definition.transitions) {
      if (row.to === 'same' || reached.has(row.to) || !row.from.some((from) => reached.has(from))) continue;
      reached.add(row.to);
      grew = true;
    }
  }
  const lost = definition.states.filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`Workflow ${definition.name}: unreachable ${lost.join(', ')}`);
}

function assertEveryIntentUsed<S extends string, I extends string, P extends string, F>(
  definition: WorkflowDefinition<S, I, P, F>,
): void {
  const used = new Set(definition.transitions.map((row) => row.intent));
  const unused = definition.intents.filter((intent) => !used.has(intent));
  if (unused.length > 0) throw new Error(`Workflow ${definition.name}: unused intents ${unused.join(', ')}`);
  const unknown = [...used].filter((intent) => !definition.intents.includes(intent));
  if (unknown.length > 0)
    throw new Error(`Workflow ${definition.name}: unknown intents ${unknown.join(', ')}`);
}
