import type { PublicationMessages } from './publication.zh-CN';

/** Sentences of the publication desk. */
export const publicationEn: PublicationMessages = {
  'supervision.redaction.own': 'Chosen by hand',
  'supervision.timeline.unpublished': 'Taken off the public pages',
  'supervision.timeline.published.detail': 'Pictures: {n}',

  'supervision.not-only-hidden':
    'The public copy may hide words of the original and change nothing else. Restore the suggestions, then choose what to hide.',
  'supervision.picture-not-of-case':
    'This message has no such attachment. Load the page again and choose anew.',
  'supervision.only-pictures':
    'Only pictures can be published. PDF and office files may hold what nobody sees; leave this one out.',
  'supervision.picture-twice': 'A picture is published once; take the second one out.',
  'supervision.area-beyond-picture':
    'A black rectangle reaches beyond the picture. Move it inside or remove it.',
  'supervision.picture-not-public':
    'There is no such public picture; it may have been taken back together with its message.',
};
