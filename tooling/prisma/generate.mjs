/** Generates the Prisma client of the package in the current folder, when its schema is newer than the client. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

import { prisma } from './prisma.mjs';

const client = 'src/platform/prisma/client';
const stamp = `${client}/.schema-digest`;
const hash = createHash('sha256').update(readFileSync('package.json'));
for (const file of readdirSync('prisma/schema').sort()) hash.update(readFileSync(`prisma/schema/${file}`));
const digest = hash.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  const { status, stdout, stderr } = prisma('generate');
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    process.exit(1);
  }
  writeFileSync(stamp, digest);
}
