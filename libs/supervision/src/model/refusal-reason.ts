/**
 * Why a message is not accepted (不予受理). Each reason comes with the channel that is the right one:
 * a refusal without a way on is no answer (潍坊市12345条例 art. 19 is the model of the list).
 */
export const REFUSAL_REASONS = [
  'litigation',
  'petition',
  'discipline',
  'disclosure',
  'secret',
  'concluded',
  'unclear',
  'emergency',
  'outside',
  'advertising',
  'unlawful',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Outside the county the list cannot know whose it is: the centre has to write the channel itself. */
export function needsOwnChannel(reason: RefusalReason): boolean {
  return reason === 'outside';
}
