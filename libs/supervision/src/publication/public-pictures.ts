import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@yangguang/kernel';
import { blackOut, FileStore, type Area, type StoredFile } from '@yangguang/platform';
import { AttachmentStore } from '../citizen/attachment.store';
import { isPersonal } from '../model/publish-gate';
import { isPicture, liesOnPicture, publicPictureName, PUBLIC_PICTURE_PIXELS } from '../model/public-picture';
import { PictureRepository } from './picture.repository';

/** A picture that came with the message, as the centre wants everybody to see it. */
export interface PictureOrder {
  readonly fileId: string;
  readonly caption: string;
  readonly areas: readonly Area[];
}

/** An order with the file it means. */
export interface CheckedPicture extends Omit<PictureOrder, 'fileId'> {
  readonly source: StoredFile;
}

export interface Edition {
  readonly caseId: string;
  readonly number: string;
  readonly edition: number;
}

const PURPOSE = 'public-picture';

/** Draws the pictures of an edition anew, black where the centre says; the ones that came stay as they are. */
@Injectable()
export class PublicPictures {
  constructor(
    private readonly attachments: AttachmentStore,
    private readonly files: FileStore,
    private readonly pictures: PictureRepository,
  ) {}

  /** The files that are meant; refuses each that is not of this case, no picture, or has something wrong with it. */
  async check(caseId: string, orders: readonly PictureOrder[]): Promise<CheckedPicture[]> {
    if (orders.length === 0) return [];
    const own = new Map((await this.attachments.filesOf(caseId)).map((file) => [file.id, file]));
    const fields = orders.flatMap((order, index) =>
      wrongIn(order, own, orders.slice(0, index)).map(([field, key]) => ({
        pointer: `/pictures/${String(index)}/${field}`,
        key,
      })),
    );
    if (fields.length > 0) throw new DomainError('invalid', 'platform.validation', { fields });
    return orders.flatMap(({ fileId, caption, areas }) => {
      const source = own.get(fileId);
      return source ? [{ source, caption, areas }] : [];
    });
  }

  /** In the transaction of the publication: one picture takes about a tenth of a second, and only this case waits. */
  async draw({ caseId, number, edition }: Edition, chosen: readonly CheckedPicture[]): Promise<void> {
    for (const [index, { source, caption, areas }] of chosen.entries()) {
      const ordinal = index + 1;
      const { type } = source;
      const drawn = await blackOut(await this.files.bytes(source), type, areas, PUBLIC_PICTURE_PIXELS);
      const file = await this.files.put({
        name: publicPictureName(number, ordinal, type),
        type,
        bytes: drawn.bytes,
        purpose: PURPOSE,
        owner: { type: 'supervision.publication', id: caseId },
      });
      const { width, height } = drawn;
      await this.pictures.add({
        id: newId(),
        ...{ caseId, edition, ordinal, caption, areas, width, height },
        sourceFileId: source.id,
        fileId: file.id,
      });
    }
  }
}

function wrongIn(
  { fileId, caption, areas }: PictureOrder,
  own: ReadonlyMap<string, StoredFile>,
  earlier: readonly PictureOrder[],
): [field: string, key: string][] {
  const wrong: [string, string][] = [];
  const file = own.get(fileId);
  if (!file) wrong.push(['fileId', 'supervision.picture-not-of-case']);
  else if (!isPicture(file.type)) wrong.push(['fileId', 'supervision.only-pictures']);
  else if (earlier.some((one) => one.fileId === fileId)) wrong.push(['fileId', 'supervision.picture-twice']);
  if (isPersonal(caption)) wrong.push(['caption', 'supervision.still-personal']);
  if (!areas.every(liesOnPicture)) wrong.push(['areas', 'supervision.area-beyond-picture']);
  return wrong;
}
