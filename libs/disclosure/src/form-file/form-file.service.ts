import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, localDateOf, type Clock } from '@yangguang/kernel';
import { currentContext } from '@yangguang/platform';
import { DocumentRepository } from '../document/document.repository';
import { EditionRepository } from '../document/edition.repository';
import { reachOf } from '../model/document-access';
import { isForm } from '../model/edition-content';
import type { FormId } from '../model/form/field';
import { LAYOUTS, valuesOf, type FormContent, type FormValues } from '../model/form/layouts';
import { readForms, type FoundForms } from '../model/form/sheet/read-forms';
import { paperRows, paperWidth } from '../model/form/sheet/write-form';
import { drawDocx } from './draw-docx';
import { drawXlsx } from './draw-xlsx';
import type { FormFormat } from './form-file-kind';
import { formWordings } from './form-wording';
import type { Paper } from './paper';
import { readDocx } from './read-docx';
import { readXlsx } from './read-xlsx';
import { unpackOffice } from './unpack-office';

const NOTHING: FormValues = { values: {}, rows: {} };

/** The annexes of the notice as files: blank, filled in, and read back. */
@Injectable()
export class FormFileService {
  /** There are four blank forms, and they are the same until the program changes. */
  private readonly blanks = new Map<string, Promise<Uint8Array>>();

  constructor(
    private readonly documents: DocumentRepository,
    private readonly editions: EditionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  blank(form: FormId, format: FormFormat): Promise<Uint8Array> {
    const key = `${form}.${format}`;
    const made = this.blanks.get(key) ?? draw(form, NOTHING, '', format);
    this.blanks.set(key, made);
    return made;
  }

  /** A form as it stands in its newest edition. */
  async filled(id: string, format: FormFormat): Promise<Uint8Array> {
    const row = await this.documents.find(id, reachOf(currentContext().actor));
    const edition = await this.editions.find(id, row.edition);
    if (!edition || !isForm(edition.content)) throw new DomainError('not-found', 'disclosure.no-form');
    return drawContent(edition.content, format);
  }

  /** Reads what somebody filled in; nothing is kept. */
  async read(form: FormId, bytes: Uint8Array): Promise<FoundForms> {
    const unpacked = unpackOffice(bytes);
    if (!unpacked) throw new DomainError('unsupported-type', 'disclosure.form-file.not-a-form');
    const grid = await gridOf(unpacked);
    return readForms(form, grid, formWordings(), localDateOf(this.clock.now()));
  }
}

/** A damaged file is the sender's doing, whatever the reader says about it. */
async function gridOf(unpacked: NonNullable<ReturnType<typeof unpackOffice>>) {
  try {
    return unpacked.format === 'docx' ? readDocx(unpacked) : await readXlsx(unpacked);
  } catch {
    throw new DomainError('unsupported-type', 'disclosure.form-file.not-a-form');
  }
}

export const drawContent = (content: FormContent, format: FormFormat): Promise<Uint8Array> =>
  draw(content.form, valuesOf(content), content.madeOn, format);

function draw(form: FormId, values: FormValues, madeOn: string, format: FormFormat): Promise<Uint8Array> {
  const [layout, wording] = [LAYOUTS[form], formWordings()[form]];
  const paper: Paper = {
    title: wording.form,
    width: paperWidth(layout),
    rows: paperRows(layout, values, madeOn, wording),
  };
  return format === 'docx' ? drawDocx(paper) : drawXlsx(paper);
}
