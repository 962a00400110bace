import { describe, expect, it } from '@jest/globals';
import { PasswordHasher } from './password-hasher';

describe('comparing passwords', () => {
  const hasher = new PasswordHasher();

  it('uses argon2id with a salt of its own for each', async () => {
    const [one, two] = await Promise.all([hasher.hash('Sunshine-2026'), hasher.hash('Sunshine-2026')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await hasher.verify(one, 'Sunshine-2026')).toBe(true);
    expect(await hasher.verify(one, 'sunshine-2026')).toBe(false);
  });

  it('reads one and the same password however its letters were composed', async () => {
    expect(await hasher.verify(await hasher.hash('Caf\u00e9-Yunling1'), 'Cafe\u0301-Yunling1')).toBe(true);
  });

  it('works as hard for a name that nobody has', async () => {
    const kept = await hasher.hash('Sunshine-2026');
    await hasher.verifyNobody('warm up');
    const times = { real: [] as number[], nobody: [] as number[] };
    for (let i = 0; i < 9; i += 1) {
      times.real.push(await duration(() => hasher.verify(kept, 'guess')));
      times.nobody.push(await duration(() => hasher.verifyNobody('guess')));
    }
    const ratio = median(times.nobody) / median(times.real);
    expect(ratio).toBeGreaterThan(1 / 3);
    expect(ratio).toBeLessThan(3);
  });
});

async function duration(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
