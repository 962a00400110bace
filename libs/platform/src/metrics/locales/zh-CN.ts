export const metricsZh = {
  'platform.metrics-closed': '监控数据只对本机开放，或凭 METRICS_TOKEN 读取。',
};
