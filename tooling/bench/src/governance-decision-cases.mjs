import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = new URL('../../../apps/governance/dist/features/decision/engine/', import.meta.url);

const NOON = Date.UTC(2026, 5, 5, 12);
const RULES_PER_POLICY = 100;
const TEAMS = 40;
const HOURS = { kind: 'TIME_WINDOW', days: ['MON', 'TUE', 'WED', 'THU', 'FRI'], from: '06:00', to: '20:00', timeZone: 'Europe/Berlin' };

const accountId = (index) => String(100_000_000_000 + index);
const appArn = (index) => `arn:aws:sagemaker:eu-central-1:${accountId(index)}:mlflow-app/app-A${index}`;

/** The compiled engine with what it is compared to. */
export async function loadEngine() {
  if (!existsSync(fileURLToPath(new URL('testing/naive.js', dist))))
    throw new Error('apps/governance is not built: run `npx turbo run build` first');
  const load = (file) => import(new URL(file, dist).href);
  const [{ compile }, { naiveDecision }, { essence }, cedar] = await Promise.all(
    ['compile.js', 'testing/naive.js', 'testing/compare.js', 'testing/cedar-oracle.js'].map(load),
  );
  return { compile, naiveDecision, essence, cedarOracle: cedar.cedarOracle, cedarDisagreement: cedar.cedarDisagreement };
}

/**
 * An organization that grows with its rules: a unit for every 10 accounts, an app in each account, an account for every ten rules (at least 40). Of ten
 * rules six allow an account an app or a tag, one allows a unit, one a unit under conditions, one an outsider, and one denies an account; beside them stand ten
 * of the whole organization, which every question meets.
 *
 * @param {number} rules
 */
export function organizationWith(rules) {
  const accounts = Math.max(40, Math.floor(rules / 10));
  const units = [{ id: 'r-root', parentId: undefined, name: 'Root' }];
  for (let index = 0; index < accounts / 10; index++) {
    const parentId = index < 8 ? 'r-root' : unitId(Math.floor(index / 8) - 1);
    units.push({ id: unitId(index), parentId, name: `Unit ${index}` });
  }
  const everyone = Array.from({ length: accounts }, (_, index) => index);
  const tags = (index) => ({ team: `team-${index % TEAMS}`, owner: `owner-${index}` });
  return {
    revision: 1n,
    organizationId: 'o-example',
    units,
    accounts: everyone.map((index) => ({
      accountId: accountId(index),
      unitId: unitId(Math.floor(index / 10)),
      state: 'ACTIVE',
      tags: tags(index),
    })),
    apps: everyone.map((index) => ({
      ...{ arn: appArn(index), accountId: accountId(index), region: 'eu-central-1', tags: tags(index), domainArns: [] },
      environment: index % 4 === 0 ? 'prod' : 'test',
    })),
    domains: [],
    policies: policies(rules, accounts),
  };
}

const unitId = (index) => `ou-root-${String(index).padStart(8, '0')}`;

function policies(count, accounts) {
  const rules = [...wide(), ...Array.from({ length: count - 10 }, (_, index) => narrow(index, accounts))];
  const list = [];
  for (let start = 0; start < rules.length; start += RULES_PER_POLICY) {
    const policyId = `policy-${String(start / RULES_PER_POLICY).padStart(4, '0')}`;
    const document = { rules: rules.slice(start, start + RULES_PER_POLICY) };
    list.push({
      policyId,
      name: policyId,
      version: 1,
      digest: `sha256:${policyId}`,
      scope: { kind: 'ORGANIZATION' },
      mode: 'ENFORCE',
      document,
    });
  }
  return list;
}

const rule = (ruleId, effect, subject, resource, permission, conditions = []) => ({
  ...{ ruleId, effect, subjects: [subject], resources: [resource], permissions: [permission], conditions },
  ...{ requiresAcceptance: false, retainOnLeave: false, approvals: 1 },
});

const ORGANIZATION = { kind: 'ORGANIZATION' };

function wide() {
  const regions = { kind: 'REGION', regions: ['us-gov-west-1'] };
  const frozen = { kind: 'RESOURCE_TAG', key: 'frozen', values: ['yes'] };
  return [
    rule('no-foreign-region', 'DENY', ORGANIZATION, { kind: 'ANY' }, 'READ', [regions]),
    rule('no-frozen-app', 'DENY', ORGANIZATION, { kind: 'ANY' }, 'WRITE', [frozen]),
    rule('no-outsiders-on-prod', 'DENY', { kind: 'EXTERNAL_ACCOUNT' }, { kind: 'ENVIRONMENT', name: 'prod' }, 'WRITE'),
    rule('admins-by-ticket', 'ALLOW', ORGANIZATION, { kind: 'ANY' }, 'ADMIN', [{ kind: 'TICKET', prefix: 'SEC-' }, { kind: 'MFA' }]),
    rule('on-call', 'ALLOW', ORGANIZATION, { kind: 'ANY' }, 'WRITE', [{ kind: 'CLAIM', name: 'groups', values: ['on-call'] }, HOURS]),
    ...Array.from({ length: 5 }, (_, index) =>
      rule(`open-${index}`, 'ALLOW', ORGANIZATION, { kind: 'TAG', key: 'open', values: [`level-${index}`] }, 'READ'),
    ),
  ];
}

function narrow(index, accounts) {
  const id = `rule-${index}`;
  const [who, app] = pairOf(index, accounts);
  const account = { kind: 'ACCOUNT', accountId: accountId(who) };
  const unit = { kind: 'ORG_UNIT', unitId: unitId(Math.floor(who / 10)) };
  const one = { kind: 'APP', appArn: appArn(app) };
  switch (index % 10) {
    case 0:
      return rule(id, 'DENY', account, one, 'WRITE');
    case 1:
      return rule(id, 'ALLOW', unit, one, 'READ');
    case 2:
      return rule(id, 'ALLOW', unit, { kind: 'OWNER_ORG_UNIT', unitId: unitId(Math.floor(app / 10)) }, 'WRITE', [HOURS]);
    case 3:
      return rule(id, 'ALLOW', { kind: 'EXTERNAL_ACCOUNT', accountId: String(900_000_000_000 + index) }, one, 'READ');
    case 4:
      return rule(id, 'ALLOW', account, { kind: 'TAG', key: 'owner', values: [`owner-${app}`] }, 'WRITE');
    default:
      return rule(id, 'ALLOW', account, one, 'WRITE');
  }
}

/** Two different accounts, the same for the same number. */
function pairOf(number, accounts) {
  const who = (Math.imul(number + 1, 2_654_435_761) >>> 7) % accounts;
  const distance = 1 + ((Math.imul(number + 1, 2_246_822_519) >>> 7) % (accounts - 1));
  return [who, (who + distance) % accounts];
}

/** Every other question is about what some rule names, so that all outcomes occur. */
export function questionsFor(facts, count) {
  const accounts = facts.accounts.length;
  const rules = facts.policies.reduce((sum, { document }) => sum + document.rules.length, 0) - 10;
  const contexts = [{}, { ticket: 'SEC-1', mfaAt: NOON - 60_000 }, { claims: { groups: ['on-call'] } }, { ticket: 'OPS-1' }];
  return Array.from({ length: count }, (_, index) => {
    const [who, app] = pairOf(index % 2 === 0 ? (index * 31) % rules : rules + index, accounts);
    const principal = { kind: 'ACCOUNT', accountId: index % 20 === 19 ? '999999999999' : accountId(who) };
    const permission = ['READ', 'WRITE', 'ADMIN'][index % 3];
    return { principal, permission, resource: appArn(app), at: NOON + index, context: contexts[(index >> 1) % 4] };
  });
}
