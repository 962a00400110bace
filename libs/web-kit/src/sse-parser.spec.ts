import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createEventParser, type StreamEvent } from './sse-parser';

function parse(chunks: string[]): StreamEvent[] {
  const events: StreamEvent[] = [];
  const feed = createEventParser((event) => events.push(event));
  chunks.forEach(feed);
  return events;
}

const stream =
  ': hello\r\n\r\nevent: notification\r\nid: 7\r\ndata: {"a":1}\r\n\r\ndata: one\ndata: two\n\nevent: empty\n\n';

describe('createEventParser', () => {
  it('reads names, ids, joined data and skips comments and events without data', () => {
    expect(parse([stream])).toEqual([
      { event: 'notification', data: '{"a":1}', id: '7' },
      { event: 'message', data: 'one\ntwo', id: '7' },
    ]);
  });

  it('gives the same events wherever the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: stream.length }), { maxLength: 12 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const chunks = at.slice(1).map((end, i) => stream.slice(at[i], end));
        expect(parse(chunks)).toEqual(parse([stream]));
      }),
    );
  });

  it('keeps an unfinished event until its empty line comes', () => {
    expect(parse(['data: half'])).toEqual([]);
    expect(parse(['data: half', '\n', '\n'])).toHaveLength(1);
  });
});
