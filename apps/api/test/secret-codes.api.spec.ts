import { describe, expect, it } from '@jest/globals';
import { TestApi } from './support/test-api';

interface Receipt {
  readonly number: string;
  readonly secretCode: string;
}

const MESSAGES = '/api/v1/public/messages';

const message = () => ({
  kind: 'help',
  unitId: null,
  title: '青石镇公路弯道护栏缺了一段',
  body: '第三个弯道的护栏缺了二三十米，外面就是陡坡，请尽快装上。',
  contact: { name: '王小明', phone: '19900001234' },
  consent: { publish: true, shareName: true },
});

describe('guessing codes', () => {
  it('is stopped after a few tries, for the right code too', async () => {
    const api = await TestApi.start({ environment: { DEMO: '1', RATE_LIMIT_SCALE: '1' } });
    try {
      const { body } = await api.anyone.post<Receipt>(MESSAGES, message());
      const statuses: number[] = [];
      for (let code = 0; code < 45; code += 1) {
        const guess = { number: body.number, code: String(code).padStart(10, '0') };
        statuses.push((await api.anyone.post(`${MESSAGES}/lookup`, guess)).status);
      }
      expect(statuses.slice(0, 40).every((status) => status === 404)).toBe(true);
      expect(statuses.slice(40).every((status) => status === 429)).toBe(true);
      const right = await api.anyone.post(`${MESSAGES}/lookup`, {
        number: body.number,
        code: body.secretCode,
      });
      expect(right.status).toBe(429);
      expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await api.stop();
    }
  });
});
