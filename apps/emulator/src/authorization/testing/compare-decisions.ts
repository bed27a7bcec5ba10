import type { Decision } from '../decision.js';
import { chanceOf, type Chance } from './chance.js';
import { ASKED, randomPolicy } from './random-policies.js';
import { member, type RandomWorld, randomWorld } from './random-world.js';
import { randomShare } from './random-share.js';
import { referenceDecision, type ReferenceDecision, type ReferenceQuestion } from './reference-evaluator.js';
import { REGION } from './world.js';

const HOUR = 3_600_000;
/** Questions asked of a world before something in it changes, and changes before there is another. */
const QUESTIONS = 30;
const CHANGES = 60;

export interface Disagreement {
  readonly seed: number;
  readonly question: ReferenceQuestion;
  readonly decision: Decision;
  readonly reference: ReferenceDecision;
}

export interface Comparison {
  readonly questions: number;
  readonly allowed: number;
  /** How often each reason was given. */
  readonly reasons: Readonly<Record<string, number>>;
  readonly disagreements: readonly Disagreement[];
}

/** Asks random questions in random worlds that change all the time, here and of the reference; stops after ten disagreements. */
export function compareDecisions(seed: number, questions: number): Comparison {
  const chance = chanceOf(seed);
  const reasons: Record<string, number> = {};
  const disagreements: Disagreement[] = [];
  let asked = 0;
  let allowed = 0;
  while (asked < questions && disagreements.length < 10) {
    const made = randomWorld(chance);
    for (let change = 0; change < CHANGES && asked < questions; change++) {
      for (let index = 0; index < QUESTIONS && asked < questions; index++, asked++) {
        const question = randomQuestion(made, chance);
        const { principal, action, resource, region, now } = question;
        const decision = made.world.authorizer.authorize({ principal, action, resource, context: { region, now } });
        const reference = referenceDecision(made.world, question);
        reasons[decision.reason] = (reasons[decision.reason] ?? 0) + 1;
        allowed += Number(decision.allowed);
        if (!agree(decision, reference)) disagreements.push({ seed, question, decision, reference });
      }
      changeSomething(made, chance);
    }
    made.world.close();
  }
  return { questions: asked, allowed, reasons, disagreements };
}

function agree(decision: Decision, { allowed, explicitly }: ReferenceDecision): boolean {
  return decision.allowed === allowed && decision.reason.endsWith('-denies') === explicitly;
}

function randomQuestion({ principals, resources, now }: RandomWorld, chance: Chance): ReferenceQuestion {
  return { principal: chance.pick(principals), action: chance.pick(ASKED), resource: chance.pick(resources), region: REGION, now };
}

/** What happens to organizations, shares and policies while they are used. */
function changeSomething(made: RandomWorld, chance: Chance): void {
  const { world, accounts } = made;
  const account = world.accounts.get(chance.pick(accounts));
  const organization = account && world.organizations.find(({ managementAccount }) => managementAccount === account.management)!;
  const policies = [...world.policies.values()];
  const changes: (() => void)[] = [
    () => (made.now += HOUR * chance.pick([-1, 0.2, 1, 2])),
    () => randomShare(made, chance),
    () => {
      const share = [...world.shares.values()][chance.below(world.shares.size)];
      if (share) world.deleteShare(share);
    },
    () => {
      const { management, ...policy } = chance.pick(policies);
      const targets = [...world.accounts.keys(), ...world.units.keys(), ...world.organizations.map(({ rootId }) => rootId)];
      world.putPolicy({ ...policy, targets: chance.some(targets, 0.3) }, management);
    },
    () => {
      const { management, ...policy } = chance.pick(policies);
      world.putPolicy({ ...policy, content: randomPolicy(chance, made, 0.5) }, management);
    },
    () => changeApp(made, chance),
  ];
  if (account && organization && account.id !== organization.managementAccount) {
    const { management: _, ...record } = account;
    const units = [...world.units.values()].filter(({ management }) => management === organization.managementAccount);
    const parents = [organization.rootId, ...units.map(({ id }) => id)];
    const move = (): void => world.putAccount({ ...record, parentId: chance.pick(parents) }, organization);
    changes.push(
      move,
      move,
      move,
      () => world.putAccount({ ...record, state: chance.pick(['ACTIVE', 'SUSPENDED']) }, organization),
      () => world.removeAccount(account.id),
    );
  }
  if (!account) changes.push(() => joinSomewhere(chance.pick(accounts), made, chance));
  chance.pick(changes)();
}

function joinSomewhere(account: string, { world }: RandomWorld, chance: Chance): void {
  if (world.accounts.has(account)) return;
  const organization = chance.pick(world.organizations);
  world.putAccount(member(account, organization.rootId), organization);
}

function changeApp({ world, now }: RandomWorld, chance: Chance): void {
  const app = [...world.apps.values()][chance.below(world.apps.size)];
  if (app)
    world.putApp({
      ...app,
      change: { kind: chance.pick(['create', 'delete']), finishesAt: now + HOUR * chance.pick([-1, 1]), fails: false },
    });
}
