import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { isLocalDate } from '@yangguang/kernel';
import { IsOptional, ValidateBy } from 'class-validator';

/** A calendar day in a request, `YYYY-MM-DD`, that exists. */
export function DateField(rule: {
  description: string;
  optional?: boolean;
  example: string;
}): PropertyDecorator {
  const shape = { description: rule.description, format: 'date', example: rule.example };
  return applyDecorators(
    ...(rule.optional ? [IsOptional(), ApiPropertyOptional(shape)] : [ApiProperty(shape)]),
    ValidateBy({
      name: 'platform.validation.local-date',
      validator: { validate: (value) => typeof value === 'string' && isLocalDate(value) },
    }),
  );
}
