import { describe, expect, it } from '@jest/globals';
import { toCsv } from './csv';

describe('toCsv', () => {
  it('quotes, ends lines with CRLF and begins with the mark that Excel needs', () => {
    expect(
      toCsv([
        ['编号', '标题'],
        ['YL1', '他说"好",\n谢谢'],
        ['n', 3],
      ]),
    ).toBe('\uFEFF编号,标题\r\nYL1,"他说""好"",\n谢谢"\r\nn,3\r\n');
  });

  it.each(['=1+1', '+86', '-2', '@SUM(A1)'])('defuses %s', (cell) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
  });
});
