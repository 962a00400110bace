import { describe, expect, it } from '@jest/globals';
import { matchStroke, type Stroke } from './key-stroke';

const press = (key: string, control = false, alt = false): Stroke => ({ key, control, alt });

describe('matchStroke', () => {
  it('takes plain keys whatever their case, but not with a modifier', () => {
    expect(matchStroke('j', press('j'))).toBe(true);
    expect(matchStroke('j', press('J'))).toBe(true);
    expect(matchStroke('j', press('j', true))).toBe(false);
    expect(matchStroke('/', press('/'))).toBe(true);
  });

  it('takes combinations exactly', () => {
    expect(matchStroke('Ctrl+Enter', press('Enter', true))).toBe(true);
    expect(matchStroke('Ctrl+Enter', press('Enter'))).toBe(false);
    expect(matchStroke('Ctrl+Enter', press('Enter', true, true))).toBe(false);
  });

  it('takes a pair only in order', () => {
    expect(matchStroke('g w', press('w'), press('g'))).toBe(true);
    expect(matchStroke('g w', press('w'))).toBe(false);
    expect(matchStroke('g w', press('g'), press('w'))).toBe(false);
  });
});
