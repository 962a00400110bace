import { Injectable } from '@nestjs/common';
import { indexTerms } from '@yangguang/text';
import { answeredAlike, MOST_OFFERED, WORTH_OFFERING, type TypedMessage } from '../model/answered-alike';
import { AnsweredAlikeQuery } from './answered-alike.query';
import type { AnsweredAlikeResponse } from './dto/answered-alike.dto';

/** As much of a body as is looked at: who it is about and where stands at its beginning. */
const BODY_READ = 300;

/** Offers what was already answered, before the same is asked once more. Reads published texts only. */
@Injectable()
export class AnsweredAlikeService {
  constructor(private readonly query: AnsweredAlikeQuery) {}

  async of({ title, body }: TypedMessage): Promise<AnsweredAlikeResponse[]> {
    const typed = { title, body: [...body].slice(0, BODY_READ).join('') };
    const terms = indexTerms(typed.title, typed.body).filter((term) => [...term].length === 2);
    const rows = await this.query.of(terms);
    return rows
      .map((row) => ({ row, score: answeredAlike(typed, row) }))
      .filter(({ score }) => score >= WORTH_OFFERING)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_OFFERED)
      .map(({ row }) => row);
  }
}
