export const admin = {
  tabs: {
    units: '单位',
    people: '人员和岗位',
    calendar: '工作日历',
    seals: '电子印章',
    clients: '接口客户端',
    attempts: '登录记录',
    deliveries: '邮件短信',
  },
};
