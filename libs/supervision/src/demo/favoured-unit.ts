/** Code of the unit whose accounts the sign-in page offers: what is new in a demonstration happens there too. */
export const FAVOURED_UNIT = 'jtj';
