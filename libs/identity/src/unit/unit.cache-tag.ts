/** Tag of public answers that were made from units. */
export const UNITS_TAG = 'identity.units';
