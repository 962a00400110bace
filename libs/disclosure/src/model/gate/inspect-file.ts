import { finding, type GateFinding } from './finding';
import { inspectImage } from './inspect-image';
import { inspectOffice } from './inspect-office';
import { inspectName, inspectText, unique } from './inspect-text';

const OFFICE = /\.(docx|xlsx|pptx)$/i;
const IMAGE = /\.(jpe?g|png)$/i;
const TEXT = /\.(txt|csv|md)$/i;

/**
 * What stands in the way of publishing a file: in its name, its text, and in what it hides. A format that
 * can't be read here (PDF, OFD, the old office formats) is a finding itself: a person must look through it.
 */
export function inspectFile(name: string, bytes: Uint8Array): GateFinding[] {
  return unique([...inspectName(name), ...content(name, bytes)]);
}

function content(name: string, bytes: Uint8Array): GateFinding[] {
  if (OFFICE.test(name)) return inspectOffice(name, bytes);
  if (IMAGE.test(name)) return inspectImage(name, bytes);
  if (TEXT.test(name)) return inspectText(new TextDecoder('utf-8').decode(bytes), name);
  return [finding('not-inspectable', name, name)];
}
