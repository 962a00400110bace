// Loaded into the server before its own code (`node --import`): when the command that started it is gone,
// even by kill -9, the channel to it closes and the server ends as if asked to.
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
