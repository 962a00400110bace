/** What came with a message and can be shown to everybody: pictures only (ADR 0014 says why). */
const PICTURE_TYPES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

export function isPicture(type: string): boolean {
  return PICTURE_TYPES.includes(type);
}

/** Pictures of one published message. */
export const MOST_PICTURES = 6;

/** Areas blacked out in one picture; more than that is a picture not to publish. */
export const MOST_BLACK_AREAS = 40;

/** Characters that say what a picture shows, read out to who doesn't see it and shown below it. */
export const CAPTION_MAX = 60;

/** Pixels of the longer side of a public picture: enough for a full screen, and quickly there over a slow line. */
export const PUBLIC_PICTURE_PIXELS = 1600;

/** Whether a rectangle in thousandths lies on its picture. */
export function liesOnPicture(area: {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}): boolean {
  return area.left + area.width <= 1000 && area.top + area.height <= 1000;
}

/**
 * What a public picture is called when it is saved: the number of the message and its place in it. The name
 * that it came with may say who sent it.
 */
export function publicPictureName(number: string, ordinal: number, type: string): string {
  const ending = type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length);
  return `${number}-${String(ordinal)}.${ending}`;
}
