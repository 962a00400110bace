import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { IsObject } from 'class-validator';

/** A year's notice and the file that spells it out. */
export class UploadYearRequest {
  @TextField({
    max: 300,
    description: 'The name and number of the State Council’s notice, since the file has only its address.',
    example: '《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）',
  })
  notice!: string;

  @ApiProperty({
    description:
      'The content of a year file in the form of github.com/NateScarlet/holiday-cn. It is for the year of the notice and may name late December before.',
    type: 'object',
    additionalProperties: true,
    required: ['year', 'days'],
    properties: {
      year: { type: 'integer', example: 2026 },
      papers: { type: 'array', items: { type: 'string', format: 'uri' }, maxItems: 20 },
      days: {
        type: 'array',
        minItems: 1,
        maxItems: 120,
        items: {
          type: 'object',
          additionalProperties: true,
          required: ['name', 'date', 'isOffDay'],
          properties: {
            name: { type: 'string', example: '国庆节', maxLength: 40 },
            date: { type: 'string', format: 'date', example: '2026-10-01' },
            isOffDay: { type: 'boolean', example: true },
          },
        },
      },
    },
  })
  @IsObject()
  file!: Record<string, unknown>;
}
