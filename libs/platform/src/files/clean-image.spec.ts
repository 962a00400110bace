import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { cleanImage } from './clean-image';
import { FILE_KINDS } from './model/file-kind';
import { photograph } from './testing/samples';

describe('cleaning a picture', () => {
  it('takes away where and with what it was taken', async () => {
    const before = await photograph();
    expect((await sharp(before).metadata()).exif?.includes('SecretCamera')).toBe(true);
    const after = await cleanImage(before, FILE_KINDS.jpeg);
    const metadata = await sharp(after).metadata();
    expect(metadata.exif).toBeUndefined();
    expect(metadata.xmp).toBeUndefined();
    expect(metadata.iptc).toBeUndefined();
    expect(after.includes('SecretCamera')).toBe(false);
    expect(after.includes('Exif')).toBe(false);
  });

  it('turns it upright, since the note that said so is gone', async () => {
    const after = await cleanImage(await photograph(), FILE_KINDS.jpeg);
    expect(await sharp(after).metadata()).toMatchObject({ width: 40, height: 60, format: 'jpeg' });
  });

  it('takes away what was hidden behind the picture', async () => {
    const after = await cleanImage(
      Buffer.concat([await photograph(), Buffer.from('PK hidden archive')]),
      FILE_KINDS.jpeg,
    );
    expect(after.includes('hidden archive')).toBe(false);
  });

  it('keeps a PNG a PNG', async () => {
    const png = await sharp({ create: { width: 3, height: 3, channels: 4, background: '#0008' } })
      .png()
      .toBuffer();
    expect(await sharp(await cleanImage(png, FILE_KINDS.png)).metadata()).toMatchObject({
      format: 'png',
      hasAlpha: true,
    });
  });

  it('refuses a picture that is cut off', async () => {
    const half = (await photograph()).subarray(0, 300);
    await expect(cleanImage(half, FILE_KINDS.jpeg)).rejects.toMatchObject({
      key: 'platform.file.image-broken',
    });
  });
});
