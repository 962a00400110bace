import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { DomainError } from '@yangguang/kernel';
import { FileLinks } from '@yangguang/platform';
import type { PublicItem, PublicItemList, PublicUnitPage } from './dto/public-form.responses';
import { PublicFormNewsQuery } from './public-form-news.query';
import { PublicFormQuery, type ItemFilter, type PublicFormRow } from './public-form.query';

/** Guides and unit pages, as everybody reads them. */
@Injectable()
export class PublicFormReaderService {
  constructor(
    private readonly forms: PublicFormQuery,
    private readonly news: PublicFormNewsQuery,
    private readonly units: UnitDirectory,
    private readonly links: FileLinks,
  ) {}

  async items(filter: ItemFilter): Promise<PublicItemList> {
    const page = await this.forms.items(filter);
    return {
      ...page,
      items: page.items.map(({ content, ...row }) => ({
        ...row,
        theme: content.theme,
        audience: content.audience,
        promisedDays: content.promisedDays,
        caseType: content.caseType,
        charge: content.charge,
        visits: content.visits,
        place: content.place,
      })),
    };
  }

  async item(id: string): Promise<PublicItem> {
    const row = await this.must(id);
    if (row.content.form !== 'service-item') throw new DomainError('not-found', 'disclosure.not-published');
    const { indexNumber, title, unitId, unitName, publishedAt, updatedAt, withdrawnReason } = row;
    const head = {
      id: row.id,
      indexNumber,
      title,
      unitId,
      unitName,
      publishedAt,
      updatedAt,
      withdrawnReason,
    };
    return { ...head, item: row.content, changes: await this.news.changes(id), files: filesOf(row) };
  }

  /** A unit that has published nothing about itself yet is still a unit. */
  async unit(id: string): Promise<PublicUnitPage> {
    const unit = await this.units.find(id);
    if (!unit?.active) throw new DomainError('not-found', 'disclosure.unit-not-found');
    const row = await this.forms.profileOf(id);
    const profile = row?.content.form === 'unit-profile' ? row.content : null;
    return {
      id,
      name: unit.name,
      shortName: unit.shortName,
      kind: unit.kind,
      indexNumber: row?.indexNumber ?? null,
      updatedAt: row?.updatedAt ?? null,
      profile,
      files: row ? filesOf(row) : [],
    };
  }

  /** A fresh short-lived address of a file that the public edition carries. */
  async fileUrl(id: string, fileId: string): Promise<string> {
    const row = await this.must(id);
    if (!row.attachments.some((file) => file.id === fileId))
      throw new DomainError('not-found', 'disclosure.file-not-public');
    return this.links.linkTo(fileId);
  }

  private async must(id: string): Promise<PublicFormRow> {
    const row = await this.forms.find(id);
    if (!row) throw new DomainError('not-found', 'disclosure.not-published');
    if (row.goneAt !== null)
      throw new DomainError('gone', 'disclosure.gone', { values: { reason: row.goneReason ?? '' } });
    return row;
  }
}

const filesOf = ({ id, attachments }: PublicFormRow): PublicItem['files'] =>
  attachments.map((file) => ({
    name: file.name,
    size: file.size,
    url: `/api/v1/public/service-items/${id}/files/${file.id}`,
  }));
