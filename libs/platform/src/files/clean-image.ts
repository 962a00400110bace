import { DomainError } from '@yangguang/kernel';
import { FILE_KINDS, type FileKind } from './model/file-kind';

/** Larger pictures are no photographs any more but attempts to use up memory: 60 megapixels. */
const MOST_PIXELS = 60_000_000;

/** Loaded with the first picture: a server that never gets one need not hold it. */
async function imageLibrary() {
  const { default: sharp } = await import('sharp');
  // Pictures come one at a time; a cache would only hold memory between them.
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

/**
 * The same picture without anything hidden: drawn anew, turned upright, no place, camera, thumbnail or
 * remark left. What is not really a picture of its kind is refused.
 */
export async function cleanImage(bytes: Buffer, kind: FileKind): Promise<Buffer> {
  const sharp = await imageLibrary();
  try {
    const picture = sharp(bytes, {
      failOn: 'error',
      limitInputPixels: MOST_PIXELS,
      sequentialRead: true,
    }).autoOrient();
    if (kind.type === FILE_KINDS.png.type) return await picture.png().toBuffer();
    if (kind.type === FILE_KINDS.webp.type) return await picture.webp({ quality: 85 }).toBuffer();
    return await picture.jpeg({ quality: 88, mozjpeg: false }).toBuffer();
  } catch {
    throw new DomainError('invalid', 'platform.file.image-broken');
  }
}
