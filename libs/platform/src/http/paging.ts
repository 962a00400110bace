import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DomainError } from '@yangguang/kernel';

export const PAGE_LIMIT = 100;

/** A page of a list and the way to the next one. */
export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/** Every list takes these two. */
export class PageQuery {
  @ApiPropertyOptional({
    description: 'How many rows to return.',
    minimum: 1,
    maximum: PAGE_LIMIT,
    default: 20,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMIT)
  limit: number = 20;

  @ApiPropertyOptional({
    description: 'The nextCursor of the page before; leave out for the first page.',
    maxLength: 500,
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

type CursorValue = string | number | null;

/** Where a page ends, as an opaque text: the sort values of its last row. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

export function decodeCursor(text: string, length: number): CursorValue[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isCursorValue)) return values;
  } catch {
    // Falls through: whatever it was, it is not a cursor of ours.
  }
  throw new DomainError('invalid', 'platform.validation', {
    fields: [{ pointer: '/cursor', key: 'platform.validation.cursor' }],
  });
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** Cuts `limit + 1` rows read from the database into a page; the row too many proves that there is a next one. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => readonly CursorValue[],
  map: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(map),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null,
  };
}
