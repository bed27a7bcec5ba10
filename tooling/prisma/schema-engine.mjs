#!/usr/bin/env node
// JSON-RPC (line-delimited, stdio) front of @prisma/schema-engine-wasm, speaking the protocol
// that the Prisma CLI expects from the native `schema-engine` binary.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
const require = createRequire(import.meta.url);

const bgPath = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
const bg = await import(pathToFileURL(bgPath).href);
const { instance } = await WebAssembly.instantiate(readFileSync(join(dirname(bgPath), 'schema_engine_bg.wasm')), {
  './schema_engine_bg.js': bg,
});
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: '',
  set_message(m) {
    this.message = m;
    process.stderr.write(m + '\n');
  },
};
const argv = process.argv.slice(2);
const opt = { datamodels: [], datasource: undefined };
const rest = [];
for (let i = 0; i < argv.length; i++) {
  if (argv[i] === '--datamodels' || argv[i] === '-d') opt.datamodels.push(argv[++i]);
  else if (argv[i] === '--datasource') opt.datasource = JSON.parse(argv[++i]);
  else if (argv[i] === '--enabled-preview-features' || argv[i] === '--extension-types') i++;
  else rest.push(argv[i]);
}
if (rest.includes('--version')) {
  console.log('schema-engine-cli ' + bg.version());
  process.exit(0);
}

// not `connectionString`: pg lets it override `database`, so adapter-pg's connectToShadowDb() would hit the main database
function pgConfig(url) {
  const u = new URL(url);
  return {
    host: decodeURIComponent(u.hostname),
    port: Number(u.port || 5432),
    user: decodeURIComponent(u.username),
    password: decodeURIComponent(u.password),
    database: decodeURIComponent(u.pathname.slice(1)),
  };
}
async function adapterFor(url, shadowUrl) {
  const u = url ?? 'postgresql://none@127.0.0.1:1/none';
  if (/^postgres(ql)?:/.test(u)) {
    const { PrismaPg } = await import('@prisma/adapter-pg');
    const fix = (c) => {
      // adapter-pg 7.10.0: no mapping for oid 18 ("char"); executeScript splits on ';'
      const io = c.performIO.bind(c),
        raw = c.queryRaw.bind(c);
      let chars = [];
      c.performIO = async (q) => {
        const r = await io(q);
        chars = [];
        r.fields?.forEach((x, i) => {
          if (x.dataTypeID === 18) {
            x.dataTypeID = 1042;
            chars.push(i);
          }
        });
        return r;
      };
      c.queryRaw = async (q) => {
        const r = await raw(q);
        for (const i of chars) r.columnTypes[i] = ColumnTypeEnum.Character;
        return r;
      };
      c.executeScript = async (sql) => {
        try {
          await c.client.query(sql);
        } catch (e) {
          c.onError(e);
        }
      };
      return c;
    };
    const f = new PrismaPg({ ...pgConfig(u), max: 1 });
    const connect = f.connect.bind(f);
    f.connect = async () => fix(await connect());
    f.connectToShadowDb = async () => {
      if (shadowUrl) return fix(await new PrismaPg({ ...pgConfig(shadowUrl), max: 1 }).connect());
      const name = `prisma_shadow_${process.pid}_${Date.now()}`;
      const admin = fix(await connect());
      await admin.executeScript(`CREATE DATABASE "${name}"`);
      const c = fix(await new PrismaPg({ ...pgConfig(u), database: name, max: 1 }).connect());
      const dispose = c.dispose.bind(c);
      c.dispose = async () => {
        await dispose();
        await admin.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`);
        await admin.dispose();
      };
      return c;
    };
    return f;
  }
  if (/^pglite:/.test(u)) {
    const { PGlite } = await import('@electric-sql/pglite');
    const { PrismaPGlite } = await import('pglite-prisma-adapter');
    const dir = u.replace(/^pglite:(\/\/)?/, '');
    return new PrismaPGlite(new PGlite(dir || undefined));
  }
  if (/^file:/.test(u) || /^libsql:/.test(u)) {
    const { PrismaLibSql } = await import('@prisma/adapter-libsql');
    return new PrismaLibSql({ url: u });
  }
  throw new Error('unsupported datasource url ' + u);
}
const log = (level, message, extra = {}) =>
  process.stderr.write(
    JSON.stringify({ timestamp: new Date().toISOString(), level, fields: { message, ...extra }, target: 'schema_engine::logger' }) + '\n',
  );

if (rest[0] === 'cli') {
  const url = opt.datasource?.url;
  try {
    const f = await adapterFor(url);
    if (rest.includes('can-connect-to-database')) {
      const c = await f.connect();
      await c.executeScript('SELECT 1');
      await c.dispose();
    } else if (rest.includes('create-database')) {
      const u = new URL(url);
      const name = decodeURIComponent(u.pathname.slice(1));
      u.pathname = '/postgres';
      const { PrismaPg } = await import('@prisma/adapter-pg');
      const c = await new PrismaPg({ connectionString: u.href }).connect();
      await c.executeScript(`CREATE DATABASE "${name.replaceAll('"', '""')}"`);
      await c.dispose();
    } else if (rest.includes('drop-database')) throw new Error('not supported');
    process.exit(0);
  } catch (e) {
    const msg = e?.message ?? String(e);
    const code = /does not exist/.test(msg) || e?.cause?.kind === 'DatabaseDoesNotExist' ? 'P1003' : 'P1001';
    log('ERROR', msg, { error_code: code, message: msg, is_panic: false });
    process.exit(1);
  }
}

const datamodels = opt.datamodels.map((p) => [p, readFileSync(resolve(process.cwd(), p), 'utf8')]);
let engine;
const getEngine = async () =>
  (engine ??= await bg.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    (m) => {
      if (process.env.SCHEMA_ENGINE_DEBUG) process.stderr.write(m + '\n');
    },
    wrap(await adapterFor(opt.datasource?.url, opt.datasource?.shadowDatabaseUrl)),
  ));

// The WASM engine expects "error capturing" adapters: {ok, value|error} results.
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
function wrap(f) {
  return bindMigrationAwareSqlAdapterFactory(f);
}

const map = { diff: 'diff', getDatabaseVersion: 'version' };
const rl = createInterface({ input: process.stdin, crlfDelay: Infinity });
let pending = 0,
  closed = false;
const done = () => {
  if (closed && pending === 0) process.exit(0);
};
rl.on('line', async (line) => {
  if (!line.trim()) return;
  const { id, method, params } = JSON.parse(line);
  if (id === undefined || method === undefined) return;
  pending++;
  try {
    const e = await getEngine();
    let result = await e[map[method] ?? method](params);
    if (result === undefined) result = null;
    if (method === 'diff' && result?.stdout)
      process.stdout.write(JSON.stringify({ id: 'p' + id, jsonrpc: '2.0', method: 'print', params: { content: result.stdout } }) + '\n');
    process.stdout.write(JSON.stringify({ id, jsonrpc: '2.0', result: result ?? {} }) + '\n');
  } catch (err) {
    if (process.env.SCHEMA_ENGINE_DEBUG) console.error(err, JSON.stringify(err));
    const message = err?.message ?? String(err);
    process.stdout.write(
      JSON.stringify({
        id,
        jsonrpc: '2.0',
        error: {
          code: 4466,
          message: 'An error happened. Check the data field for details.',
          data: { is_panic: false, message, error_code: err?.code ?? err?.meta?.code ?? null, meta: err?.meta ?? null },
        },
      }) + '\n',
    );
  } finally {
    pending--;
    done();
  }
});
rl.on('close', () => {
  closed = true;
  done();
});
