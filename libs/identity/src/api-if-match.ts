import { ApiHeader } from '@nestjs/swagger';

/** Documents that a write names the version it was made from. */
export const ApiIfMatch = () =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description:
      'The version that was read, as its ETag says: `"7"`. 428 without it, 412 when it is outdated.',
    schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
  });
