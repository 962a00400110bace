import type zh from '../zh-CN/category';

const texts: Record<keyof typeof zh, string> = {
  label: 'Subject',
  'name.traffic': 'Roads and traffic',
  'name.utilities': 'Water and power',
  'name.sanitation': 'Street cleaning and order',
  'name.housing': 'Housing',
  'name.education': 'Education',
  'name.health': 'Health',
  'name.welfare': 'Social security and welfare',
  'name.labour': 'Work and wages',
  'name.agriculture': 'Farming and villages',
  'name.environment': 'Environment',
  'name.safety': 'Public safety',
  'name.market': 'Market and prices',
  'name.culture': 'Culture and tourism',
  'name.service': 'Government services',
  'name.other': 'Something else',
};

export default texts;
