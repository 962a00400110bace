import type { DeskMessages } from './desk.zh-CN';

/** Sentences of the centre's desk: what a message is, and who may know of it. */
export const deskEn: DeskMessages = {
  'supervision.intent.change-kind': 'Change the kind',
  'supervision.intent.name-readers': 'Change who may see it',
  'supervision.timeline.kind-changed': 'Kind changed',
  'supervision.timeline.kind-changed.detail': 'From “{from}” to “{to}”',
  'supervision.timeline.readers-named': 'People named who may see it',
  'supervision.timeline.readers-named.added': 'See it now: {names}',
  'supervision.timeline.readers-named.removed': 'See it no longer: {names}',
  'supervision.open-to-unit':
    'It is not confidential: everybody in the unit sees it, and nobody need be named',
  'supervision.kind-same': 'It is of this kind already. Choose another one.',
  'supervision.readers-too-few': 'Choose at least two: one who writes and another who signs. Add somebody.',
  'supervision.readers-same': 'Nobody was added or removed. Change the people, then send it.',
};
