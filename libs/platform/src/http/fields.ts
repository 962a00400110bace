import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';

interface TextRule {
  readonly max: number;
  readonly min?: number;
  readonly optional?: boolean;
  readonly description: string;
  readonly example: string;
}

/** Everything but tab, line feed and carriage return below U+0020, and U+007F: never part of what a person writes. */
const NO_CONTROL = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u;

/** A text field of a request: trimmed, bounded in characters, free of control characters, documented. */
export function TextField(rule: TextRule): PropertyDecorator {
  const shape = {
    description: rule.description,
    example: rule.example,
    maxLength: rule.max,
    ...(rule.optional ? {} : { minLength: rule.min ?? 1 }),
  };
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => tidy(value, rule.optional === true)),
    ...(rule.optional ? [IsOptional(), ApiPropertyOptional(shape)] : [IsNotEmpty(), ApiProperty(shape)]),
    IsString(),
    MaxLength(rule.max),
    Matches(NO_CONTROL),
    ...(rule.min === undefined ? [] : [MinLength(rule.min)]),
  );
}

/** What people write where nothing may stand as well: tidied, free of control characters; `each` for a list of lines. */
export function TidyText({ each = false } = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      each && Array.isArray(value) ? value.map((one) => tidy(one, false)) : tidy(value, false),
    ),
    Matches(NO_CONTROL, { each }),
  );
}

/** One form for the same text: trimmed, line ends unified, Unicode composed; an empty optional text is none. */
function tidy(value: unknown, optional: boolean): unknown {
  if (typeof value !== 'string') return value;
  const text = value.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  return optional && text === '' ? undefined : text;
}
