import { translate } from '../messages/catalog';
import type { LetterModel } from './letter-model';

/** The foot of a sealed sheet: where to check it, with the QR code of that page. A letter is always in Chinese. */
export function verificationNote(
  publicUrl: string,
  number: string,
): NonNullable<LetterModel['verification']> {
  const page = `${publicUrl.replace(/\/$/, '')}/verify`;
  return {
    url: page,
    lines: [
      translate('zh-CN', 'platform.pdf.verification'),
      page,
      translate('zh-CN', 'platform.pdf.document-number', { number }),
    ],
  };
}
