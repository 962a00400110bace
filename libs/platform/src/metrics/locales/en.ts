import type { metricsZh } from './zh-CN';

export const metricsEn: { readonly [K in keyof typeof metricsZh]: string } = {
  'platform.metrics-closed': 'Metrics are open to this machine only, or with METRICS_TOKEN.',
};
