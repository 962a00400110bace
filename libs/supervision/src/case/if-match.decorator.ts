import { ApiHeader } from '@nestjs/swagger';

/** Documents that a step names the version of the case that was seen. */
export const SeenVersion = () =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description:
      'The version that was seen, as its ETag says: `"7"`. 428 without it, 412 when it is outdated.',
    schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
  });
