export const apiZh = {
  'api.health.calendar.question': '放假安排是否已录入未来六十天？',
  'api.health.calendar.ok': '已录入，到 {until} 为止。',
  'api.health.calendar.short': '只录入到 {until}，以后的期限都是暂定，请导入新一年的放假通知。',
  'api.health.calendar.none': '还没有录入任何放假安排，所有期限都是暂定。',
  'api.health.reminders.question': '今天的期限提醒是否已经发出？',
  'api.health.reminders.ok': '已处理到 {day}。',
  'api.health.reminders.early': '今天的提醒到上午发出，上次处理到 {day}。',
  'api.health.reminders.late': '上次处理到 {day}，今天的还没有，请检查后台任务。',
  'api.health.reminders.never': '还没有运行过期限提醒。',
  'api.health.triage.question': '等待转办最久的留言等了多久？',
  'api.health.triage.none': '没有等待转办的留言。',
  'api.health.triage.waiting': '最久的一条已等待 {hours} 小时。',
};
