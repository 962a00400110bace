import { Injectable } from '@nestjs/common';
import { Database, type Area } from '@yangguang/platform';

export interface NewPicture {
  readonly id: string;
  readonly caseId: string;
  readonly edition: number;
  readonly ordinal: number;
  /** What came with the message: kept, and never served to the public. */
  readonly sourceFileId: string;
  /** What was drawn from it for everybody. */
  readonly fileId: string;
  readonly caption: string;
  readonly areas: readonly Area[];
  readonly width: number;
  readonly height: number;
}

export interface PublicPictureRow {
  readonly id: string;
  readonly caption: string;
  readonly type: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

export type ChosenPicture = Pick<NewPicture, 'sourceFileId' | 'caption' | 'areas'>;

const STANDING = `supervision.publication p
  JOIN supervision.publication_picture i ON i.case_id = p.case_id AND i.edition = p.edition`;

/** The pictures of public editions. */
@Injectable()
export class PictureRepository {
  constructor(private readonly database: Database) {}

  async add(row: NewPicture): Promise<void> {
    await this.database.query(
      `INSERT INTO supervision.publication_picture
         (id, case_id, edition, ordinal, source_file_id, file_id, caption, areas, width, height)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        row.id,
        row.caseId,
        row.edition,
        row.ordinal,
        row.sourceFileId,
        row.fileId,
        row.caption,
        JSON.stringify(row.areas),
        row.width,
        row.height,
      ],
    );
  }

  /** What stands before everybody now, in its order. */
  standing(number: string): Promise<PublicPictureRow[]> {
    return this.database.query<PublicPictureRow>(
      `SELECT i.id, i.caption, f.type, f.size, i.width, i.height
         FROM ${STANDING} JOIN platform.file f ON f.id = i.file_id
        WHERE p.number = $1 AND p.withdrawn_at IS NULL ORDER BY i.ordinal`,
      [number],
    );
  }

  /** The file of a picture while its edition stands. */
  async fileOf(number: string, id: string): Promise<string | undefined> {
    const row = await this.database.one<{ readonly fileId: string }>(
      `SELECT i.file_id AS "fileId" FROM ${STANDING}
        WHERE p.number = $1 AND p.withdrawn_at IS NULL AND i.id = $2`,
      [number, id],
    );
    return row?.fileId;
  }

  /** What was chosen for the last edition, standing or not. */
  chosen(caseId: string): Promise<ChosenPicture[]> {
    return this.database.query<ChosenPicture>(
      `SELECT i.source_file_id AS "sourceFileId", i.caption, i.areas FROM ${STANDING}
        WHERE p.case_id = $1 ORDER BY i.ordinal`,
      [caseId],
    );
  }
}
