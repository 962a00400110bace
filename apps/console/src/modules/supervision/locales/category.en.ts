/** The same in English. */
export const category = {
  field: 'Subject',
  none: 'not chosen',
  hint: 'Chosen by the writer; change it where it is wrong. The receipt stays as it is.',
  name: {
    traffic: 'Roads and traffic',
    utilities: 'Water and power',
    sanitation: 'Street cleaning and order',
    housing: 'Housing',
    education: 'Education',
    health: 'Health',
    welfare: 'Social security and welfare',
    labour: 'Work and wages',
    agriculture: 'Farming and villages',
    environment: 'Environment',
    safety: 'Public safety',
    market: 'Market and prices',
    culture: 'Culture and tourism',
    service: 'Government services',
    other: 'Something else',
  },
};
