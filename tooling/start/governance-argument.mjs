/**
 * The emulator's arguments with the program of the governance service, unless it is not wanted: `--no-governance`, `--governance off`,
 * or MLAPPS_GOVERNANCE=off. Another program that is named stays.
 *
 * @returns {{ args: string[], wanted: boolean }} `wanted`: the service of this workspace is started
 */
export function withGovernance(args, env, program) {
  const rest = args.filter((each) => each !== '--no-governance');
  if (rest.length < args.length) return { args: [...rest, '--governance', 'off'], wanted: false };
  const asked = valueOf(rest, '--governance') ?? (env.MLAPPS_GOVERNANCE || 'on');
  if (asked !== 'on') return { args: rest, wanted: false };
  // the last one given counts
  return { args: [...rest, '--governance', program], wanted: !rest.includes('--help') && !rest.includes('--version') };
}

function valueOf(args, flag) {
  const at = args.findLastIndex((each) => each === flag || each.startsWith(`${flag}=`));
  if (at < 0) return undefined;
  if (args[at].includes('=')) return args[at].slice(flag.length + 1);
  const next = args[at + 1];
  return next === undefined || next.startsWith('--') ? 'on' : next;
}
