import { Injectable } from '@nestjs/common';
import { UnitDirectory, type UnitRef } from '@yangguang/identity';
import { IssuerCodes } from '../document/issuer-codes';
import { DemoPath } from './demo-path';
import { DEMO_TEXTS } from './demo-texts';

/** Gives the invented county its documents, by the very steps that people take. */
@Injectable()
export class DemoDocuments {
  constructor(
    private readonly units: UnitDirectory,
    private readonly codes: IssuerCodes,
    private readonly path: DemoPath,
  ) {}

  /** Codes for every unit that issues, and some documents at each point of their way. */
  async write(): Promise<void> {
    const units = (await this.units.list()).filter(({ active }) => active);
    for (const unit of units) await this.open(unit);
    const office = units.find(({ code }) => code === 'zfb');
    if (!office) return;
    const recipients = units
      .filter(({ kind }) => kind === 'government' || kind === 'township')
      .map(({ id }) => id);
    for (const text of DEMO_TEXTS) await this.path.walk(office, codeOf(office), text, recipients);
  }

  private async open(unit: UnitRef): Promise<void> {
    await this.codes.open({ code: codeOf(unit), unitId: unit.id, letterhead: unit.name });
  }
}

/** 云政办发 for the government's office; other units by their short names. */
function codeOf(unit: UnitRef): string {
  if (unit.code === 'zfb') return '云政办发';
  if (unit.code === 'xzf') return '云政发';
  return `云${unit.shortName.replace(/^县/u, '')}发`;
}
