import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentFacts } from './document-facts';
import type { DocumentState } from './document-state';
import {
  DOCUMENT_INTENTS,
  DOCUMENT_PARTIES,
  documentWorkflow,
  type DocumentIntent,
} from './document-workflow';

interface Doc {
  state: DocumentState;
  authors: string[];
  firstBy: string | null;
  secondBy: string | null;
  finalBy: string | null;
  secrecyBy: string | null;
  live: boolean;
  attribute: DocumentFacts['attribute'];
}

const fresh = (attribute: DocumentFacts['attribute']): Doc => ({
  state: 'draft',
  authors: ['a'],
  firstBy: null,
  secondBy: null,
  finalBy: null,
  secrecyBy: null,
  live: false,
  attribute,
});

/** What the services write after a step that the table allows. */
function apply(doc: Doc, intent: DocumentIntent, actor: string, to: DocumentState): Doc {
  const next = { ...doc, state: to };
  if (intent === 'save') return { ...next, authors: [...new Set([...doc.authors, actor])] };
  if (intent === 'approve-first') return { ...next, firstBy: actor };
  if (intent === 'approve-second') return { ...next, secondBy: actor, secrecyBy: actor };
  if (intent === 'publish') return { ...next, finalBy: actor, live: true };
  if (intent === 'send-back' || intent === 'revise')
    return {
      ...next,
      firstBy: null,
      secondBy: null,
      finalBy: null,
      secrecyBy: null,
      ...(intent === 'revise' ? { authors: [actor] } : {}),
    };
  return next;
}

const steps = fc.array(
  fc.record({
    intent: fc.constantFrom(...DOCUMENT_INTENTS),
    actor: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    parties: fc.subarray([...DOCUMENT_PARTIES], { minLength: 1 }),
    openFindings: fc.constantFrom(0, 0, 1),
    missing: fc.constantFrom<string[]>([], [], ['bodyHtml']),
    secrecyCleared: fc.boolean(),
  }),
  { minLength: 5, maxLength: 60 },
);

describe('the way of a document into the open', () => {
  it('has no short cut: whatever anybody tries, nothing is published without its three reviews', () => {
    fc.assert(
      fc.property(fc.constantFrom('proactive', 'on-request', 'withheld'), steps, (attribute, walk) => {
        let doc = fresh(attribute);
        for (const { intent, actor, parties, ...rest } of walk) {
          const facts = { actorId: actor, ...doc, ...rest };
          const decision = documentWorkflow.decide(doc.state, intent, parties, facts);
          if (!decision.allowed) continue;
          doc = apply(doc, intent, actor, decision.to);
          if (intent !== 'publish') continue;
          const people = [...doc.authors, doc.firstBy, doc.secondBy, doc.finalBy];
          expect(people).not.toContain(null);
          expect(new Set(people).size).toBe(people.length);
          expect(doc.secrecyBy).toBe(doc.secondBy);
          expect(doc.attribute).toBe('proactive');
          expect(rest.openFindings).toBe(0);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('does reach the open when four different people do their part', () => {
    let doc = fresh('proactive');
    const take = (intent: DocumentIntent, actor: string, party: (typeof DOCUMENT_PARTIES)[number]) => {
      const facts = { actorId: actor, ...doc, openFindings: 0, missing: [], secrecyCleared: true };
      doc = apply(doc, intent, actor, documentWorkflow.step(doc.state, intent, [party], facts));
    };
    take('submit', 'a', 'author');
    take('approve-first', 'b', 'first-reviewer');
    take('approve-second', 'c', 'second-reviewer');
    take('publish', 'd', 'publisher');
    expect(doc.state).toBe('published');
    take('withdraw', 'd', 'publisher');
    take('remove', 'd', 'publisher');
    expect(doc.state).toBe('gone');
  });
});
