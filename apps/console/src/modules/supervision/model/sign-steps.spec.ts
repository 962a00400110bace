import { describe, expect, it } from '@jest/globals';
import { signSteps } from './sign-steps';

const states = (state: 'handling' | 'awaiting-sign-off' | 'awaiting-check' | 'answered' | 'refused') =>
  signSteps({ state, draft: null, answer: null, leadUnitName: '县水务局' })
    .map((step) => step.state)
    .join(' ');

describe('signSteps', () => {
  it('follows the case from the draft to the answer', () => {
    expect(states('handling')).toBe('now later later later later');
    expect(states('awaiting-sign-off')).toBe('done now later later later');
    expect(states('awaiting-check')).toBe('done done done now later');
    expect(states('answered')).toBe('done done done done done');
    expect(states('refused')).toBe('later later later later later');
  });
});
