import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery, TextField } from '@yangguang/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { INSPECTION_FINDINGS, type InspectionFinding } from '../../model/inspection';
import { INSPECTION_QUEUES, type InspectionQueue } from '../inspection-list.query';

export class OrderInspectionRequest {
  @ApiProperty({ format: 'uuid', description: 'The unit that leads the case or helps with it.' })
  @IsUUID()
  unitId!: string;

  @TextField({
    max: 1000,
    min: 5,
    description: 'What the unit must explain.',
    example: '该件已超期两个工作日，请说明原因和办结时间。',
  })
  reason!: string;
}

export class ExplainInspectionRequest {
  @TextField({
    max: 3000,
    min: 5,
    description: 'What the unit has to say; read by the office and the centre, never by the citizen.',
    example: '因等待配件，定于周五修复。',
  })
  text!: string;
}

export class AskAgainRequest {
  @TextField({ max: 1000, min: 5, description: 'What is still open.', example: '配件何时能到？' })
  question!: string;
}

export class CloseInspectionRequest {
  @ApiProperty({ enum: INSPECTION_FINDINGS, enumName: 'InspectionFinding' })
  @IsIn(INSPECTION_FINDINGS)
  finding!: InspectionFinding;

  @TextField({ max: 1000, min: 2, description: 'Why this is the finding.', example: '已修复，群众认可。' })
  text!: string;
}

export class CloseUnexplainedRequest {
  @TextField({
    max: 1000,
    min: 2,
    description: 'What follows from the silence.',
    example: '逾期未说明，予以通报。',
  })
  text!: string;
}

export class WithdrawInspectionRequest {
  @TextField({ max: 500, min: 2, description: 'Why the order was a mistake.', example: '此件已另行转办。' })
  reason!: string;
}

export class InspectionListRequest extends PageQuery {
  @ApiProperty({ enum: INSPECTION_QUEUES, enumName: 'InspectionQueue' })
  @IsIn(INSPECTION_QUEUES)
  queue!: InspectionQueue;

  @ApiPropertyOptional({ format: 'uuid', description: 'The unit that must explain.' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The orders on one case.' })
  @IsOptional()
  @IsUUID()
  caseId?: string;
}
