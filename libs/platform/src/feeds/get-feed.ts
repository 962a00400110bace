import { applyDecorators, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { Public } from '../http/access';
import { FEED_TYPES, type FeedFormat } from './feed';

const NAMES: Readonly<Record<FeedFormat, string>> = { atom: 'Atom', rss: 'Rss', 'feed.json': 'JsonFeed' };

/** A public list as a feed beside it: `GET <list>.atom`, `.rss`, `.feed.json`; the handler answers its text. */
export function GetFeed(list: string, format: FeedFormat): MethodDecorator {
  const type = FEED_TYPES[format];
  const name = list.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  const isJson = format === 'feed.json';
  return applyDecorators(
    Get(`${list}.${format}`),
    Public(),
    Header('Content-Type', `${type}; charset=utf-8`),
    ApiProduces(type),
    ApiOperation({
      operationId: `${name}${NAMES[format]}`,
      summary: `What is new among the published ${list}, as ${type}`,
      description: `The fifty newest that the list’s filters let through${format === 'atom' ? '; what was taken away stands as a tombstone' : ''}.`,
    }),
    ApiOkResponse({ schema: isJson ? { type: 'object', additionalProperties: true } : { type: 'string' } }),
  );
}
