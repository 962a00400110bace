import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import { showToast } from '@yangguang/ui';
import { api, followStream, unwrap } from '@yangguang/web-kit';
import { computed, onScopeDispose } from 'vue';
import { useRouter } from 'vue-router';
import { useTexts } from '../../shared/use-texts';

const KEY = ['notifications'] as const;

interface Announced {
  readonly title?: string;
  readonly link?: string | null;
}

function announced(data: string): Announced {
  try {
    return JSON.parse(data) as Announced;
  } catch {
    return {};
  }
}

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

  const stop = new AbortController();
  void followStream(
    '/api/v1/staff/notifications/stream',
    ({ data, event }) => {
      if (event === 'ping') return;
      const { title, link } = announced(data);
      void refresh();
      void client.invalidateQueries({ queryKey: ['work'] });
      if (!title) return;
      const action = link ? { label: t('shell.notices.look'), run: () => void router.push(link) } : undefined;
      showToast({ kind: 'done', text: title, ...(action ? { action } : {}) });
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
