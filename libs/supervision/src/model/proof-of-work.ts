import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A task that costs the sender a moment of arithmetic and the receiver nothing (SHA-256, leading zero bits). */
export interface Challenge {
  readonly id: string;
  readonly bits: number;
  readonly expiresAt: Date;
}

/** Long enough for an old telephone, too short to hoard. */
export const CHALLENGE_SECONDS = 600;
/** 2^16 tries are a tenth of a second on a desk and about one on an old telephone. */
const EASIEST = 16;
/** 2^20 tries: some ten seconds there. Beyond that a person would be punished for their neighbour. */
const HARDEST = 20;

/** How hard the next message of an address is, by how many it has sent beyond the free ones: one bit more each time that doubles. */
export function difficultyOf(beyond: number): number {
  return Math.min(HARDEST, EASIEST + Math.floor(Math.log2(Math.max(1, beyond))));
}

/** The challenge as it travels: what it says, and a mark by which it is recognised as ours. */
export function signChallenge({ id, bits, expiresAt }: Challenge, key: Uint8Array): string {
  const said = `${id}.${bits}.${Math.floor(expiresAt.getTime() / 1000)}`;
  return `${said}.${markOf(said, key)}`;
}

/** The challenge that a text carries; undefined when it was not signed with this key. */
export function readChallenge(token: string, key: Uint8Array): Challenge | undefined {
  const at = token.lastIndexOf('.');
  const said = token.slice(0, Math.max(0, at));
  const given = Buffer.from(token.slice(at + 1));
  const expected = Buffer.from(markOf(said, key));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const [id = '', bits, seconds] = said.split('.');
  return { id, bits: Number(bits), expiresAt: new Date(Number(seconds) * 1000) };
}

export function leadingZeroBits(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  if (first === -1) return bytes.length * 8;
  return first * 8 + Math.clz32(bytes[first] ?? 0) - 24;
}

/** Whether a number solves a challenge: SHA-256 of `challenge:number` begins with as many zero bits as it asks for. */
export function solves(token: string, answer: string, bits: number): boolean {
  return leadingZeroBits(createHash('sha256').update(`${token}:${answer}`).digest()) >= bits;
}

/** Finds a number that solves a challenge, as a sender does. */
export function solve(token: string, bits: number): string {
  let number = 0;
  while (!solves(token, String(number), bits)) number += 1;
  return String(number);
}

/** `challenge:number` as it comes back in a header; undefined for anything else. */
export function readProof(header: string): { token: string; answer: string } | undefined {
  const [, token, answer] = /^([\w.-]{1,200}):(\d{1,15})$/.exec(header) ?? [];
  return token === undefined || answer === undefined ? undefined : { token, answer };
}

function markOf(said: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(`proof-of-work/${said}`).digest('base64url');
}
