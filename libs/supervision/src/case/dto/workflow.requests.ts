import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';
import { EXTENSION_MAX_DAYS } from '../../model/extension-rule';

/** For steps that must say why. */
export class CaseReasonRequest {
  @TextField({ max: 500, min: 2, description: 'Why.', example: '该路段由县公路管理站养护。' })
  reason!: string;
}

export class SettleRequest extends CaseReasonRequest {
  @ApiProperty({ format: 'uuid', description: 'The unit that leads from now on; it cannot return the case.' })
  @IsUUID()
  unitId!: string;
}

export class AskCitizenRequest {
  @TextField({
    max: 1000,
    min: 5,
    description: 'What is asked; the citizen reads it.',
    example: '请问是哪个路口？',
  })
  question!: string;
}

export class AskExtensionRequest extends CaseReasonRequest {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: EXTENSION_MAX_DAYS, description: 'Working days.' })
  @IsInt()
  @Min(1)
  @Max(EXTENSION_MAX_DAYS)
  days!: number;
}

export class AssistRequest {
  @TextField({
    max: 2000,
    min: 2,
    description: 'What the lead unit should know.',
    example: '管线归属已核实。',
  })
  opinion!: string;
}

export class MergeRequest {
  @ApiProperty({ format: 'uuid', description: 'The case whose answer this one waits for.' })
  @IsUUID()
  mainCaseId!: string;
}

export class SplitRequest {
  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  @IsIn(CASE_KINDS)
  kind!: CaseKind;

  @TextField({ max: 60, min: 2, description: 'Title of the part.', example: '路口没有斑马线' })
  title!: string;

  @TextField({
    max: 5000,
    min: 5,
    description: 'The part of the message.',
    example: '路口没有斑马线，过马路危险。',
  })
  body!: string;
}
