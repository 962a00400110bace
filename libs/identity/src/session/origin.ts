import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { currentContext } from '@yangguang/platform';
import type { FastifyRequest } from 'fastify';
import type { Origin } from './sign-in-record';

const LONGEST_AGENT = 200;

/** Where the request comes from, for the record of sign-ins and the list of sessions. */
export const FromWhere = createParamDecorator((_: unknown, context: ExecutionContext): Origin => {
  const agent = context.switchToHttp().getRequest<FastifyRequest>().headers['user-agent'] ?? '';
  return { address: currentContext().address, agent: agent.slice(0, LONGEST_AGENT) };
});
