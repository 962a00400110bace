import { Injectable } from '@nestjs/common';
import type { PersonPage, PersonResponse } from './dto/person.responses';
import { PersonMapper } from './person.mapper';
import { PersonReader, type PersonFilter } from './person.reader';

/** Accounts as they are shown. */
@Injectable()
export class PersonView {
  constructor(
    private readonly reader: PersonReader,
    private readonly mapper: PersonMapper,
  ) {}

  async page(filter: PersonFilter, within: string | null): Promise<PersonPage> {
    const { items, nextCursor } = await this.reader.page(filter, within);
    return { items: items.map((row) => this.mapper.toResponse(row)), nextCursor };
  }

  async one(id: string, within: string | null): Promise<PersonResponse> {
    return this.mapper.toResponse(await this.reader.require(id, within));
  }
}
