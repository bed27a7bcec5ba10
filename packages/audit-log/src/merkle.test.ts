import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Frontier } from './frontier.js';
import type { TreeNode } from './frontier.js';
import { emptyRoot, leafHash, nodeHash } from './merkle-hash.js';
import { consistencyProof, inclusionProof, peakNodes, verifyConsistency, verifyInclusion } from './merkle-proof.js';

// Certificate Transparency's reference leaves, roots and proofs: github.com/google/certificate-transparency, merkletree tests
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) =>
  leafHash(bytes(hex)),
);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const left8 = [
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
];
const fifth = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const seventh8 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const pair6 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';

describe('the reference trees', () => {
  test('roots', () => {
    const tree = new Frontier();
    expect(tree.root().toString('hex')).toBe(roots[0]);
    for (const [index, leaf] of leaves.entries()) {
      tree.append(leaf);
      expect(tree.root().toString('hex')).toBe(roots[index + 1]);
    }
  });

  test.each([
    [0, 8, left8],
    [5, 8, [fifth, seventh8, roots[4]]],
    [2, 3, [roots[2]]],
    [1, 5, [roots[1], left8[1], fifth]],
    [0, 1, []],
  ])('inclusion of leaf %i in %i', async (index, size, expected) => {
    const proof = await inclusionProof(BigInt(index), BigInt(size), readerOver(leaves));
    expect(proof.map((hash) => hash.toString('hex'))).toEqual(expected);
  });

  test.each([
    [1, 8, left8],
    [6, 8, [pair6, seventh8, roots[4]]],
    [2, 5, [left8[1], fifth]],
    [1, 1, []],
  ])('consistency of %i with %i', async (first, second, expected) => {
    const proof = await consistencyProof(BigInt(first), BigInt(second), readerOver(leaves));
    expect(proof.map((hash) => hash.toString('hex'))).toEqual(expected);
  });
});

const manyLeaves = Array.from({ length: 70 }, (_, index) => leafHash(Buffer.of(index, index * 7)));
const treeSizes = fc.integer({ min: 1, max: manyLeaves.length });

describe('against the definition', () => {
  test('the root of every size, and the nodes that a growing tree completes', () => {
    const tree = new Frontier();
    for (const [index, leaf] of manyLeaves.entries()) {
      const completed: TreeNode[] = [];
      tree.append(leaf, (node, hash) => {
        completed.push(node);
        expect(hash).toEqual(nodeOver(manyLeaves, node));
      });
      expect(completed.every(({ level, index: place }) => (Number(place) + 1) * 2 ** level === index + 1)).toBe(true);
      expect(tree.root()).toEqual(naiveRoot(manyLeaves.slice(0, index + 1)));
      expect(tree.peaks).toEqual(peakNodes(tree.size).map((node) => nodeOver(manyLeaves, node)));
    }
  });

  test('a frontier that was kept goes on where it was', () => {
    fc.assert(
      fc.property(treeSizes, treeSizes, (a, b) => {
        const tree = new Frontier();
        for (const leaf of manyLeaves.slice(0, Math.min(a, b))) tree.append(leaf);
        const kept = new Frontier(tree.size, tree.peaks);
        for (const leaf of manyLeaves.slice(Math.min(a, b), Math.max(a, b))) kept.append(leaf);
        expect(kept.root()).toEqual(naiveRoot(manyLeaves.slice(0, Math.max(a, b))));
      }),
    );
    expect(() => new Frontier(3n, [emptyRoot()])).toThrow(RangeError);
  });

  test('inclusion: the proof shows its leaf and no other, in its tree and no other', async () => {
    await fc.assert(
      fc.asyncProperty(treeSizes, fc.nat(), fc.nat(), async (size, place, other) => {
        const index = place % size;
        const root = naiveRoot(manyLeaves.slice(0, size));
        const proof = await inclusionProof(BigInt(index), BigInt(size), readerOver(manyLeaves));
        expect(proof).toEqual(naivePath(index, manyLeaves.slice(0, size)));
        const verified = (leaf: number, at: number, hashes: readonly Buffer[]) =>
          verifyInclusion(manyLeaves[leaf] as Buffer, BigInt(at), BigInt(size), root, hashes);
        expect(verified(index, index, proof)).toBe(true);
        const wrong = other % size;
        if (wrong !== index) {
          expect(verified(wrong, index, proof)).toBe(false);
          expect(verified(index, wrong, proof)).toBe(false);
        }
        expect(verified(index, index, [...proof, emptyRoot()])).toBe(false);
        for (const at of proof.keys()) {
          expect(verified(index, index, proof.with(at, emptyRoot()))).toBe(false);
          expect(verified(index, index, proof.toSpliced(at, 1))).toBe(false);
        }
      }),
    );
  });

  test('consistency: the proof shows its two trees and no others', async () => {
    await fc.assert(
      fc.asyncProperty(treeSizes, treeSizes, async (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const claim = {
          first: BigInt(first),
          firstRoot: naiveRoot(manyLeaves.slice(0, first)),
          second: BigInt(second),
          secondRoot: naiveRoot(manyLeaves.slice(0, second)),
        };
        const proof = await consistencyProof(claim.first, claim.second, readerOver(manyLeaves));
        expect(verifyConsistency(claim, proof)).toBe(true);
        expect(verifyConsistency({ ...claim, firstRoot: emptyRoot() }, proof)).toBe(false);
        expect(verifyConsistency({ ...claim, secondRoot: emptyRoot() }, proof)).toBe(false);
        expect(verifyConsistency(claim, [...proof, emptyRoot()])).toBe(false);
        for (const at of proof.keys()) expect(verifyConsistency(claim, proof.with(at, emptyRoot()))).toBe(false);
      }),
    );
  });

  test('edges', async () => {
    await expect(inclusionProof(3n, 3n, readerOver(manyLeaves))).rejects.toThrow(RangeError);
    await expect(consistencyProof(4n, 3n, readerOver(manyLeaves))).rejects.toThrow(RangeError);
    const claim = { first: 0n, firstRoot: emptyRoot(), second: 2n, secondRoot: naiveRoot(manyLeaves.slice(0, 2)) };
    expect(verifyConsistency(claim, [])).toBe(true);
    expect(verifyConsistency({ ...claim, firstRoot: claim.secondRoot }, [])).toBe(false);
    expect(verifyConsistency({ ...claim, first: 3n }, [])).toBe(false);
    expect(verifyConsistency({ ...claim, first: 1n, second: 2n }, [])).toBe(false);
    expect(verifyInclusion(emptyRoot(), 0n, 0n, emptyRoot(), [])).toBe(false);
  });
});

/** MTH of RFC 6962, word by word. */
function naiveRoot(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 0) return emptyRoot();
  if (hashes.length === 1) return hashes[0] as Buffer;
  const split = naiveSplit(hashes.length);
  return nodeHash(naiveRoot(hashes.slice(0, split)), naiveRoot(hashes.slice(split)));
}

/** PATH of RFC 6962, word by word. */
function naivePath(index: number, hashes: readonly Buffer[]): Buffer[] {
  if (hashes.length === 1) return [];
  const split = naiveSplit(hashes.length);
  return index < split
    ? [...naivePath(index, hashes.slice(0, split)), naiveRoot(hashes.slice(split))]
    : [...naivePath(index - split, hashes.slice(split)), naiveRoot(hashes.slice(0, split))];
}

function naiveSplit(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

function nodeOver(hashes: readonly Buffer[], { level, index }: TreeNode): Buffer {
  const width = 2 ** level;
  return naiveRoot(hashes.slice(Number(index) * width, (Number(index) + 1) * width));
}

function readerOver(hashes: readonly Buffer[]) {
  return (nodes: readonly TreeNode[]) => Promise.resolve(nodes.map((node) => nodeOver(hashes, node)));
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}
