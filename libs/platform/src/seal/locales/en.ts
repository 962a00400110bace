import type { sealZh } from './zh-CN';

export const sealEn: { readonly [K in keyof typeof sealZh]: string } = {
  'platform.seal.demonstration-mark': 'SAMPLE',
  'platform.seal.not-found': 'There is no such seal.',
  'platform.seal.unit-has-none':
    'This unit has no electronic seal yet. Ask the security administrator to issue one.',
  'platform.seal.unit-has-one': 'This unit already has a seal in use. Revoke that one first.',
  'platform.seal.expired':
    'This seal is outside its validity (valid to {date}). Ask the security administrator for a new one.',
  'platform.seal.revoked': 'This seal has been revoked and can’t be changed any more.',
  'platform.seal.second-person-needed':
    'This seal is under dual control: a second colleague must confirm this document before it is sealed.',
  'platform.seal.not-a-pdf':
    'This is not a PDF file. Choose the original PDF you received, not a screenshot or a renamed file.',
  'platform.seal.unknown-signer': 'Unreadable signature',
  'platform.seal.verdict.intact.title': 'The seal is valid and nothing was changed',
  'platform.seal.verdict.intact.detail': 'Sealed by {units}. Nothing has changed since.',
  'platform.seal.verdict.demonstration.title': 'A sample seal; nothing was changed',
  'platform.seal.verdict.demonstration.detail':
    'Sealed by a demonstration system with the sample seal of {units}. Nothing has changed since. A sample seal has no legal effect.',
  'platform.seal.verdict.altered.title': 'Not to be trusted: the content or the seal was changed',
  'platform.seal.verdict.altered.detail':
    'This file is not what was sealed, or the seal is not a real one of this county. Do not rely on it; download the original again from the unit or from the page where you follow your message.',
  'platform.seal.verdict.unsealed.title': 'No electronic seal',
  'platform.seal.verdict.unsealed.detail':
    'This PDF carries no electronic seal. A red seal you may see on it is only a picture and proves nothing. Ask the unit for the electronic original.',
  'platform.seal.verdict.foreign.title': 'Signed, but not with a seal of this county',
  'platform.seal.verdict.foreign.detail':
    'Signed by {units}, which is not a seal of this county. This system can’t say what it is worth.',
};
