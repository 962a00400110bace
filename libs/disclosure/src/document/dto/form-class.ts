import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { TidyText } from '@yangguang/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { MOST_LINES, type Field, type Fields, type ValuesOf } from '../../model/form/field';
import { IsDay } from './is-day';

type Made<T> = new () => T;

/** Builds the class of a form's fields from its layout: one source for the form, its checks and its description. */
export function fieldsClass<F extends Fields>(name: string, fields: F): Made<ValuesOf<F>> {
  const made = { [name]: class {} }[name] as Made<ValuesOf<F>>;
  for (const [key, field] of Object.entries(fields)) {
    for (const decorate of decoratorsOf(name, key, field)) decorate(made.prototype as object, key);
  }
  return made;
}

/** A list of rows of such a class, with a limit. */
export function Rows(row: () => Made<object>, most: number): PropertyDecorator {
  return (target, key) => {
    for (const decorate of [
      ApiProperty({ type: () => [row()], maxItems: most }),
      IsArray(),
      ArrayMaxSize(most),
      ValidateNested({ each: true }),
      Type(row),
    ])
      decorate(target, key as string);
  };
}

const orNull = ValidateIf((_form, value) => value !== null);

function decoratorsOf(name: string, key: string, { kind, max, choices }: Field): PropertyDecorator[] {
  const api = (options: ApiPropertyOptions): PropertyDecorator => ApiProperty(options);
  switch (kind) {
    case 'lines':
      return [
        api({ type: [String], maxItems: MOST_LINES }),
        IsArray(),
        ArrayMaxSize(MOST_LINES),
        IsString({ each: true }),
        MaxLength(max, { each: true }),
        TidyText({ each: true }),
      ];
    case 'number':
      return [
        api({ type: 'integer', nullable: true, minimum: 0, maximum: max }),
        orNull,
        IsInt(),
        Min(0),
        Max(max),
      ];
    case 'day':
      return [api({ type: 'string', format: 'date', nullable: true }), orNull, IsDay()];
    case 'choice':
      return [
        api({
          enum: [...choices],
          enumName: `${name}${key[0]?.toUpperCase() ?? ''}${key.slice(1)}`,
          nullable: true,
        }),
        orNull,
        IsIn(choices),
      ];
    case 'text':
    case 'long':
      return [api({ type: 'string', maxLength: max }), IsString(), MaxLength(max), TidyText()];
  }
}
