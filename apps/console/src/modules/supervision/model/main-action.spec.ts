import { describe, expect, it } from '@jest/globals';
import { mainIntent } from './main-action';

const action = (intent: 'sign-off' | 'send-back' | 'dispatch' | 'refuse' | 'publish', allowed = true) => ({
  intent,
  allowed,
  title: intent,
  reason: null,
});

describe('mainIntent', () => {
  it('is the allowed step that moves the case on', () => {
    expect(mainIntent([action('refuse'), action('dispatch')])).toBe('dispatch');
    expect(mainIntent([action('send-back'), action('sign-off')])).toBe('sign-off');
  });

  it('is none when nothing is allowed, and never a step back', () => {
    expect(mainIntent([action('sign-off', false), action('send-back')])).toBeUndefined();
    expect(mainIntent([])).toBeUndefined();
  });
});
