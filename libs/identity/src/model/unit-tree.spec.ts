import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@yangguang/kernel';
import fc from 'fast-check';
import { assertNoCycle, nameOn, presentSuccessor, withDescendants } from './unit-tree';

const units = [
  { id: 'government', parentId: null },
  { id: 'education', parentId: 'government' },
  { id: 'school', parentId: 'education' },
  { id: 'health', parentId: 'government' },
];

describe('the tree of units', () => {
  it('lets nothing stand below itself', () => {
    expect(() => assertNoCycle('education', 'health', units)).not.toThrow();
    expect(() => assertNoCycle('education', null, units)).not.toThrow();
    for (const parent of ['education', 'school']) {
      expect(() => assertNoCycle('education', parent, units)).toThrow(DomainError);
    }
  });

  it('never becomes circular by moves that are allowed', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const move = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const tree = new Map<string, string | null>(ids.map((id) => [id, null]));
        const nodes = () => [...tree].map(([id, parentId]) => ({ id, parentId }));
        for (const [id, parentId] of moves) {
          try {
            assertNoCycle(id, parentId, nodes());
            tree.set(id, parentId);
          } catch {
            continue;
          }
        }
        const roots = ids.filter((id) => tree.get(id) === null);
        expect(roots.flatMap((id) => withDescendants(id, nodes())).sort()).toEqual(ids);
      }),
    );
  });
});

describe('a unit through the years', () => {
  const history = [
    { name: '云岭县教育局', shortName: '教育局', from: '2001-01-01', until: '2019-03-20' },
    { name: '云岭县教育体育局', shortName: '教体局', from: '2019-03-20', until: null },
  ];

  it('had one name on each day', () => {
    expect(nameOn(history, '2019-03-19')?.shortName).toBe('教育局');
    expect(nameOn(history, '2019-03-20')?.shortName).toBe('教体局');
    expect(nameOn(history, '2000-12-31')).toBeUndefined();
  });

  it('is carried on by the last in the chain of successors', () => {
    const chain = [
      { id: 'grain', successorId: 'trade' },
      { id: 'trade', successorId: 'commerce' },
      { id: 'commerce', successorId: null },
    ];
    expect(presentSuccessor('grain', chain)).toBe('commerce');
    expect(presentSuccessor('commerce', chain)).toBeUndefined();
  });
});
