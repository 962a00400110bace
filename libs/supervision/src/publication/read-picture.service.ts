import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { FileStore, type StoredFile } from '@yangguang/platform';
import { normaliseNumber } from '../model/receipt-number';
import { PictureRepository } from './picture.repository';

/** A picture for everybody, for as long as the edition it belongs to stands. */
@Injectable()
export class ReadPictureService {
  constructor(
    private readonly pictures: PictureRepository,
    private readonly files: FileStore,
  ) {}

  /** What is not public, was taken back or never existed is one and the same refusal. */
  async read(number: string, id: string): Promise<StoredFile> {
    const fileId = await this.pictures.fileOf(normaliseNumber(number), id);
    const file = fileId === undefined ? undefined : await this.files.describe(fileId);
    if (!file) throw new DomainError('not-found', 'supervision.picture-not-public');
    return file;
  }

  content(file: StoredFile): Promise<Buffer> {
    return this.files.bytes(file);
  }
}
