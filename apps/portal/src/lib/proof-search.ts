/** What the county asks before it takes one more message from a busy network. */
export interface Challenge {
  readonly challenge: string;
  readonly bits: number;
}

const primes: number[] = [];
for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
/** The first 32 bits behind the point. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
/** The constants of SHA-256 (FIPS 180-4, 4.2.2 and 5.3.3) come from the roots of the first primes. */
const ROUND_KEYS = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const INITIAL = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const BLOCK = 64;
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Takes one block of 64 bytes into the state (FIPS 180-4, 6.2.2). */
function compress(state: Int32Array, bytes: Uint8Array, at: number, words: Int32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, BLOCK);
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(4 * i);
  for (let i = 16; i < 64; i += 1) {
    const [early, late] = [words[i - 15] as number, words[i - 2] as number];
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const big = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16] as number) + small + (words[i - 7] as number) + big;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + mixed + ((e & f) ^ (~e & g)) + (ROUND_KEYS[i] as number) + (words[i] as number)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) state[i] = (state[i] as number) + (added[i] as number);
}

/**
 * Looks for the number whose SHA-256 behind the challenge begins with enough zero bits. Our own arithmetic, because
 * the browser's is withheld from pages without HTTPS and answers one promise a try. The blocks that are the same
 * in every try are taken in once.
 */
export class ProofSearch {
  tried = 0;
  private readonly start = Int32Array.from(INITIAL);
  private readonly state = new Int32Array(8);
  private readonly words = new Int32Array(64);
  /** What is left of the challenge behind its whole blocks, then the number, then the padding. */
  private readonly last = new Uint8Array(2 * BLOCK);
  private readonly head: number;
  private readonly length: number;
  private readonly bits: number;

  constructor({ challenge, bits }: Challenge) {
    this.bits = bits;
    const bytes = new TextEncoder().encode(`${challenge}:`);
    this.length = bytes.length;
    this.head = bytes.length % BLOCK;
    const whole = bytes.length - this.head;
    for (let at = 0; at < whole; at += BLOCK) compress(this.start, bytes, at, this.words);
    this.last.set(bytes.subarray(whole));
  }

  /** Tries that many numbers more; the answer, or null when it is not among them. */
  next(count: number): string | null {
    for (const end = this.tried + count; this.tried < end; this.tried += 1) {
      const answer = String(this.tried);
      if (Math.clz32(this.firstWord(answer)) >= this.bits) return answer;
    }
    return null;
  }

  private firstWord(answer: string): number {
    const { last, head, state, words } = this;
    for (let i = 0; i < answer.length; i += 1) last[head + i] = answer.charCodeAt(i);
    const end = head + answer.length;
    const size = end + 9 > BLOCK ? 2 * BLOCK : BLOCK;
    last.fill(0, end, size);
    last[end] = 0x80;
    new DataView(last.buffer).setUint32(size - 4, 8 * (this.length + answer.length));
    state.set(this.start);
    for (let at = 0; at < size; at += BLOCK) compress(state, last, at, words);
    return state[0] as number;
  }
}
