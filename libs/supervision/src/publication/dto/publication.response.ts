import { ApiProperty } from '@nestjs/swagger';
import { REDACTION_KINDS, type RedactionKind } from '@yangguang/text';
import { PUBLICATION_STATES, type PublicationState } from '../../model/case-state';
import { PUBLIC_FIELDS, type PublicField } from '../../model/publish-gate';
import { AreaBody } from './area.body';

/** A passage to decide on: found by the system, or chosen by a person for the edition before. */
export class RedactionFindingResponse {
  @ApiProperty({ enum: PUBLIC_FIELDS })
  field!: PublicField;

  @ApiProperty({
    enum: REDACTION_KINDS,
    enumName: 'RedactionKind',
    nullable: true,
    description: 'Null for what a person chose.',
  })
  kind!: RedactionKind | null;

  @ApiProperty({ example: '电话号码' })
  kindTitle!: string;

  @ApiProperty({ description: 'The passage that ought to be hidden.' })
  text!: string;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Where it begins in the original, in UTF-16 units.',
  })
  start!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Where it ends, exclusive.' })
  end!: number;

  @ApiProperty({ description: 'Hidden in the edition before, or to begin with.' })
  hidden!: boolean;
}

/** What would be published if every suggestion was taken. */
export class PublicationSuggestionResponse {
  @ApiProperty()
  title!: string;

  @ApiProperty()
  question!: string;

  @ApiProperty()
  answer!: string;

  @ApiProperty({ type: [RedactionFindingResponse] })
  findings!: RedactionFindingResponse[];
}

/** A picture as it was chosen for the last edition. */
export class ChosenPictureResponse {
  @ApiProperty({ format: 'uuid', description: 'The attachment.' })
  fileId!: string;

  @ApiProperty()
  caption!: string;

  @ApiProperty({ type: [AreaBody] })
  areas!: AreaBody[];
}

/** What stood before everybody, and until when. */
export class PublicationEditionResponse {
  @ApiProperty({ type: 'integer', minimum: 1 })
  edition!: number;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: Date;

  @ApiProperty()
  publishedBy!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  withdrawnAt!: Date | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Null where the matter was handled again.' })
  withdrawnReason!: string | null;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  question!: string;

  @ApiProperty()
  answer!: string;
}

export class PublicationResponse {
  @ApiProperty({ enum: PUBLICATION_STATES, enumName: 'PublicationState' })
  state!: PublicationState;

  @ApiProperty({ type: 'string', nullable: true })
  title!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  question!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  answer!: string | null;

  @ApiProperty({ type: PublicationSuggestionResponse, nullable: true })
  suggestion!: PublicationSuggestionResponse | null;

  @ApiProperty({ type: [ChosenPictureResponse] })
  pictures!: ChosenPictureResponse[];

  @ApiProperty({ type: [PublicationEditionResponse], description: 'Newest first.' })
  editions!: PublicationEditionResponse[];
}
