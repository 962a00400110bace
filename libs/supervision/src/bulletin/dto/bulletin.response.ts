import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import {
  BULLETIN_FIGURES,
  BULLETIN_INTENTS,
  BULLETIN_STATES,
  type BulletinFigure,
  type BulletinFigures,
  type BulletinIntent,
  type BulletinState,
} from '../../model/bulletin';

const moment = { type: 'string' as const, format: 'date-time', nullable: true };
const name = { type: 'string' as const, nullable: true };
const rate = {
  type: 'number' as const,
  nullable: true,
  description: 'Between 0 and 1; null when it is of nothing.',
};
const figures = {
  type: 'object' as const,
  properties: Object.fromEntries(
    BULLETIN_FIGURES.map((figure) => [figure, { type: 'number' as const, nullable: true }]),
  ),
  required: [...BULLETIN_FIGURES],
  selfRequired: true,
};

export class BulletinRowResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '2026-10' })
  month!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ ...name, example: '督查通报〔2026〕10号', description: 'Drawn when it is issued.' })
  number!: string | null;

  @ApiProperty({ enum: BULLETIN_STATES, enumName: 'BulletinState' })
  state!: BulletinState;

  @ApiProperty({ example: '已印发' })
  stateTitle!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: 'string', format: 'date', description: 'The day on which the figures were frozen.' })
  asOf!: LocalDate;

  @ApiProperty()
  draftedByName!: string;

  @ApiProperty()
  officeName!: string;

  @ApiProperty()
  draftedAt!: Date;

  @ApiProperty(name)
  signedByName!: string | null;

  @ApiProperty(moment)
  signedAt!: Date | null;

  @ApiProperty(name)
  issuedByName!: string | null;

  @ApiProperty(moment)
  issuedAt!: Date | null;
}

export class BulletinListResponse {
  @ApiProperty({ type: [BulletinRowResponse] })
  items!: BulletinRowResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class BulletinFigureTitleResponse {
  @ApiProperty({ enum: BULLETIN_FIGURES, enumName: 'BulletinFigure' })
  figure!: BulletinFigure;

  @ApiProperty({ example: '收到' })
  title!: string;
}

/** One line of figures, as it stands after corrections and as it was frozen. */
export class BulletinLineResponse {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null for the county.' })
  unitId!: string | null;

  @ApiProperty()
  unitName!: string;

  @ApiProperty(figures)
  figures!: BulletinFigures;

  @ApiProperty(figures)
  frozen!: BulletinFigures;

  @ApiProperty({ enum: BULLETIN_FIGURES, enumName: 'BulletinFigure', isArray: true })
  changed!: BulletinFigure[];

  @ApiProperty(rate)
  onTimeRate!: number | null;

  @ApiProperty(rate)
  satisfiedRate!: number | null;
}

export class BulletinCorrectionResponse {
  @ApiProperty({ type: 'integer' })
  seq!: number;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  unitId!: string | null;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ enum: BULLETIN_FIGURES, enumName: 'BulletinFigure' })
  figure!: BulletinFigure;

  @ApiProperty()
  figureTitle!: string;

  @ApiProperty({ type: 'number', nullable: true })
  was!: number | null;

  @ApiProperty({ type: 'number' })
  becomes!: number;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  writtenByName!: string;

  @ApiProperty()
  writtenAt!: Date;
}

export class BulletinActionResponse {
  @ApiProperty({ enum: BULLETIN_INTENTS, enumName: 'BulletinIntent' })
  intent!: BulletinIntent;

  @ApiProperty({ example: '签发' })
  title!: string;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty({ type: 'string', nullable: true, description: 'Why not now, in the reader’s language.' })
  reason!: string | null;
}

/** A bulletin with its frozen figures, the office’s words and every correction. */
export class BulletinResponse extends BulletinRowResponse {
  @ApiProperty()
  words!: string;

  @ApiProperty({ type: [BulletinFigureTitleResponse] })
  figureTitles!: BulletinFigureTitleResponse[];

  @ApiProperty({ type: [BulletinLineResponse], description: 'The county first.' })
  lines!: BulletinLineResponse[];

  @ApiProperty({ type: [BulletinCorrectionResponse] })
  corrections!: BulletinCorrectionResponse[];

  @ApiProperty({ type: [BulletinActionResponse] })
  allowedActions!: BulletinActionResponse[];
}
