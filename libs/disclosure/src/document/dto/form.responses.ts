import { ApiProperty } from '@nestjs/swagger';
import { ServiceItemContent, UnitProfileContent } from './form.contents';

const FIELD_KINDS = ['text', 'long', 'lines', 'number', 'day', 'choice'] as const;

class FormChoiceResponse {
  @ApiProperty()
  value!: string;

  @ApiProperty()
  title!: string;
}

class FormFieldResponse {
  @ApiProperty()
  key!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: FIELD_KINDS, enumName: 'FormFieldKind' })
  kind!: (typeof FIELD_KINDS)[number];

  @ApiProperty({ type: 'integer' })
  max!: number;

  @ApiProperty({ type: [FormChoiceResponse] })
  choices!: FormChoiceResponse[];
}

class FormTableResponse {
  @ApiProperty()
  key!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'integer' })
  most!: number;

  @ApiProperty({ type: [FormFieldResponse] })
  fields!: FormFieldResponse[];
}

/** A form as it is to be filled in. */
export class FormLayoutResponse {
  @ApiProperty({ enum: ['unit-profile', 'service-item'], enumName: 'FormId' })
  id!: 'unit-profile' | 'service-item';

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: [FormFieldResponse] })
  fields!: FormFieldResponse[];

  @ApiProperty({ type: [FormTableResponse] })
  tables!: FormTableResponse[];
}

class FormGapResponse {
  @ApiProperty({ description: 'A field, or a cell as `materials.0.name`.' })
  field!: string;

  @ApiProperty({ description: 'What is to be done about it.' })
  text!: string;

  @ApiProperty({ description: 'One of the classes that national inspections look at.' })
  national!: boolean;
}

/** A filled-in form with its layout and what it still lacks. */
export class FilledFormResponse {
  @ApiProperty({ type: FormLayoutResponse })
  layout!: FormLayoutResponse;

  @ApiProperty({ type: ServiceItemContent, nullable: true })
  item!: ServiceItemContent | null;

  @ApiProperty({ type: UnitProfileContent, nullable: true })
  profile!: UnitProfileContent | null;

  @ApiProperty({ type: 'integer', description: 'Elements that are there.' })
  met!: number;

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ description: 'It may go to its reviewers.' })
  ready!: boolean;

  @ApiProperty({ type: [FormGapResponse] })
  gaps!: FormGapResponse[];
}
