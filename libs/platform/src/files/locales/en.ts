import type { fileZh } from './zh-CN';

export const fileEn: { readonly [K in keyof typeof fileZh]: string } = {
  'platform.file.form-needed': 'Upload the file with a form (multipart/form-data), in the field “file”.',
  'platform.file.form-broken': 'The upload is incomplete. Choose the file again.',
  'platform.file.missing': 'No file has arrived. Choose one.',
  'platform.file.empty': 'This file is empty. Check it and choose again.',
  'platform.file.too-large': 'The file is larger than {megabytes} MB. Make it smaller and try again.',
  'platform.file.type-not-allowed': 'This kind of file is not accepted. You can upload: {allowed}.',
  'platform.file.type-differs':
    'The file’s name ends in {ending}, but its content is {actual}. Upload the original file.',
  'platform.file.image-broken': 'This picture can’t be opened or is damaged. Choose another.',
  'platform.file.infected': 'This file carries a virus and was not kept. Have your device checked.',
  'platform.file.scanner-down':
    'The virus check is not available right now; the file was not kept. Try again in a minute.',
  'platform.file.too-many': 'At most {most} files. Remove some.',
  'platform.file.not-usable': 'A file has expired or was used already. Upload it again.',
  'platform.file.not-found': 'There is no such file. Open it again from the page where you found it.',
  'platform.file.link-over': 'This link is over. Open the file again from the page where you found it.',
};
