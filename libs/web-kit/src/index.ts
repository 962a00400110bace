export { accessToken } from './access-token';
export { api, fetchFile, ifMatch, unwrap } from './api';
export { appearance, applyAppearance, type Appearance } from './appearance';
export { onRecovery, useConnection } from './connection';
export { saveFile, toCsv } from './csv';
export { useForm, type Form } from './form';
export {
  elapsed,
  formatDate,
  formatDateTime,
  formatDateWithDay,
  formatSize,
  formatTime,
  localDate,
} from './format';
export { language, type Language } from './language';
export { followStream } from './live-stream';
export { forgetLocal, readLocal, writeLocal } from './local-store';
export { asProblem, fieldName, ProblemError, type FieldProblem } from './problem';
export { createQueries } from './queries';
export { useSession, type Me } from './session';
export { useShortcutList, useShortcuts, type Shortcut } from './shortcuts';
export { onSessionEnded } from './staff-fetch';
export { type StreamEvent } from './sse-parser';
export { createTranslations, type Catalog, type Messages } from './translations';
export { useUnsavedGuard } from './unsaved-guard';
export { useUrlState, type UrlState } from './url-state';
