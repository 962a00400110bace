import { Injectable } from '@nestjs/common';
import { translate } from '../messages/catalog';
import { LetterDrawer } from '../pdf/letter-drawer';
import { sealOutline } from './seal-art';
import type { SigningDetails } from './pdf-signer';
import { SealSigners } from './seal-signers';
import type { SealRecord } from './seal.store';

/** Puts a seal on a file: first the red round for the eye, then the signature over all of it for the machine. */
@Injectable()
export class SealPress {
  constructor(
    private readonly drawer: LetterDrawer,
    private readonly signers: SealSigners,
  ) {}

  async press(pdf: Uint8Array, seal: SealRecord, details: SigningDetails): Promise<Uint8Array> {
    const mark = seal.demonstration ? translate('zh-CN', 'platform.seal.demonstration-mark') : '';
    const fonts = await this.drawer.fonts.fontsFor([{ text: seal.unitName + mark, role: 'seal' }]);
    const outline = sealOutline(seal.unitName, mark || undefined, (character) =>
      fonts.faceFor(character, 'seal'),
    );
    const { stampPdf } = await import('./stamp-pdf');
    const stamped = await stampPdf(pdf, outline);
    return this.signers.of(seal.provider).sign(stamped, seal, details);
  }
}
