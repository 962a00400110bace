import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isLocalDate } from '@yangguang/kernel';
import { ValidateBy } from 'class-validator';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../model/year-file';

/** A date that exists and lies in the years the calendar is asked about. */
export function AskedDate(description: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ description, type: 'string', format: 'date', example: '2026-09-18' }),
    ValidateBy({
      name: 'calendar.date-out-of-range',
      constraints: [EARLIEST_YEAR, LATEST_YEAR],
      validator: { validate: (value: unknown) => !isDate(value) || isInRange(Number(value.slice(0, 4))) },
    }),
    ValidateBy({ name: 'calendar.date-does-not-exist', validator: { validate: isDate } }),
  );
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && isLocalDate(value);
}

function isInRange(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}
