import type { Checkpoint, PublicKeys } from './checkpoint.js';
import { ExportReader } from './export-reader.js';
import { Tampered } from './export-verification.js';
import type { ExportVerification } from './export-verification.js';
import { MalformedLine } from './malformed-line.js';
import { readLine } from './read-line.js';

export interface VerifyOptions {
  /** Keys that may have signed: the current one and those it replaced. */
  readonly publicKeys: PublicKeys;
  /** Checkpoints kept from earlier; without any, a log that was rewritten and signed anew by the owner of the key goes unnoticed. */
  readonly checkpoints?: readonly Checkpoint[];
  /** Refuse an export of another tenant. */
  readonly tenant?: string;
  /** Accept a part of a log: one that does not begin at event 1, or ends before the newest of `checkpoints`. */
  readonly part?: boolean;
  /** Accept events behind the last checkpoint: chained, but shown by no signature to be original. */
  readonly unsealed?: boolean;
}

/**
 * Verifies an export line by line, without the service and in constant memory. Finds any edit, reordering, removal, duplication,
 * insertion and forged checkpoint; with a checkpoint kept from earlier also truncation and a rewritten log.
 *
 * @example
 * const result = await verifyExport(linesOf(createReadStream('audit.ndjson')), { publicKeys: readPublicKeys([pem]) });
 * if (!result.ok) console.error(`event ${result.seq}: ${result.message}`);
 */
export async function verifyExport(lines: AsyncIterable<string>, options: VerifyOptions): Promise<ExportVerification> {
  const iterator = lines[Symbol.asyncIterator]();
  let line = 0;
  const next = async (): Promise<string | undefined> => {
    const { done, value } = await iterator.next();
    if (done === true) return undefined;
    line += 1;
    return value;
  };
  let reader: ExportReader | undefined;
  try {
    reader = new ExportReader(options);
    for (let text = await next(); text !== undefined; text = await next()) reader.take(readLine(text));
    return reader.end();
  } catch (error) {
    const found = findingOf(error, reader?.expected);
    const at = line;
    const problem = found.problem === 'missing' && (await comesLater(found.seq, next)) ? 'reordered' : found.problem;
    return { ok: false, problem, seq: found.seq, line: at, message: found.message };
  } finally {
    await iterator.return?.();
  }
}

function findingOf(error: unknown, expected: bigint | undefined): Tampered {
  if (error instanceof Tampered) return error;
  if (error instanceof MalformedLine) return new Tampered('malformed', expected, `the line is not part of an export: ${error.message}`);
  throw error;
}

/** Tells a removed event from one that was moved further down. */
async function comesLater(seq: bigint | undefined, next: () => Promise<string | undefined>): Promise<boolean> {
  try {
    for (let text = await next(); text !== undefined; text = await next()) {
      const line = readLine(text);
      if (line.kind === 'event' && line.event.seq === seq) return true;
    }
  } catch (error) {
    if (!(error instanceof MalformedLine)) throw error;
  }
  return false;
}
