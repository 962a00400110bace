import { useSession } from '@yangguang/web-kit';
import { computed } from 'vue';
import { menu } from '../../modules';

/** The places of the rail that this position may enter. */
export function useMenu() {
  const session = useSession();
  return computed(() =>
    menu.filter((entry) => !entry.anyOf || entry.anyOf.some((permission) => session.may(permission))),
  );
}
