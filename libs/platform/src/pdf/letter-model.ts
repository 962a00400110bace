import type { FontRole } from './fonts/font-role';

/** One paragraph of a letter. Headings follow GB/T 9704: 一、 黑体, （一） 楷体, 1. and （1） as the body. */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string };

/** A letter or answer sheet as it is meant, before anybody knows where a line ends. */
export interface LetterModel {
  /** 信函格式 when left out; `red-head` is the ordinary document under a red head (GB/T 9704—2012, 7). */
  readonly form?: 'letter' | 'red-head';
  /** 发文机关标志 in red at the head; in the letter form with its red double lines. */
  readonly letterhead?: string;
  /** 紧急程度, first line, flush left. */
  readonly urgency?: string;
  /** 签发人, beside the number of a document to a superior. */
  readonly signer?: string;
  /** 版记 at the foot of the last page: 抄送, and under a red head who printed it and when. */
  readonly imprint?: { readonly copies?: string; readonly issuer: string; readonly date: string };
  /** 发文字号, for example `云建答〔2026〕96号`. */
  readonly number?: string;
  readonly title: string;
  /** 主送, with its colon: `张女士：`. */
  readonly addressee?: string;
  readonly blocks: readonly LetterBlock[];
  /** Names of enclosures (附件说明), without numbers. */
  readonly enclosures?: readonly string[];
  /** 发文机关署名. */
  readonly signature: string;
  /** 成文日期, `YYYY-MM-DD`; printed as 2026年11月23日. */
  readonly date: string;
  /** Whether a seal will stand over signature and date; decides the room left for it. */
  readonly sealed: boolean;
  /** 附注 under the date, printed in parentheses. */
  readonly note?: string;
  /** What the foot of the last page says about checking this sheet, with a QR code of `url`. */
  readonly verification?: {
    readonly url: string;
    /** Another code, left of the first. */
    readonly secondUrl?: string;
    readonly lines: readonly string[];
  };
  /** Small line at the foot of every page, for example that this is a demonstration. */
  readonly footer?: string;
  /** Large pale word across every page, for example 样稿, before anybody has signed. */
  readonly watermark?: string;
  /** When the sheet was made, for the file's own properties. */
  readonly madeAt: Date;
}

/** What a piece of text is, for readers who hear the page instead of seeing it. */
export type TextPurpose = 'title' | 'heading' | 'paragraph' | 'artifact';

/** A run of text in one font on one baseline; lengths in points from the page's top left. */
export interface PlacedText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly role: FontRole;
  /** Added after every character. */
  readonly spacing: number;
  readonly colour: 'black' | 'red' | 'grey';
  readonly purpose: TextPurpose;
  /** Runs of one paragraph share a number, also across pages. */
  readonly block: number;
}

export interface PlacedRule {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  readonly colour: 'black' | 'red';
}

export interface PlacedQrCode {
  readonly kind: 'qr';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly value: string;
}

export type PlacedItem = PlacedText | PlacedRule | PlacedQrCode;

export interface LaidOutPage {
  /** From 1. */
  readonly number: number;
  readonly items: readonly PlacedItem[];
  readonly watermark?: string;
  /** Centre of the seal, where this page carries one. */
  readonly sealCentre?: { readonly x: number; readonly y: number };
}
