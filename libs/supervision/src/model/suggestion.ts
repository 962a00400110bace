/** In how many answered messages of one value (a unit, a kind) a term stood. The empty term counts them all. */
export interface TermCount {
  readonly term: string;
  readonly value: string;
  readonly cases: number;
}

/** Why a value is suggested: of so many messages with these words so many went there. */
export interface WordEvidence {
  readonly words: string;
  readonly cases: number;
  readonly of: number;
}

export interface Suggestion {
  readonly value: string;
  /** Share of the weight of all values, 0 to 1. */
  readonly weight: number;
  readonly evidence: readonly WordEvidence[];
}

/** Pairs of letters with one of these are seldom a word: they are scored, but shown to nobody. */
const PARTICLES =
  /[的了是在有和我们你他她它这那不没也都就要想请问会能把被给到从对与及为很吗呢吧啊个几么什怎]/;

const SMOOTHING = 0.5;
/** Evidence rests on at least this many messages, and more than half of them went there. */
const EVIDENCE_LEAST = 3;
const EVIDENCE_SHARE = 0.5;
const EVIDENCE_SHOWN = 2;

/**
 * The likeliest values for a message with these terms, by what was decided on earlier ones (naive Bayes over
 * the terms present). Nothing is suggested for which no words speak: evidence comes with every suggestion.
 */
export function suggestFrom(terms: readonly string[], counts: readonly TermCount[], most = 3): Suggestion[] {
  const totals = new Map(counts.filter((one) => one.term === '').map((one) => [one.value, one.cases]));
  const all = [...totals.values()].reduce((sum, cases) => sum + cases, 0);
  const table = tableOf(counts);
  const known = terms.filter((term) => table.has(term));
  if (all === 0 || known.length === 0) return [];
  const scored = [...totals].map(([value, cases]) => ({
    value,
    score: known.reduce(
      (sum, term) => {
        const row = table.get(term);
        const common = sumOf(row) / all;
        return sum + Math.log(((row?.get(value) ?? 0) + SMOOTHING * common) / (cases + SMOOTHING));
      },
      Math.log(cases / all),
    ),
  }));
  const best = Math.max(...scored.map((one) => one.score));
  const weights = scored.map((one) => ({ value: one.value, weight: Math.exp(one.score - best) }));
  const sum = weights.reduce((total, one) => total + one.weight, 0);
  return weights
    .map(({ value, weight }) => ({ value, weight: weight / sum, evidence: evidenceFor(value, known, table) }))
    .filter((one) => one.evidence.length > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
}

type TermTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

function tableOf(counts: readonly TermCount[]): TermTable {
  const table = new Map<string, Map<string, number>>();
  for (const { term, value, cases } of counts) {
    if (term === '') continue;
    const row = table.get(term) ?? new Map<string, number>();
    row.set(value, cases);
    table.set(term, row);
  }
  return table;
}

const sumOf = (row: ReadonlyMap<string, number> | undefined): number =>
  [...(row?.values() ?? [])].reduce((sum, cases) => sum + cases, 0);

/** The words of the message that most speak for a value, strongest first. */
function evidenceFor(value: string, terms: readonly string[], table: TermTable): WordEvidence[] {
  return terms
    .filter((term) => !PARTICLES.test(term))
    .map((words) => ({ words, cases: table.get(words)?.get(value) ?? 0, of: sumOf(table.get(words)) }))
    .filter(({ cases, of }) => cases >= EVIDENCE_LEAST && cases / of > EVIDENCE_SHARE)
    .sort((a, b) => b.cases * (b.cases / b.of) ** 4 - a.cases * (a.cases / a.of) ** 4)
    .slice(0, EVIDENCE_SHOWN);
}
