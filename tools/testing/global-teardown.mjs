/** Jest's global teardown: lets go of the server that the global setup opened. */
export default async function tearDown() {
  await Reflect.get(globalThis, 'yangguangTestDatabase')?.stop();
}
