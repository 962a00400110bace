import sanitizeHtml from 'sanitize-html';

/** What a text may be made of: paragraphs, headings, lists, tables, emphasis, links. No scripts, styles, frames, pictures. */
const RULES: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'h2',
    'h3',
    'h4',
    'strong',
    'em',
    'u',
    's',
    'sub',
    'sup',
    'blockquote',
    'hr',
    'ul',
    'ol',
    'li',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'caption',
  ],
  allowedAttributes: {
    a: ['href', 'rel'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
    ol: ['start'],
    p: ['class'],
    h2: ['class'],
    h3: ['class'],
  },
  // Styles are forbidden by the pages' own policy, so the place of a line is a word.
  allowedClasses: { p: ['center', 'right'], h2: ['center'], h3: ['center'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    h1: 'h2',
    b: 'strong',
    i: 'em',
    a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer' }),
  },
};

/** The body as it is kept and shown. Cleaning what is clean changes nothing. */
export function cleanBody(html: string): string {
  return sanitizeHtml(html, RULES).replaceAll('\u0000', '').trim();
}

/** The words of a body, a line each paragraph, for search, the gate and comparing. */
export function bodyText(html: string): string {
  const lined = html.replaceAll(/<\/(p|h2|h3|h4|li|tr|blockquote|caption)>|<(br|hr)\s*\/?>/g, '$&\n');
  return sanitizeHtml(lined, { allowedTags: [], allowedAttributes: {}, textFilter: decode })
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ');
}
