import { indexTerms, likeness } from '@yangguang/text';
import { clausesOf, type Clause } from './answer-clauses';
import type { AnswerContent } from './answer-outcome';

/**
 * Ways in which an answer answers nothing (the county's notice, 2.4: say what was done, or why it cannot be
 * done and on what rule): 只有客套、只说已转、没有结果、千篇一律、答非所问.
 */
export const NON_ANSWER_CODES = [
  'courtesy-only',
  'transferred-only',
  'no-outcome',
  'same-as-others',
  'off-topic',
] as const;

export type NonAnswerCode = (typeof NON_ANSWER_CODES)[number];

export interface Question {
  readonly title: string;
  readonly body: string;
}

/** An answer that went out lately, with what it was an answer to. */
export interface EarlierAnswer {
  readonly number: string;
  readonly question: Question;
  readonly text: string;
}

export interface NonAnswerFinding {
  readonly code: NonAnswerCode;
  /** The words that show it: clauses of the answer, or numbers of the cases with the same text. */
  readonly evidence: readonly string[];
}

export interface AnswerUnderCheck {
  readonly question: Question;
  /** What its writer said later: added to it, or found left undone by an earlier answer. */
  readonly later?: readonly string[];
  readonly content: AnswerContent;
  /** Likely twins, chosen by the server; any number of others changes nothing. */
  readonly others?: readonly EarlierAnswer[];
}

/**
 * How long the reason is for which a draft goes on against the check: long enough to say something, short enough
 * for the leader to read before signing.
 */
export const OVERRIDE_REASON_MIN = 10;
export const OVERRIDE_REASON_MAX = 300;

/** From this likeness on two texts are the same one with names exchanged. */
export const SAME_TEXT = 0.8;
/** As many other people with other questions must have got the text before it counts as one for all. */
export const SAME_FOR_MANY = 3;
/** Two questions less alike than this ask different things. */
const OTHER_QUESTION = 0.2;
/** A pair of letters of the title is a word of the subject; one of the body alone may be chance. */
const SHARED_WITH_TITLE = 1;
const SHARED_WITH_BODY = 2;

const EVIDENCE_MOST = 3;
const ACCOMPLISHED =
  /已(?!(知|收|转|登|记|了解|关|受))|了(?!解)|完成|恢复|修复|拆除|清理|更换|责令|查处|立案|处罚|退还|退款|发放|补发|补缴|办结|整改|撤销|安装|疏通|约谈|到位|停用|封闭|加装|增设|调整为|受理|当场|实行|增开|延后|提前|改为|新增|自.{0,6}起/;
const WHEN =
  /\d\s*(年|月|日|号|天|周|个工作日|季度)|[上中下]旬|年底|年内|月底|季度|学期|汛期|[上下]半年|[本下]周|[本下次]月|[明今]年|[一二三四五六七八九十]+(月|日|天|个工作日)|春节|国庆|元旦|开学|入冬|雨季/;

/**
 * What speaks for a draft being no answer, each with its evidence; empty when nothing does. It may be wrong:
 * whoever sends the draft on all the same says why, and that is counted.
 */
export function checkAnswer({
  question,
  later = [],
  content,
  others = [],
}: AnswerUnderCheck): NonAnswerFinding[] {
  const clauses = clausesOf([content.text, content.reason ?? '', content.nextStep ?? ''].join('\n'));
  return [
    emptiness(content, clauses),
    sameForMany(question, content.text, others),
    offTopic(question, later, content),
  ].filter((finding) => finding !== undefined);
}

function emptiness(content: AnswerContent, clauses: readonly Clause[]): NonAnswerFinding | undefined {
  const said = (role: Clause['role']) =>
    clauses.filter((clause) => clause.role === role).map((clause) => clause.text);
  const substance = said('substance');
  if (substance.length === 0) {
    const [transfers, promises] = [said('transfer'), said('promise')];
    if (transfers.length > 0) return finding('transferred-only', transfers);
    return promises.length > 0 ? finding('no-outcome', promises) : finding('courtesy-only', said('courtesy'));
  }
  if (content.outcome === 'done' && !substance.some((clause) => ACCOMPLISHED.test(clause))) {
    return finding('no-outcome', [...said('promise'), ...substance]);
  }
  if (content.outcome === 'planned' && !WHEN.test(`${content.text}${content.nextStep ?? ''}`)) {
    return finding('no-outcome', [...said('promise'), ...substance]);
  }
  return undefined;
}

function sameForMany(
  question: Question,
  text: string,
  others: readonly EarlierAnswer[],
): NonAnswerFinding | undefined {
  const twins = others.filter(
    (other) => likeness(text, other.text) >= SAME_TEXT && !sameQuestion(question, other.question),
  );
  return twins.length < SAME_FOR_MANY
    ? undefined
    : { code: 'same-as-others', evidence: twins.map((twin) => twin.number) };
}

/** Titles say what it is about in few words; bodies tell the same matter in many ways. */
function sameQuestion(one: Question, other: Question): boolean {
  return (
    likeness(one.title, other.title) >= OTHER_QUESTION ||
    likeness(wordsOf(one), wordsOf(other)) >= OTHER_QUESTION
  );
}

function offTopic(
  question: Question,
  later: readonly string[],
  content: AnswerContent,
): NonAnswerFinding | undefined {
  const said = [content.text, content.basis, content.reason, content.nextStep].join('\n');
  const answered = new Set(pairs(said));
  const shared = (text: string) => pairs(text).filter((pair) => answered.has(pair)).length;
  const told = [question.body, ...later].join('\n');
  return shared(question.title) < SHARED_WITH_TITLE && shared(told) < SHARED_WITH_BODY
    ? { code: 'off-topic', evidence: [question.title] }
    : undefined;
}

/** Words that stand in every letter and say nothing of its subject. */
const COMMON =
  /我们|你们|他们|大家|请问|希望|建议|能不能|可不可以|是不是|有没有|什么|怎么|为什么|哪里|多少|现在|已经|一直|问题|情况|部门|单位|有关|相关|处理|解决|反映|尽快|谢谢|您好|你好|领导|应该|可以|没有|知道|时候|一下|关于|咨询|投诉|求助/g;

/** The pairs of letters of the words that do say something. */
function pairs(text: string): string[] {
  return indexTerms(text.replaceAll(COMMON, ' ')).filter((term) => [...term].length === 2);
}

const wordsOf = (question: Question) => `${question.title} ${question.body}`;

function finding(code: NonAnswerCode, evidence: readonly string[]): NonAnswerFinding {
  return { code, evidence: evidence.slice(0, EVIDENCE_MOST) };
}
