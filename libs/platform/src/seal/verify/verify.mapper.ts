import { translate, type Language } from '../../messages/catalog';
import { isIntact } from './verdict';
import type { VerificationDto, VerifiedSealDto } from './verify.dto';
import type { FoundSeal, Verification } from './verify.service';

export function toVerificationDto({ verdict, seals }: Verification, language: Language): VerificationDto {
  const shown = seals.map((seal) => toSealDto(seal, language));
  const isDemonstration = verdict === 'intact' && shown.some(({ demonstration }) => demonstration);
  const key = `platform.seal.verdict.${isDemonstration ? 'demonstration' : verdict}`;
  const values = { units: shown.map(({ unitName }) => unitName).join(language === 'en' ? ', ' : '、') };
  return {
    sealed: verdict !== 'unsealed',
    intact: verdict === 'intact',
    seals: shown,
    verdict,
    title: translate(language, `${key}.title`, values),
    detail: translate(language, `${key}.detail`, values),
  };
}

function toSealDto(found: FoundSeal, language: Language): VerifiedSealDto {
  const { certificate, seal, use } = found;
  return {
    unitName: seal?.unitName ?? certificate?.name ?? translate(language, 'platform.seal.unknown-signer'),
    sealedAt: (use?.usedAt ?? found.signedAt)?.toISOString() ?? null,
    certificateSubject: certificate?.subject ?? '',
    certificateSerial: certificate?.serial ?? '',
    issuer: certificate?.issuer ?? '',
    demonstration: seal?.demonstration ?? false,
    documentNumber: use?.documentNumber ?? null,
    intact: isIntact(found),
    coversWholeFile: found.coversWholeFile,
  };
}
