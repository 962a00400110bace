import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { blackOut } from './clean-image';
import { photograph } from './testing/samples';

/** A white picture with a red block: what is to be hidden. */
async function withSecret(width: number, height: number): Promise<Buffer> {
  const secret = {
    create: { width: width / 4, height: height / 4, channels: 3 as const, background: '#f00' },
  };
  return sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .composite([{ input: secret, left: width / 2, top: height / 2 }])
    .png()
    .toBuffer();
}

async function redPixels(bytes: Buffer): Promise<number> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  let red = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if ((data[at] ?? 0) > (data[at + 1] ?? 0) + 8) red += 1;
  return red;
}

const AREA = { left: 500, top: 500, width: 250, height: 250 };

describe('a picture with what is personal blacked out', () => {
  it.each([
    ['its own size', 400, 320],
    ['a smaller size', 3200, 2400],
  ])('holds nothing of what was there, in %s', async (_, width, height) => {
    const before = await withSecret(width, height);
    expect(await redPixels((await blackOut(before, 'image/png', [], 800)).bytes)).toBeGreaterThan(0);
    const drawn = await blackOut(before, 'image/png', [AREA], 800);
    expect(await redPixels(drawn.bytes)).toBe(0);
    expect(await sharp(drawn.bytes).metadata()).toMatchObject({ width: drawn.width, height: drawn.height });
    expect(Math.max(drawn.width, drawn.height)).toBe(Math.min(width, 800));
  });

  it('changes nothing beside the areas', async () => {
    const { bytes } = await blackOut(await withSecret(400, 320), 'image/png', [AREA], 800);
    const corner = await sharp(bytes).extract({ left: 0, top: 0, width: 150, height: 320 }).toBuffer();
    const { channels } = await sharp(corner).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it('carries no place, camera or remark, and stands upright', async () => {
    const drawn = await blackOut(await photograph(), 'image/jpeg', [], 800);
    expect(await sharp(drawn.bytes).metadata()).toMatchObject({ width: 40, height: 60, format: 'jpeg' });
    expect(drawn.bytes.includes('Exif')).toBe(false);
    expect(drawn).toMatchObject({ width: 40, height: 60 });
  });

  it('leaves nothing transparent', async () => {
    const clear = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#f000' } })
      .png()
      .toBuffer();
    const { bytes } = await blackOut(clear, 'image/png', [], 800);
    expect((await sharp(bytes).metadata()).hasAlpha).toBe(false);
  });
});
