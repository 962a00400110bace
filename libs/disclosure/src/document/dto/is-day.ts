import { isLocalDate } from '@yangguang/kernel';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** A day that exists, `YYYY-MM-DD`, in a year that a document can be from. */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean =>
    typeof value === 'string' && isLocalDate(value) && value >= '1949-10-01' && value < '2200-01-01';
  return ValidateBy({ name: 'platform.validation.local-date', validator: { validate } }, options);
}
