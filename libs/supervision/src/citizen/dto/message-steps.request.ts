import { ApiPropertyOptional } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { MOST_ATTACHMENTS } from '../most-attachments';
import { LookupRequest } from './tracking.request';

export class SupplementRequest extends LookupRequest {
  @TextField({
    max: 2000,
    min: 2,
    description: 'What is added, or the answer to what was asked.',
    example: '位置在云溪大道与桃源路口，第三根灯杆。',
  })
  text!: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: MOST_ATTACHMENTS, default: [] })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_ATTACHMENTS)
  @IsUUID(undefined, { each: true })
  attachmentIds: string[] = [];
}

export class WithdrawRequest extends LookupRequest {
  @TextField({
    max: 300,
    optional: true,
    description: 'Why, for those who handle it.',
    example: '已经修好了。',
  })
  reason?: string;
}

export class ReworkRequest extends LookupRequest {
  @TextField({
    max: 1000,
    min: 5,
    description: 'What the answer left open.',
    example: '只修好了两盏，另外三盏还是不亮。',
  })
  reason!: string;
}
