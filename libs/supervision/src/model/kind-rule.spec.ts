import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CASE_KINDS, isProtected } from './case-kind';
import { withKind } from './kind-rule';

const complaint = { kind: 'complaint', confidential: false, shareName: true } as const;

describe('a kind set right', () => {
  it('leaves everything else alone between kinds that are open', () => {
    expect(withKind(complaint, 'inquiry')).toEqual({ ...complaint, kind: 'inquiry' });
  });

  it('closes a message that becomes a report, and its writer’s name', () => {
    expect(withKind(complaint, 'report')).toEqual({ kind: 'report', confidential: false, shareName: false });
  });

  it('keeps closed what was a report', () => {
    expect(withKind({ ...complaint, kind: 'report' }, 'complaint')).toMatchObject({ confidential: true });
  });

  it('opens nothing, whatever it is turned into and back', () => {
    const before = fc.record({
      kind: fc.constantFrom(...CASE_KINDS),
      confidential: fc.boolean(),
      shareName: fc.boolean(),
    });
    fc.assert(
      fc.property(before, fc.array(fc.constantFrom(...CASE_KINDS)), (one, kinds) => {
        const last = kinds.reduce((now, kind) => withKind(now, kind), one);
        if (isProtected(one.kind, one.confidential))
          expect(isProtected(last.kind, last.confidential)).toBe(true);
        if (!one.shareName) expect(last.shareName).toBe(false);
      }),
    );
  });
});
