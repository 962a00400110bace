import { QueryClient } from '@tanstack/vue-query';
import { onRecovery } from './connection';
import { asProblem } from './problem';

/**
 * Reads are tried again while the network is gone, never when the server has answered no.
 * Writes are never repeated by themselves: the person decides.
 */
export function createQueries(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (count, error) => asProblem(error).unreachable && count < 2,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  onRecovery(() => void client.invalidateQueries());
  return client;
}
