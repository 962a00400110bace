// Stands in for the server in a sample workspace: ready when the database is, and a table to write to.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
pool.on('error', (error) => console.log('lost', error.message));
await pool.query('CREATE TABLE IF NOT EXISTS word (text text PRIMARY KEY)');

/** @type {Record<string, (words: string) => Promise<unknown>>} */
const routes = {
  '/health/ready': () => pool.query('SELECT 1'),
  '/api/v1/public/demo': async () => ({ accounts: [account()] }),
  '/write': (word) => pool.query('INSERT INTO word VALUES ($1)', [word]),
  '/read': async () => (await pool.query('SELECT text FROM word ORDER BY text')).rows.map((row) => row.text),
  '/pid': async () => process.pid,
};

function account() {
  return { username: 'zhang', password: 'secret', name: '张三', unit: process.env.DEMO, roles: ['handler'] };
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  try {
    const answer = await routes[pathname]?.(searchParams.get('word') ?? '');
    response.end(JSON.stringify(answer ?? {}));
  } catch (error) {
    response.writeHead(503).end(String(error));
  }
});
server.listen(Number(process.env.PORT));

process.on('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await pool.query("INSERT INTO word VALUES ('~closed') ON CONFLICT DO NOTHING");
  await pool.end();
  console.log('closed');
  process.exit(0);
});
