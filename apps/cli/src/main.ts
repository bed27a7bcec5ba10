import { readEnvironment } from './config.js';
import { run } from './run.js';

// `mlapps logs | head` closes the pipe early: that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), readEnvironment(process.env));
