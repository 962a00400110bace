import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { localDateOf } from '@yangguang/kernel';
import { Numbers } from '@yangguang/platform';
import { indexNumber, indexSeries } from '../model/index-number';

/** Draws the 索引号 of a document that is published for the first time, in that very transaction. */
@Injectable()
export class IndexNumbers {
  constructor(
    private readonly numbers: Numbers,
    private readonly units: UnitDirectory,
  ) {}

  async draw(unitId: string, at: Date): Promise<string> {
    const year = localDateOf(at).slice(0, 4);
    const unit = await this.units.find(unitId);
    if (!unit) throw new Error(`No unit ${unitId}`);
    return indexNumber(unit.code, year, await this.numbers.next(indexSeries(unitId), year));
  }
}
