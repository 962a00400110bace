import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { DomainError, newId } from '@yangguang/kernel';
import fc from 'fast-check';
import { runAs } from '../../context/request-context';
import { registerMessages } from '../../messages/catalog';
import { answerSheet } from '../../pdf/testing/letters';
import { poppler } from '../../pdf/testing/poppler';
import { sealEn } from '../locales/en';
import { sealZh } from '../locales/zh-CN';
import type { SealedDocument } from '../seal.service';
import { leader, sealBench, type SealBench } from '../testing/seal-bench';
import { signatureSlots } from './signature-slots';
import { toVerificationDto } from './verify.mapper';
import { verifySignature } from './verify-signature';

registerMessages({ 'zh-CN': sealZh, en: sealEn });

// Fonts are read and files drawn: on a busy machine that takes longer than a test usually may.
jest.setTimeout(60_000);

describe('verifying a file', () => {
  let clone: ClonedDatabase;
  let bench: SealBench;
  let unsealed: Uint8Array;
  let sealed: SealedDocument;
  const unitId = newId();
  const unitName = '云岭县住房和城乡建设局';
  const person = leader({ unitId });

  const inTransaction = <T>(work: () => Promise<T>) => runAs(person, () => bench.database.transaction(work));
  const sealBy = (by: SealBench, unit: string, pdf: Uint8Array) => {
    const order = {
      unitId: unit,
      pdf,
      documentType: 'supervision.answer',
      documentId: newId(),
      documentNumber: 'YL20261118-0009',
      reason: '答复',
    };
    return runAs(person, () => by.database.transaction(() => by.service.seal(order)));
  };
  const verdictOf = async (pdf: Uint8Array) => (await bench.verification.verifyPdf(pdf)).verdict;
  const bare = (text: string) => text.replace(/\s/g, '');

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await sealBench(clone.url);
    unsealed = await bench.drawer.draw(answerSheet());
    await inTransaction(() => bench.issue.issue({ unitId, unitName }));
    sealed = await sealBy(bench, unitId, unsealed);
  });
  afterAll(async () => {
    await bench.close();
    await clone.drop();
  });

  it('has a signature that pdfsig finds valid over the whole file', () => {
    const said = poppler('pdfsig', sealed.pdf);
    expect(said).toContain('Signature Validation: Signature is Valid.');
    expect(said).toContain('Total document signed');
    expect(said).toContain(`Signer Certificate Common Name: ${unitName}`);
    expect(said).toContain('Signature Type: ETSI.CAdES.detached');
  });

  it('leaves text and fonts as they were', () => {
    expect(bare(poppler('pdftotext', sealed.pdf))).toBe(bare(poppler('pdftotext', unsealed)));
    const fonts = poppler('pdffonts', sealed.pdf).trim().split('\n').slice(2);
    fonts.forEach((line) => expect(line).toMatch(/ yes yes yes +\d+ +\d+$/));
  });

  it('says who sealed it, when, and under which number', async () => {
    const answer = toVerificationDto(await bench.verification.verifyPdf(sealed.pdf), 'zh-CN');
    expect(answer).toMatchObject({
      sealed: true,
      intact: true,
      verdict: 'intact',
      title: '演示样章，内容未被改动',
    });
    expect(answer.seals).toHaveLength(1);
    expect(answer.seals[0]).toMatchObject({
      unitName,
      sealedAt: sealed.sealedAt.toISOString(),
      demonstration: true,
      documentNumber: 'YL20261118-0009',
      intact: true,
      coversWholeFile: true,
    });
    expect(answer.seals[0]?.certificateSubject).toContain(unitName);
    expect(answer.seals[0]?.certificateSerial).toMatch(/^[0-9a-f]{32}$/);
  });

  it('finds any one byte that was changed, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: sealed.pdf.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = Uint8Array.from(sealed.pdf);
          changed[at] = (changed[at] ?? 0) ^ flip;
          // Without its head a file is no PDF any more, which is said just as plainly.
          const headBroken = await verdictOf(changed).catch(
            (error: unknown) => error instanceof DomainError && at < 5,
          );
          expect(headBroken).toBe(at < 5 ? true : 'altered');
        },
      ),
      { numRuns: 80 },
    );
  });

  it('finds a changed byte anywhere in the signature itself, its padding included', async () => {
    const start = Buffer.from(sealed.pdf).indexOf('/ByteRange');
    const end = Buffer.from(sealed.pdf).indexOf('endobj', start);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: end }),
        fc.constantFrom(1, 0x20, 0x7f),
        async (at, flip) => {
          const changed = Uint8Array.from(sealed.pdf);
          changed[at] = (changed[at] ?? 0) ^ flip;
          expect(await verdictOf(changed)).toBe('altered');
        },
      ),
      { numRuns: 80 },
    );
  });

  it('finds it by arithmetic alone, without asking the register', async () => {
    const authorities = (await bench.county.authorities()).map((der) => new X509Certificate(der));
    const pdf = Buffer.from(sealed.pdf);
    const [slot] = signatureSlots(pdf);
    if (!slot?.contents) throw new Error('The sealed sheet has no signature');
    const length = 4 + slot.contents.readUInt16BE(2);
    const passed: number[] = [];
    // Every thirteenth byte, so that each structure is met and the test stays short; all of them were tried once.
    for (let at = 0; at < length; at += 13) {
      const contents = Buffer.from(slot.contents);
      contents[at] = (contents[at] ?? 0) ^ (at % 2 === 0 ? 1 : 0x10);
      const { fault, ofCounty } = verifySignature(pdf, { ...slot, contents }, authorities);
      if (!fault && ofCounty) passed.push(at);
    }
    expect(passed).toEqual([]);
  });

  it('finds what was appended, cut off or cut out', async () => {
    const { pdf } = sealed;
    expect(await verdictOf(Buffer.concat([pdf, Buffer.from('\n9 0 obj\n<<>>\nendobj\n')]))).toBe('altered');
    expect(await verdictOf(Buffer.concat([pdf, Buffer.from('\n')]))).toBe('altered');
    expect(await verdictOf(pdf.subarray(0, pdf.length - 1))).toBe('altered');
    expect(await verdictOf(Buffer.concat([pdf.subarray(0, 5000), pdf.subarray(5001)]))).toBe('altered');
  });

  it('finds a forged sheet whose signature was copied from a real one', async () => {
    const forged = await bench.drawer.draw(answerSheet({ title: '关于全额补贴的答复' }));
    const start = Buffer.from(sealed.pdf).indexOf('%%EOF') + 6;
    expect(await verdictOf(Buffer.concat([forged, sealed.pdf.subarray(start)]))).toBe('altered');
  });

  it('says plainly that a drawn seal is none', async () => {
    const answer = toVerificationDto(await bench.verification.verifyPdf(unsealed), 'en');
    expect(answer).toMatchObject({ sealed: false, intact: false, verdict: 'unsealed', seals: [] });
    expect(answer.title).toBe('No electronic seal');
  });

  it('refuses what is not a PDF', async () => {
    await expect(bench.verification.verifyPdf(Buffer.from('PK\u0003\u0004 a picture'))).rejects.toMatchObject(
      {
        kind: 'unsupported-type',
        key: 'platform.seal.not-a-pdf',
      },
    );
  });

  it('calls a revoked seal that was used afterwards altered, and what it sealed before intact', async () => {
    const unit = newId();
    const made = await inTransaction(() => bench.issue.issue({ unitId: unit, unitName: '云岭县水利局' }));
    const before = await sealBy(bench, unit, unsealed);
    const after = await sealBy(bench, unit, unsealed);
    bench.clock.advance(-3_600_000);
    await inTransaction(() => bench.issue.revoke(made.id, made.version, '印章遗失'));
    expect(await verdictOf(after.pdf)).toBe('altered');
    await bench.database.query('UPDATE platform.seal SET revoked_at = $2 WHERE id = $1', [
      made.id,
      new Date(before.sealedAt.getTime() + 1),
    ]);
    expect(await verdictOf(before.pdf)).toBe('intact');
    bench.clock.advance(3_600_000);
  });

  it('does not trust a second signature that nobody entered in the register', async () => {
    const unit = newId();
    await inTransaction(() => bench.issue.issue({ unitId: unit, unitName: '云岭县财政局' }));
    const seal = await bench.seals.ofUnit(unit);
    if (!seal) throw new Error('The seal just made is missing');
    const signed = await bench.county.sign(sealed.pdf, seal, {
      reason: '联合答复',
      location: '',
      signedAt: bench.clock.now(),
    });
    const { verdict, seals } = await bench.verification.verifyPdf(signed);
    expect(seals.map(({ coversWholeFile }) => coversWholeFile)).toEqual([false, true]);
    // Signed with a real key but never entered in the register: not a use anybody may rely on.
    expect(verdict).toBe('altered');
    expect(poppler('pdfsig', signed).match(/Signature is Valid/g)).toHaveLength(2);
  });

  describe('a seal of another county', () => {
    let otherClone: ClonedDatabase;
    let other: SealBench;
    let foreign: Uint8Array;

    beforeAll(async () => {
      otherClone = await cloneDatabase();
      other = await sealBench(otherClone.url);
      const unit = newId();
      await runAs(person, () =>
        other.database.transaction(() => other.issue.issue({ unitId: unit, unitName: '远山县民政局' })),
      );
      foreign = (await sealBy(other, unit, unsealed)).pdf;
    });
    afterAll(async () => {
      await other.close();
      await otherClone.drop();
    });

    it('is not ours, even where its authority bears our name', async () => {
      expect(poppler('pdfsig', foreign)).toContain('Signature is Valid');
      expect(await verdictOf(foreign)).toBe('altered');
    });

    it('cannot be laid over a sheet of ours', async () => {
      const seal = await other.seals.list(undefined).then((list) => other.seals.find(list[0]?.id ?? ''));
      if (!seal) throw new Error('The other county has no seal');
      const overlaid = await other.county.sign(sealed.pdf, seal, {
        reason: '',
        location: '',
        signedAt: other.clock.now(),
      });
      expect(await verdictOf(overlaid)).toBe('altered');
    });
  });
});
