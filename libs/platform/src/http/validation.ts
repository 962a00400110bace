import { ValidationPipe } from '@nestjs/common';
import { DomainError, type FieldError } from '@yangguang/kernel';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { hasMessage } from '../messages/catalog';

/**
 * The check of everything that comes in, once, at the edge: unknown fields are refused, known ones
 * converted and validated, and every complaint carries a pointer, a code and the figures of its rule.
 */
export function edgeValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: true, value: false },
    exceptionFactory: (errors) =>
      new DomainError('invalid', 'platform.validation', {
        fields: errors.flatMap((one) => fieldErrors(one, '')),
      }),
  });
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const own = Object.keys(error.constraints ?? {})
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => ({
      pointer,
      key: messageKey(name),
      values: constraintValues(error, name),
    }));
  return [...own.slice(0, 1), ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

/** Of several complaints about one field the most basic one is told: missing, then of the wrong type, then the rest. */
function rank(constraint: string): number {
  if (['whitelistValidation', 'isDefined', 'isNotEmpty'].includes(constraint)) return 0;
  return constraint.startsWith('is') ? 1 : 2;
}

function messageKey(constraint: string): string {
  if (hasMessage(constraint)) return constraint;
  const key = `platform.validation.${constraint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return hasMessage(key) ? key : 'platform.validation.unacceptable';
}

/** The arguments of the rule that failed (`{a}` is the first: a length, a bound), for the sentence. */
function constraintValues(error: ValidationError, name: string): Record<string, string | number> {
  const target = error.target?.constructor;
  if (!target) return {};
  const found = getMetadataStorage()
    .getTargetValidationMetadatas(target, '', true, false)
    .find((one) => one.propertyName === error.property && one.name === name);
  const values: Record<string, string | number> = {};
  for (const [index, argument] of (found?.constraints ?? []).entries()) {
    if (typeof argument === 'number' || typeof argument === 'string')
      values[index === 0 ? 'a' : 'b'] = argument;
    else if (Array.isArray(argument)) values[index === 0 ? 'a' : 'b'] = argument.join('、');
  }
  return values;
}
