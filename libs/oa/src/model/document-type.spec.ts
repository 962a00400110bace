import { describe, expect, it } from '@jest/globals';
import { directionFaults, DOCUMENT_TYPES, isUpward, namesIn, type DirectedDocument } from './document-type';

const request: DirectedDocument = {
  type: 'request',
  addressees: ['云岭县人民政府'],
  title: '关于修缮青石镇防洪堤的请示',
  text: '妥否，请批示。',
};
const keys = (change: Partial<DirectedDocument>) =>
  directionFaults({ ...request, ...change }).map(({ key }) => key);

describe('rules of direction', () => {
  it('know fifteen types, two of which always go up', () => {
    expect(new Set(DOCUMENT_TYPES).size).toBe(15);
    expect(DOCUMENT_TYPES.filter(isUpward)).toEqual(['report', 'request']);
  });

  it('let a request with one matter and one addressee pass', () => {
    expect(keys({})).toEqual([]);
  });

  it('stop a request to two, to nobody, or about several matters', () => {
    expect(keys({ addressees: ['甲', '乙'] })).toEqual(['oa.rule.request-one-addressee']);
    expect(keys({ addressees: [] })).toEqual(['oa.rule.upward-needs-addressee']);
    expect(keys({ title: '关于两项事项的请示' })).toEqual(['oa.rule.request-one-matter']);
  });

  it('stop a report that asks for something', () => {
    expect(keys({ type: 'report', text: '以上情况，请予批复。' })).toEqual([
      'oa.rule.report-without-request',
    ]);
    expect(keys({ type: 'report', text: '特此报告。' })).toEqual([]);
  });

  it('leave the other types alone', () => {
    expect(keys({ type: 'notice', addressees: ['甲', '乙'] })).toEqual([]);
  });

  it('read addressees as people write them', () => {
    expect(namesIn('各乡镇人民政府，县直各部门：')).toEqual(['各乡镇人民政府', '县直各部门']);
    expect(namesIn('')).toEqual([]);
  });
});
