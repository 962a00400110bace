/** One server-sent event. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
  readonly id: string;
}

/**
 * Turns chunks of a text/event-stream into events, whatever the chunks cut through
 * (WHATWG HTML, "Interpreting an event stream").
 */
export function createEventParser(emit: (event: StreamEvent) => void): (chunk: string) => void {
  let rest = '';
  let event = 'message';
  let id = '';
  let data: string[] = [];

  const line = (text: string): void => {
    if (text === '') {
      if (data.length > 0) emit({ event, data: data.join('\n'), id });
      event = 'message';
      data = [];
      return;
    }
    if (text.startsWith(':')) return;
    const colon = text.indexOf(':');
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data.push(value);
    else if (field === 'event') event = value;
    else if (field === 'id') id = value;
  };

  return (chunk) => {
    rest += chunk;
    // A carriage return at the very end may be the first half of CRLF: wait for the next chunk.
    const usable = rest.endsWith('\r') ? rest.length - 1 : rest.length;
    const lines = rest.slice(0, usable).split(/\r\n|\r|\n/);
    rest = (lines.pop() ?? '') + rest.slice(usable);
    lines.forEach(line);
  };
}
