import { describe, expect, it } from '@jest/globals';
import { isPicture, liesOnPicture, publicPictureName } from './public-picture';

describe('pictures for everybody', () => {
  it.each([
    ['image/jpeg', true],
    ['image/webp', true],
    ['application/pdf', false],
    ['image/svg+xml', false],
    ['application/msword', false],
  ])('%s: %s', (type, expected) => {
    expect(isPicture(type)).toBe(expected);
  });

  it('are named after the message, never after the file that came', () => {
    expect(publicPictureName('YL20261123-0004', 2, 'image/jpeg')).toBe('YL20261123-0004-2.jpg');
    expect(publicPictureName('YL20261123-0004', 1, 'image/png')).toBe('YL20261123-0004-1.png');
  });

  it('have their areas inside', () => {
    expect(liesOnPicture({ left: 0, top: 0, width: 1000, height: 1000 })).toBe(true);
    expect(liesOnPicture({ left: 900, top: 0, width: 101, height: 1 })).toBe(false);
  });
});
