import { describe, expect, it } from '@jest/globals';
import { DomainError } from './domain-error';
import { Workflow, type WorkflowDefinition } from './workflow';

type State = 'open' | 'closed';
type Intent = 'close' | 'reopen' | 'note';
type Party = 'owner' | 'guest';
interface Facts {
  readonly paid: boolean;
}

const definition: WorkflowDefinition<State, Intent, Party, Facts> = {
  name: 'shop',
  states: ['open', 'closed'],
  intents: ['close', 'reopen', 'note'],
  initial: 'open',
  transitions: [
    {
      from: ['open'],
      intent: 'close',
      to: 'closed',
      by: ['owner'],
      guards: [(facts) => (facts.paid ? undefined : { key: 'shop.unpaid', values: { due: 3 } })],
    },
    { from: ['closed'], intent: 'reopen', to: 'open', by: ['owner'] },
    { from: ['open', 'closed'], intent: 'note', to: 'same', by: ['owner', 'guest'] },
  ],
};

describe('a workflow', () => {
  const shop = new Workflow(definition);

  it('answers the next state, and the same for a step that changes none', () => {
    expect(shop.decide('open', 'close', ['owner'], { paid: true })).toEqual({ allowed: true, to: 'closed' });
    expect(shop.decide('closed', 'note', ['guest'], { paid: true })).toEqual({ allowed: true, to: 'closed' });
  });

  it('says why not: wrong state, wrong party, or the guard’s reason', () => {
    expect(shop.decide('closed', 'close', ['owner'], { paid: true })).toMatchObject({
      kind: 'illegal-intent',
    });
    expect(shop.decide('open', 'close', ['guest'], { paid: true })).toMatchObject({ kind: 'forbidden' });
    expect(shop.decide('open', 'close', ['owner'], { paid: false })).toMatchObject({
      refusal: { key: 'shop.unpaid', values: { due: 3 } },
    });
    expect(() => shop.step('open', 'close', ['guest'], { paid: true })).toThrow(DomainError);
  });

  it('offers only what the parties may ever do here, with reasons for what waits', () => {
    expect(shop.offers('open', ['guest'], { paid: false })).toEqual([{ intent: 'note', allowed: true }]);
    expect(shop.offers('open', ['owner'], { paid: false })[0]).toMatchObject({ allowed: false });
  });

  it.each([
    ['unreachable', { states: ['open', 'closed', 'lost'] }],
    ['unused intents', { intents: ['close', 'reopen', 'note', 'burn'] }],
    ['two rows', { transitions: [...definition.transitions, definition.transitions[1]] }],
  ])('refuses a table that is broken: %s', (reason, change) => {
    expect(() => new Workflow({ ...definition, ...change } as typeof definition)).toThrow(reason);
  });
});
