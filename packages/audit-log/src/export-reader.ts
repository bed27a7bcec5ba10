import { eventHash, genesisHash, redactionAction, redactionTarget } from './audit-event.js';
import type { AuditEvent } from './audit-event.js';
import { CheckpointComparison } from './checkpoint-comparison.js';
import { isOpen, opens } from './commitment.js';
import type { ExportHeader, ExportLine, ExportProof } from './export-line.js';
import { Tampered } from './export-verification.js';
import type { SoundExport } from './export-verification.js';
import { Frontier } from './frontier.js';
import { MalformedLine } from './malformed-line.js';
import { eventLeaf } from './merkle-hash.js';
import { verifyConsistency } from './merkle-proof.js';
import type { VerifyOptions } from './verify-export.js';

/** More redactions than this that no event has explained yet are not waited for: memory stays bounded. */
const pendingRedactions = 100_000;

/** What the verifier remembers between lines: the head of the chain, the peaks of the tree, and the redactions to be explained. */
export class ExportReader {
  readonly #options: VerifyOptions;
  readonly #known: CheckpointComparison;
  readonly #unexplained = new Set<bigint>();
  #header: ExportHeader | undefined;
  #tree = new Frontier();
  #prevHash = '';
  #ended = false;
  #sealedThrough: bigint | undefined;
  #redacted = 0;

  constructor(options: VerifyOptions) {
    this.#options = options;
    this.#known = new CheckpointComparison(options);
  }

  /** The event that has to come next. */
  get expected(): bigint | undefined {
    return this.#header === undefined ? undefined : this.#tree.size + 1n;
  }

  /** @throws Tampered, MalformedLine */
  take(line: ExportLine): void {
    if (this.#header === undefined) {
      if (line.kind !== 'header') throw new MalformedLine('an export begins with a header');
      this.#begin(line.header);
      return;
    }
    if (this.#ended) throw new MalformedLine('nothing follows the proof');
    switch (line.kind) {
      case 'header':
        throw new MalformedLine('a second header');
      case 'event':
        this.#event(line.event, this.#header);
        return;
      case 'checkpoint':
        this.#known.verifySignature(line.checkpoint, this.#header.tenant);
        this.#known.compareRoot(line.checkpoint, this.#tree);
        this.#sealedThrough = this.#tree.size;
        return;
      case 'proof':
        this.#proof(line.proof, this.#header);
        return;
    }
  }

  /** @throws Tampered */
  end(): SoundExport {
    const header = this.#header;
    if (header === undefined) throw new MalformedLine('the export is empty');
    const { size } = this.#tree;
    if (size !== header.to) throw new Tampered('truncated', size + 1n, `events ${size + 1n} to ${header.to} are missing from the end`);
    const uncompared = this.#known.end(size);
    const sealed = this.#sealedThrough ?? header.from - 1n;
    if (sealed < size && this.#options.unsealed !== true)
      throw new Tampered('unsealed', sealed + 1n, `no signed checkpoint covers events ${sealed + 1n} to ${size}`);
    const [unexplained] = this.#unexplained;
    if (unexplained !== undefined && this.#options.part !== true)
      throw new Tampered(
        'unexplained-redaction',
        unexplained,
        `a value of event ${unexplained} was taken away and no ${redactionAction} event says so`,
      );
    return {
      ok: true,
      tenant: header.tenant,
      from: header.from,
      to: header.to,
      checkpoints: this.#known.verified,
      sealedThrough: this.#sealedThrough,
      redacted: this.#redacted,
      unexplainedRedactions: this.#unexplained.size,
      uncomparedCheckpoints: uncompared,
    };
  }

  #begin(header: ExportHeader): void {
    const { tenant, part } = this.#options;
    if (tenant !== undefined && header.tenant !== tenant)
      throw new Tampered('wrong-tenant', undefined, `the export is of tenant ${header.tenant}, not ${tenant}`);
    if (header.from !== 1n && part !== true)
      throw new Tampered('missing', 1n, `the export begins at event ${header.from}: verify it as a part if that is meant`);
    if (header.from === 1n && header.prevHash !== genesisHash(header.tenant))
      throw new Tampered('broken-link', 1n, 'the header does not begin at the beginning of this tenant’s chain');
    try {
      this.#tree = new Frontier(header.from - 1n, header.frontier.map(bytesOf));
    } catch (error) {
      throw new MalformedLine('the header’s frontier does not belong to its first event', { cause: error });
    }
    this.#prevHash = header.prevHash;
    this.#header = header;
    this.#known.begin(header, this.#tree);
  }

  #event(event: AuditEvent, header: ExportHeader): void {
    const expected = this.#tree.size + 1n;
    if (event.tenant !== header.tenant) throw new Tampered('wrong-tenant', expected, `event ${expected} is of tenant ${event.tenant}`);
    if (event.seq > expected)
      throw new Tampered('missing', expected, `event ${expected} is not where it belongs: event ${event.seq} follows ${expected - 1n}`);
    if (event.seq < expected) throw new Tampered('duplicated', event.seq, `event ${event.seq} comes again behind event ${expected - 1n}`);
    if (event.seq > header.to)
      throw new Tampered('broken-link', event.seq, `event ${event.seq} lies behind the end that the header gives, ${header.to}`);
    if (event.hash !== eventHash(event))
      throw new Tampered('edited', event.seq, `event ${event.seq} was edited: its hash is of something else`);
    if (event.prevHash !== this.#prevHash) throw brokenLink(event.seq, header.from);
    this.#values(event);
    this.#prevHash = event.hash;
    this.#tree.append(eventLeaf(event.hash));
    const compared = this.#known.reached(this.#tree);
    if (compared) this.#sealedThrough = this.#tree.size;
  }

  #values(event: AuditEvent): void {
    let redacted = false;
    for (const name of ['before', 'after'] as const) {
      const committed = event[name];
      if (committed === null) continue;
      if (!isOpen(committed)) redacted = true;
      else if (!opens(committed))
        throw new Tampered('value-edited', event.seq, `"${name}" of event ${event.seq} was edited: the event committed to another value`);
    }
    if (redacted) this.#expectExplanation(event.seq);
    if (event.action === redactionAction && event.target.type === redactionTarget && /^[1-9][0-9]{0,18}$/.test(event.target.id))
      this.#unexplained.delete(BigInt(event.target.id));
  }

  #expectExplanation(seq: bigint): void {
    this.#redacted += 1;
    this.#unexplained.add(seq);
    if (this.#unexplained.size <= pendingRedactions) return;
    const [first] = this.#unexplained;
    throw new Tampered(
      'unexplained-redaction',
      first,
      `values of more than ${pendingRedactions} events were taken away before an event says so`,
    );
  }

  #proof({ checkpoint, hashes }: ExportProof, header: ExportHeader): void {
    this.#known.verifySignature(checkpoint, header.tenant);
    const { size } = this.#tree;
    const claim = { first: size, firstRoot: this.#tree.root(), second: checkpoint.treeSize, secondRoot: bytesOf(checkpoint.rootHash) };
    if (!verifyConsistency(claim, hashes.map(bytesOf)))
      throw new Tampered(
        'rewritten',
        (this.#sealedThrough ?? header.from - 1n) + 1n,
        `the events do not belong to the checkpoint over ${checkpoint.treeSize} events`,
      );
    this.#known.proved(checkpoint);
    this.#sealedThrough = size;
    this.#ended = true;
  }
}

function bytesOf(hash: string): Buffer {
  return Buffer.from(hash, 'hex');
}

/** Both hashes are right in themselves, so either event may be the new one: the first of the two is named. */
function brokenLink(seq: bigint, from: bigint): Tampered {
  if (seq === from) return new Tampered('broken-link', seq, `event ${seq} was chained to another event than the header says`);
  return new Tampered('broken-link', seq - 1n, `event ${seq - 1n} or ${seq} was replaced: event ${seq} was chained to another one`);
}
