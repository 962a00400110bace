import type { Language } from '../app/language';
import { UPLOAD_PATH } from './api';
import { toProblem } from './problem';
import type { UploadedFile } from './types';

export interface Upload {
  readonly done: Promise<UploadedFile>;
  cancel(): void;
}

/**
 * Sends one file and reports how far it is, 0 to 1. XMLHttpRequest, because fetch cannot tell the
 * progress of a request body.
 */
export function upload(file: File, language: Language, onProgress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<UploadedFile>((resolve, reject) => {
    request.open('POST', UPLOAD_PATH);
    request.setRequestHeader('Accept-Language', language);
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status < 300) resolve(request.response as UploadedFile);
      else reject(toProblem(request.status, request.response, request.getResponseHeader('Retry-After')));
    };
    request.onerror = () => reject(toProblem(0, null));
    request.onabort = () => reject(toProblem(0, { code: 'cancelled' }));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
  return { done, cancel: () => request.abort() };
}
