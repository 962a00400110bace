import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config';
import { FontLibrary } from './fonts/font-library';
import type { FontRole } from './fonts/font-role';
import { layoutLetter } from './layout-letter';
import type { LaidOutPage, LetterModel } from './letter-model';
import { lineOf, paragraphsOf } from './clean-text';

/**
 * Draws a letter as PDF: A4 by GB/T 9704—2012, subset fonts, text that can be copied and heard.
 * Throws `platform.pdf.glyphs-missing` naming every character that no font has, before drawing anything.
 */
export async function drawLetter(model: LetterModel, library: FontLibrary): Promise<Uint8Array> {
  const { pages, fonts } = await layOut(model, library);
  // Loaded with the first letter: its libraries take memory that a server at rest should not hold.
  const { drawPages } = await import('./draw-letter');
  return drawPages(pages, model, fonts);
}

export async function layOut(model: LetterModel, library: FontLibrary) {
  const fonts = await library.fontsFor(textsOf(model));
  const pages: LaidOutPage[] = layoutLetter(model, (text, role, size) => fonts.measure(text, role, size));
  return { pages, fonts };
}

/** The letter drawer of this process, with the county's fonts where it has any. */
@Injectable()
export class LetterDrawer {
  private readonly library: FontLibrary;

  constructor(config: AppConfig) {
    this.library = new FontLibrary(config.fontDir);
  }

  draw(model: LetterModel): Promise<Uint8Array> {
    return drawLetter(model, this.library);
  }

  get fonts(): FontLibrary {
    return this.library;
  }
}

/** Every character a letter will need, by font. Figures and punctuation of the layout's own are among them. */
function textsOf(model: LetterModel): { text: string; role: FontRole }[] {
  const blocks = model.blocks.map((block) => {
    const level = block.kind === 'heading' ? block.level : 3;
    const role: FontRole = level === 1 ? 'black' : level === 2 ? 'kai' : 'body';
    return { text: paragraphsOf(block.text).join(''), role };
  });
  const { imprint } = model;
  const body = [
    ...[model.number, model.addressee, model.signature, model.note, ...(model.enclosures ?? [])],
    ...[imprint?.copies, imprint?.issuer, imprint?.date],
  ];
  const small = [model.footer, ...(model.verification?.lines ?? [])];
  return [
    { text: lineOf(`${model.letterhead ?? ''}${model.title}`), role: 'title' },
    { text: `${lineOf(body.join(''))}0123456789年月日附件抄送签发人印。：（）.— `, role: 'body' },
    { text: lineOf(small.join('')), role: 'small' },
    { text: lineOf(`${model.watermark ?? ''}${model.urgency ?? ''}`), role: 'black' },
    { text: lineOf(model.signer ?? ''), role: 'kai' },
    ...blocks,
  ];
}
