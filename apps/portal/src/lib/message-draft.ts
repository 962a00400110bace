import { MESSAGE_CATEGORIES, MESSAGE_KINDS } from '../api/codes';
import type { MessageCategory, MessageKind, NewMessage, UploadedFile } from '../api/types';

/** What a citizen has typed so far. Plain strings, so that it is kept and restored as it is. */
export interface MessageDraft {
  kind: '' | MessageKind;
  title: string;
  place: string;
  body: string;
  category: '' | MessageCategory;
  /** Empty: the information centre decides. */
  unitId: string;
  name: string;
  phone: string;
  email: string;
  publish: '' | 'yes' | 'no';
  share: '' | 'yes' | 'no';
  files: UploadedFile[];
}

export function emptyDraft(): MessageDraft {
  return {
    kind: '',
    title: '',
    place: '',
    body: '',
    category: '',
    unitId: '',
    name: '',
    phone: '',
    email: '',
    publish: '',
    share: '',
    files: [],
  };
}

/** True when there is something in it that one would be sorry to lose. */
export function worthKeeping(draft: MessageDraft): boolean {
  const { title, place, body, name, phone, email, files } = draft;
  return [title, place, body, name, phone, email].some((text) => text.trim() !== '') || files.length > 0;
}

/** A draft from what was stored; anything of another shape is dropped field by field. */
export function draftFrom(stored: unknown): MessageDraft {
  const draft = emptyDraft();
  if (typeof stored !== 'object' || stored === null) return draft;
  const source = stored as Record<string, unknown>;
  draft.kind = MESSAGE_KINDS.find((kind) => kind === source['kind']) ?? '';
  draft.category = MESSAGE_CATEGORIES.find((category) => category === source['category']) ?? '';
  for (const key of ['title', 'place', 'body', 'unitId', 'name', 'phone', 'email'] as const) {
    const value = source[key];
    if (typeof value === 'string') draft[key] = value;
  }
  for (const key of ['publish', 'share'] as const) {
    const value = source[key];
    if (value === 'yes' || value === 'no') draft[key] = value;
  }
  if (Array.isArray(source['files'])) {
    draft.files = (source['files'] as UploadedFile[]).filter((file) => typeof file?.id === 'string');
  }
  return draft;
}

/** A telephone number as typed: full-width digits, blanks and the country code of a mobile are forgiven. */
export function plainPhone(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^\+?86-?(?=1\d{10}$)/, '');
}

/** A checked draft as the API takes it; empty optional fields are left out. */
export function toNewMessage(draft: MessageDraft): NewMessage {
  const place = draft.place.trim();
  const phone = plainPhone(draft.phone);
  const email = draft.email.trim();
  return {
    // The check before sending refuses a draft without a kind.
    kind: draft.kind as MessageKind,
    ...(draft.category ? { category: draft.category } : {}),
    unitId: draft.unitId || null,
    title: draft.title.trim(),
    ...(place ? { place } : {}),
    body: draft.body.trim(),
    attachmentIds: draft.files.map((file) => file.id),
    contact: { name: draft.name.trim(), ...(phone ? { phone } : {}), ...(email ? { email } : {}) },
    consent: {
      publish: draft.publish === 'yes' && draft.kind !== 'report',
      shareName: draft.share === 'yes',
    },
  };
}
