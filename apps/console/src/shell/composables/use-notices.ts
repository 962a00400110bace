import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { showToast } from '@yangguang/ui';
import { api, followStream, unwrap } from '@yangguang/web-kit';
import { computed, onScopeDispose } from 'vue';
import { useRouter } from 'vue-router';
import { useTexts } from '../../common/use-texts';

const KEY = ['notifications'] as const;

type Notice = Schemas['NotificationItem'];

function noticeOf(data: string): Notice | undefined {
  try {
    return JSON.parse(data) as Notice;
  } catch {
    return undefined;
  }
}

/** Links come as paths of the whole site; the router counts from the console's own root. */
export const insideConsole = (link: string): string => link.replace(/^\/console(?=\/|$)/, '') || '/';

/** The reader's notifications, kept fresh by the live stream; a new one is shown as a toast. */
export function useNotices() {
  const { t } = useTexts();
  const client = useQueryClient();
  const router = useRouter();
  const query = useQuery({ queryKey: KEY, queryFn: () => unwrap(api.GET('/api/v1/staff/notifications')) });
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: KEY });

  const read = useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/staff/notifications/{id}/read', { params: { path: { id } } })),
    onSuccess: refresh,
  });
  const readAll = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/staff/notifications/read-all')),
    onSuccess: refresh,
  });

  const seen = new Set<string>();
  const stop = new AbortController();
  void followStream(
    '/api/v1/staff/notifications/stream',
    ({ data, event }) => {
      void refresh();
      const notice = event === 'notification' ? noticeOf(data) : undefined;
      // A stream that was taken up again may repeat an item.
      if (!notice || seen.has(notice.id)) return;
      seen.add(notice.id);
      void client.invalidateQueries({ queryKey: ['work'] });
      void client.invalidateQueries({ queryKey: ['cases'] });
      const run = (): void => void router.push(insideConsole(notice.link));
      showToast({ kind: 'done', text: notice.title, action: { label: t('shell.notices.look'), run } });
    },
    stop.signal,
  );
  onScopeDispose(() => stop.abort());

  return {
    query,
    items: computed(() => query.data.value?.items ?? []),
    unread: computed(() => query.data.value?.unread ?? 0),
    read: (id: string) => read.mutate(id),
    readAll: () => readAll.mutate(),
  };
}

export type Notices = ReturnType<typeof useNotices>;
